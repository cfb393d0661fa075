import type { ShipmentId } from '@tongshang/identifier';
import { compareDecimals, formatMoney, parseDecimal } from '@tongshang/money';
import {
  type Carriage,
  carriageAmong,
  netCharges,
  partOfShipment,
  type Trade,
  type WireMoney,
} from '@tongshang/trade';
import { CHARGES, type DeclarationBody } from './declaration-body.ts';
import { refuse } from './refusals.ts';

/** Freight and insurance that the invoice of the goods bills apart from their price, less what it allows on them. */
function invoicedCharges(trade: Trade, shipmentId: ShipmentId | undefined): Pick<DeclarationBody, Carriage> {
  const { sums } = partOfShipment(trade, shipmentId);
  const carriage = carriageAmong(sums?.charges);
  const billed = (of: Carriage): WireMoney | undefined => {
    const charges = (sums?.charges ?? []).filter((one) => carriage(one) === of);
    return charges.length > 0 ? formatMoney(netCharges(charges, trade.terms.currency)) : undefined;
  };
  const [freight, insurance] = [billed('freight'), billed('insurance')];
  return { ...(freight ? { freight } : {}), ...(insurance ? { insurance } : {}) };
}

/**
 * The charges of a declaration with those that its invoice bills: what is stated agrees with what is billed, and what both sides agreed to bill is meant.
 * @throws FREIGHT_NOT_AS_INVOICED, INSURANCE_NOT_AS_INVOICED
 */
export function withInvoicedCharges(trade: Trade, body: DeclarationBody): DeclarationBody {
  const invoiced = invoicedCharges(trade, body.shipmentId);
  for (const charge of ['freight', 'insurance'] as const) {
    const [billed, stated] = [invoiced[charge], body[charge]];
    if (!billed || !stated || (billed.currency === stated.currency && same(billed, stated))) continue;
    const show = ({ amount, currency }: WireMoney) => `${amount} ${currency}`;
    const code = charge === 'freight' ? 'FREIGHT_NOT_AS_INVOICED' : 'INSURANCE_NOT_AS_INVOICED';
    throw refuse(code, { billed: show(billed), stated: show(stated) }, charge);
  }
  const billed = CHARGES.filter((charge) => charge in invoiced);
  return {
    ...body,
    ...invoiced,
    ...(billed.length > 0 ? { meant: [...(body.meant ?? []), ...billed] } : {}),
  };
}

const same = (a: WireMoney, b: WireMoney) =>
  compareDecimals(parseDecimal(a.amount), parseDecimal(b.amount)) === 0;
