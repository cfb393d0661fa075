import { compareDecimals, parseDecimal } from '@tongshang/money';
import { partOfShipment, type Trade } from '@tongshang/trade';
import type { SeenPapers } from './check-stated.ts';
import type { TradeFinding } from './compare-papers.ts';
import { aboutLine, at, finding } from './stated-finding.ts';

const RULES = {
  netWeightKg: 'PACKED_NET_WEIGHT_DIFFERS',
  grossWeightKg: 'PACKED_GROSS_WEIGHT_DIFFERS',
} as const;

/**
 * What the lines weigh as stated against what their packages weigh. Papers of the goods carry the weights of the packages, which somebody weighed; that
 * the order says otherwise is told, once everything is packed.
 */
export function checkWeights(trade: Trade, { order, packingList }: SeenPapers): TradeFinding[] {
  if (!order || !packingList) return [];
  const packed = partOfShipment(trade, undefined).lines;
  return trade.lines.flatMap((line, index) =>
    (['netWeightKg', 'grossWeightKg'] as const).flatMap((field) => {
      const [said, weighed] = [line[field], packed[index]?.[field]];
      if (said === undefined || weighed === undefined) return [];
      if (compareDecimals(parseDecimal(said), parseDecimal(weighed)) === 0) return [];
      const path = `lines/${line.lineId}/${field}`;
      const left = at(order, path, said);
      return [finding(RULES[field], left, at(packingList, path, weighed), aboutLine(line.lineId, line.name))];
    }),
  );
}
