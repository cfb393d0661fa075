import type { Tx } from '@tongshang/database';
import type {
  AccountId,
  EntryId,
  InstalmentId,
  OrganisationId,
  TradeId,
  TransferId,
} from '@tongshang/identifier';
import type { Side, TransferState } from '@tongshang/ledger';
import type { StoredAccount } from './account.ts';

/** Why money moves: what people read of a transfer. */
export type TransferKind =
  | 'deposit'
  | 'deposit-reversal'
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
  readonly transferId: TransferId;
  readonly tradeId: TradeId | null;
  readonly kind: TransferKind;
  readonly state: TransferState;
  readonly endToEndId: string;
  readonly initiatedBy: string;
  readonly shared: boolean;
  readonly recordedAt: Temporal.Instant;
  readonly completedAt: Temporal.Instant | null;
  readonly entryId: EntryId;
  /** The entry that caused it; null outside trades, and in what was recorded before causes were kept. */
  readonly causedBy: EntryId | null;
  /** The instalment it secures, pays, releases or gives back; null where it is of none. */
  readonly instalmentId: InstalmentId | null;
  /** The deposit that it takes back; null where it is no reversal. */
  readonly reverses: TransferId | null;
};

export type StoredLine = {
  readonly lineNumber: number;
  readonly accountId: AccountId;
  readonly organisationId: OrganisationId;
  readonly bankOrganisationId: OrganisationId;
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
  instalment_id: string | null;
  reverses: string | null;
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
    instalmentId: row.instalment_id,
    reverses: row.reverses,
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
  entry_id, caused_by, instalment_id, reverses`;
const LINE = `transfer_id, line_number, account_id, organisation_id, bank_organisation_id, side, amount, currency,
  purpose`;

/** What a step of a transfer makes of its accounts. */
export type Effect = {
  /** The accounts that changed, as they are afterwards. */
  readonly accounts: readonly StoredAccount[];
  /** What each line did to the balance of its account, in order; empty when nothing was posted. */
  readonly postings: readonly {
    readonly line: StoredLine;
    readonly change: bigint;
    readonly balance: bigint;
  }[];
};

/** Saves the sums of the accounts of $3 … $7, and writes the postings of $8 … $13, of the transfer $1 at the time $2. */
const APPLY = `
  balances as (
    update settlement.account a
    set debits_posted = n.debits_posted, credits_posted = n.credits_posted,
        debits_pending = n.debits_pending, credits_pending = n.credits_pending
    from unnest($3::uuid[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[])
      as n (account_id, debits_posted, credits_posted, debits_pending, credits_pending)
    where a.account_id = n.account_id
  ), postings as (
    insert into settlement.posting (transfer_id, posted_at, account_id, line_number, organisation_id,
      bank_organisation_id, change, balance)
    select $1, $2, n.account_id, n.line_number, n.organisation_id, n.bank_organisation_id, n.change, n.balance
    from unnest($8::uuid[], $9::smallint[], $10::uuid[], $11::uuid[], $12::bigint[], $13::bigint[])
      with ordinality as n (account_id, line_number, organisation_id, bank_organisation_id, change, balance, place)
    order by n.place
  )`;

function applied(tx: Tx, transferId: TransferId, { accounts, postings }: Effect): unknown[] {
  return [
    transferId,
    tx.now,
    accounts.map(({ accountId }) => accountId),
    accounts.map(({ debitsPosted }) => debitsPosted),
    accounts.map(({ creditsPosted }) => creditsPosted),
    accounts.map(({ debitsPending }) => debitsPending),
    accounts.map(({ creditsPending }) => creditsPending),
    postings.map(({ line }) => line.accountId),
    postings.map(({ line }) => line.lineNumber),
    postings.map(({ line }) => line.organisationId),
    postings.map(({ line }) => line.bankOrganisationId),
    postings.map(({ change }) => change),
    postings.map(({ balance }) => balance),
  ];
}

/** Writes a transfer, its lines and what it does to accounts, in one statement. Elevated callers only, the accounts locked. */
export async function insertTransfer(
  tx: Tx,
  transfer: StoredTransfer,
  lines: readonly StoredLine[],
  effect: Effect,
): Promise<void> {
  await tx.run(
    `with transfer as (
       insert into settlement.transfer (${TRANSFER}) values ($1, $14, $15, $16, $17, $18, $19, $2, $20, $21, $22, $31, $32)
     ), ${APPLY}
     insert into settlement.transfer_line (transfer_id, trade_id, shared, line_number, account_id, organisation_id,
       bank_organisation_id, side, amount, currency, purpose)
     select $1, $14, $19, n.*
     from unnest($23::smallint[], $24::uuid[], $25::uuid[], $26::uuid[], $27::text[], $28::bigint[], $29::text[],
       $30::text[]) as n`,
    [
      ...applied(tx, transfer.transferId, effect),
      transfer.tradeId,
      transfer.kind,
      transfer.state,
      transfer.endToEndId,
      transfer.initiatedBy,
      transfer.shared,
      transfer.completedAt,
      transfer.entryId,
      transfer.causedBy,
      lines.map((line) => line.lineNumber),
      lines.map((line) => line.accountId),
      lines.map((line) => line.organisationId),
      lines.map((line) => line.bankOrganisationId),
      lines.map((line) => line.side),
      lines.map((line) => line.amount),
      lines.map((line) => line.currency),
      lines.map((line) => line.purpose),
      transfer.instalmentId,
      transfer.reverses,
    ],
  );
}

/** Completes a reserved transfer, with what that does to accounts. Elevated callers only, the accounts locked. */
export async function completeTransfer(
  tx: Tx,
  transferId: TransferId,
  state: 'posted' | 'voided',
  effect: Effect,
): Promise<void> {
  await tx.run(
    `with ${APPLY} update settlement.transfer set state = $14, completed_at = $2 where transfer_id = $1`,
    [...applied(tx, transferId, effect), state],
  );
}

/** A transfer with its lines, locked when it is to be completed. */
export async function readTransfer(
  tx: Tx,
  transferId: TransferId,
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

/** The transfer that took a deposit back; undefined while it stands. */
export async function reversalOf(tx: Tx, transferId: TransferId): Promise<TransferId | undefined> {
  const row = await tx.maybe<{ transfer_id: string }>(
    'select transfer_id from settlement.transfer where reverses = $1',
    [transferId],
  );
  return row?.transfer_id;
}

/** The transfers of a trade that the caller may see, in the order they were recorded, with the lines visible to it. */
export async function transfersOfTrade(
  tx: Tx,
  tradeId: TradeId,
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
