import type { Tx } from '@tongshang/database';

/** Why a part of the price is owed back. */
export type DebtReason = 'claim' | 'amendment' | 'cancellation';

/** What a seller owes back of an instalment that it was paid here. Amounts are minor units of `currency`. */
export type RefundDebt = {
  readonly debtId: string;
  readonly tradeId: string;
  readonly instalmentId: string;
  readonly debtorOrganisationId: string;
  readonly creditorOrganisationId: string;
  readonly bankOrganisationId: string;
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
  readonly causedBy: string;
  readonly entryId: string;
  readonly createdAt: Temporal.Instant;
};

const COLUMNS = `debt_id as "debtId", trade_id as "tradeId", instalment_id as "instalmentId",
  debtor_organisation_id as "debtorOrganisationId", creditor_organisation_id as "creditorOrganisationId",
  bank_organisation_id as "bankOrganisationId", amount, currency, reason, due_on as "dueOn", paid, arrived, sent,
  sent_on as "sentOn", sent_reference as "sentReference", sent_at as "sentAt", caused_by as "causedBy",
  entry_id as "entryId", created_at as "createdAt"`;

/** The debts of a trade, the first first. */
export function debtsOfTrade(tx: Tx, tradeId: string): Promise<RefundDebt[]> {
  return tx.rows<RefundDebt>(
    `select ${COLUMNS} from settlement.refund_debt where trade_id = $1 order by created_at, debt_id`,
    [tradeId],
  );
}

/** What is open of the debts of an account, the first first. Elevated callers only. */
export function openDebtsOfAccount(
  tx: Tx,
  of: { readonly organisationId: string; readonly bankOrganisationId: string; readonly currency: string },
): Promise<RefundDebt[]> {
  return tx.rows<RefundDebt>(
    `select ${COLUMNS} from settlement.refund_debt
     where debtor_organisation_id = $1 and bank_organisation_id = $2 and currency = $3 and paid + arrived < amount
     order by created_at, debt_id`,
    [of.organisationId, of.bankOrganisationId, of.currency],
  );
}

/** Open debts whose debtor has something in its account, the first first. Elevated callers only. */
export function coveredDebts(tx: Tx, limit: number): Promise<RefundDebt[]> {
  return tx.rows<RefundDebt>(
    `select ${COLUMNS} from settlement.refund_debt d where paid + arrived < amount and exists (
       select from settlement.account a
       where a.organisation_id = d.debtor_organisation_id and a.bank_organisation_id = d.bank_organisation_id
         and a.currency = d.currency and a.kind = 'cash'
         and a.credits_posted - a.debits_posted - a.debits_pending > 0)
     order by created_at, debt_id limit $1`,
    [limit],
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
export async function changeOwedBack(tx: Tx, accountId: string, change: bigint): Promise<void> {
  await tx.run('update settlement.account set owed_back = owed_back + $2 where account_id = $1', [
    accountId,
    change,
  ]);
}
