import { addMoney, formatMoney, type Money, parseMoney, subtractMoney } from '@tongshang/money';
import {
  type AllowanceCharge,
  type Carriage,
  carriageAmong,
  netCharges,
  type OtherCharge,
  type TradeLine,
  type WireMoney,
} from '@tongshang/trade-facts';
import { isCarriageAsked } from './chinese-terms.ts';
import { declaredPrice, type PriceFor } from './declared-price.ts';
import type { UblNode } from './serialise.ts';
import type { DeclaredInput } from './trade-input.ts';
import { amount } from './write-parts.ts';

/** What stands between the price of a line and what is declared for it. */
type PricedItem = {
  readonly value: WireMoney | undefined;
  /** Where it is another than that of the line. */
  readonly price?: PriceFor;
  /** What of the value was charged or taken off. */
  readonly charges: readonly AllowanceCharge[];
  /** What was charged or taken off, and is no part of the value. */
  readonly beside: readonly AllowanceCharge[];
};

/**
 * What an item is declared at. China's form has the price as it was agreed (总价) and what is charged or taken off for the goods in one box beside the
 * items (杂费: GACC announcement 2019/18), so that an item bears none of it but carriage that its term puts into the price: customs take that out of the price where they
 * want it without, by the fields for freight and insurance. There price and total hold the same, one following from the other. Elsewhere an item is what it is billed for, each
 * charge named.
 * @param line the same as it is billed, with its share of what is charged on the whole
 * @param whole what is charged on the whole
 */
export function pricedItem(
  country: string,
  line: TradeLine | undefined,
  declared: Pick<DeclaredInput['lines'][number], 'value' | 'quantity'>,
  whole: readonly AllowanceCharge[] | undefined,
): PricedItem {
  const value = declared.value ?? line?.lineTotal;
  const charges = line?.charges ?? [];
  const isBilled = line !== undefined && value !== undefined && isSame(value, line.lineTotal);
  if (country !== 'CN' || !line || !value) return { value, charges, beside: [] };
  const carriage = carriageAmong(whole);
  const beside = isBilled ? charges.filter((one) => !carriage(one)) : [];
  const total = formatMoney(subtractMoney(parseMoney(value), netCharges(beside, value.currency)));
  const { currency, ...own } = line.unitPrice;
  const price = declaredPrice(total, declared.quantity.value, currency === total.currency ? own : undefined);
  const isOwn = price === undefined || price === own;
  return { value: total, charges: [], beside, ...(isOwn ? {} : { price }) };
}

const isSame = (one: WireMoney, other: WireMoney): boolean =>
  one.currency === other.currency && parseMoney(one).amount === parseMoney(other).amount;

type Other = {
  readonly of?: OtherCharge;
  readonly reasonCode?: string;
  readonly name?: string;
  readonly money: Money;
};

/**
 * Freight, insurance and each other charge beside the items, by its class (`freight`, `insurance`, `other`), an other one by what it is too:
 * by its code, or as who charged it words it. Below nothing it is an allowance.
 * @param beside what the order charges and takes off for the goods that no item bears
 * @param sale which way the goods go, and under which term: of carriage China's form has what that term asks for
 */
export function declaredCharges(
  { charges = {}, country }: DeclaredInput,
  beside: readonly AllowanceCharge[],
  sale: { readonly direction: 'export' | 'import'; readonly incoterm: string },
): UblNode[] {
  const { other } = charges;
  const asked = (of: Carriage) =>
    country !== 'CN' || isCarriageAsked(sale.direction, sale.incoterm, of) ? charges[of] : undefined;
  const [freight, insurance] = [asked('freight'), asked('insurance')];
  const counted: Other[] = charges.others
    ? charges.others.map((one) => ({ of: one.of, money: parseMoney(one.amount) }))
    : other
      ? [{ money: parseMoney(other) }]
      : [];
  return [
    ...(freight ? [written('freight', { money: parseMoney(freight) })] : []),
    ...(insurance ? [written('insurance', { money: parseMoney(insurance) })] : []),
    ...[...counted, ...ofOrder(beside)].map((one) => written('other', one)),
  ];
}

/** UN/EDIFACT 5189 and 7161: mutually defined. */
const UNNAMED = 'ZZZ';

/** Each charge of the order once, its shares in the items added up. */
function ofOrder(charges: readonly AllowanceCharge[]): Other[] {
  const byName = Map.groupBy(charges, ({ kind, reasonCode, reason }) =>
    JSON.stringify([kind, reasonCode, reason]),
  );
  return [...byName.values()].flatMap((shares) => {
    const [first] = shares;
    if (!first) return [];
    const money = shares.map(signed).reduce(addMoney);
    const { reasonCode = first.reason === undefined ? UNNAMED : undefined, reason } = first;
    return money.amount === 0n
      ? []
      : [{ money, ...(reasonCode ? { reasonCode } : {}), ...(reason ? { name: reason } : {}) }];
  });
}

const signed = (charge: AllowanceCharge): Money => netCharges([charge], charge.amount.currency);

function written(of: string, { of: counted, reasonCode = counted, name, money }: Other): UblNode {
  const isAdded = money.amount >= 0n;
  return {
    ChargeIndicator: String(isAdded),
    AllowanceChargeReasonCode: reasonCode,
    AllowanceChargeReason: name === undefined ? of : [of, name],
    Amount: amount(formatMoney(isAdded ? money : { ...money, amount: -money.amount })),
  };
}
