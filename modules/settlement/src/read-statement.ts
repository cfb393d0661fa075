import type { Tx } from '@tongshang/database';
import type { Action } from '@tongshang/http';
import type { TradeId, TransferId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, type WireMoney } from '@tongshang/money';
import type { StoredAccount } from './account.ts';
import { movementActions } from './actions.ts';
import type { TransferKind } from './transfer-store.ts';

/** One movement of an account, newest first in a statement (ISO 20022 camt.053 `Entry`). */
type StatementEntry = {
  /** Grows with time within the account; the cursor of the list. */
  readonly sequence: string;
  readonly transferId: TransferId;
  readonly kind: TransferKind;
  readonly endToEndId: string;
  readonly tradeId: TradeId | null;
  readonly purpose: string;
  readonly at: string;
  /** Negative when money left the account. */
  readonly change: WireMoney;
  readonly balance: WireMoney;
  /** The deposit that it takes back (`RvslInd`). */
  readonly reverses: TransferId | null;
  /** The transfer that took it back. */
  readonly reversedBy: TransferId | null;
  readonly actions: Action[];
};

type EntryRow = {
  sequence: bigint;
  transfer_id: string;
  kind: TransferKind;
  end_to_end_id: string;
  trade_id: string | null;
  purpose: string;
  posted_at: Temporal.Instant;
  change: bigint;
  balance: bigint;
  reverses: string | null;
  reversed_by: string | null;
};

/** The movements of an account before `before`, newest first. */
export async function readStatement(
  tx: Tx,
  principal: Principal,
  account: StoredAccount,
  before: string | null,
  limit: number,
): Promise<StatementEntry[]> {
  const rows = await tx.rows<EntryRow>(
    `select p.sequence, p.transfer_id, t.kind, t.end_to_end_id, t.trade_id, l.purpose, p.posted_at, p.change,
       p.balance, t.reverses, r.transfer_id as reversed_by
     from settlement.posting p
     join settlement.transfer t using (transfer_id)
     join settlement.transfer_line l using (transfer_id, line_number)
     left join settlement.transfer r on r.reverses = p.transfer_id
     where p.account_id = $1 and ($2::bigint is null or p.sequence < $2)
     order by p.sequence desc limit $3`,
    [account.accountId, before, limit],
  );
  const { currency } = account;
  return rows.map((row) => ({
    sequence: String(row.sequence),
    transferId: row.transfer_id,
    kind: row.kind,
    endToEndId: row.end_to_end_id,
    tradeId: row.trade_id,
    purpose: row.purpose,
    at: row.posted_at.toString(),
    change: formatMoney({ amount: row.change, currency }),
    balance: formatMoney({ amount: row.balance, currency }),
    reverses: row.reverses,
    reversedBy: row.reversed_by,
    actions: movementActions(principal, account, {
      ...{ kind: row.kind, at: row.posted_at, amount: row.change, isReversed: row.reversed_by !== null },
      now: tx.now,
    }),
  }));
}
