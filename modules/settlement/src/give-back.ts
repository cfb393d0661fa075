import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { parseMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import {
  fallenDue,
  instalmentsOf,
  least,
  partOf,
  type StandingInstalment,
  type Trade,
} from '@tongshang/trade';
import { cashKey } from './account.ts';
import { ensureAccounts, findAccounts } from './accounts.ts';
import { creditedOf } from './claimable.ts';
import { advanced, type Funding, payablesOf, reducePayable } from './funding-store.ts';
import { accountsOfDebts, freeOf, oweRefund, type RefundDeps } from './owe-refund.ts';
import { moveLines } from './post-transfer.ts';
import type { DebtReason } from './refund-debt-store.ts';
import { escrowKey } from './trade-accounts.ts';

/** In whose name, because of which entry, and why it is owed where it cannot be paid. */
type Because = { readonly by: string; readonly causedBy: EntryId; readonly reason: DebtReason };

export type Giving = {
  readonly deps: RefundDeps;
  readonly tx: Tx;
  readonly trade: Trade;
  readonly because: Because;
  /** What a bank decides comes out of what it holds: it gives away nothing that the seller has already. */
  readonly fromHeld?: boolean;
};

/**
 * Gives a part of the price back to the buyer, now that the price has fallen by it: the last instalments first, each what it holds, has
 * paid or promises beyond its part of the price: out of escrow, from the seller's cash, or by owing less. What came from outside the
 * platform goes back outside; what is not paid yet is no longer asked for; what the seller no longer has it owes. Elevated callers only.
 * @returns the fundings as they then stand, for the caller to save
 */
export async function giveBack(
  giving: Giving,
  fundings: readonly Funding[],
  amount: bigint,
): Promise<readonly Funding[]> {
  const { trade } = giving;
  const credited = creditedOf(trade, fundings);
  const price = parseMoney(trade.total).amount - credited;
  const after = new Map(fundings.map((funding) => [funding.instalmentId, funding]));
  let left = amount;
  for (const standing of instalmentsOf(trade).toReversed()) {
    const funding = after.get(standing.instalment.instalmentId);
    const excess = least(excessOf(standing, funding, price), left);
    if (excess <= 0n) continue;
    left -= excess;
    if (!funding) continue;
    const { rest, given } = giving.fromHeld
      ? await outOfEscrow(giving, after, funding, excess)
      : { rest: funding, given: 0n };
    after.set(funding.instalmentId, await fromInstalment(giving, standing, rest, excess - given, credited));
  }
  return [...after.values()];
}

/**
 * What the seller was paid by a transfer beyond its part of the price stays with it in the place of as much that is held for it, and that goes to the buyer: at once,
 * and past an account of which others may be owed.
 */
async function outOfEscrow(
  giving: Giving,
  fundings: Map<string, Funding>,
  paid: Funding,
  amount: bigint,
): Promise<{ readonly rest: Funding; readonly given: bigint }> {
  let given = 0n;
  if (paid.method !== 'transfer') return { rest: paid, given };
  for (const escrow of [...fundings.values()].filter(({ method }) => method === 'escrow')) {
    const part = least(escrow.amount - escrow.released - escrow.refunded, amount - given);
    if (part <= 0n) continue;
    await backFromEscrow(giving, escrow, part);
    fundings.set(escrow.instalmentId, advanced(escrow, { released: part }));
    given += part;
  }
  return { rest: advanced(paid, { released: -given, refunded: given }), given };
}

/** What an instalment has beyond its part of the price: held, paid or promised; outside, what the seller owes back. */
export function excessOf(standing: StandingInstalment, funding: Funding | undefined, price: bigint): bigint {
  const has = funding ? funding.amount - funding.refunded - funding.owedBack : standing.funded;
  return has - partOf(standing, price > 0n ? price : 0n);
}

export async function fromInstalment(
  giving: Giving,
  standing: StandingInstalment,
  funding: Funding,
  amount: bigint,
  credited: bigint,
): Promise<Funding> {
  if (amount <= 0n) return funding;
  switch (funding.method) {
    case 'escrow': {
      const held = funding.amount - funding.released - funding.refunded;
      const returned = least(held, amount);
      const rest = await backFromEscrow(giving, funding, returned);
      return backFromSeller(giving, rest, amount - returned);
    }
    case 'transfer':
      return backFromSeller(giving, funding, amount);
    case 'credit':
      return byOwingLess(giving, standing, funding, amount, credited);
  }
}

/** What escrow holds goes to the buyer's cash. */
export async function backFromEscrow(
  { deps: { poster }, tx, because: { by, causedBy } }: Giving,
  funding: Funding,
  amount: bigint,
): Promise<Funding> {
  if (amount <= 0n) return funding;
  const { tradeId, buyerOrganisationId: buyer, bankOrganisationId: bank, currency } = funding;
  const [escrow] = await findAccounts(tx, [escrowKey(tradeId, buyer, bank, currency)]);
  const [cash] = await ensureAccounts(tx, [cashKey(buyer, bank, currency)]);
  invariant(escrow && cash, 'what is held has an account, and one that is missing is opened');
  await poster.postTransfer(tx, {
    ...{ kind: 'escrow-refund', action: 'post', tradeId, initiatedBy: by, causedBy },
    ...{ performed: true, shared: true, instalmentId: funding.instalmentId },
    lines: moveLines(escrow.accountId, cash.accountId, { amount, currency }, 'refund'),
  });
  return advanced(funding, { refunded: amount });
}

/** What the seller was paid goes back to the buyer's cash; where it no longer has all of it, it owes it. */
export async function backFromSeller(giving: Giving, funding: Funding, amount: bigint): Promise<Funding> {
  if (amount <= 0n) return funding;
  const { deps, tx, because } = giving;
  const { by, causedBy, reason } = because;
  const { tradeId, currency } = funding;
  const [seller, buyer] = await accountsOfDebts(tx, [partiesOf(funding)]);
  invariant(seller && buyer, 'accounts that are missing are opened');
  if (freeOf(seller) < amount) return oweRefund(deps, tx, { funding, amount, reason, causedBy });
  await deps.poster.postTransfer(tx, {
    ...{ kind: 'advance-refund', action: 'post', tradeId, initiatedBy: by, causedBy },
    ...{ performed: true, shared: true, instalmentId: funding.instalmentId },
    lines: moveLines(seller.accountId, buyer.accountId, { amount, currency }, 'refund'),
  });
  return advanced(funding, { released: -amount, refunded: amount });
}

/** Who owes a refund of a funding, and to whom. */
export const partiesOf = (funding: Funding) => ({
  debtorOrganisationId: funding.sellerOrganisationId,
  creditorOrganisationId: funding.buyerOrganisationId,
  bankOrganisationId: funding.bankOrganisationId,
  currency: funding.currency,
});

/** Of what was payable the latest first; what was paid already, the seller pays back. */
async function byOwingLess(
  giving: Giving,
  standing: StandingInstalment,
  funding: Funding,
  amount: bigint,
  credited: bigint,
): Promise<Funding> {
  const { tx, trade } = giving;
  const all = await payablesOf(tx, funding.tradeId, true);
  const payables = all.filter(({ instalmentId }) => instalmentId === funding.instalmentId);
  const owed = payables.reduce((sum, payable) => sum + payable.amount, 0n);
  // What is disputed or still to come never became payable, and needs no taking back.
  let left = least(owed - fallenDue(trade, standing, credited), amount);
  for (const payable of payables.filter(({ paidByTransferId }) => paidByTransferId === null).reverse()) {
    if (left <= 0n) break;
    const less = least(payable.amount, left);
    await reducePayable(tx, funding.tradeId, payable, less);
    left -= less;
  }
  const rest = advanced(funding, { refunded: left > 0n ? amount - left : amount });
  return left > 0n ? backFromSeller(giving, rest, left) : rest;
}
