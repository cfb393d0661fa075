import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId, TradeId } from '@tongshang/identifier';

/** What a bank holds back of the money of a trade, and until when. */
export type Hold = {
  readonly tradeId: TradeId;
  readonly holdId: string;
  readonly bankOrganisationId: OrganisationId;
  readonly reason: string;
  readonly placedAt: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly entryId: EntryId;
};

const COLUMNS = `trade_id as "tradeId", hold_id as "holdId", bank_organisation_id as "bankOrganisationId", reason,
  placed_at as "placedAt", until, ended_at as "endedAt", entry_id as "entryId"`;

/** Every hold of a trade that the caller may see, oldest first. */
export function holdsOf(tx: Tx, tradeId: TradeId): Promise<Hold[]> {
  return tx.rows<Hold>(
    `select ${COLUMNS} from settlement.hold where trade_id = $1 order by placed_at, hold_id`,
    [tradeId],
  );
}

/** The one that stands. */
export function standingHold(tx: Tx, tradeId: TradeId): Promise<Hold | undefined> {
  return tx.maybe<Hold>(`select ${COLUMNS} from settlement.hold where trade_id = $1 and ended_at is null`, [
    tradeId,
  ]);
}

/** Holds whose time is over and that nobody has lifted, the oldest first. Elevated callers only. */
export function holdsToEnd(tx: Tx, now: Temporal.Instant, limit: number): Promise<Hold[]> {
  return tx.rows<Hold>(
    `select ${COLUMNS} from settlement.hold where ended_at is null and until <= $1 order by until limit $2`,
    [now, limit],
  );
}

/** Elevated callers only. */
export async function insertHold(tx: Tx, hold: Omit<Hold, 'endedAt'>): Promise<void> {
  await tx.run(
    `insert into settlement.hold (trade_id, hold_id, bank_organisation_id, reason, placed_at, until, entry_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      hold.tradeId,
      hold.holdId,
      hold.bankOrganisationId,
      hold.reason,
      hold.placedAt,
      hold.until,
      hold.entryId,
    ],
  );
}

/** Elevated callers only. */
export async function endHold(tx: Tx, { holdId }: Pick<Hold, 'holdId'>): Promise<void> {
  await tx.run('update settlement.hold set ended_at = $2 where hold_id = $1', [holdId, tx.now]);
}
