import type { Text } from '../report.ts';
import { link, markup, type Markup } from './markup.ts';

/** A text with its styles and links. */
export function inline(text: Text): Markup {
  if (typeof text === 'string') return markup`${text}`;
  const parts = text.map((stretch) => {
    if (typeof stretch === 'string') return markup`${stretch}`;
    const words = stretch.link === undefined ? markup`${stretch.text}` : link(stretch.link, stretch.text);
    switch (stretch.style) {
      case undefined:
        return words;
      case 'strong':
      case 'heading':
        return markup`<strong>${words}</strong>`;
      case 'figure':
        return markup`<mark>${words}</mark>`;
      default:
        return markup`<span class="${stretch.style}">${words}</span>`;
    }
  });
  return markup`${parts}`;
}
