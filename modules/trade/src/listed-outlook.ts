import type { Fact } from '@tongshang/trade-facts';
import { announcedArrival, expectedSchedule } from './expected.ts';
import type { TradeFile } from './file.ts';

/** What lists show of a trade's outlook, and are sorted and filtered by. */
type ListedOutlook = {
  readonly nextFact: Fact | null;
  /** ISO 8601 dates. */
  readonly nextOn: string | null;
  readonly arrivesOn: string | null;
};

export function listedOutlook(file: TradeFile, now: Temporal.Instant): ListedOutlook {
  const [next] = expectedSchedule(file, now);
  return {
    nextFact: next?.fact ?? null,
    nextOn: next?.expectedOn ?? null,
    arrivesOn: announcedArrival(file.trade)?.toString() ?? null,
  };
}
