import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link, markup } from '../../../src/report/html/markup.ts';
import { hostileStrings } from '../hostile.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

describe('a template', () => {
  it.each([
    ['text', markup`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['markup within', markup`<p>${markup`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    ['lists', markup`${['a', markup`<br>`, ['b', 1]]}`, 'a<br>b1'],
    ['nothing', markup`[${null}${undefined}${false}]`, '[]'],
  ])('writes %s', (_, written, expected) => {
    expect(written.html).toBe(expected);
  });

  it('lets nothing through that could end its text or attribute', () => {
    fc.assert(
      fc.property(hostileStrings, (text) => {
        const { html } = markup`${text}`;
        expect(html).not.toMatch(/[<>"']/);
        expect(html.replace(/&(\w+|#39);/g, '')).not.toContain('&');
        // What is escaped can be read again.
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)).not.toMatch(/&amp;lt;/);
      }),
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://example.org/a?b=1&c', '<a href="https://example.org/a?b=1&amp;c" rel="noreferrer">x</a>'],
    ['https://example.org/"onclick="', '<a href="https://example.org/%22onclick=%22" rel="noreferrer">x</a>'],
    ['javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['https://', 'x'],
    [null, 'x'],
  ])('to %s', (href, expected) => {
    expect(link(href, 'x').html).toBe(expected);
  });
});
