import type { Tx } from '@tongshang/database';
import type { Action } from '@tongshang/http';
import type {
  AccountId,
  EntryId,
  InstalmentId,
  OrganisationId,
  TradeId,
  TransferId,
} from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import { formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import {
  askedFor,
  bankOf,
  type DueEvent,
  disputedOf,
  dueDateOf,
  factsOf,
  instalmentsOf,
  most,
  owedBack,
  type PaymentMethod,
  partOf,
  payable,
  priceOf,
  requireRole,
  type StandingInstalment,
  type Trade,
  type TradeCapability,
} from '@tongshang/trade';
import { tradeMoneyActions } from './actions.ts';
import { chargesOf } from './bank-charges.ts';
import { givenBackOf } from './claimable.ts';
import { type Fee, listFees } from './fees.ts';
import { type Funding, payablesOf, readFundings } from './funding-store.ts';
import { standingHold } from './hold-store.ts';
import { type OutsideDebt, outsideDebts } from './outside-debts.ts';
import { openOf, spareUntil, underWayOf } from './refund-debt.ts';
import { debtsOfTrade, type RefundDebt } from './refund-debt-store.ts';
import { refuse } from './refusals.ts';
import { readTransfer, type StoredLine, type StoredTransfer, transfersOfTrade } from './transfer-store.ts';

/** How the money of a trade stands, for its sides and their bank. */
type TradeMoney = {
  readonly state: 'unfunded' | 'secured' | 'settled' | 'refunded' | 'owed-back';
  readonly total: WireMoney;
  /** Secured and neither released nor given back. */
  readonly held: WireMoney;
  /** What open claims about the price hold of it. */
  readonly disputed: WireMoney;
  readonly released: WireMoney;
  /** Given back to the buyer, or by the end of a claim no longer owed. */
  readonly refunded: WireMoney;
  readonly fees: WireMoney;
  readonly bankOrganisationId: OrganisationId | null;
  /** What the bank holds back, why and how long at most; null where it does not. */
  readonly hold: { readonly reason: string; readonly placedAt: string; readonly until: string } | null;
  /** What the bank takes from payments of these kinds. */
  readonly banksFees: Fee[];
  readonly instalments: InstalmentView[];
  readonly payables: {
    readonly payableId: string;
    readonly instalmentId: InstalmentId;
    readonly amount: WireMoney;
    readonly dueOn: string;
    readonly paid: boolean;
  }[];
  readonly refundDebts: ReturnType<typeof debtView>[];
  readonly actions: Action[];
};

type InstalmentView = {
  readonly instalmentId: InstalmentId;
  readonly method: PaymentMethod;
  readonly due: DueEvent;
  readonly dueOn: string | null;
  readonly amount: WireMoney;
  readonly asked: WireMoney;
  readonly funded: WireMoney;
  readonly open: WireMoney;
  readonly sent: WireMoney;
  readonly unsent: WireMoney;
  readonly underWay: WireMoney;
  readonly released: WireMoney;
  readonly charges: WireMoney;
  readonly owedBack: WireMoney;
  readonly repaid: WireMoney;
  readonly state: 'open' | 'due' | 'sent' | 'secured' | 'paid' | 'returned';
};

/** @throws TRADE_NOT_FOUND, NOT_YOUR_PART: carriers, warehouses and authorities have no part in the money */
export async function readTradeMoney(
  {
    trades,
    journal,
  }: { readonly trades: TradeCapability; readonly journal: Pick<Journal, 'readFileEntries'> },
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
): Promise<TradeMoney> {
  const trade = await trades.readTrade(tx, tradeId);
  requireRole(trade, principal, 'seller', 'buyer', 'bank', 'operator');
  const { currency } = trade.terms;
  const fundings = await readFundings(tx, tradeId);
  const bank = fundings[0]?.bankOrganisationId ?? bankOf(trade)?.organisationId;
  const methods = trade.terms.payment.map(({ method }) => method as string);
  const fees = bank === undefined ? [] : await listFees(tx, bank);
  const sum = (of: (funding: Funding) => bigint) => fundings.reduce((all, one) => all + of(one), 0n);
  const debts = fundings.some(({ owedBack: owed }) => owed > 0n) ? await debtsOfTrade(tx, tradeId) : [];
  const outside = await outsideDebts(journal, tx, trade);
  const state = stateOf(trade, debts);
  const hold = fundings.length > 0 ? await standingHold(tx, tradeId) : undefined;
  const inEscrow =
    fundings.find((funding) => funding.method === 'escrow' && heldOf(funding) > 0n)?.bankOrganisationId ??
    null;
  const standings = instalmentsOf(trade);
  const instalments = standings.map((standing) => instalmentView(trade, standing, fundings));
  const wire = (amount: bigint) => formatMoney({ amount, currency });
  const payables = (await payablesOf(tx, tradeId)).map((payable) => ({
    payableId: payable.payableId,
    instalmentId: payable.instalmentId,
    amount: wire(payable.amount),
    dueOn: payable.dueOn.toString(),
    paid: payable.paidByTransferId !== null,
  }));
  return {
    state,
    total: trade.total,
    held: wire(state === 'secured' ? sum(heldOf) : 0n),
    disputed: wire(state === 'secured' ? disputedOf(trade) : 0n),
    released: wire(instalments.reduce((all, one) => all + parseMoney(one.released).amount, 0n)),
    refunded: wire(
      givenBackOf(trade, { back: sum((one) => one.refunded + backOf(one)), owed: sum(stillOwedOf) }),
    ),
    fees: wire(sum((funding) => funding.fees)),
    bankOrganisationId: bank ?? null,
    banksFees: fees.filter((fee) => methods.includes(fee.method) && fee.currency === currency),
    instalments,
    payables,
    hold: hold
      ? { reason: hold.reason, placedAt: hold.placedAt.toString(), until: hold.until.toString() }
      : null,
    refundDebts: [...debts.map(debtView), ...outside.map((debt) => outsideDebtView(debt, currency))],
    actions: tradeMoneyActions(
      trade,
      { payables, inEscrow, isHeldBack: hold !== undefined, debts, outside },
      principal,
    ),
  };
}

const heldOf = ({ method, amount, released, refunded }: Funding): bigint =>
  method === 'transfer' ? 0n : amount - released - refunded;

/** What of its debts has come back and is not folded into its sums yet. */
const backOf = ({ state, paidBack }: Funding): bigint => (state === 'settled' ? 0n : paidBack);

/** What of its debts has not come back. */
const stillOwedOf = ({ state, owedBack: owed, paidBack }: Funding): bigint =>
  state === 'settled' ? 0n : owed - paidBack;

/** A debt as both sides and their bank see it. */
export function debtView(debt: RefundDebt) {
  const wire = (amount: bigint) => formatMoney({ amount, currency: debt.currency });
  const { debtId, instalmentId, reason, debtorOrganisationId, creditorOrganisationId, causedBy } = debt;
  const underWay = underWayOf(debt);
  return {
    ...{ debtId, instalmentId, reason, debtorOrganisationId, creditorOrganisationId, causedBy },
    ...{ amount: wire(debt.amount), open: wire(openOf(debt)), underWay: wire(underWay) },
    ...{ sentOn: debt.sentOn?.toString() ?? null, sentReference: debt.sentReference },
    spareUntil: underWay > 0n ? (spareUntil(debt)?.toString() ?? null) : null,
    dueOn: debt.dueOn.toString(),
  };
}

/** The same of what was paid outside. */
function outsideDebtView(debt: OutsideDebt, currency: string): ReturnType<typeof debtView> {
  const wire = (amount: bigint) => formatMoney({ amount, currency });
  const { instalmentId, reason, debtorOrganisationId, creditorOrganisationId, causedBy, dueOn, last } = debt;
  return {
    ...{ debtId: causedBy, instalmentId, reason, debtorOrganisationId, creditorOrganisationId, causedBy },
    ...{ amount: wire(debt.amount), open: wire(debt.open), underWay: wire(debt.underWay), dueOn },
    ...{ sentOn: last?.on ?? null, sentReference: last?.reference ?? null, spareUntil: null },
  };
}

function stateOf(trade: Trade, debts: readonly RefundDebt[]): TradeMoney['state'] {
  if (factsOf(trade, 'settled').length > 0) return 'settled';
  if (trade.status === 'cancelled') {
    const isOwed = instalmentsOf(trade).some((standing) => owedBack(trade, standing) > 0n);
    if (isOwed || debts.some((debt) => openOf(debt) > 0n)) return 'owed-back';
    return factsOf(trade, 'funded').length > 0 ? 'refunded' : 'unfunded';
  }
  return factsOf(trade, 'funded').length > 0 ? 'secured' : 'unfunded';
}

function instalmentView(
  trade: Trade,
  standing: StandingInstalment,
  fundings: readonly Funding[],
): InstalmentView {
  const { instalment, size, funded, remitted, repaid } = standing;
  const { instalmentId, method, due } = instalment;
  const wire = (amount: bigint) => formatMoney({ amount, currency: trade.terms.currency });
  const booked = fundings.find((funding) => funding.instalmentId === instalmentId);
  const released = booked ? booked.released - backOf(booked) : method === 'outside' ? funded : 0n;
  const owed =
    booked && booked.state !== 'settled' ? booked.owedBack - booked.paidBack : owedBack(trade, standing);
  const asked = askedFor(trade, standing);
  const payableNow = trade.status === 'open' ? payable(trade, standing) : 0n;
  return {
    ...{ instalmentId, method, due: due.event, dueOn: dueDateOf(trade, instalment)?.toString() ?? null },
    ...{ amount: wire(size), asked: wire(asked), funded: wire(funded), sent: wire(remitted) },
    ...{
      open: wire(most(payableNow - funded, 0n)),
      unsent: wire(most(payableNow - most(funded, remitted), 0n)),
      underWay: wire(most(remitted - funded, 0n)),
    },
    ...{ released: wire(released), owedBack: wire(owed) },
    ...{ repaid: wire(repaid), charges: wire(chargesOf(trade, instalmentId)) },
    state: instalmentState(trade, standing, released, owed),
  };
}

function instalmentState(
  trade: Trade,
  standing: StandingInstalment,
  released: bigint,
  owed: bigint,
): InstalmentView['state'] {
  const { funded, remitted, repaid } = standing;
  if (trade.status === 'cancelled') {
    if (owed > 0n) return 'paid';
    return funded + repaid > 0n ? 'returned' : 'open';
  }
  const part = partOf(standing, priceOf(trade));
  const isWhole = factsOf(trade, 'ordered').length > 0 && funded >= part;
  if (isWhole) return released >= part ? 'paid' : 'secured';
  if (remitted > funded) return 'sent';
  return askedFor(trade, standing) > funded ? 'due' : 'open';
}

/** A transfer as the caller may see it: lines of accounts that are not its business are left out. */
type TransferView = {
  readonly transferId: TransferId;
  readonly kind: StoredTransfer['kind'];
  readonly state: StoredTransfer['state'];
  readonly endToEndId: string;
  readonly at: string;
  readonly completedAt: string | null;
  readonly entryId: EntryId;
  readonly causedBy: EntryId | null;
  readonly instalmentId: InstalmentId | null;
  readonly lines: {
    readonly accountId: AccountId;
    readonly organisationId: OrganisationId;
    readonly side: StoredLine['side'];
    readonly amount: WireMoney;
    readonly purpose: string;
  }[];
};

/** @throws TRADE_NOT_FOUND */
export async function readTransfers(
  trades: TradeCapability,
  tx: Tx,
  tradeId: TradeId,
  after: string | null,
  limit: number,
): Promise<TransferView[]> {
  await trades.readTrade(tx, tradeId);
  return (await transfersOfTrade(tx, tradeId, after, limit)).map(viewOf);
}

/** A transfer and what led to it: its cause, the cause of that, and so on, back to the order and the enquiry. */
type TransferWithCauses = TransferView & {
  readonly causes: {
    readonly entryId: EntryId;
    readonly kind: string;
    readonly at: string;
    readonly organisationId: OrganisationId | null;
    readonly subject: string | null;
  }[];
};

/** @throws TRADE_NOT_FOUND, TRANSFER_NOT_FOUND */
export async function readTransferWithCauses(
  trades: Pick<TradeCapability, 'readTrade'>,
  journal: Pick<Journal, 'readCauses'>,
  tx: Tx,
  tradeId: TradeId,
  transferId: TransferId,
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
    instalmentId: transfer.instalmentId,
    lines: lines.map((line) => ({
      accountId: line.accountId,
      organisationId: line.organisationId,
      side: line.side,
      amount: formatMoney({ amount: line.amount, currency: line.currency }),
      purpose: line.purpose,
    })),
  };
}
