import { join } from 'node:path';
import { corpusFolder, exclusionsOf } from '../catalogue/catalogue.ts';
import { requireClaim } from '../catalogue/catalogue-edits.ts';
import type { Project } from '../catalogue/project.ts';
import { removeClaims, removeDocuments } from '../catalogue/remove-edits.ts';
import { counted, enumerated } from '../corpus/enumerate.ts';
import type { Answer, Options } from './command.ts';
import { makeEdit } from './edit.ts';
import { requireDocuments } from './project.ts';

/**
 * Takes claims out of the catalogue, with all that they hold.
 * @throws InputError where something that stays names one
 */
export async function removeClaimsFrom(
  { catalogue }: Project,
  ids: readonly string[],
  options: Options,
): Promise<Answer> {
  const edits = removeClaims(catalogue, ids);
  const removed = ids.map((id) => {
    const { title, observations, excluded } = requireClaim(catalogue, id);
    return { id, title, observations: observations.length, excluded: excluded.length };
  });
  const words = removed.map(({ id, observations, excluded }) => `${id}${withWhat(observations, excluded)}`);
  return makeEdit(
    {
      catalogue,
      edits,
      done: `removed the claim${ids.length === 1 ? '' : 's'} ${words.join(', ')}`,
      details: { claims: removed },
    },
    options,
  );
}

/**
 * Takes documents out of the catalogue; their files stay.
 * @throws InputError where something that stays cites one
 */
export async function removeDocumentsFrom(project: Project, ids: readonly string[], options: Options): Promise<Answer> {
  const { catalogue } = project;
  requireDocuments(project, ids);
  const edits = removeDocuments(catalogue, ids, options['withCitations'] === true);
  const removed = ids.map((id) => {
    const isOf = ({ document }: { readonly document: string }) => document === id;
    return {
      id,
      file: catalogue.documents.find((each) => each.id === id)!.file,
      observations: catalogue.claims.flatMap(({ observations }) => observations).filter(isOf).length,
      excluded: exclusionsOf(catalogue).filter(isOf).length,
    };
  });
  const words = removed.map(({ id, observations, excluded }) => `${id}${withWhat(observations, excluded)}`);
  const files = removed.map(({ file }) => join(corpusFolder(catalogue), file));
  return makeEdit(
    {
      catalogue,
      edits,
      done: `removed the document${ids.length === 1 ? '' : 's'} ${words.join(', ')}`,
      remark: `${files.join(', ')} ${files.length === 1 ? 'stays' : 'stay'} where ${files.length === 1 ? 'it is' : 'they are'}`,
      details: { documents: removed },
    },
    options,
  );
}

function withWhat(observations: number, excluded: number): string {
  const parts = [
    ...(observations > 0 ? [counted(observations, 'observation')] : []),
    ...(excluded > 0 ? [counted(excluded, 'exclusion')] : []),
  ];
  return parts.length === 0 ? '' : ` with ${enumerated(parts)}`;
}
