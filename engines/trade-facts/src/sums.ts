import {
  addMoney,
  divideRounded,
  formatMoney,
  lineTotal,
  type Money,
  money,
  ONE,
  parseDecimal,
  parseMoney,
  subtractMoney,
  type WireMoney,
} from '@tongshang/money';
import type { WireQuantity } from '@tongshang/quantity';

/** Why no tax is charged: a code of the list VATEX, and the words for it by BCP 47 tag. */
export type TaxExemption = { readonly code?: string; readonly reason?: Readonly<Record<string, string>> };

/** How a tax treats what it is on (UN/EDIFACT 5305: `S` standard, `Z` zero, `E` exempt, `G` export, `O` outside, …). */
export type TaxCategory = {
  readonly category: string;
  readonly percent?: string;
  /** `VAT` as a rule. */
  readonly scheme?: string;
  readonly exemption?: TaxExemption;
};

/** What is added to or taken from a line or a trade (UBL `AllowanceCharge`): freight, a discount, packing, … */
export type AllowanceCharge = {
  /** A charge adds, an allowance takes. */
  readonly kind: 'charge' | 'allowance';
  readonly reason?: string;
  /** UN/EDIFACT 7161 of a charge, 5189 of an allowance. */
  readonly reasonCode?: string;
  /** Never negative. */
  readonly amount: WireMoney;
  /** Where it is stated as a share: per cent of the base. */
  readonly percent?: string;
  readonly base?: WireMoney;
  readonly tax?: TaxCategory;
};

/** A tax as the document states it; nothing is reckoned. */
export type StatedTax = {
  readonly amount: WireMoney;
  readonly base?: WireMoney;
} & Partial<TaxCategory>;

/** What was said of the VAT of a supply beside what the trade shows, when its taxes were reckoned. Places: ISO 3166-1 alpha-2, or `XI`. */
export type VatSaid = {
  /** How the law rates these goods. */
  readonly rating?: 'standard' | 'zero' | 'exempt' | { readonly percent: string };
  readonly buyerOwes?: boolean;
  readonly exportProof?: boolean;
  readonly importer?: 'seller' | 'buyer';
  readonly goodsFrom?: string;
  readonly goodsTo?: string;
  /** Goods for Great Britain, each consignment worth no more than GBP 135 and without excise goods. */
  readonly lowValue?: boolean;
  /** With the prefix of its country; an empty text says that there is none. */
  readonly sellerVatNumber?: string;
  readonly buyerVatNumber?: string;
};

/** What stands between the sum of a trade's lines and its total. */
export type TradeSums = {
  readonly charges?: readonly AllowanceCharge[];
  readonly taxes?: readonly StatedTax[];
  /** On what these taxes hang, where the law reckoned them. */
  readonly vat?: VatSaid;
  /** Paid before and outside this trade. */
  readonly prepaid?: WireMoney;
  /** May be negative. */
  readonly rounding?: WireMoney;
};

type Priced = {
  readonly quantity: WireQuantity;
  readonly unitPrice: { readonly amount: string; readonly currency: string; readonly per?: string };
  readonly charges?: readonly AllowanceCharge[];
};

/** Charges minus allowances. @throws MONEY_TOO_MANY_DECIMALS, CURRENCY_MISMATCH, MONEY_TOO_LARGE */
export function netCharges(
  charges: readonly AllowanceCharge[] = [],
  currency: string,
  place = 'charges',
): Money {
  return charges.reduce(
    (sum, { kind, amount }, index) => {
      const value = parseMoney(amount, `${place}/${index}/amount`);
      return kind === 'charge' ? addMoney(sum, value) : subtractMoney(sum, value);
    },
    money(0n, currency),
  );
}

/**
 * quantity × price ÷ per, rounded half-up to the minor unit, plus charges, minus allowances.
 * @throws what amounts and quantities refuse, with the place
 */
export function lineAmount(line: Priced, place = ''): Money {
  const at = (field: string) => (place === '' ? field : `${place}/${field}`);
  const { unitPrice, quantity, charges } = line;
  const goods = lineTotal(
    {
      quantity: parseDecimal(quantity.value, at('quantity/value')),
      unitPrice: parseDecimal(unitPrice.amount, at('unitPrice/amount')),
      per: unitPrice.per === undefined ? ONE : parseDecimal(unitPrice.per, at('unitPrice/per')),
      currency: unitPrice.currency,
    },
    'half-up',
    at('unitPrice'),
  );
  return charges ? addMoney(goods, netCharges(charges, unitPrice.currency, at('charges'))) : goods;
}

/** The parts of a total, each as it stands in it. */
type Reckoning = {
  readonly lines: Money;
  readonly charges: Money;
  readonly allowances: Money;
  readonly tax: Money;
  readonly prepaid: Money;
  readonly rounding: Money;
  /** lines + charges − allowances. */
  readonly taxExclusive: Money;
  readonly taxInclusive: Money;
  /** taxInclusive − prepaid + rounding: what is to be paid. */
  readonly payable: Money;
};

/** Adds up a trade, or a part of one. @throws what amounts refuse, with their place below `place` */
export function reckon(
  lineTotals: readonly WireMoney[],
  sums: TradeSums = {},
  currency: string,
  place = 'sums',
): Reckoning {
  const zero = money(0n, currency);
  const one = (value: WireMoney | undefined, field: string) =>
    value === undefined ? zero : parseMoney(value, `${place}/${field}`);
  const only = (kind: AllowanceCharge['kind']) =>
    (sums.charges ?? []).reduce(
      (sum, charge, index) =>
        charge.kind === kind
          ? addMoney(sum, parseMoney(charge.amount, `${place}/charges/${index}/amount`))
          : sum,
      zero,
    );
  const lines = lineTotals.reduce((sum, total) => addMoney(sum, parseMoney(total)), zero);
  const charges = only('charge');
  const allowances = only('allowance');
  const tax = (sums.taxes ?? []).reduce(
    (sum, { amount }, index) => addMoney(sum, parseMoney(amount, `${place}/taxes/${index}/amount`)),
    zero,
  );
  const prepaid = one(sums.prepaid, 'prepaid');
  const rounding = one(sums.rounding, 'rounding');
  const taxExclusive = subtractMoney(addMoney(lines, charges), allowances);
  const taxInclusive = addMoney(taxExclusive, tax);
  const payable = addMoney(subtractMoney(taxInclusive, prepaid), rounding);
  return { lines, charges, allowances, tax, prepaid, rounding, taxExclusive, taxInclusive, payable };
}

/** A stretch of a whole: `from` and `to` are points of it, `whole` its end. */
export type Stretch = { readonly from: bigint; readonly to: bigint; readonly whole: bigint };

/** The part of an amount that a stretch has; each point is rounded half up, so that the parts of all stretches add up to it. */
export function shareOf(amount: WireMoney, { from, to, whole }: Stretch): WireMoney {
  const { amount: units, currency } = parseMoney(amount);
  if (whole === 0n) return formatMoney(money(0n, currency));
  const at = (point: bigint) => divideRounded(units * point, whole, 'half-up');
  return formatMoney({ amount: at(to) - at(from), currency });
}

/** The same charges, each with its share of amount and base. */
export function chargesOf(charges: readonly AllowanceCharge[], stretch: Stretch): readonly AllowanceCharge[] {
  return charges.map((charge) => ({
    ...charge,
    amount: shareOf(charge.amount, stretch),
    ...(charge.base ? { base: shareOf(charge.base, stretch) } : {}),
  }));
}

/** What of the sums falls on a stretch of the value of the lines. */
export function sumsOf(sums: TradeSums, stretch: Stretch): TradeSums {
  const { charges, taxes, prepaid, rounding } = sums;
  return {
    ...(charges ? { charges: chargesOf(charges, stretch) } : {}),
    ...(taxes
      ? {
          taxes: taxes.map((tax) => ({
            ...tax,
            amount: shareOf(tax.amount, stretch),
            ...(tax.base ? { base: shareOf(tax.base, stretch) } : {}),
          })),
        }
      : {}),
    ...(prepaid ? { prepaid: shareOf(prepaid, stretch) } : {}),
    ...(rounding ? { rounding: shareOf(rounding, stretch) } : {}),
  };
}
