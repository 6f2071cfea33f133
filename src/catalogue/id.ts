/**
 * What an id of a catalogue may be: small letters, digits and single hyphens. Digits alone would be a number in a formula,
 * and `years` is a word of its own there.
 */
export const ID = /^(?!years$)(?=[0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What to do about a text that is none. */
export const ID_HINT = 'use small letters, digits and single hyphens, not digits alone, nor the word years';

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}
