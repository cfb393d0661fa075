import type { Tx } from '@tongshang/database';
import { allocate, formatMoney, parseDecimal, parseMoney, weightsOf } from '@tongshang/money';
import {
  claimsOf,
  concernsPrice,
  coversShipment,
  type FactDetails,
  partOfShipment,
  ruleOf,
  type Trade,
  type TradeLine,
  type TradeOccasion,
} from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentRow, selectIssued, selectStanding } from './document-store.ts';
import { issueDocument } from './issue-documents.ts';
import { partCreditOf } from './plan-documents.ts';

/**
 * Credits what the end of a claim gives back to the buyer, by a credit note of the seller for each invoice it concerns. Goods that were
 * never invoiced need none.
 * @throws UBL_TEXT_UNWRITABLE
 */
export async function creditRefund(
  deps: DocumentDependencies,
  tx: Tx,
  { trade, stated }: TradeOccasion,
): Promise<void> {
  if (stated.fact !== 'claim-resolved') return;
  const { details } = stated;
  const claim = claimsOf(trade).find(({ claimed }) => claimed.claimId === details.claimId)?.claimed;
  const refund = parseMoney(details.toBuyer);
  if (!claim || !concernsPrice(claim) || refund.amount === 0n) return;
  const invoices = invoicesOf(trade, claim, await selectStanding(tx, trade.tradeId, 'Invoice'));
  if (invoices.length === 0) return;
  const values = invoices.map((invoice) =>
    sumOf(partOfShipment(trade, invoice.shipmentId ?? undefined).lines),
  );
  const shares = values.some((value) => value > 0n) ? values : values.map(() => 1n);
  const parts = allocate(refund, shares);
  const issued = [...(await selectIssued(tx, trade.tradeId))];
  const { audience } = ruleOf('invoiced');
  for (const [index, invoice] of invoices.entries()) {
    const part = parts[index] ?? refund;
    if (part.amount === 0n) continue;
    const lines = creditedLines(trade, claim, invoice.shipmentId, part.amount);
    const planned = partCreditOf(trade, invoice, formatMoney(part), reasonOf(details), lines);
    issued.push(await issueDocument(deps, tx, { trade, stated, audience }, planned, issued));
  }
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
  const open = all.filter(({ shipmentId: of }) => of === null || !coversShipment(trade, 'delivered', of));
  return lines.length > 0 ? open : all;
}

const reasonOf = ({ number, reason }: FactDetails['claim-resolved']): string =>
  reason === undefined ? number : `${number}: ${reason}`;

/**
 * The goods a credit is for, with what of it falls on each: the claimed ones as far as the invoice bills them, else all that it bills.
 * The price of a line is what is credited for its whole quantity, so that quantity times price is the amount to the cent.
 */
function creditedLines(
  trade: Trade,
  { lines: claimed }: Claimed,
  shipmentId: string | null,
  amount: bigint,
): readonly TradeLine[] {
  const billed = partOfShipment(trade, shipmentId ?? undefined).lines;
  const named = billed.flatMap((line) => {
    const claim = claimed.find(({ lineId }) => lineId === line.lineId);
    return claim ? [{ line, quantity: claim.quantity }] : [];
  });
  const goods = named.length > 0 ? named : billed.map((line) => ({ line, quantity: line.quantity.value }));
  const { currency } = trade.terms;
  const parts = allocate({ amount, currency }, weightsOfGoods(goods));
  return goods.flatMap(({ line, quantity }, index) => {
    const part = parts[index];
    if (!part || part.amount === 0n) return [];
    const lineTotal = formatMoney(part);
    const unitPrice = { amount: lineTotal.amount, currency, per: quantity };
    return [{ ...line, quantity: { ...line.quantity, value: quantity }, unitPrice, lineTotal }];
  });
}

type Goods = readonly { readonly line: TradeLine; readonly quantity: string }[];

/** Value of each line's credited quantity, as whole numbers in proportion; goods for nothing share evenly. */
function weightsOfGoods(goods: Goods): bigint[] {
  const weights = goods.map(({ line, quantity }) => {
    const [part = 0n, whole = 1n] = weightsOf([parseDecimal(quantity), parseDecimal(line.quantity.value)]);
    return (parseMoney(line.lineTotal).amount * PRECISION * part) / whole;
  });
  return weights.some((weight) => weight > 0n) ? weights : goods.map(() => 1n);
}

const PRECISION = 1_000_000n;

const sumOf = (lines: readonly TradeLine[]): bigint =>
  lines.reduce((sum, { lineTotal }) => sum + parseMoney(lineTotal).amount, 0n);
