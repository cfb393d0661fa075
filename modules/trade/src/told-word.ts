import type { ReportedWord } from '@tongshang/trade-facts';
import type { Speaker } from './speaker.ts';

/** The word of an entry that a keeper makes for its contact; nothing where the speaker speaks for itself. */
export function toldWord({ told }: Pick<Speaker, 'told'>) {
  return told ? { word: enteredWord(told.by, told) } : {};
}

/** A report as an entry says it. */
export function enteredWord(teller: string, { grade, evidence }: ReportedWord) {
  return { by: teller, grade, evidence: evidence.map((hex) => Buffer.from(hex, 'hex').toString('base64')) };
}
