import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { formatMoney, type Money, parseMoney, type WireMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import {
  type FactDetails,
  factsOf,
  type PaymentTerm,
  partyOf,
  requireOpen,
  requireRole,
  type Trade,
  type TradeCapability,
} from '@tongshang/trade';
import { bankAccount, cashKey, type StoredAccount } from './account.ts';
import { openAccounts } from './account-store.ts';
import { ensureAccounts, findAccounts, holdAccounts } from './accounts.ts';
import { feeRules } from './fees.ts';
import { insertFunding } from './funding-store.ts';
import { limitKey } from './limits.ts';
import type { OrganisationReader } from './pay-in-and-out.ts';
import { paySeller } from './pay-seller.ts';
import { moveLines, type Poster } from './post-transfer.ts';
import { refuse } from './refusals.ts';

type FundingBody = {
  /** Must be what the terms say, when given. */
  readonly method?: PaymentTerm;
  /** The bank of the trade, when it has none yet. */
  readonly bankOrganisationId?: string;
};

type Funded = {
  readonly method: PaymentTerm;
  readonly amount: WireMoney;
  readonly transferId: string;
  readonly fees: WireMoney;
  readonly entryId: string;
};

export type FundTradeDeps = {
  readonly poster: Poster;
  readonly trades: TradeCapability;
  readonly party: OrganisationReader;
};

/** Who takes part in a funding, and how much it is about. */
type Sides = {
  readonly trade: Trade;
  readonly buyer: string;
  readonly seller: string;
  readonly bank: string;
  readonly amount: Money;
};

/**
 * Secures the payment of a trade as its terms say: holds it in escrow, pays it in advance, or reserves the buyer's credit
 * limit; and states `funded`. Only the buyer.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, TRADE_CANCELLED, TRADE_CLOSED, ALREADY_FUNDED, METHOD_DIFFERS, BANK_MISSING, BANK_UNSUITABLE, BANK_ALREADY_CHOSEN, AMOUNT_NOT_POSITIVE,
 * ACCOUNT_MISSING, BALANCE_TOO_LOW, CREDIT_LIMIT_TOO_LOW, and what the trade refuses about `funded`
 */
export async function fundTrade(
  deps: FundTradeDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: FundingBody,
): Promise<Funded> {
  const sides = await sidesOf(deps, tx, principal, tradeId, body);
  const { trade, amount, buyer, seller, bank } = sides;
  const method = trade.terms.paymentTerm;
  const transferId = randomUUIDv7();
  const details: FactDetails['funded'] = {
    method,
    amount: formatMoney(amount),
    ...(method === 'open-account' ? { limitId: transferId } : { transferId }),
  };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'funded', details);
  const fees = await tx.elevated('funding touches accounts of buyer, seller and bank', async () => {
    const secured = await secure(deps.poster, tx, sides, { transferId, causedBy: entryId });
    tx.behind(
      insertFunding(tx, {
        tradeId,
        method,
        amount: amount.amount,
        currency: amount.currency,
        buyerOrganisationId: buyer,
        sellerOrganisationId: seller,
        bankOrganisationId: bank,
        transferId,
        released: method === 'advance' ? amount.amount : 0n,
        fees: secured.fees,
      }),
    );
    return secured.fees;
  });
  const wireFees = formatMoney({ amount: fees, currency: amount.currency });
  return { method, amount: details.amount, transferId, fees: wireFees, entryId };
}

async function sidesOf(
  deps: FundTradeDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: FundingBody,
): Promise<Sides> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'buyer');
  requireOpen(trade);
  if (factsOf(trade, 'funded').length > 0) throw refuse('ALREADY_FUNDED');
  const agreed = trade.terms.paymentTerm;
  if (body.method !== undefined && body.method !== agreed) {
    throw refuse('METHOD_DIFFERS', { agreed, given: body.method }, 'method');
  }
  const amount = parseMoney(trade.total);
  if (amount.amount <= 0n) throw refuse('AMOUNT_NOT_POSITIVE', {}, 'amount');
  const seller = partyOf(trade, 'seller');
  invariant(seller, 'a trade has a seller');
  const bank = await bankOf(deps, tx, trade, body);
  return { trade, amount, bank, buyer: principal.organisationId, seller: seller.organisationId };
}

async function bankOf(deps: FundTradeDeps, tx: Tx, trade: Trade, body: FundingBody): Promise<string> {
  const present = partyOf(trade, 'bank')?.organisationId;
  const named = body.bankOrganisationId;
  if (present !== undefined) {
    if (named !== undefined && named !== present)
      throw refuse('BANK_ALREADY_CHOSEN', {}, 'bankOrganisationId');
    return present;
  }
  if (named === undefined) throw refuse('BANK_MISSING', {}, 'bankOrganisationId');
  const [record] = await deps.party.readOrganisations(tx, [named]);
  if (!record?.kinds.includes('bank')) throw refuse('BANK_UNSUITABLE', {}, 'bankOrganisationId');
  const { organisationId, name, country, address } = record;
  await deps.trades.addParties(tx, trade.tradeId, [
    { organisationId, role: 'bank', name, country, address, acceptedBy: ['buyer'] },
  ]);
  return named;
}

async function secure(
  poster: Poster,
  tx: Tx,
  sides: Sides,
  of: { readonly transferId: string; readonly causedBy: string },
): Promise<{ readonly fees: bigint }> {
  const { trade, buyer, seller, bank, amount } = sides;
  const { tradeId } = trade;
  const { currency } = amount;
  const cause = { ...of, performed: true };
  const common = { ...cause, tradeId, initiatedBy: buyer, shared: true };
  switch (trade.terms.paymentTerm) {
    case 'escrow': {
      const cash = await cashAccount(tx, buyer, bank, currency);
      // Nobody else opens it: the trade is locked.
      const [escrow] = await openAccounts(tx, [escrowKey(tradeId, buyer, bank, currency)]);
      invariant(escrow !== undefined, 'a trade is funded once');
      holdAccounts(tx, [escrow]);
      const lines = moveLines(cash.accountId, escrow.accountId, amount, 'goods');
      await poster.postTransfer(tx, { ...common, kind: 'escrow-hold', action: 'post', lines });
      return { fees: 0n };
    }
    case 'advance': {
      const from = cashKey(buyer, bank, currency);
      const funding = { tradeId, currency };
      const rules = await feeRules(tx, bank, 'advance', currency);
      return paySeller(
        tx,
        poster,
        { ...funding, sellerOrganisationId: seller, bankOrganisationId: bank },
        {
          ...cause,
          kind: 'advance-payment',
          from,
          rules,
          amount: amount.amount,
          initiatedBy: buyer,
        },
      );
    }
    case 'open-account': {
      const keys = [limitKey(buyer, bank, currency), bankAccount(bank, 'limit-used', currency)];
      const [limit, used] = (await ensureAccounts(tx, keys)) as [StoredAccount, StoredAccount];
      const lines = moveLines(limit.accountId, used.accountId, amount, 'credit-limit');
      await poster.postTransfer(tx, { ...common, kind: 'limit-reservation', action: 'reserve', lines });
      return { fees: 0n };
    }
  }
}

export function escrowKey(tradeId: string, buyer: string, bank: string, currency: string) {
  return { organisationId: buyer, bankOrganisationId: bank, kind: 'escrow', currency, tradeId } as const;
}

/** The cash account of an organisation at a bank, locked. Elevated callers only. @throws ACCOUNT_MISSING */
export async function cashAccount(
  tx: Tx,
  organisationId: string,
  bankOrganisationId: string,
  currency: string,
): Promise<StoredAccount> {
  const [account] = await findAccounts(tx, [cashKey(organisationId, bankOrganisationId, currency)]);
  if (!account) throw refuse('ACCOUNT_MISSING', { currency });
  return account;
}
