import {
  addMoney,
  allocate,
  formatMoney,
  type Money,
  parseMoney,
  subtractMoney,
  sumMoney,
  type WireMoney,
} from '@tongshang/money';
import { chargesOfGoods } from './charges-of-goods.ts';
import type { AllowanceCharge, TradeSums } from './sums.ts';
import type { TradeLine, TradeTerms } from './trade-terms.ts';

type Part = { readonly lines: readonly TradeLine[]; readonly sums?: TradeSums | undefined };

/**
 * What an invoice bills, at the price of the Incoterm it names: the total of each line is its price with its share, by value, of what is
 * charged or taken off on the whole for the goods, as customs takes it. Freight and insurance are among that where the price holds
 * them: customs takes them out of the totals again, which would else be counted twice (GACC announcement 2019/18, 成交方式, 总价, 运费).
 * Where the rule leaves them to the buyer, they are declared beside the totals. What all charges come to is spread in one
 * (largest remainder), so that lines of one value stay of one value; each charge is then told in shares that add up to it.
 * @param part the lines and sums of what is billed together: of one shipment, or of the whole
 */
export function linesAtTerm(
  { lines, sums }: Part,
  { incoterm, currency }: Pick<TradeTerms, 'incoterm' | 'currency'>,
): readonly TradeLine[] {
  const billed = chargesOfGoods(sums?.charges, incoterm);
  const spread = spreadByLine(billed, lines, currency);
  return lines.map((line, index) => withCharges(line, spread[index] ?? []));
}

/** The shares of each line, in the order of the charges. */
function spreadByLine(
  billed: readonly AllowanceCharge[],
  lines: readonly TradeLine[],
  currency: string,
): readonly (readonly AllowanceCharge[])[] {
  if (billed.length === 0 || lines.length === 0) return [];
  const values = lines.map(({ lineTotal }) => parseMoney(lineTotal).amount);
  const weights = values.some((value) => value > 0n) ? values : values.map(() => 1n);
  const [added, taken] = (['charge', 'allowance'] as const).map((kind) => sumOfKind(billed, kind, currency));
  const net = subtractMoney(added as Money, taken as Money);
  const isAdded = net.amount >= 0n;
  const both = allocate((isAdded ? taken : added) as Money, weights);
  // The greater side has what the lesser has, and all of the difference: no line has less than nothing of either.
  const more = allocate(net, weights).map(({ amount }, index) => ({
    amount: (both[index]?.amount ?? 0n) + (isAdded ? amount : -amount),
    currency,
  }));
  const columns = {
    charge: (isAdded ? more : both).map(({ amount }) => amount),
    allowance: (isAdded ? both : more).map(({ amount }) => amount),
  };
  const shares = billed.map((charge) => ({ charge, of: taking(columns[charge.kind], charge) }));
  return lines.map((_, index) =>
    shares.flatMap(({ charge, of }) => {
      const share = of[index];
      return share && share.amount !== 0n ? [shareOfCharge(charge, formatMoney(share))] : [];
    }),
  );
}

/** Spreads one charge by what each line is still to have of its kind, and takes it off that: the last has exactly what is left. */
function taking(left: bigint[], { amount }: AllowanceCharge): readonly Money[] {
  const whole = parseMoney(amount);
  if (whole.amount === 0n) return [];
  const shares = allocate(whole, left);
  shares.forEach((share, index) => {
    left[index] = (left[index] ?? 0n) - share.amount;
  });
  return shares;
}

function sumOfKind(
  billed: readonly AllowanceCharge[],
  kind: AllowanceCharge['kind'],
  currency: string,
): Money {
  return sumMoney(
    billed.filter((one) => one.kind === kind).map(({ amount }) => parseMoney(amount)),
    currency,
  );
}

function shareOfCharge({ kind, reason, reasonCode }: AllowanceCharge, amount: WireMoney): AllowanceCharge {
  return {
    ...{ kind, amount },
    ...(reason === undefined ? {} : { reason }),
    ...(reasonCode === undefined ? {} : { reasonCode }),
  };
}

function withCharges(line: TradeLine, shares: readonly AllowanceCharge[]): TradeLine {
  if (shares.length === 0) return line;
  const total = shares.reduce((sum, { kind, amount }) => {
    const share = parseMoney(amount);
    return kind === 'charge' ? addMoney(sum, share) : subtractMoney(sum, share);
  }, parseMoney(line.lineTotal));
  return { ...line, lineTotal: formatMoney(total), charges: [...(line.charges ?? []), ...shares] };
}
