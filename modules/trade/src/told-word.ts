import type { Json } from '@tongshang/canonical-json';
import type { WordOfOthers } from '@tongshang/trade-facts';
import type { Speaker } from './speaker.ts';

/** The word of an entry that is of a contact; nothing where the speaker speaks for itself. */
export function toldWord({ told }: Pick<Speaker, 'told'>) {
  return told ? { word: enteredWord(told.by, told) } : {};
}

/** A word of others as an entry says it. */
export function enteredWord(teller: string, { grade, evidence }: WordOfOthers) {
  return { by: teller, grade, evidence: evidence.map((hex) => Buffer.from(hex, 'hex').toString('base64')) };
}

/** The private field of an entry that says by which link a contact gave its word; nothing where it gave none. */
export function sentLink(word: WordOfOthers | undefined): { readonly link?: Json } {
  return word?.grade === 'confirmed' ? { link: { ...word.link } as unknown as Json } : {};
}
