import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { balance, earned, type ReleaseLine } from '@tongshang/ledger';
import { addDecimals, type Decimal, formatMoney, parseDecimal, parseMoney, ZERO } from '@tongshang/money';
import { factsOf, holds, type Trade, type TradeCapability, type TradeOccasion } from '@tongshang/trade';
import { findAccounts } from './accounts.ts';
import { cashAccount, escrowKey } from './fund-trade.ts';
import {
  advanced,
  type Funding,
  insertPayable,
  type LockedFunding,
  lockFunding,
  payablesOf,
  saveFunding,
  settleFunding,
} from './funding-store.ts';
import { paySeller } from './pay-seller.ts';
import { moveLines, type Poster } from './post-transfer.ts';

export type ReleaseDeps = { readonly poster: Poster; readonly trades: TradeCapability };

/**
 * What a delivery sets in motion, in its own transaction: escrow is released for what was accepted; on open account the
 * accepted part becomes payable; when everything was delivered and invoiced the trade is settled, and what is left in
 * escrow for goods that were not accepted goes back to the buyer.
 */
export async function releasePayment(deps: ReleaseDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { tradeId } = occasion.trade;
  const causedBy = occasion.stated.entryId;
  await tx.elevated('a delivery moves money of buyer, seller and bank', async () => {
    const locked = await lockFunding(tx, tradeId);
    if (locked?.funding.state !== 'secured') return;
    const { funding: stored } = locked;
    const trade = await deps.trades.readTrade(tx, tradeId);
    const due = earned(
      { amount: parseMoney(trade.total).amount, currency: stored.currency },
      releaseLines(trade),
    ).amount;
    const funding = stored.method === 'escrow' ? await release(deps, tx, locked, due, causedBy) : stored;
    if (funding.method === 'open-account') await owe(tx, trade, funding, due, causedBy);
    const isSettled = await settleWhenComplete(deps, tx, occasion.principal, trade, funding, causedBy);
    if (!isSettled && funding !== stored) tx.behind(saveFunding(tx, funding));
  });
}

/** Each line with what of it was accepted in all deliveries so far. */
function releaseLines(trade: Trade): ReleaseLine[] {
  const accepted = new Map<string, Decimal>();
  for (const { details } of factsOf(trade, 'delivered')) {
    for (const { lineId, received } of details.lines) {
      accepted.set(lineId, addDecimals(accepted.get(lineId) ?? ZERO, parseDecimal(received)));
    }
  }
  return trade.lines.map((line) => ({
    value: parseMoney(line.lineTotal).amount,
    ordered: parseDecimal(line.quantity.value),
    accepted: accepted.get(line.lineId) ?? ZERO,
  }));
}

async function release(
  deps: ReleaseDeps,
  tx: Tx,
  { funding, fees }: LockedFunding,
  due: bigint,
  causedBy: string,
): Promise<Funding> {
  const amount = due - funding.released;
  if (amount <= 0n) return funding;
  const paid = await paySeller(tx, deps.poster, funding, {
    kind: 'escrow-release',
    from: escrowOf(funding),
    rules: fees,
    amount,
    initiatedBy: funding.bankOrganisationId,
    causedBy,
    performed: true,
  });
  return advanced(funding, { released: amount, fees: paid.fees });
}

function escrowOf(funding: Funding) {
  return escrowKey(
    funding.tradeId,
    funding.buyerOrganisationId,
    funding.bankOrganisationId,
    funding.currency,
  );
}

async function owe(tx: Tx, trade: Trade, funding: Funding, due: bigint, causedBy: string): Promise<void> {
  const owed = (await payablesOf(tx, trade.tradeId)).reduce((sum, payable) => sum + payable.amount, 0n);
  const amount = due - owed;
  if (amount <= 0n) return;
  const last = factsOf(trade, 'delivered').at(-1);
  const received = Temporal.Instant.from(last?.details.receivedAt ?? tx.now.toString());
  const dueOn = received
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .add({ days: trade.terms.openAccountDays ?? 0 });
  tx.behind(
    insertPayable(tx, trade.tradeId, {
      payableId: randomUUIDv7(),
      amount,
      currency: funding.currency,
      dueOn,
      causedBy,
    }),
  );
}

/**
 * Has `settled` stated, as a consequence of an entry, once all goods are delivered and invoiced and nothing is owed any more. Elevated callers only.
 * @param funding locked, as the command has made it so far; it is saved when the trade is settled
 * @returns whether it did
 */
export async function settleWhenComplete(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  trade: Trade,
  funding: Funding,
  causedBy: string,
): Promise<boolean> {
  if (funding.state !== 'secured') return false;
  if (!holds(trade, 'delivered', 'all') || !holds(trade, 'invoiced', 'all')) return false;
  if (funding.method === 'open-account') {
    const open = (await payablesOf(tx, trade.tradeId)).some((payable) => payable.paidByTransferId === null);
    if (open) return false;
    await deps.poster.completeReserved(tx, funding.transferId, {
      ...{ outcome: 'void', initiatedBy: funding.bankOrganisationId, causedBy, performed: true },
    });
  }
  const isEscrow = funding.method === 'escrow';
  const refunded = isEscrow
    ? await refundEscrow(deps.poster, tx, funding, funding.bankOrganisationId, causedBy)
    : funding;
  const transferIds = await settleFunding(tx, refunded);
  const wire = (amount: bigint) => formatMoney({ amount, currency: refunded.currency });
  const details = {
    released: wire(refunded.released),
    feesTotal: wire(refunded.fees),
    transferIds,
    method: refunded.method,
  };
  await deps.trades.performFact(tx, principal, trade.tradeId, 'settled', details, causedBy);
  return true;
}

/** Gives back to the buyer whatever is left in escrow; the funding is for the caller to save. Elevated callers only. */
export async function refundEscrow(
  poster: Poster,
  tx: Tx,
  funding: Funding,
  by: string,
  causedBy: string,
): Promise<Funding> {
  const [escrow] = await findAccounts(tx, [escrowOf(funding)]);
  const left = escrow ? balance(escrow) : 0n;
  if (!escrow || left === 0n) return funding;
  const cash = await cashAccount(
    tx,
    funding.buyerOrganisationId,
    funding.bankOrganisationId,
    funding.currency,
  );
  await poster.postTransfer(tx, {
    kind: 'escrow-refund',
    action: 'post',
    tradeId: funding.tradeId,
    initiatedBy: by,
    causedBy,
    performed: true,
    shared: true,
    lines: moveLines(
      escrow.accountId,
      cash.accountId,
      { amount: left, currency: funding.currency },
      'refund',
    ),
  });
  return advanced(funding, { refunded: left });
}
