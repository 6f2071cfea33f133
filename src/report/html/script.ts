const js = String.raw;

/**
 * What the page does beyond being read: it filters, sorts and copies. All it shows is in the page already, and it writes
 * nothing but text. Controls are hidden, or not there, until it runs, so a page without it has no dead buttons.
 */
export const SCRIPT = js`
'use strict';
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const say = (words) => { const status = document.querySelector('[role=status]'); if (status) status.textContent = words; };

// Letters without their case and accents.
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const search = document.querySelector('.search');
if (search) {
  const words = new Map(all('[data-claim]').map((part) => [part, fold(part.textContent + ' ' + part.dataset.claim)]));
  const sections = all('section[data-claim]');
  const filter = () => {
    const wanted = fold(search.querySelector('input').value).split(/\s+/).filter(Boolean);
    const shown = new Set();
    for (const section of sections) {
      section.hidden = !wanted.every((word) => words.get(section).includes(word));
      if (!section.hidden) shown.add(section.dataset.claim);
    }
    for (const row of all('tr[data-claim]')) row.hidden = !shown.has(row.dataset.claim);
    say(wanted.length === 0 ? '' : shown.size + ' of ' + sections.length + ' statistics');
  };
  search.addEventListener('input', filter);
  search.addEventListener('submit', (event) => event.preventDefault());
  search.hidden = false;
}

const collator = new Intl.Collator(undefined, { numeric: true });
const keyOf = (row, at) => row.cells[at].dataset.sort ?? row.cells[at].textContent.trim();
const compare = (a, b) => {
  // What has nothing to sort by comes last, whichever way.
  const [x, y] = [Number(a), Number(b)];
  return a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : collator.compare(a, b);
};
for (const table of all('table.sortable')) {
  const heads = all('thead th', table);
  heads.forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const rows = [...table.tBodies[0].rows].map((row) => [keyOf(row, at), row]);
      rows.sort(([a], [b]) => (a === '') - (b === '') || (down ? -compare(a, b) : compare(a, b)));
      table.tBodies[0].append(...rows.map(([, row]) => row));
    });
  });
}

// Where the clipboard is closed to pages, as on some file systems, the old way.
const copyOld = (text) => {
  const area = Object.assign(document.createElement('textarea'), { value: text });
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
};
for (const button of all('.copy')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    const text = button.dataset.copy;
    const done = await (navigator.clipboard?.writeText(text).then(() => true) ?? Promise.reject())
      .catch(() => copyOld(text));
    button.textContent = done ? 'Copied' : 'Could not copy';
    say(button.textContent);
    button.focus();
    setTimeout(() => { button.textContent = label; }, 2000);
  });
  button.hidden = false;
}

// Whole paragraphs are to be on paper too, also in browsers that print only open details.
const opened = new Set();
addEventListener('beforeprint', () => {
  for (const details of all('details:not([open])')) { details.open = true; opened.add(details); }
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened.clear();
});
`;
