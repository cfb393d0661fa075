import { INCOTERMS, type Incoterm } from '@tongshang/incoterms';
import { addMoney, allocate, formatMoney, parseMoney, subtractMoney } from '@tongshang/money';
import type { AllowanceCharge, TradeLine } from '@tongshang/trade-facts';
import type { DeclaredInput, DocumentInput } from './trade-input.ts';
import { linesOf } from './write-consignment.ts';
import { sumsOf } from './write-sums.ts';

/**
 * The lines of a declaration at the price of the Incoterm it names. Where the price holds carriage and the invoice bills freight
 * apart, the total of an item is its price and its share of that, by value: customs takes freight and insurance out of the
 * totals again, which would else be counted twice (GACC announcement 2019/18, 成交方式, 总价, 运费). Where the rule leaves carriage
 * or a billed insurance to the buyer, the lines stay as they are billed.
 */
export function linesAtTerm(input: DocumentInput, { charges }: DeclaredInput): readonly TradeLine[] {
  const lines = linesOf(input);
  const billed = sumsOf(input)?.charges ?? [];
  const { inPrice } = INCOTERMS[input.trade.terms.incoterm as Incoterm];
  const holdsInsurance = inPrice.includes('insurance') || charges?.insurance === undefined;
  if (billed.length === 0 || !inPrice.includes('main-carriage') || !holdsInsurance) return lines;
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
