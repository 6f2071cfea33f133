import type { Paragraph } from '../corpus/paragraphs.ts';
import { describeParagraph } from './describe.ts';
import type { Mention } from './mention.ts';
import type { ToTerm } from './terms.ts';
import { headingTerms } from './titles.ts';

/** A document to read mentions from. */
interface Source {
  readonly id: string;
  /** Its place in time, as an ordinal. */
  readonly at: number;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * The mentions of documents, each under the heading and at the place that its paragraph stands.
 * @param progress is told how many documents are read; a promise lets others have their turn
 */
export async function readMentions(
  documents: readonly Source[],
  toTerm: ToTerm,
  progress: (read: number) => void | Promise<void> = () => undefined,
): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for (const [index, { id, at, paragraphs }] of documents.entries()) {
    let heading: readonly string[] = [];
    for (const [before, paragraph] of paragraphs.entries()) {
      const place = (before + 0.5) / paragraphs.length;
      for (const mention of describeParagraph(id, paragraph, toTerm, { at, heading, place })) mentions.push(mention);
      heading = headingTerms(paragraph, toTerm);
    }
    await progress(index + 1);
  }
  return inStep(mentions);
}

/** With the places in time of the documents that state something: those that state nothing hold none apart. */
function inStep(mentions: readonly Mention[]): readonly Mention[] {
  const times = [...new Set(mentions.map(({ at }) => at))].toSorted((a, b) => a - b);
  const ordinals = new Map(times.map((at, ordinal) => [at, ordinal]));
  return mentions.map((mention) => ({ ...mention, at: ordinals.get(mention.at)! }));
}
