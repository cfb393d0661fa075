import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';

/** Something that waits for an organisation in a trade: a duty to pay, an offer to answer. */
export type AwaitedMatter = {
  readonly tradeId: TradeId;
  /** What is to be done: a code of `action` or `act` in the words of the interface. */
  readonly waitingFor: string;
  /** The part of the trade's page where it is done. */
  readonly part: string;
  readonly since: Temporal.Instant;
  /** Until when, ISO 8601 date, where that is known. */
  readonly until?: string;
  /** It stops the trade: it stands before what waits as usual. `held` by an authority, `duty` that is due. */
  readonly exception?: 'held' | 'duty';
  /** Why, as whoever brought it about wrote. */
  readonly reason?: string;
};

/** What waits for the organisation of a transaction, of every module, the oldest first; of each module at most so many. */
export type Awaited = (tx: Tx, limit: number) => Promise<readonly AwaitedMatter[]>;

type Source = { awaits?(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> };

/** @param sources asked for when something is read: the modules are made one after the other */
export function createAwaited(sources: () => readonly Source[]): Awaited {
  return async (tx, limit) => {
    const all: AwaitedMatter[] = [];
    for (const source of sources()) all.push(...((await source.awaits?.(tx, limit)) ?? []));
    return all.toSorted((one, other) => Temporal.Instant.compare(one.since, other.since));
  };
}
