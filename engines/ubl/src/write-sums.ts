import {
  addMoney,
  formatMoney,
  fromDecimal,
  type Money,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  subtractMoney,
  sumMoney,
  toDecimal,
} from '@tongshang/money';
import {
  type AllowanceCharge,
  reckon,
  type StatedTax,
  type TaxCategory,
  type WireMoney,
} from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';
import type { DocumentInput, Prepayment } from './trade-input.ts';
import { amount, localised } from './write-parts.ts';

function taxCategory({ category, percent, scheme }: Partial<TaxCategory>): UblNode {
  return { ID: category, Percent: percent, TaxScheme: { ID: scheme ?? 'VAT' } };
}

/** Why no tax is charged: by its code, and in the one language that EN 16931 has room for. */
function exemption({ exemption: of }: Partial<TaxCategory>): UblNode {
  const [reason] = localised(of?.reason);
  return { TaxExemptionReasonCode: of?.code, TaxExemptionReason: reason };
}

/**
 * Charges and allowances, as stated; a per cent with what it is of, where that is not stated and the whole leads to the amount (Peppol BIS Billing
 * 3.0, PEPPOL-EN16931-R041).
 * @param whole what a per cent without a base may be of
 */
export function allowanceCharges(
  charges: readonly AllowanceCharge[] | undefined,
  whole?: Money,
): UblNode[] | undefined {
  return charges?.map((charge) => ({
    ChargeIndicator: String(charge.kind === 'charge'),
    AllowanceChargeReasonCode: charge.reasonCode,
    AllowanceChargeReason: charge.reason,
    MultiplierFactorNumeric: charge.percent,
    Amount: amount(charge.amount),
    BaseAmount: baseOf(charge, whole),
    TaxCategory: charge.tax && taxCategory(charge.tax),
  }));
}

function baseOf({ base, percent, amount: of }: AllowanceCharge, whole: Money | undefined) {
  if (base) return amount(base);
  if (percent === undefined || whole === undefined || whole.currency !== of.currency) return undefined;
  const share = multiplyDecimals(toDecimal(whole), parseDecimal(percent));
  const part = fromDecimal({ ...share, scale: share.scale + 2 }, whole.currency, 'half-up');
  return part.amount === parseMoney(of).amount ? amount(formatMoney(whole)) : undefined;
}

/** The category a line's goods are taxed in. */
export function classifiedTax(tax: TaxCategory | undefined): UblNode | undefined {
  return tax && taxCategory(tax);
}

function subtotal(tax: StatedTax): UblNode | undefined {
  if (tax.category === undefined) return undefined;
  return {
    TaxableAmount: tax.base && amount(tax.base),
    TaxAmount: amount(tax.amount),
    TaxCategory: { ...taxCategory(tax), ...exemption(tax) },
  };
}

/** What stands between lines and total in this document: the share of its part, else of the whole trade. */
export const sumsOf = (input: DocumentInput) => (input.lines ? input.sums : input.trade.sums);
const linesOf = (input: DocumentInput) => input.lines ?? input.trade.lines;

/** Charges and allowances on the whole, taxes as stated, and the total they lead to. */
export function sumParts(input: DocumentInput): Pick<UblNode, 'AllowanceCharge' | 'TaxTotal'> {
  const sums = sumsOf(input);
  const { currency } = input.trade.terms;
  const { tax } = reckon([], sums, currency);
  const goods = linesOf(input).map(({ lineTotal }) => parseMoney(lineTotal));
  const subtotals = (sums?.taxes ?? []).map(subtotal).filter((one) => one !== undefined);
  return {
    AllowanceCharge: allowanceCharges(sums?.charges, sumMoney(goods, currency)),
    TaxTotal: sums?.taxes && { TaxAmount: amount(formatMoney(tax)), TaxSubtotal: subtotals },
  };
}

/**
 * The totals; those beside the lines and what is to be paid only where something stands between them. What was paid before comes off what
 * is to be paid, as what the order calls prepaid has already come off its total (EN 16931, BT-113, BT-115).
 */
export function monetaryTotal(
  input: DocumentInput,
  total: WireMoney,
  form: 'agreed' | 'billed',
  prepayments: readonly Prepayment[] = [],
): UblNode {
  const sums = sumsOf(input);
  const { currency } = input.trade.terms;
  const reckoned = reckon(
    linesOf(input).map(({ lineTotal }) => lineTotal),
    sums,
    currency,
  );
  const money = (value: (typeof reckoned)['tax']) => amount(formatMoney(value));
  const paid = sumMoney(
    prepayments.map((one) => parseMoney(one.amount)),
    currency,
  );
  const isPrepaid = sums?.prepaid !== undefined || paid.amount > 0n;
  const isStated = sums !== undefined || form === 'billed';
  return {
    LineExtensionAmount: money(reckoned.lines),
    TaxExclusiveAmount: isStated ? money(reckoned.taxExclusive) : undefined,
    TaxInclusiveAmount: isStated ? money(reckoned.taxInclusive) : undefined,
    AllowanceTotalAmount: sums?.charges ? money(reckoned.allowances) : undefined,
    ChargeTotalAmount: sums?.charges ? money(reckoned.charges) : undefined,
    PrepaidAmount: isPrepaid ? money(addMoney(reckoned.prepaid, paid)) : undefined,
    PayableRoundingAmount: sums?.rounding && money(reckoned.rounding),
    PayableAmount: money(subtractMoney(parseMoney(total), paid)),
  };
}
