import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { EntryId, InstalmentId, OrganisationId, TradeId, TransferId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, type Money, parseMoney, type WireMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import {
  bankOf,
  instalmentOf,
  instalmentsOf,
  type PaymentMethod,
  partyOf,
  payable,
  requireOpen,
  requireRole,
  type StandingInstalment,
  type Trade,
  type TradeParty,
  takesPart,
} from '@tongshang/trade';
import { bankAccount, cashKey, type StoredAccount } from './account.ts';
import { ensureAccounts, findAccounts, openMissing } from './accounts.ts';
import type { BookedMethod } from './booked-method.ts';
import { feeRules } from './fees.ts';
import { addFunding } from './funding-store.ts';
import { limitKey } from './limits.ts';
import type { OrganisationReader } from './pay-in-and-out.ts';
import { paySeller } from './pay-seller.ts';
import { moveLines, type Poster } from './post-transfer.ts';
import { refuse } from './refusals.ts';
import { type ReleaseDeps, settleWhenPaid } from './settle-trade.ts';
import { escrowKey } from './trade-accounts.ts';

type FundingBody = {
  /** Which; by default the first that is open and moves on the books here. */
  readonly instalmentId?: InstalmentId;
  /** Must be what the terms say, when given. */
  readonly method?: PaymentMethod;
  /** The bank of the trade, when it has none yet. */
  readonly bankOrganisationId?: OrganisationId;
};

type Funded = {
  readonly instalmentId: InstalmentId;
  readonly method: BookedMethod;
  readonly amount: WireMoney;
  readonly transferId: TransferId;
  readonly fees: WireMoney;
  readonly entryId: EntryId;
};

export type FundTradeDeps = ReleaseDeps & { readonly party: OrganisationReader };

/** Who takes part in a funding, and how much it is about. */
type Sides = {
  readonly trade: Trade;
  readonly buyer: string;
  readonly seller: string;
  readonly bank: string;
  readonly instalmentId: InstalmentId;
  readonly method: BookedMethod;
  readonly amount: Money;
};

/**
 * Secures an instalment as the terms say: holds it in escrow, transfers it to the seller, or reserves the buyer's credit limit; and states
 * `funded`. One that falls due part by part is paid as far as it is due. Only the buyer.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, TRADE_CANCELLED, TRADE_CLOSED, INSTALMENT_UNKNOWN, INSTALMENT_OUTSIDE, INSTALMENT_NOT_DUE,
 * ALREADY_FUNDED, METHOD_DIFFERS, BANK_MISSING, BANK_UNSUITABLE, BANK_ALREADY_CHOSEN, AMOUNT_NOT_POSITIVE, ACCOUNT_MISSING,
 * BALANCE_TOO_LOW, CREDIT_LIMIT_TOO_LOW, and what the trade refuses about `funded`
 */
export async function fundTrade(
  deps: FundTradeDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: FundingBody,
): Promise<Funded> {
  const sides = await sidesOf(deps, tx, principal, tradeId, body);
  const { amount, buyer, seller, bank, method, instalmentId } = sides;
  const transferId = randomUUIDv7();
  const details = {
    ...{ instalmentId, method, amount: formatMoney(amount) },
    ...(method === 'credit' ? { limitId: transferId } : { transferId }),
  };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'funded', details);
  const fees = await tx.elevated('funding touches accounts of buyer, seller and bank', async () => {
    const secured = await secure(deps.poster, tx, sides, { transferId, causedBy: entryId });
    tx.behind(
      addFunding(tx, {
        tradeId,
        instalmentId,
        method,
        amount: amount.amount,
        currency: amount.currency,
        buyerOrganisationId: buyer,
        sellerOrganisationId: seller,
        bankOrganisationId: bank,
        transferId,
        released: method === 'transfer' ? amount.amount : 0n,
        fees: secured.fees,
      }),
    );
    if (method === 'transfer') await settleWhenPaid(deps, tx, principal, tradeId, entryId);
    return secured.fees;
  });
  const wireFees = formatMoney({ amount: fees, currency: amount.currency });
  return { instalmentId, method, amount: details.amount, transferId, fees: wireFees, entryId };
}

async function sidesOf(
  deps: FundTradeDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: FundingBody,
): Promise<Sides> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'buyer');
  requireOpen(trade);
  if (parseMoney(trade.total).amount <= 0n) throw refuse('AMOUNT_NOT_POSITIVE', {}, 'amount');
  const standing = chosen(trade, body.instalmentId);
  const { instalmentId, method } = standing.instalment;
  if (method === 'outside') throw refuse('INSTALMENT_OUTSIDE', { instalmentId }, 'instalmentId');
  if (body.method !== undefined && body.method !== method) {
    throw refuse('METHOD_DIFFERS', { agreed: method, given: body.method }, 'method');
  }
  const open = payable(trade, standing) - standing.funded;
  if (open <= 0n)
    throw refuse(standing.funded > 0n ? 'ALREADY_FUNDED' : 'INSTALMENT_NOT_DUE', { instalmentId });
  const amount: Money = { amount: open, currency: trade.terms.currency };
  const seller = partyOf(trade, 'seller');
  invariant(seller, 'a trade has a seller');
  const bank = await chosenBank(deps, tx, trade, body);
  return {
    ...{ trade, amount, bank, instalmentId, method },
    ...{ buyer: principal.organisationId, seller: seller.organisationId },
  };
}

/** The instalment that is named; else the first that is open, of those that move on the books here if there are any. */
function chosen(trade: Trade, instalmentId: InstalmentId | undefined): StandingInstalment {
  if (instalmentId !== undefined) return instalmentOf(trade, instalmentId);
  const standings = instalmentsOf(trade);
  const booked = standings.filter((one) => one.instalment.method !== 'outside');
  const open = booked.find((one) => one.funded < payable(trade, one));
  const any = open ?? booked.at(-1) ?? standings[0];
  invariant(any, 'terms have an instalment');
  return any;
}

/**
 * The bank that keeps the money: the one that the buyer, whose money it is, has named or names now. Whom the seller alone has called keeps
 * none of it until then.
 */
async function chosenBank(deps: FundTradeDeps, tx: Tx, trade: Trade, body: FundingBody): Promise<string> {
  const present = bankOf(trade);
  const isBuyers = present?.acceptedBy?.includes('buyer') === true;
  const named = body.bankOrganisationId ?? (isBuyers ? present?.organisationId : undefined);
  if (named === undefined) throw refuse('BANK_MISSING', {}, 'bankOrganisationId');
  if (named !== present?.organisationId && isBuyers)
    throw refuse('BANK_ALREADY_CHOSEN', {}, 'bankOrganisationId');
  if ((['seller', 'buyer'] as const).some((side) => partyOf(trade, side)?.organisationId === named))
    throw refuse('BANK_OF_ITSELF', {}, 'bankOrganisationId');
  if (isBuyers && isStanding(present)) return named;
  const [record] = await deps.party.readOrganisations(tx, [named]);
  if (!record?.kinds.includes('bank')) throw refuse('BANK_UNSUITABLE', {}, 'bankOrganisationId');
  const { organisationId, name, country, address } = record;
  await deps.trades.seatParties(tx, trade.tradeId, [
    { organisationId, role: 'bank', name, country, address, acceptedBy: ['buyer'] },
  ]);
  return named;
}

const isStanding = (party: TradeParty): boolean => party.role === 'bank' && takesPart(party);

async function secure(
  poster: Poster,
  tx: Tx,
  sides: Sides,
  of: { readonly transferId: TransferId; readonly causedBy: EntryId },
): Promise<{ readonly fees: bigint }> {
  const { trade, buyer, seller, bank, amount, method, instalmentId } = sides;
  const { tradeId } = trade;
  const { currency } = amount;
  const cause = { ...of, performed: true };
  const common = { ...cause, tradeId, instalmentId, initiatedBy: buyer, shared: true };
  switch (method) {
    case 'escrow': {
      const key = escrowKey(tradeId, buyer, bank, currency);
      const [cash, present] = await findAccounts(tx, [cashKey(buyer, bank, currency), key]);
      if (!cash) throw refuse('ACCOUNT_MISSING', { currency });
      const [escrow] = await openMissing(tx, [key], present ? [] : [key]);
      invariant(escrow !== undefined, 'an account that is missing is opened');
      const lines = moveLines(cash.accountId, escrow.accountId, amount, 'goods');
      await poster.postTransfer(tx, { ...common, kind: 'escrow-hold', action: 'post', lines });
      return { fees: 0n };
    }
    case 'transfer': {
      const from = cashKey(buyer, bank, currency);
      const funding = { tradeId, instalmentId, currency };
      const rules = await feeRules(tx, bank, 'transfer', currency);
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
    case 'credit': {
      const keys = [limitKey(buyer, bank, currency), bankAccount(bank, 'limit-used', currency)];
      const [limit, used] = (await ensureAccounts(tx, keys)) as [StoredAccount, StoredAccount];
      const lines = moveLines(limit.accountId, used.accountId, amount, 'credit-limit');
      await poster.postTransfer(tx, { ...common, kind: 'limit-reservation', action: 'reserve', lines });
      return { fees: 0n };
    }
  }
}
