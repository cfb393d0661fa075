import { formatMoney, parseMoney } from '@tongshang/money';
import {
  type AllowanceCharge,
  type StatedTax,
  shareOf,
  type TaxCategory,
  type TradeLine,
  type TradeSums,
} from '@tongshang/trade-facts';

/** Goods with the charges on them. */
type Sold = { readonly lines: readonly TradeLine[]; readonly charges: readonly AllowanceCharge[] };

/** Of goods that are taxed alike: the category with its rate. */
const keyOf = ({ category, percent }: Partial<TaxCategory>): string => `${category} ${Number(percent ?? 0)}`;

/** What is taxed by each category, in minor units. Undefined where a line or a charge names none. */
function basesOf({ lines, charges }: Sold): ReadonlyMap<string, bigint> | undefined {
  const bases = new Map<string, bigint>();
  const taxed = [
    ...lines.map(({ tax, lineTotal }) => ({ tax, amount: parseMoney(lineTotal).amount })),
    ...charges.map(({ tax, kind, amount }) => {
      const units = parseMoney(amount).amount;
      return { tax, amount: kind === 'charge' ? units : -units };
    }),
  ];
  for (const { tax, amount } of taxed) {
    if (tax === undefined) return undefined;
    bases.set(keyOf(tax), (bases.get(keyOf(tax)) ?? 0n) + amount);
  }
  return bases;
}

type Bases = ReadonlyMap<string, bigint>;

/** What the rates of the categories come to, in minor units times ten thousand. */
const taxOn = (bases: Bases | undefined): bigint =>
  [...(bases ?? [])].reduce((sum, [key, base]) => sum + base * ofTenThousand(key), 0n);

/** The rate of a category in ten thousandths. */
const ofTenThousand = (key: string): bigint =>
  BigInt(Math.round(Number(key.slice(key.lastIndexOf(' ') + 1)) * 100));

/** One sum stated of several rates falls on a part as these do, where they lead to it, a minor unit a category more or less. */
function oneSumOfPart(
  tax: StatedTax,
  {
    all,
    own,
    ahead,
  }: { readonly all: Bases; readonly own: Bases; readonly ahead: readonly (Bases | undefined)[] },
  currency: string,
): readonly StatedTax[] | undefined {
  const whole = taxOn(all);
  const off = parseMoney(tax.amount).amount * TEN_THOUSAND - whole;
  const spare = BigInt(all.size) * TEN_THOUSAND;
  if (whole <= 0n || off > spare || off < -spare) return undefined;
  const from = ahead.reduce((sum, one) => sum + taxOn(one), 0n);
  const base = tax.base && baseOfPart(parseMoney(tax.base).amount, all, own);
  if (tax.base && base === undefined) return undefined;
  return [
    {
      ...tax,
      amount: shareOf(tax.amount, { from, to: from + taxOn(own), whole }),
      ...(base === undefined ? {} : { base: formatMoney({ amount: base, currency }) }),
    },
  ];
}

const TEN_THOUSAND = 10_000n;

/** Of a base that is all goods, or all that are taxed, what the part has of it. */
function baseOfPart(stated: bigint, all: Bases, own: Bases): bigint | undefined {
  const sumOf = (bases: Bases, counts: (key: string) => boolean) =>
    [...bases].reduce((sum, [key, base]) => (counts(key) ? sum + base : sum), 0n);
  const counting = [() => true, (key: string) => ofTenThousand(key) > 0n].find(
    (one) => sumOf(all, one) === stated,
  );
  return counting && sumOf(own, counting);
}

/**
 * The taxes on a part of goods that are not all taxed alike, each on what the part itself has of its category (Directive 2006/112/EC, article
 * 226(8) to (10)). The parts add up to the taxes of the whole, to the minor unit. Undefined where all are taxed alike, or where categories
 * and stated taxes do not belong together: then a part has its share by value. A tax that is stated in one sum of several rates falls on the part as its rates do.
 * @param of `before`: the parts ahead of this one
 */
export function taxesOfPart(
  whole: { readonly lines: readonly TradeLine[]; readonly sums: TradeSums },
  of: { readonly before: readonly Sold[]; readonly part: Sold },
  currency: string,
): readonly StatedTax[] | undefined {
  const { taxes = [], charges = [] } = whole.sums;
  const all = basesOf({ lines: whole.lines, charges });
  const own = basesOf(of.part);
  const ahead = of.before.map(basesOf);
  if (!all || !own || all.size < 2 || taxes.length === 0) return undefined;
  const [only, ...others] = taxes;
  if (only && only.category === undefined && others.length === 0)
    return oneSumOfPart(only, { all, own, ahead }, currency);
  const stated = new Map(taxes.map((tax) => [keyOf(tax), tax]));
  const fits = taxes.every(
    ({ category, base, ...tax }) =>
      category !== undefined &&
      all.has(keyOf({ category, ...tax })) &&
      (base === undefined || parseMoney(base).amount === all.get(keyOf({ category, ...tax }))),
  );
  // What no tax is stated on must be free of it.
  const isFree = (key: string) => stated.has(key) || key.endsWith(' 0');
  if (!fits || stated.size !== taxes.length || ![...all.keys()].every(isFree)) return undefined;
  return taxes.flatMap((tax) => {
    const key = keyOf(tax);
    const base = own.get(key) ?? 0n;
    if (base === 0n) return [];
    const from = ahead.reduce((sum, one) => sum + (one?.get(key) ?? 0n), 0n);
    return {
      ...tax,
      amount: shareOf(tax.amount, { from, to: from + base, whole: all.get(key) ?? 0n }),
      ...(tax.base ? { base: formatMoney({ amount: base, currency }) } : {}),
    };
  });
}
