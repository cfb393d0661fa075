import type { Tx } from '@tongshang/database';
import type { AccountId, EntryId, InstalmentId, OrganisationId, TradeId } from '@tongshang/identifier';

/** Why a part of the price is owed back. */
export type DebtReason = 'claim' | 'amendment' | 'cancellation';

/** What a seller owes back of an instalment that it was paid here. Amounts are minor units of `currency`. */
export type RefundDebt = {
  readonly debtId: string;
  readonly tradeId: TradeId;
  readonly instalmentId: InstalmentId;
  readonly debtorOrganisationId: OrganisationId;
  readonly creditorOrganisationId: OrganisationId;
  readonly bankOrganisationId: OrganisationId;
  readonly amount: bigint;
  readonly currency: string;
  readonly reason: DebtReason;
  readonly dueOn: Temporal.PlainDate;
  /** Taken from the debtor's account here. */
  readonly paid: bigint;
  /** Came from outside, as the creditor says. */
  readonly arrived: bigint;
  /** Sent from outside, as the debtor says. */
  readonly sent: bigint;
  readonly sentOn: Temporal.PlainDate | null;
  readonly sentReference: string | null;
  readonly sentAt: Temporal.Instant | null;
  /** The entry by which it came to be owed: the end of a claim, a cancellation, what completed the trade. */
  readonly causedBy: EntryId;
  readonly entryId: EntryId;
  readonly createdAt: Temporal.Instant;
};

const COLUMNS = `debt_id as "debtId", trade_id as "tradeId", instalment_id as "instalmentId",
  debtor_organisation_id as "debtorOrganisationId", creditor_organisation_id as "creditorOrganisationId",
  bank_organisation_id as "bankOrganisationId", amount, currency, reason, due_on as "dueOn", paid, arrived, sent,
  sent_on as "sentOn", sent_reference as "sentReference", sent_at as "sentAt", caused_by as "causedBy",
  entry_id as "entryId", created_at as "createdAt"`;

/** The debts of a trade, the first first. */
export function debtsOfTrade(tx: Tx, tradeId: TradeId): Promise<RefundDebt[]> {
  return tx.rows<RefundDebt>(
    `select ${COLUMNS} from settlement.refund_debt where trade_id = $1 order by created_at, debt_id`,
    [tradeId],
  );
}

/** What is open of the debts of an account, the first first. Elevated callers only. */
export function openDebtsOfAccount(
  tx: Tx,
  of: {
    readonly organisationId: OrganisationId;
    readonly bankOrganisationId: OrganisationId;
    readonly currency: string;
  },
): Promise<RefundDebt[]> {
  return tx.rows<RefundDebt>(
    `select ${COLUMNS} from settlement.refund_debt
     where debtor_organisation_id = $1 and bank_organisation_id = $2 and currency = $3 and paid + arrived < amount
     order by created_at, debt_id`,
    [of.organisationId, of.bankOrganisationId, of.currency],
  );
}

/**
 * Open debts of which something can be taken now, as `payableNow` says: what older debts of the account have open stays for them. The first of
 * each account come before the second of any, so that nobody's many debts keep another's waiting. Elevated callers only.
 * @param sparedSince since when what a debtor says to have sent is not taken from its account as well
 */
export function coveredDebts(tx: Tx, sparedSince: Temporal.Instant, limit: number): Promise<RefundDebt[]> {
  return tx.rows<RefundDebt>(
    `select ${COLUMNS} from (
       select d.*, row_number() over queue as turn,
         a.credits_posted - a.debits_posted - a.debits_pending
           - (sum(d.amount - d.paid - d.arrived) over queue - (d.amount - d.paid - d.arrived)) as covered
       from settlement.refund_debt d
       join settlement.account a on a.organisation_id = d.debtor_organisation_id
         and a.bank_organisation_id = d.bank_organisation_id and a.currency = d.currency and a.kind = 'cash'
       where d.paid + d.arrived < d.amount and a.credits_posted - a.debits_posted - a.debits_pending > 0
       window queue as (partition by a.account_id order by d.created_at, d.debt_id)) d
     where covered > 0
       and (sent_at is null or sent_at <= $1 or amount - paid - arrived > greatest(sent - arrived, 0))
     order by turn, created_at, debt_id limit $2`,
    [sparedSince, limit],
  );
}

/** Elevated callers only. */
export async function insertDebt(tx: Tx, debt: RefundDebt): Promise<void> {
  await tx.run(
    `insert into settlement.refund_debt (debt_id, trade_id, instalment_id, debtor_organisation_id, creditor_organisation_id,
       bank_organisation_id, amount, currency, reason, due_on, caused_by, entry_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[debt.debtId, debt.tradeId, debt.instalmentId, debt.debtorOrganisationId],
      ...[debt.creditorOrganisationId, debt.bankOrganisationId, debt.amount, debt.currency, debt.reason],
      ...[debt.dueOn, debt.causedBy, debt.entryId, debt.createdAt],
    ],
  );
}

/** What was paid of it and how. Elevated callers only. */
export async function saveDebt(tx: Tx, debt: RefundDebt): Promise<void> {
  await tx.run(
    `update settlement.refund_debt set paid = $2, arrived = $3, sent = $4, sent_on = $5, sent_reference = $6, sent_at = $7
     where debt_id = $1`,
    [debt.debtId, debt.paid, debt.arrived, debt.sent, debt.sentOn, debt.sentReference, debt.sentAt],
  );
}

/** Elevated callers only. */
export async function changeOwedBack(tx: Tx, accountId: AccountId, change: bigint): Promise<void> {
  await tx.run('update settlement.account set owed_back = owed_back + $2 where account_id = $1', [
    accountId,
    change,
  ]);
}
