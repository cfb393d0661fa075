import { HASH_TEXT } from './disclosure.ts';
import { isRecord, matches, UUID } from './shape.ts';

/**
 * How a word was given: `stated` by a member itself, `confirmed` by a guest through a link sent to it, `reported` by
 * another party with evidence.
 */
export const GRADES = ['stated', 'confirmed', 'reported'] as const;

type Grade = (typeof GRADES)[number];

/** Whose word an entry is. */
export type Word = {
  /** The organisation, or the contact outside the platform, that gave it. */
  readonly by: string;
  readonly grade: Grade;
  /** SHA-256 of each file that supports it, base64. */
  readonly evidence: readonly string[];
};

/** Refuses (by `fail`) what is not a word. */
export function checkWord(word: unknown, fail: (reason: string) => Error): void {
  if (!isRecord(word) || Object.keys(word).sort().join() !== 'by,evidence,grade') {
    throw fail('word is not by, grade and evidence');
  }
  const { by, grade, evidence } = word;
  if (!matches(by, UUID)) throw fail('the word is nobody’s');
  if (!(GRADES as readonly unknown[]).includes(grade))
    throw fail(`the grade is none of ${GRADES.join(', ')}`);
  if (!Array.isArray(evidence) || !evidence.every((hash) => matches(hash, HASH_TEXT))) {
    throw fail('evidence is not a list of hashes');
  }
  if (grade === 'reported' && evidence.length === 0) throw fail('what is reported has evidence');
}
