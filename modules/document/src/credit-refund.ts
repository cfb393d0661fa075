import type { Tx } from '@tongshang/database';
import { allocate, formatMoney, parseMoney } from '@tongshang/money';
import {
  claimsOf,
  concernsPrice,
  type FactDetails,
  isOver,
  partOfShipment,
  ruleOf,
  type Trade,
  type TradeOccasion,
} from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentRow, selectIssued, selectStanding } from './document-store.ts';
import { issueDocument } from './issue-documents.ts';
import { type NotedGoods, notedPart } from './noted-part.ts';
import { type CreditGround, type PlannedDocument, partCreditOf } from './plan-documents.ts';

/**
 * Credits what the end of a claim gives back to the buyer, by a credit note of the seller for each invoice it concerns. Goods that were
 * not invoiced need none; when they are, the invoice is credited then.
 * @throws UBL_TEXT_UNWRITABLE
 */
export async function creditRefund(
  deps: DocumentDependencies,
  tx: Tx,
  occasion: TradeOccasion,
): Promise<void> {
  const { trade, stated } = occasion;
  if (stated.fact !== 'claim-resolved') return;
  const claim = refundsOf(trade).find(({ resolved }) => resolved.claimId === stated.details.claimId);
  if (!claim) return;
  const invoices = invoicesOf(trade, claim.claimed, await selectStanding(tx, trade.tradeId, 'Invoice'));
  await credit(deps, tx, occasion, claim, invoices);
}

/** Credits an invoice with what claims had given back before there was one. @throws UBL_TEXT_UNWRITABLE */
export async function creditNewInvoice(
  deps: DocumentDependencies,
  tx: Tx,
  occasion: TradeOccasion,
): Promise<void> {
  const { trade, stated } = occasion;
  const refunds = refundsOf(trade);
  if (stated.fact !== 'invoiced' || refunds.length === 0) return;
  const all = await selectStanding(tx, trade.tradeId, 'Invoice');
  const isNew = ({ number }: DocumentRow) => number === stated.details.invoiceNumber;
  for (const claim of refunds) {
    const invoices = invoicesOf(trade, claim.claimed, all);
    if (invoices.length > 0 && invoices.every(isNew)) await credit(deps, tx, occasion, claim, invoices);
  }
}

type Refund = { readonly claimed: Claimed; readonly resolved: FactDetails['claim-resolved'] };

/** Claims about the price that gave something back. */
function refundsOf(trade: Trade): Refund[] {
  return claimsOf(trade).flatMap(({ claimed, resolved }) =>
    resolved && concernsPrice(claimed) && parseMoney(resolved.toBuyer).amount > 0n
      ? [{ claimed, resolved }]
      : [],
  );
}

async function credit(
  deps: DocumentDependencies,
  tx: Tx,
  { trade, stated }: TradeOccasion,
  { claimed, resolved }: Refund,
  invoices: readonly DocumentRow[],
): Promise<void> {
  const parts = partsOf(trade, resolved, invoices);
  const issued = [...(await selectIssued(tx, trade.tradeId))];
  const { audience } = ruleOf('invoiced');
  for (const [index, invoice] of invoices.entries()) {
    const amount = parts[index] ?? 0n;
    if (amount === 0n) continue;
    const planned = partCredit(trade, invoice, amount, groundOf(claimed, resolved), claimed.lines);
    issued.push(await issueDocument(deps, tx, { trade, stated, audience }, planned, issued));
  }
}

/** What of a refund falls on each invoice: in proportion to what it bills, adding up to the cent. */
function partsOf(trade: Trade, { toBuyer }: Refund['resolved'], invoices: readonly DocumentRow[]): bigint[] {
  if (invoices.length === 0) return [];
  const values = invoices.map((invoice) =>
    sumOf(partOfShipment(trade, invoice.shipmentId ?? undefined).lines),
  );
  const shares = values.some((value) => value > 0n) ? values : values.map(() => 1n);
  return allocate(parseMoney(toBuyer), shares).map(({ amount }) => amount);
}

/** The credit note of an amount of an invoice for these goods, or where none are named, for all that it bills. */
export function partCredit(
  trade: Trade,
  invoice: DocumentRow,
  amount: bigint,
  ground: CreditGround,
  goods: NotedGoods = [],
): PlannedDocument {
  const total = formatMoney({ amount, currency: trade.terms.currency });
  return partCreditOf(trade, invoice, total, ground, notedPart(trade, invoice, amount, goods));
}

type Claimed = FactDetails['claimed'];

/** The invoices of the shipment the claim is about; about several, those of what has not been received, or of everything. */
function invoicesOf(
  trade: Trade,
  { shipmentId, lines }: Claimed,
  all: readonly DocumentRow[],
): readonly DocumentRow[] {
  if (shipmentId !== undefined) {
    return all
      .filter((invoice) => invoice.shipmentId === shipmentId || invoice.shipmentId === null)
      .slice(0, 1);
  }
  const open = all.filter(({ shipmentId: of }) => of === null || !isOver(trade, of));
  return lines.length > 0 ? open : all;
}

/**
 * A claim credits goods by their quantity where their whole claimed amount is given back: what did not come, or goes back. A part of it, a
 * reduction of the price, or an amount without goods takes nothing off the quantity.
 */
function groundOf(
  claimed: Claimed,
  { number, outcome, remedy, outside, reason, toBuyer }: Refund['resolved'],
) {
  const isWhole = parseMoney(toBuyer).amount === parseMoney(claimed.amount).amount;
  const said = {
    ...(remedy === undefined ? {} : { remedy }),
    ...(outside === undefined ? {} : { outside }),
  };
  return {
    claim: { number, outcome, ...said },
    ...(reason === undefined ? {} : { reason }),
    isPriceOnly: !isWhole || claimed.lines.length === 0 || remedy === 'price-reduction',
  };
}

const sumOf = (lines: Trade['lines']): bigint =>
  lines.reduce((sum, { lineTotal }) => sum + parseMoney(lineTotal).amount, 0n);
