/** Decides kill moments, amounts and choices: `TONGSHANG_SEED` names another run, the default is always the same. */
export const SEED = Number(process.env.TONGSHANG_SEED ?? 20260301);

export type Dice = {
  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number between both, inclusive. */
  between(least: number, most: number): number;
};

/** A small generator (mulberry32), one for each purpose, so that one client's draws do not shift another's. */
export function dice(purpose: string): Dice {
  let state = SEED;
  for (const character of purpose) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, between: (least, most) => least + Math.floor(next() * (most - least + 1)) };
}
