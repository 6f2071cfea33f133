import { parsePeriod, periodWords } from '../../catalogue/period.ts';
import type { DossierObservation } from '../../comparison/dossier.ts';
import type { Passage } from '../../comparison/passage.ts';
import { citationWords, sourceWords } from '../citation-words.ts';
import { readingWords } from '../interval-words.ts';
import { textFragment } from '../text-fragment.ts';
import { timeWords } from '../time-words.ts';
import { link, markup, type Markup } from './markup.ts';

/** A quote in its sentence and in its paragraph, the figure marked, with where it stands and how it reads. */
export function sourceFigure(source: DossierObservation): Markup {
  const { strict, likely, sentence, passage, url, document, paragraph, note } = source;
  const about = [
    readingWords(strict, likely ?? strict),
    source.claimKind === 'flow' && source.period !== null ? `over ${periodWords(parsePeriod(source.period))}` : null,
    source.of === source.date ? null : `speaks of ${timeWords(source.of)}`,
    note,
  ];
  const isWhole = sentence.before.trim() + sentence.words + sentence.after.trim() === textOf(passage).trim();
  return markup`<figure class="source">
<blockquote dir="auto">${isWhole ? inParagraph(passage) : markup`${sentence.before}<mark>${sentence.words}</mark>${sentence.after}`}</blockquote>
${!isWhole && markup`<details><summary>The whole paragraph</summary><blockquote dir="auto">${inParagraph(passage)}</blockquote></details>`}
<figcaption><span>${sourceWords(source)}</span> <span><a href="#document-${document}">${document}</a>, paragraph ${paragraph}</span> ${
    url !== null && markup`<span>${link(textFragment(url, source), 'open at the quote')}</span>`
  } <button type="button" class="copy" data-copy="${citationWords(source)}" hidden>Copy citation</button></figcaption>
<p class="faint">${about.filter(Boolean).join('; ')}</p>
</figure>
`;
}

function inParagraph({ before, quote, after }: Passage): Markup {
  return markup`${before}<span class="quoted">${quote.before}<mark>${quote.figure}</mark>${quote.after}</span>${after}`;
}

function textOf({ before, quote, after }: Passage): string {
  return before + quote.before + quote.figure + quote.after + after;
}
