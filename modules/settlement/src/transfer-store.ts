import type { Tx } from '@tongshang/database';
import type { Side, TransferState } from '@tongshang/ledger';
import type { StoredAccount } from './account.ts';

/** Why money moves: what people read of a transfer. */
export type TransferKind =
  | 'deposit'
  | 'withdrawal'
  | 'escrow-hold'
  | 'escrow-release'
  | 'escrow-refund'
  | 'advance-payment'
  | 'advance-refund'
  | 'limit-grant'
  | 'limit-reservation'
  | 'payment'
  | 'duty-payment'
  | 'duty-guarantee';

export type StoredTransfer = {
  readonly transferId: string;
  readonly tradeId: string | null;
  readonly kind: TransferKind;
  readonly state: TransferState;
  readonly endToEndId: string;
  readonly initiatedBy: string;
  readonly shared: boolean;
  readonly recordedAt: Temporal.Instant;
  readonly completedAt: Temporal.Instant | null;
  readonly entryId: string;
  /** The entry that caused it; null outside trades, and in what was recorded before causes were kept. */
  readonly causedBy: string | null;
};

export type StoredLine = {
  readonly lineNumber: number;
  readonly accountId: string;
  readonly organisationId: string;
  readonly bankOrganisationId: string;
  readonly side: Side;
  readonly amount: bigint;
  readonly currency: string;
  readonly purpose: string;
};

type TransferRow = {
  transfer_id: string;
  trade_id: string | null;
  kind: TransferKind;
  state: TransferState;
  end_to_end_id: string;
  initiated_by: string;
  shared: boolean;
  recorded_at: Temporal.Instant;
  completed_at: Temporal.Instant | null;
  entry_id: string;
  caused_by: string | null;
};

type LineRow = {
  transfer_id: string;
  line_number: number;
  account_id: string;
  organisation_id: string;
  bank_organisation_id: string;
  side: Side;
  amount: bigint;
  currency: string;
  purpose: string;
};

function transferOf(row: TransferRow): StoredTransfer {
  return {
    transferId: row.transfer_id,
    tradeId: row.trade_id,
    kind: row.kind,
    state: row.state,
    endToEndId: row.end_to_end_id,
    initiatedBy: row.initiated_by,
    shared: row.shared,
    recordedAt: row.recorded_at,
    completedAt: row.completed_at,
    entryId: row.entry_id,
    causedBy: row.caused_by,
  };
}

function lineOf(row: LineRow): StoredLine {
  return {
    lineNumber: row.line_number,
    accountId: row.account_id,
    organisationId: row.organisation_id,
    bankOrganisationId: row.bank_organisation_id,
    side: row.side,
    amount: row.amount,
    currency: row.currency,
    purpose: row.purpose,
  };
}

const TRANSFER = `transfer_id, trade_id, kind, state, end_to_end_id, initiated_by, shared, recorded_at, completed_at,
  entry_id, caused_by`;
const LINE = `transfer_id, line_number, account_id, organisation_id, bank_organisation_id, side, amount, currency,
  purpose`;

export async function insertTransfer(
  tx: Tx,
  transfer: StoredTransfer,
  lines: readonly StoredLine[],
): Promise<void> {
  await tx.run(
    `insert into settlement.transfer (${TRANSFER}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      transfer.transferId,
      transfer.tradeId,
      transfer.kind,
      transfer.state,
      transfer.endToEndId,
      transfer.initiatedBy,
      transfer.shared,
      transfer.recordedAt,
      transfer.completedAt,
      transfer.entryId,
      transfer.causedBy,
    ],
  );
  await tx.run(
    `insert into settlement.transfer_line (transfer_id, trade_id, shared, line_number, account_id, organisation_id,
       bank_organisation_id, side, amount, currency, purpose)
     select $1, $2, $3, n.*
     from unnest($4::smallint[], $5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::bigint[], $10::text[],
       $11::text[]) as n`,
    [
      transfer.transferId,
      transfer.tradeId,
      transfer.shared,
      lines.map((line) => line.lineNumber),
      lines.map((line) => line.accountId),
      lines.map((line) => line.organisationId),
      lines.map((line) => line.bankOrganisationId),
      lines.map((line) => line.side),
      lines.map((line) => line.amount),
      lines.map((line) => line.currency),
      lines.map((line) => line.purpose),
    ],
  );
}

/** Writes what each posted line did to its account; `balances` are the balances after each, in order. */
export async function insertPostings(
  tx: Tx,
  transferId: string,
  lines: readonly StoredLine[],
  accounts: ReadonlyMap<string, StoredAccount>,
  balances: readonly bigint[],
): Promise<void> {
  const change = (line: StoredLine) =>
    accounts.get(line.accountId)?.normal === line.side ? line.amount : -line.amount;
  await tx.run(
    `insert into settlement.posting (transfer_id, posted_at, account_id, line_number, organisation_id,
       bank_organisation_id, change, balance)
     select $1, $2, n.account_id, n.line_number, n.organisation_id, n.bank_organisation_id, n.change, n.balance
     from unnest($3::uuid[], $4::smallint[], $5::uuid[], $6::uuid[], $7::bigint[], $8::bigint[])
       with ordinality as n (account_id, line_number, organisation_id, bank_organisation_id, change, balance, place)
     order by n.place`,
    [
      transferId,
      tx.now,
      lines.map((line) => line.accountId),
      lines.map((line) => line.lineNumber),
      lines.map((line) => line.organisationId),
      lines.map((line) => line.bankOrganisationId),
      lines.map(change),
      balances,
    ],
  );
}

/** A transfer with its lines, locked when it is to be completed. */
export async function readTransfer(
  tx: Tx,
  transferId: string,
  lock = false,
): Promise<{ transfer: StoredTransfer; lines: StoredLine[] } | undefined> {
  const row = await tx.maybe<TransferRow>(
    `select ${TRANSFER} from settlement.transfer where transfer_id = $1${lock ? ' for update' : ''}`,
    [transferId],
  );
  if (!row) return undefined;
  const lines = await tx.rows<LineRow>(
    `select ${LINE} from settlement.transfer_line where transfer_id = $1 order by line_number`,
    [transferId],
  );
  return { transfer: transferOf(row), lines: lines.map(lineOf) };
}

export async function completeTransfer(
  tx: Tx,
  transferId: string,
  state: 'posted' | 'voided',
): Promise<void> {
  await tx.run('update settlement.transfer set state = $2, completed_at = $3 where transfer_id = $1', [
    transferId,
    state,
    tx.now,
  ]);
}

/** The transfers of a trade that the caller may see, in the order they were recorded, with the lines visible to it. */
export async function transfersOfTrade(
  tx: Tx,
  tradeId: string,
  after: string | null,
  limit: number,
): Promise<{ transfer: StoredTransfer; lines: StoredLine[] }[]> {
  const rows = await tx.rows<TransferRow>(
    `select ${TRANSFER} from settlement.transfer
     where trade_id = $1 and ($2::uuid is null or transfer_id > $2) order by transfer_id limit $3`,
    [tradeId, after, limit],
  );
  const lines = await tx.rows<LineRow>(
    `select ${LINE} from settlement.transfer_line where transfer_id = any ($1::uuid[])
     order by transfer_id, line_number`,
    [rows.map((row) => row.transfer_id)],
  );
  return rows.map((row) => ({
    transfer: transferOf(row),
    lines: lines.filter((line) => line.transfer_id === row.transfer_id).map(lineOf),
  }));
}
