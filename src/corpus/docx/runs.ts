import { superscript } from '../html/inline.ts';
import { childOf, elementsOf, xmlText, type XmlElement } from '../xml.ts';

/** What a paragraph holds. */
export interface ParagraphContent {
  /** Its text, with `\n` where a line was ended by hand. */
  readonly text: string;
  /** Boxes of text that are anchored in it. */
  readonly boxes: readonly XmlElement[];
  /** The notes that it refers to, as `footnote 2`. */
  readonly notes: readonly string[];
  readonly isBold: boolean;
}

/** Deleted, moved away, codes of fields, and the older copy of what follows it in a newer form. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'sdtPr', 'rt', 'tbl']);

/** Reads the runs of a paragraph, with tracked changes accepted. */
export function readRuns(paragraph: XmlElement): ParagraphContent {
  let text = '';
  let bold = 0;
  const boxes: XmlElement[] = [];
  const notes: string[] = [];

  const read = (element: XmlElement): void => {
    switch (element.name) {
      case 't':
        text += xmlText(element);
        return;
      case 'tab':
      case 'ptab':
        text += '\t';
        return;
      case 'br':
      case 'cr':
        text += '\n';
        return;
      case 'noBreakHyphen':
        text += '-';
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        notes.push(`${element.name.replace('Reference', '')} ${element.attributes['id'] ?? ''}`);
        return;
      case 'txbxContent':
        boxes.push(element);
        return;
      case 'r':
        readRun(element);
        return;
      default:
        if (!LEFT_OUT.has(element.name)) for (const child of elementsOf(element)) read(child);
    }
  };

  const readRun = (run: XmlElement): void => {
    const properties = childOf(run, 'rPr');
    // Hidden, or struck out by hand where changes were not tracked.
    if (['vanish', 'strike', 'dstrike'].some((name) => isOn(properties, name))) return;
    const before = text;
    for (const child of elementsOf(run)) if (!LEFT_OUT.has(child.name)) read(child);
    const added = text.slice(before.length);
    if (isOn(properties, 'b')) bold += added.trim().length;
    const raised = childOf(properties, 'vertAlign')?.attributes['val'] === 'superscript';
    if (raised && added.trim() !== '') text = before + superscript(added, before);
  };

  for (const child of elementsOf(paragraph)) read(child);
  const letters = text.trim().length;
  return { text: text.replaceAll('\u00ad', ''), boxes, notes, isBold: letters > 0 && bold >= letters };
}

function isOn(properties: XmlElement | undefined, name: string): boolean {
  const element = childOf(properties, name);
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '');
}
