import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { balance, earned, type ReleaseLine } from '@tongshang/ledger';
import { addDecimals, type Decimal, formatMoney, parseDecimal, parseMoney, ZERO } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { factsOf, holds, type Trade, type TradeCapability, type TradeOccasion } from '@tongshang/trade';
import { findAccount } from './account-store.ts';
import { cashAccount, escrowKey } from './fund-trade.ts';
import {
  advanceFunding,
  type Funding,
  insertPayable,
  moneyTransfersOf,
  payablesOf,
  readFunding,
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
    const funding = await readFunding(tx, tradeId, true);
    if (funding?.state !== 'secured') return;
    const trade = await deps.trades.readTrade(tx, tradeId);
    const due = earned(
      { amount: parseMoney(trade.total).amount, currency: funding.currency },
      releaseLines(trade),
    ).amount;
    if (funding.method === 'escrow') await release(deps, tx, funding, due, causedBy);
    if (funding.method === 'open-account') await owe(tx, trade, funding, due, causedBy);
    await settleWhenComplete(deps, tx, occasion.principal, trade, causedBy);
  });
}

/** Each line with what of it was accepted in all deliveries so far. */
export function releaseLines(trade: Trade): ReleaseLine[] {
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
  funding: Funding,
  due: bigint,
  causedBy: string,
): Promise<void> {
  const amount = due - funding.released;
  if (amount <= 0n) return;
  const escrow = await findAccount(tx, escrowOf(funding));
  invariant(escrow, 'a trade funded by escrow has its account');
  const paid = await paySeller(tx, deps.poster, funding, {
    kind: 'escrow-release',
    fromAccountId: escrow.accountId,
    amount,
    initiatedBy: funding.bankOrganisationId,
    causedBy,
    performed: true,
  });
  await advanceFunding(tx, funding.tradeId, { released: amount, fees: paid.fees });
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
  await insertPayable(tx, trade.tradeId, {
    payableId: randomUUIDv7(),
    amount,
    currency: funding.currency,
    dueOn,
    causedBy,
  });
}

/**
 * Has `settled` stated, as a consequence of an entry, once all goods are delivered and invoiced and nothing is owed any more. Elevated callers only.
 * @returns whether it did
 */
export async function settleWhenComplete(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  trade: Trade,
  causedBy: string,
): Promise<boolean> {
  const funding = await readFunding(tx, trade.tradeId, true);
  if (funding?.state !== 'secured') return false;
  if (!holds(trade, 'delivered', 'all') || !holds(trade, 'invoiced', 'all')) return false;
  if (funding.method === 'open-account') {
    const open = (await payablesOf(tx, trade.tradeId)).some((payable) => payable.paidByTransferId === null);
    if (open) return false;
    await deps.poster.completeReserved(tx, funding.transferId, {
      ...{ outcome: 'void', initiatedBy: funding.bankOrganisationId, causedBy, performed: true },
    });
  }
  if (funding.method === 'escrow')
    await refundEscrow(deps.poster, tx, funding, funding.bankOrganisationId, causedBy);
  await advanceFunding(tx, trade.tradeId, { state: 'settled' });
  const after = (await readFunding(tx, trade.tradeId)) as Funding;
  const wire = (amount: bigint) => formatMoney({ amount, currency: after.currency });
  const details = {
    released: wire(after.released),
    feesTotal: wire(after.fees),
    transferIds: await moneyTransfersOf(tx, trade.tradeId),
    method: after.method,
  };
  await deps.trades.performFact(tx, principal, trade.tradeId, 'settled', details, causedBy);
  return true;
}

/** Gives back to the buyer whatever is left in escrow. Elevated callers only. */
export async function refundEscrow(
  poster: Poster,
  tx: Tx,
  funding: Funding,
  by: string,
  causedBy: string,
): Promise<void> {
  const escrow = await findAccount(tx, escrowOf(funding));
  const left = escrow ? balance(escrow) : 0n;
  if (!escrow || left === 0n) return;
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
  await advanceFunding(tx, funding.tradeId, { refunded: left });
}
