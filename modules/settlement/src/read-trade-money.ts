import type { Tx } from '@tongshang/database';
import type { Action } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import { formatMoney, type WireMoney } from '@tongshang/money';
import { type PaymentTerm, requireRole, type TradeCapability } from '@tongshang/trade';
import { tradeMoneyActions } from './actions.ts';
import { type Fee, listFees } from './fees.ts';
import { payablesOf, readFunding } from './funding-store.ts';
import { disputedOf } from './price-of-goods.ts';
import { refuse } from './refusals.ts';
import { readTransfer, type StoredLine, type StoredTransfer, transfersOfTrade } from './transfer-store.ts';

/** How the money of a trade stands, for its sides and their bank. */
type TradeMoney = {
  readonly method: PaymentTerm;
  readonly state: 'unfunded' | 'secured' | 'settled' | 'refunded';
  readonly total: WireMoney;
  /** Secured and neither released nor given back. */
  readonly held: WireMoney;
  /** What open claims about the price hold of it. */
  readonly disputed: WireMoney;
  readonly released: WireMoney;
  /** Given back to the buyer, or by the end of a claim no longer owed. */
  readonly refunded: WireMoney;
  readonly fees: WireMoney;
  readonly bankOrganisationId: string | null;
  /** What the bank takes from a payment of this kind; null when it has set none. */
  readonly fee: Fee | null;
  readonly payables: {
    readonly payableId: string;
    readonly amount: WireMoney;
    readonly dueOn: string;
    readonly paid: boolean;
  }[];
  readonly actions: Action[];
};

/** @throws TRADE_NOT_FOUND, NOT_YOUR_PART: carriers, warehouses and authorities have no part in the money */
export async function readTradeMoney(
  trades: TradeCapability,
  tx: Tx,
  principal: Principal,
  tradeId: string,
): Promise<TradeMoney> {
  const trade = await trades.readTrade(tx, tradeId);
  requireRole(trade, principal, 'seller', 'buyer', 'bank', 'operator');
  const { currency } = trade.terms;
  const method = trade.terms.paymentTerm;
  const funding = await readFunding(tx, tradeId);
  const bank =
    funding?.bankOrganisationId ?? trade.parties.find((party) => party.role === 'bank')?.organisationId;
  const fees = bank === undefined ? [] : await listFees(tx, bank);
  const wire = (amount: bigint) => formatMoney({ amount, currency });
  const payables = (await payablesOf(tx, tradeId)).map((payable) => ({
    payableId: payable.payableId,
    amount: wire(payable.amount),
    dueOn: payable.dueOn.toString(),
    paid: payable.paidByTransferId !== null,
  }));
  return {
    method,
    state: funding?.state ?? 'unfunded',
    total: trade.total,
    held: wire(funding?.state === 'secured' ? funding.amount - funding.released - funding.refunded : 0n),
    disputed: wire(funding?.state === 'secured' ? disputedOf(trade) : 0n),
    released: wire(funding?.released ?? 0n),
    refunded: wire(funding?.refunded ?? 0n),
    fees: wire(funding?.fees ?? 0n),
    bankOrganisationId: bank ?? null,
    fee: fees.find((fee) => fee.method === method && fee.currency === currency) ?? null,
    payables,
    actions: tradeMoneyActions(trade, payables, principal),
  };
}

/** A transfer as the caller may see it: lines of accounts that are not its business are left out. */
type TransferView = {
  readonly transferId: string;
  readonly kind: StoredTransfer['kind'];
  readonly state: StoredTransfer['state'];
  readonly endToEndId: string;
  readonly at: string;
  readonly completedAt: string | null;
  readonly entryId: string;
  readonly causedBy: string | null;
  readonly lines: {
    readonly accountId: string;
    readonly organisationId: string;
    readonly side: StoredLine['side'];
    readonly amount: WireMoney;
    readonly purpose: string;
  }[];
};

/** @throws TRADE_NOT_FOUND */
export async function readTransfers(
  trades: TradeCapability,
  tx: Tx,
  tradeId: string,
  after: string | null,
  limit: number,
): Promise<TransferView[]> {
  await trades.readTrade(tx, tradeId);
  return (await transfersOfTrade(tx, tradeId, after, limit)).map(viewOf);
}

/** A transfer and what led to it: its cause, the cause of that, and so on, back to the order and the enquiry. */
type TransferWithCauses = TransferView & {
  readonly causes: {
    readonly entryId: string;
    readonly kind: string;
    readonly at: string;
    readonly organisationId: string | null;
    readonly subject: string | null;
  }[];
};

/** @throws TRADE_NOT_FOUND, TRANSFER_NOT_FOUND */
export async function readTransferWithCauses(
  trades: Pick<TradeCapability, 'readTrade'>,
  journal: Pick<Journal, 'readCauses'>,
  tx: Tx,
  tradeId: string,
  transferId: string,
): Promise<TransferWithCauses> {
  await trades.readTrade(tx, tradeId);
  const found = await readTransfer(tx, transferId);
  if (found?.transfer.tradeId !== tradeId) throw refuse('TRANSFER_NOT_FOUND');
  const causes = await journal.readCauses(tx, found.transfer.entryId);
  return {
    ...viewOf(found),
    causes: causes.map(({ entry }) => ({
      ...{ entryId: entry.entryId, kind: entry.kind, at: entry.at, organisationId: entry.organisationId },
      subject: entry.subject ?? null,
    })),
  };
}

function viewOf({ transfer, lines }: { transfer: StoredTransfer; lines: StoredLine[] }): TransferView {
  return {
    transferId: transfer.transferId,
    kind: transfer.kind,
    state: transfer.state,
    endToEndId: transfer.endToEndId,
    at: transfer.recordedAt.toString(),
    completedAt: transfer.completedAt?.toString() ?? null,
    entryId: transfer.entryId,
    causedBy: transfer.causedBy,
    lines: lines.map((line) => ({
      accountId: line.accountId,
      organisationId: line.organisationId,
      side: line.side,
      amount: formatMoney({ amount: line.amount, currency: line.currency }),
      purpose: line.purpose,
    })),
  };
}
