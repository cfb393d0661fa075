import type { OrganisationId } from '@tongshang/identifier';
import type { TradeParty, TradeRole } from '@tongshang/trade-facts';
import type { PartDone, TradeFile } from './file.ts';
import { awaitedOf, outlookOf } from './next-actions.ts';

/** What the trade waits for one party to do: an action code or a fact; null when nothing. */
export type Waiting = {
  readonly organisationId: OrganisationId;
  readonly role: TradeRole;
  readonly waitingFor: string | null;
};

/** What the trade waits for, party by party, in the order of its parties. */
export function waitingOf(file: TradeFile, now: Temporal.Instant): readonly Waiting[] {
  const outlook = outlookOf(file, now);
  return file.trade.parties.map((party) => ({
    organisationId: party.organisationId,
    role: party.role,
    waitingFor: awaitedOf(file, party, outlook),
  }));
}

type StoredWaiting = { readonly file: TradeFile; readonly waiting: readonly Waiting[] };

/** Rows of `trade.party` that differ from what is stored. */
export function waitingChanges(
  before: StoredWaiting,
  after: TradeFile,
  waiting: readonly Waiting[],
): object[] {
  const { file } = before;
  const stored = new Map(before.waiting.map((row) => [`${row.organisationId} ${row.role}`, row.waitingFor]));
  const hasNewParts = file.partsDone !== after.partsDone;
  const concernsAll = hasNewParts || file.trade.status !== after.trade.status;
  return waiting
    .filter((row) => concernsAll || stored.get(`${row.organisationId} ${row.role}`) !== row.waitingFor)
    .map((row) => ({
      organisation_id: row.organisationId,
      role: row.role,
      waiting_for: row.waitingFor,
      parts_done: hasNewParts ? partsOf(after, row) : null,
    }));
}

function partsOf(file: TradeFile, party: Pick<TradeParty, 'organisationId' | 'role'>): PartDone[] {
  return file.partsDone.filter(
    (part) => part.organisationId === party.organisationId && part.role === party.role,
  );
}
