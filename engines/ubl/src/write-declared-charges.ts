import { addMoney, formatMoney, type Money, parseMoney, subtractMoney } from '@tongshang/money';
import {
  type AllowanceCharge,
  netCharges,
  type OtherCharge,
  type TradeLine,
  type WireMoney,
} from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';
import type { DeclaredInput } from './trade-input.ts';
import { amount } from './write-parts.ts';

/** What stands between the price of a line and what is declared for it. */
type PricedItem = {
  readonly value: WireMoney | undefined;
  readonly charges: readonly AllowanceCharge[];
};

/**
 * What an item is declared at. China's form has the price as it was agreed (总价) and what is charged or taken off for the goods in one box beside the
 * items (杂费: GACC announcement 2019/18), so that an item bears none of it; elsewhere an item is what it is billed for, each charge named.
 * @param line the same as it is billed, with its share of what is charged on the whole
 */
export function pricedItem(
  country: string,
  line: TradeLine | undefined,
  declared: WireMoney | undefined,
): PricedItem {
  const value = declared ?? line?.lineTotal;
  const charges = line?.charges ?? [];
  const isBilled = line !== undefined && value !== undefined && isSame(value, line.lineTotal);
  if (country !== 'CN' || !isBilled || charges.length === 0) return { value, charges };
  const agreed = subtractMoney(parseMoney(value), netCharges(charges, value.currency));
  return { value: formatMoney(agreed), charges: [] };
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
 */
export function declaredCharges(
  { charges = {} }: DeclaredInput,
  beside: readonly AllowanceCharge[],
): UblNode[] {
  const { freight, insurance, other } = charges;
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
