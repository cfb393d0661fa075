import type { Tx } from '@tongshang/database';
import type { Language } from '@tongshang/refusal';

/**
 * Performs one consequence, whatever it follows from. A consequence is named once for the whole platform, where it is
 * promised; exactly one reaction performs it, or the platform does not start.
 */
export type Reaction<Occasion = unknown> = {
  /** As it is promised: `goods-back-to-stock`. */
  readonly consequence: string;
  /** In the transaction of what it follows from: all or nothing. It touches this database alone and waits for nothing. */
  perform(tx: Tx, occasion: Occasion): Promise<void>;
  /**
   * Of one that may refuse what it follows from: what it would refuse now, so that nobody is offered in vain what cannot be done. Reads only.
   * @param file the id of the file in which that would be stated
   */
  lacks?(tx: Tx, file: string): Promise<readonly Lack[]>;
};

/** What stands in the way of something, for people. */
export type Lack = Readonly<Record<Language, string>>;

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
