import { lockOf, lockState } from '../../catalogue/extraction-lock.ts';
import type { Project } from '../../catalogue/project.ts';
import type { Noticed } from './finding.ts';

/** Documents that cannot be read, and those that are not what was catalogued or locked. */
export function checkDocuments({
  catalogue,
  texts,
  unusable,
}: Pick<Project, 'catalogue' | 'texts' | 'unusable'>): Noticed[] {
  return [
    ...unusable.map(({ document, error }): Noticed => ({
      kind: 'document-unusable',
      place: { path: `documents/${document.id}/file` },
      document: document.id,
      message: error.message,
      hint: error.hint,
    })),
    ...checkFiles({ catalogue, texts }),
  ];
}

/** Whether each document is still the file that was catalogued, and reads as it did. */
export function checkFiles({ catalogue, texts }: Pick<Project, 'catalogue' | 'texts'>): Noticed[] {
  return catalogue.documents.flatMap((document): Noticed[] => {
    const { id } = document;
    const text = texts.get(id);
    if (text === undefined) return [];
    const found = text.sha256;
    switch (lockState(document, text)) {
      case 'kept':
        return [];
      case 'unlocked':
        return [{ kind: 'document-unsealed', place: { path: `documents/${id}` }, document: id, found }];
      case 'file-changed': {
        const isTextChanged = document.textSha256 === null ? null : document.textSha256 !== lockOf(text).textSha256;
        return [
          {
            kind: 'document-changed',
            ...(isTextChanged === false ? { worth: 'note' } : {}),
            place: { path: `documents/${id}/sha256` },
            document: id,
            catalogued: document.sha256!,
            found,
            isTextChanged,
          },
        ];
      }
      case 'reader-changed':
        return [
          {
            kind: 'reader-changed',
            place: { path: `documents/${id}/text-sha256` },
            document: id,
            catalogued: document.reader,
            found: lockOf(text).reader,
          },
        ];
    }
  });
}

/** Documents whose date is not known for certain. */
export function checkDates({ catalogue }: Pick<Project, 'catalogue'>): Noticed[] {
  return catalogue.documents
    .filter(({ date }) => date.approximate || date.uncertain || date.from === null || date.to === null)
    .map(({ id, date }) => ({
      kind: 'date-uncertain',
      place: { path: `documents/${id}/date` },
      document: id,
      date: date.edtf,
    }));
}
