import type { Citation } from '../comparison/change.ts';

/** Who wrote what, where and when: `Chen Fengxiang, CPC's International Exchanges in the New Era, Guangming Daily, 2007-09~`. */
export function sourceWords({ author, title, publisher, date }: Omit<Citation, 'claim' | 'quote'>): string {
  return [author, title, publisher, date].filter(Boolean).join(', ');
}

/** A citation to paste into a text: the quote, its source, its paragraph, its address. */
export function citationWords(citation: Citation): string {
  const url = citation.url === null ? '' : ` ${citation.url}`;
  return `“${citation.quote}” (${sourceWords(citation)}, paragraph ${citation.paragraph}).${url}`;
}
