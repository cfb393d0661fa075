import { refuse } from './refusals.ts';

/*
 * Arithmetic on tree sizes and indexes. They go past 32 bits, where JavaScript's bit operators stop, so everything
 * here divides and multiplies instead; all values stay whole numbers up to 2^53 − 1.
 */

/** Refuses `MERKLE_NUMBER_OUT_OF_RANGE` unless the value is a whole number from 0 to 2^53 − 1. */
export function checkNumber(value: number, place: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw refuse('MERKLE_NUMBER_OUT_OF_RANGE', { value: String(value) }, place);
  }
}

export const isOdd = (value: number): boolean => value % 2 === 1;

export const half = (value: number): number => Math.floor(value / 2);

/** The largest power of two below `value`, which is 2 or more: where a tree of that size splits. */
export function splitPoint(value: number): number {
  let power = 1;
  while (power * 2 < value) power *= 2;
  return power;
}

/** The smallest power of two that is `value` or more; 1 for 0. */
export function powerOfTwoFrom(value: number): number {
  let power = 1;
  while (power < value) power *= 2;
  return power;
}
