import { consequences } from '@tongshang/incoterms';
import { compareDecimals, formatMoney, parseDecimal } from '@tongshang/money';
import {
  type AllowanceCharge,
  netCharges,
  partOfShipment,
  type Trade,
  type WireMoney,
} from '@tongshang/trade';
import type { DeclarationBody } from './declaration-body.ts';
import { refuse } from './refusals.ts';

type Carriage = 'freight' | 'insurance';

/** UN/EDIFACT 7161: freight service. Of insurance it knows the brokerage only, so its charge is known by its words. */
const CODES: Readonly<Record<string, Carriage>> = { FC: 'freight' };
const WORDS: Readonly<Record<Carriage, RegExp>> = {
  freight: /\b(?:ocean |sea |air |rail )?freight\b|\bcarriage\b|运费/i,
  insurance: /\binsurance\b|保险|保费/i,
};

/** Whether a charge on the whole order is for carriage or insurance, by its code, else by its words. */
function carriageOf({ kind, reasonCode, reason = '' }: AllowanceCharge): Carriage | undefined {
  if (kind !== 'charge') return undefined;
  const coded = CODES[reasonCode ?? ''];
  if (coded !== undefined || reasonCode !== undefined) return coded;
  return (['freight', 'insurance'] as const).find((one) => WORDS[one].test(reason));
}

/** Freight and insurance that the invoice of the goods bills apart from their price. */
function invoicedCharges(trade: Trade, shipmentId: string | undefined): Pick<DeclarationBody, Carriage> {
  const { sums } = partOfShipment(trade, shipmentId);
  const billed = (of: Carriage): WireMoney | undefined => {
    const charges = (sums?.charges ?? []).filter((one) => carriageOf(one) === of);
    return charges.length > 0 ? formatMoney(netCharges(charges, trade.terms.currency)) : undefined;
  };
  const [freight, insurance] = [billed('freight'), billed('insurance')];
  return { ...(freight ? { freight } : {}), ...(insurance ? { insurance } : {}) };
}

/**
 * The charges of a declaration with those that its invoice bills: what is stated agrees with what is billed.
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
  return { ...body, ...invoiced };
}

const same = (a: WireMoney, b: WireMoney) =>
  compareDecimals(parseDecimal(a.amount), parseDecimal(b.amount)) === 0;

/**
 * The charges on the whole order that are a part of what is paid for the goods. What the buyer pays for carriage and insurance
 * beside the price is none where the rule leaves them to the buyer: it is declared as freight and insurance, and counted once.
 */
export function chargesOfGoods({ sums, terms }: Trade): readonly AllowanceCharge[] {
  const { costs } = consequences(terms.incoterm, false);
  const borne = { freight: costs['main-carriage'], insurance: costs.insurance };
  return (sums?.charges ?? []).filter((charge) => {
    const of = carriageOf(charge);
    return of === undefined || borne[of] === 'seller';
  });
}
