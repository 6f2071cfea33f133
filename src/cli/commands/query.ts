import { matchesQuery, type Query } from '../../comparison/query.ts';
import { recordOf } from '../../comparison/record.ts';
import { selectSide } from '../../comparison/selection.ts';
import { InputError } from '../../corpus/input-error.ts';
import { loadWordMatch } from '../../corpus/word-match.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { observationsReport } from '../../report/observations-report.ts';
import type { CommandSpec } from '../command.ts';
import { leaveOut } from '../leave-out.ts';
import { observationsByDate, requireDocuments } from '../project.ts';
import { READING } from '../shared-options.ts';

const KINDS = [
  'stock',
  'flow',
  'event',
  'count',
  'money',
  'percent',
  'measure',
  'duration',
  'age',
  'proportion',
  'multiple',
  'change',
] as const;

export const command = {
  arguments: '[words...]',
  examples: ['claims query delegations --year 2007', 'claims query --min 1000 --kind flow'],
  options: [
    { flags: '--year <date>', description: 'of documents of a year, or a date' },
    { flags: '--document <id>', description: 'of a document' },
    { flags: '--unit <unit>', description: 'in a unit: USD, percent, kilometre' },
    { flags: '--kind <kind>', description: 'of a kind of claim, or of quantity', choices: KINDS },
    { flags: '--min <amount>', description: 'that state this much or more: 400, "1.2 billion"' },
    { flags: '--max <amount>', description: 'that state this much or less' },
    READING,
  ],
  run: async ({ io, openWarned }, [words], options) => {
    const project = await openWarned();
    const { catalogue, observations, texts } = project;
    const { year, document, unit, kind, min, max } = options as Readonly<Record<string, string | undefined>>;
    if (document !== undefined) requireDocuments(project, [document]);
    const [least, most] = [await readAmount(min, unit), await readAmount(max, unit)];
    const isOfYear =
      year === undefined ? undefined : (await selectSide(year, catalogue, observations, 'document')).includes;
    const { exitCode } = await leaveOut(
      io,
      project,
      (_, said) => (document ?? said.document.id) === said.document.id && isOfYear?.(said) !== false,
    );
    const query: Query = {
      document,
      unit: unit ?? least?.unit ?? most?.unit ?? undefined,
      kind,
      min: least?.value ?? undefined,
      max: most?.value ?? undefined,
      words: words!.length === 0 ? undefined : await loadWordMatch(words as string[]),
      includes: isOfYear,
    };
    const records = observationsByDate(project)
      .filter((observation) => matchesQuery(observation, query))
      .map((each) => recordOf(each, texts.get(each.document.id)!, options['reading'] as LikelyReading));
    return { report: observationsReport(records), exitCode };
  },
} as const satisfies CommandSpec;

/**
 * An amount, with the unit that it is in where it has one: 400, "1.2 billion", "12 percent". What is a multiple before
 * something counted is one here, 1.3m as in "1.3m people", unless the unit that is asked for says otherwise.
 */
async function readAmount(text: string | undefined, unit: string | undefined): Promise<Quantity | undefined> {
  if (text === undefined) return undefined;
  const { findQuantities } = await import('../../quantities/find-quantities.ts');
  const words = text.trim();
  const read = (whole: string): Quantity | undefined => {
    const [quantity, ...more] = findQuantities(whole);
    const isAll = quantity?.figureStart === 0 && quantity.figureEnd === words.length && more.length === 0;
    return isAll && quantity.value !== null && quantity.hedge === 'exact' ? quantity : undefined;
  };
  const [alone, counted] = [read(words), read(`${words} people`)];
  const isCounted = counted?.kind === 'count' && alone?.unit !== unit?.toLowerCase();
  const amount = isCounted ? counted : alone;
  if (amount !== undefined) return amount;
  throw new InputError(`${text} is no amount`, { hint: 'write it like 400, 1,200, "1.2 billion" or "12 percent"' });
}
