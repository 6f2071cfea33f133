import { editCatalogue, type Edited } from '../catalogue/apply-edits.ts';
import { corpusFolder } from '../catalogue/catalogue.ts';
import { observe } from '../catalogue/observe.ts';
import { isRequired, ownFields, type EntryKind } from '../catalogue/own-fields.ts';
import type { Project } from '../catalogue/project.ts';
import { changeFields, fieldChanges, type FieldChange } from '../catalogue/set-edits.ts';
import { readDocument } from '../corpus/document.ts';
import { enumerated } from '../corpus/enumerate.ts';
import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import { changedFieldsBlocks } from '../report/changed-fields-blocks.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import { kindOf } from './entry-kind.ts';

/**
 * Has a claim or a document state something else of itself.
 * @throws InputError where it cannot state that, before anything is written
 */
export async function setFields(project: Project, id: string, options: Options): Promise<Answer> {
  const { catalogue } = project;
  const kind = kindOf(catalogue, id);
  const asked = fieldsAsked(kind, id, options);
  const changes = fieldChanges(catalogue, kind, id, asked);
  const edits = changeFields(catalogue, kind, id, changes);
  const edited = await editCatalogue(catalogue, edits);
  return makeEdit(
    {
      catalogue,
      edits,
      done: changes.length === 0 ? `${id} is so already` : changeWords(id, changes),
      remark: await remarkOn(project, edited, kind, id, changes),
      details: { kind, id, changes },
      blocks: changedFieldsBlocks(id, changes),
    },
    options,
  );
}

/** The fields that are to be set, and those that are to be taken out: null. */
function fieldsAsked(kind: EntryKind, id: string, options: Options): ReadonlyMap<string, string | null> {
  const own = ownFields(kind);
  const all = [...new Set([...own, ...ownFields(kind === 'claim' ? 'document' : 'claim')])];
  const asked = new Map<string, string | null>();
  for (const field of all) {
    const given = options[field.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (given === undefined) continue;
    if (!own.includes(field)) {
      const other = kind === 'claim' ? 'document' : 'claim';
      throw new InputError(`--${field} goes with a ${other}, and ${id} is a ${kind}`, {
        hint: `a ${kind} has ${own.map((name) => `--${name}`).join(', ')}`,
      });
    }
    asked.set(field, requireWords(kind, field, given as string));
  }
  for (const field of (options['unset'] ?? []) as readonly string[]) {
    if (!own.includes(field)) {
      const loose = own.filter((name) => !isRequired(kind, name));
      throw new InputError(`a ${kind} states no ${field}`, { hint: nameHint(field, loose) });
    }
    if (isRequired(kind, field)) {
      throw new InputError(`every ${kind} states a ${field}`, { hint: `give it another one: --${field}` });
    }
    if (asked.has(field)) throw new InputError(`${field} is both set and unset`, { hint: 'leave one of them out' });
    asked.set(field, null);
  }
  if (asked.size === 0) {
    throw new InputError(`nothing is said of ${id}`, {
      hint: `say what it is to state: ${own.map((name) => `--${name}`).join(', ')}, or --unset`,
    });
  }
  return asked;
}

/** The words given on one line. Throws where there are none, or what no line of text holds. */
function requireWords(kind: EntryKind, field: string, given: string): string {
  const words = given.replaceAll(/\s+/gu, ' ').trim();
  if (words === '') {
    throw new InputError(`--${field} is empty`, {
      hint: isRequired(kind, field) ? `every ${kind} states it` : `to take it out: --unset ${field}`,
    });
  }
  const control = /[\p{Cc}\p{Surrogate}]/u.exec(words)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new InputError(`--${field} holds a control character, U+${code}`, { hint: 'leave it out' });
  }
  return words;
}

function changeWords(id: string, changes: readonly FieldChange[]): string {
  const named = (isKept: boolean) =>
    enumerated(changes.filter(({ after }) => (after !== null) === isKept).map(({ field }) => field));
  const [set, gone] = [named(true), named(false)];
  if (set === '') return `took the ${gone} of ${id} out`;
  return `set the ${set} of ${id}${gone === '' ? '' : `, without its ${gone}`}`;
}

/** What is to be looked at after the change. Throws where a document cannot be read in the encoding that it is said to have. */
async function remarkOn(
  project: Project,
  { after }: Edited,
  kind: EntryKind,
  id: string,
  changes: readonly FieldChange[],
): Promise<string | undefined> {
  const isSet = (field: string) => changes.some((change) => change.field === field);
  if (kind === 'claim') {
    const claim = after.claims.find((each) => each.id === id)!;
    const isEndless = claim.kind === 'flow' && claim.period === null && isSet('kind');
    return isEndless && claim.observations.some(({ period }) => period === null)
      ? 'a flow is over a period, and it states none: --period P1Y'
      : undefined;
  }
  if (!isSet('encoding')) return undefined;
  const { file, encoding } = after.documents.find((each) => each.id === id)!;
  const text = await readDocument(corpusFolder(after), file, encoding ?? undefined);
  const lost = (of: Pick<Project, 'problems' | 'exclusionProblems'>) =>
    [...of.problems, ...of.exclusionProblems].filter(({ document }) => document === id).length;
  const more = lost(observe(after, new Map([...project.texts, [id, text]]))) - lost(project);
  if (more <= 0) return undefined;
  return `${more} of its citations ${more === 1 ? 'stands' : 'stand'} no more, as claims check shows`;
}
