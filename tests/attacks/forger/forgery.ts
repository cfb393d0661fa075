import type { TakenApart } from './taken-apart.ts';

/** The dossiers that a forger has in hand; the trade they are of. */
export type Loot = {
  readonly closed: TakenApart;
  /** Of the same trade, earlier: the checkpoint is older, and fewer entries are in it. */
  readonly earlier: TakenApart;
  /** Of another trade of the same log. */
  readonly other: TakenApart;
  readonly open: TakenApart;
  readonly cancelled: TakenApart;
  /** With a change that was refused, and another that was agreed. */
  readonly changed: TakenApart;
  /** Of the same trade, when the second change waited for its answer. */
  readonly asked: TakenApart;
};

/** What is done, to which of them, and the finding that must name it even where the forger has the log's own key to seal with. */
export type Forgery = {
  readonly what: string;
  readonly reason: RegExp;
  readonly make: (loot: Loot) => TakenApart;
};
