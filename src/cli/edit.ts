import type { Catalogue } from '../catalogue/catalogue.ts';
import type { YamlEdit } from '../catalogue/edit-yaml.ts';
import type { Block } from '../report/report.ts';
import type { Answer, Options, OptionSpec } from './command.ts';

/** Shows what would be written. */
export const DRY_RUN = {
  flags: '--dry-run',
  description: 'write nothing: show the difference that it would make',
} as const satisfies OptionSpec;

/** An edit of the catalogue as a command asks for it. */
export interface EditAsked {
  readonly catalogue: Catalogue;
  readonly edits: readonly YamlEdit[];
  /** In a sentence after "without --dry-run": `renamed a to b`. */
  readonly done: string;
  /** What is to be done about it, after that: `look at b`. */
  readonly remark?: string | undefined;
  readonly blocks?: readonly Block[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Makes an edit of the catalogue, or as a dry run shows it.
 * @throws InputError where the catalogue would not be one any more, or cannot be written
 */
export async function makeEdit({ catalogue, edits, ...told }: EditAsked, options: Options): Promise<Answer> {
  // Commands that only read need none of this.
  const { editCatalogue, saveEdited } = await import('../catalogue/apply-edits.ts');
  const { editReport } = await import('../report/edit-report.ts');
  const edited = await editCatalogue(catalogue, edits);
  const isDryRun = options['dryRun'] === true;
  if (!isDryRun) await saveEdited(edited);
  const { before, after } = edited;
  const { commentsAbove } = await import('../catalogue/comments-above.ts');
  const above = commentsAbove(
    before.source,
    edits.flatMap((edit) => (edit.op === 'delete' && edit.withComments === true ? [edit.path] : [])),
  );
  const made = { file: before.file, before: before.source, after: after.source, commentsAbove: above };
  return {
    report: editReport({ ...made, isDryRun, ...told }),
    ...(isDryRun || before.source === after.source ? {} : { written: before.file }),
  };
}
