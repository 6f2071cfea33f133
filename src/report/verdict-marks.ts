import type { Verdict } from '../comparison/change.ts';
import type { Stretch, Style } from './report.ts';

/** How a verdict is marked: by a sign, and by a style where there is colour. */
export const VERDICT_MARKS = {
  rose: { mark: '▲', style: 'rose' },
  fell: { mark: '▼', style: 'fell' },
  unclear: { mark: '?', style: 'unclear' },
  'not-comparable': { mark: '≠', style: 'incomparable' },
  'only-before': { mark: '−', style: 'dim' },
  'only-after': { mark: '+', style: 'dim' },
} as const satisfies Record<Verdict, { mark: string; style: Style }>;

/** The sign of a verdict in its style. */
export function verdictMark(verdict: Verdict): Stretch[] {
  const { mark: text, style } = VERDICT_MARKS[verdict];
  return [{ text, style }];
}
