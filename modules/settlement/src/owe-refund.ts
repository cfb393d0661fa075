import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import { available } from '@tongshang/ledger';
import { formatMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { fileOfTrade, least } from '@tongshang/trade';
import { cashKey, type StoredAccount } from './account.ts';
import { ensureAccounts, findAccounts, holdAccounts } from './accounts.ts';
import type { Funding } from './funding-store.ts';
import { moveLines, type Poster } from './post-transfer.ts';
import {
  changeOwedBack,
  type DebtReason,
  insertDebt,
  type RefundDebt,
  saveDebt,
} from './refund-debt-store.ts';

export type RefundDeps = {
  readonly poster: Poster;
  readonly journal: Pick<Journal, 'append' | 'appendConsequence' | 'readFileEntries'>;
};

export const DEBT_AUDIENCE = ['seller', 'buyer', 'bank', 'operator'] as const;

/** The accounts of a debtor and its creditor, locked at once and opened where there are none. Elevated callers only. */
export async function accountsOfDebts(
  tx: Tx,
  debts: readonly Pick<
    RefundDebt,
    'debtorOrganisationId' | 'creditorOrganisationId' | 'bankOrganisationId' | 'currency'
  >[],
): Promise<readonly StoredAccount[]> {
  return ensureAccounts(
    tx,
    debts.flatMap((debt) =>
      [debt.debtorOrganisationId, debt.creditorOrganisationId].map((organisationId) =>
        cashKey(organisationId, debt.bankOrganisationId, debt.currency),
      ),
    ),
  );
}

/** What an account has that it does not owe back. */
export const freeOf = (account: StoredAccount): bigint => available(account) - account.owedBack;

/**
 * The seller owes back what it no longer has: due at once, for nobody has to ask for it (CISG 59, 81(2)). What is in its account and owed to
 * nobody else goes back now. Elevated callers only.
 */
export async function oweRefund(
  deps: RefundDeps,
  tx: Tx,
  { funding, amount, reason, causedBy }: Owing,
): Promise<Funding> {
  const { tradeId, instalmentId, bankOrganisationId, currency } = funding;
  const parties = {
    debtorOrganisationId: funding.sellerOrganisationId,
    creditorOrganisationId: funding.buyerOrganisationId,
  };
  const [seller] = await accountsOfDebts(tx, [{ ...parties, bankOrganisationId, currency }]);
  invariant(seller, 'an account that is missing is opened');
  const debtId = randomUUIDv7();
  const dueOn = tx.now.toZonedDateTimeISO('UTC').toPlainDate();
  const { entryId } = deps.journal.appendConsequence(tx, {
    ...{ kind: 'settlement.refund-owed', file: fileOfTrade(tradeId), causedBy, subject: debtId },
    public: {},
    private: {
      debt: {
        ...{ instalmentId, reason, dueOn: dueOn.toString() },
        amount: { ...formatMoney({ amount, currency }) },
      },
    },
    audience: DEBT_AUDIENCE,
  });
  const debt: RefundDebt = {
    ...{ debtId, tradeId, instalmentId, ...parties, bankOrganisationId, amount, currency, reason, dueOn },
    ...{ paid: 0n, arrived: 0n, sent: 0n, sentOn: null, sentReference: null, sentAt: null },
    ...{ causedBy, entryId, createdAt: tx.now },
  };
  const free = freeOf(seller);
  tx.behind(insertDebt(tx, debt));
  oweMore(tx, seller, amount);
  const after = free > 0n ? (await payDebt(deps.poster, tx, debt, least(free, amount))).debt : debt;
  return { ...funding, owedBack: funding.owedBack + amount, paidBack: funding.paidBack + after.paid };
}

type Owing = {
  readonly funding: Funding;
  readonly amount: bigint;
  readonly reason: DebtReason;
  /** The entry by which it comes to be owed. */
  readonly causedBy: EntryId;
};

/** The account owes back more, or less. */
export function oweMore(tx: Tx, account: StoredAccount, change: bigint): void {
  tx.behind(changeOwedBack(tx, account.accountId, change));
  holdAccounts(tx, [{ ...account, owedBack: account.owedBack + change }]);
}

/** A part of a debt goes from the debtor's account to the creditor's. The caller has seen that it is there. Elevated callers only. */
export async function payDebt(
  poster: Poster,
  tx: Tx,
  debt: RefundDebt,
  amount: bigint,
): Promise<{ readonly debt: RefundDebt; readonly entryId: EntryId }> {
  const { tradeId, bankOrganisationId, currency, entryId: causedBy } = debt;
  const [seller, buyer] = await accountsOfDebts(tx, [debt]);
  invariant(seller && buyer, 'accounts that are missing are opened');
  const { entryId } = await poster.postTransfer(tx, {
    ...{ kind: 'advance-refund', action: 'post', tradeId, initiatedBy: bankOrganisationId, causedBy },
    ...{ performed: true, shared: true, instalmentId: debt.instalmentId },
    lines: moveLines(seller.accountId, buyer.accountId, { amount, currency }, 'refund'),
  });
  const [after] = await findAccounts(tx, [cashKey(debt.debtorOrganisationId, bankOrganisationId, currency)]);
  invariant(after, 'an account that was paid from is there');
  oweMore(tx, after, -amount);
  const paid = { ...debt, paid: debt.paid + amount };
  tx.behind(saveDebt(tx, paid));
  return { debt: paid, entryId };
}
