import { findWords } from '../corpus/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { AUXILIARIES, MOVEMENTS, PREPOSITIONS, RELATIVES } from './vocabulary.ts';

/** What the words around a figure say that it is of: what was done, or what there is; undefined where they say neither. */
export type Said = 'happened' | 'stands';

/** A figure in its sentence, as string indices of it. */
export interface InSentence {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What people did to what is counted, or with money: "we *took* in 1,214 animals", "£5,000 was *raised*". */
const DONE = words(
  'took taken welcomed admitted accepted received answered handled dealt fielded raised gave given donated spent paid ' +
    'contributed collected earned awarded granted lent loaned sold bought purchased made sent shipped delivered distributed ' +
    'rehomed adopted rescued reunited released found served treated vaccinated examined performed trained taught ' +
    'advised assisted fed cooked baked brewed planted harvested felled picked printed published issued produced recycled ' +
    'repaired restored resolved registered processed carried transported organised organized brought responded born killed ' +
    'arrested rented hosted',
);

/** What those did who are counted, with nothing done to anything: "1,748 animals *came* through our doors". */
const CAME = words('came arrived died joined left visited called graduated enrolled departed went found reached');

/** What stands: "we *have* 40 volunteers", "15 people *are* employed". */
const STANDS = words(
  'is are was were am be been have has had own owns owned employ employs employed number numbers numbered stand stands stood ' +
    'count counts counted remain remains remained comprise comprises include includes hold holds held keep keeps kept run runs',
);

/** Prepositions that open what the verb before them was done with, by, to or at, and no object of it. */
const ELSEWHERE = words('of in at on with from by to through across between among over');
const TOTALS = words('total number sum');

/** Verbs that carry the participle behind them: "were adopted", "have been sold". */
const PASSIVES = words('was were been');

/** Nouns for money that comes and goes: whatever is said of it, it is over a time. */
const FLOWING = words(
  'donations gifts receipts takings earnings proceeds costs expenses expenditure expenditures spending outgoings',
);

/** What it costs one person once is a price. */
const PAID_ONCE = words('enter join attend visit get buy send post see use hire rent ride stay');

// A shorter stretch than a year, or one from long ago till now.
const OTHER_TIME =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|in may|day|night|week|weekend|month|quarter|morning|evening|since|so far|to date|ever|in all|altogether|at present|currently)\b/i;

// Between a verb and its figure, or a figure and its verb: "found | new homes for at least | 1,220 animals".
const FURTHEST = 7;

/** Reads off the words around a figure whether it is of what happened or of what there is. */
export function saidOf({ kind }: Quantity, { sentence, start, end }: InSentence): Said | undefined {
  const clause = [clauseEnd(sentence.slice(0, start)), clauseStart(sentence.slice(end))] as const;
  if (clause.some((part) => OTHER_TIME.test(part))) return undefined;
  const [before, after] = [foldedIn(clause[0]), foldedIn(clause[1])];
  if (kind === 'money' && (isCost(before, after) || isOfFlowing(before))) return 'happened';
  return saidBefore(before) ?? saidBehind(after);
}

/** The verb whose object the figure is: the nearest before it. */
function saidBefore(before: readonly string[]): Said | undefined {
  const at = before.findLastIndex((word) => DONE.has(word) || STANDS.has(word) || MOVEMENTS.has(word));
  if (at < 1 || before.length - at > FURTHEST) return undefined;
  if (!DONE.has(before[at]!)) return STANDS.has(before[at]!) ? 'stands' : undefined;
  const [subject, between] = [before[at - 1]!, before.slice(at + 1)];
  // "Staff are paid £20,000", "we have planted 400" till now, "who gave 12", "was raised to 40": of no year's doing.
  const hasNoSubject = AUXILIARIES.has(subject) || RELATIVES.has(subject) || PREPOSITIONS.has(subject);
  const isMoved = MOVEMENTS.has(before[at]!) && between.at(-1) === 'to';
  // "Sold books in 12 shops", "served a town of 40,000": only what stands right behind the verb is part of it.
  const isElsewhere = between.some((word, i) => ELSEWHERE.has(word) && i > 0 && !TOTALS.has(between[i - 1]!));
  return hasNoSubject || isMoved || isElsewhere || between[0] === 'by' ? undefined : 'happened';
}

/** The verb whose subject the figure is: in the passive, or of coming and going. */
function saidBehind(after: readonly string[]): Said | undefined {
  const near = after.slice(0, FURTHEST);
  const at = near.findIndex((word) => STANDS.has(word) || CAME.has(word) || DONE.has(word) || RELATIVES.has(word));
  if (at < 0 || RELATIVES.has(near[at]!)) return undefined;
  if (CAME.has(near[at]!)) return 'happened';
  if (!STANDS.has(near[at]!)) return undefined;
  const done = near.slice(at + 1, at + 4).find((word) => DONE.has(word));
  if (done !== undefined) return near.slice(at, at + 2).some((word) => PASSIVES.has(word)) ? 'happened' : undefined;
  return 'stands';
}

/** "It *cost* £5,000 to run the hall", "Running the hall *cost* £5,000". */
function isCost(before: readonly string[], after: readonly string[]): boolean {
  const at = before.lastIndexOf('cost');
  if (at < 1 || before.length - at > FURTHEST) return false;
  const to = after.indexOf('to');
  const deed = to < 0 ? undefined : after[to + 1];
  return deed === undefined ? /..ing$/.test(before[0]!) : !PAID_ONCE.has(deed);
}

/** "*Donations* fell to £298,000", "our *costs* were £5,000". */
function isOfFlowing(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => FLOWING.has(word));
  return at >= 0 && before.slice(at + 1).some((word) => MOVEMENTS.has(word));
}

function foldedIn(text: string): string[] {
  return findWords(text).map(({ folded }) => folded);
}

/** What stands before a figure in its clause: "Donations were £5, *and our costs climbed to*". */
function clauseEnd(text: string): string {
  return text.split(/[;:()]|,? \b(?:and|but|while|whereas)\b /).at(-1)!;
}

function clauseStart(text: string): string {
  return text.split(/[;:(),]|\b(?:but|while|whereas)\b/, 1)[0]!;
}
