import type { Tx } from '@tongshang/database';

/**
 * Performs one consequence, whatever it follows from. A consequence is named once for the whole platform, where it is
 * promised; exactly one reaction performs it, or the platform does not start.
 */
export type Reaction<Occasion = unknown> = {
  /** As it is promised: `goods-back-to-stock`. */
  readonly consequence: string;
  /** In the transaction of what it follows from: all or nothing. It touches this database alone and waits for nothing. */
  perform(tx: Tx, occasion: Occasion): Promise<void>;
};

/** Something stated, of whatever kind of file, with what is promised to follow from it in this order. */
export type Promised = {
  /** What it follows from: `cancelled`. */
  readonly fact: string;
  /** What a caller must be allowed in order to state it; absent: its module says so at its endpoints. */
  readonly scope?: string;
  /** The module that states it. */
  readonly module: string;
  readonly consequences: readonly string[];
};
