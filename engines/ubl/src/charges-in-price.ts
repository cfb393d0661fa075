import { addMoney, allocate, formatMoney, parseMoney, subtractMoney } from '@tongshang/money';
import { type AllowanceCharge, chargesOfGoods, type TradeLine } from '@tongshang/trade-facts';
import type { DocumentInput } from './trade-input.ts';
import { linesOf } from './write-consignment.ts';
import { sumsOf } from './write-sums.ts';

/**
 * The lines of a declaration at the price of the Incoterm it names: the total of an item is its price with its share, by value, of what
 * the invoice charges or takes off on the whole for the goods. Freight and insurance are among that where the price holds them: customs
 * takes them out of the totals again, which would else be counted twice (GACC announcement 2019/18, 成交方式, 总价, 运费). Where the rule
 * leaves them to the buyer, they are declared beside the totals.
 */
export function linesAtTerm(input: DocumentInput): readonly TradeLine[] {
  const lines = linesOf(input);
  const billed = chargesOfGoods(sumsOf(input)?.charges, input.trade.terms.incoterm);
  const values = lines.map(({ lineTotal }) => parseMoney(lineTotal).amount);
  const weights = values.some((value) => value > 0n) ? values : values.map(() => 1n);
  return billed.reduce<readonly TradeLine[]>((sofar, charge) => {
    const shares = allocate(parseMoney(charge.amount), weights);
    return sofar.map((line, index) => {
      const share = shares[index];
      return share === undefined || share.amount === 0n ? line : withShare(line, charge, formatMoney(share));
    });
  }, lines);
}

function withShare(
  line: TradeLine,
  { kind, reason, reasonCode }: AllowanceCharge,
  amount: AllowanceCharge['amount'],
): TradeLine {
  const [total, share] = [parseMoney(line.lineTotal), parseMoney(amount)];
  const lineTotal = formatMoney(kind === 'charge' ? addMoney(total, share) : subtractMoney(total, share));
  const own: AllowanceCharge = {
    ...{ kind, amount },
    ...(reason === undefined ? {} : { reason }),
    ...(reasonCode === undefined ? {} : { reasonCode }),
  };
  return { ...line, lineTotal, charges: [...(line.charges ?? []), own] };
}
