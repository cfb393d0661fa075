import type { Caller } from './caller.ts';
import type { StagedPlatform } from './platform.ts';
import type { RecordedWalk } from './recorded-walk.ts';

/** In every private text of the first pair: whoever else is shown it has been shown too much. */
export const CANARY = 'zq7f3a';

/** Two pairs of traders with a finished trade each, all the parties they share, and organisations outside both. */
export type World = {
  readonly staged: StagedPlatform;
  readonly first: RecordedWalk;
  readonly second: RecordedWalk;
  readonly sellerOfFirst: Caller;
  readonly buyerOfFirst: Caller;
  /** Ids of what belongs to the first pair, by the name of the path parameter that asks for it. */
  readonly owned: Readonly<Record<string, string>>;
  /** Nobody of them takes part in the first trade. By what they are. */
  readonly strangers: Readonly<Record<string, Caller>>;
  /** By role: those who take part in both trades. */
  readonly shared: Readonly<Record<string, Caller>>;
  close(): Promise<void>;
};
