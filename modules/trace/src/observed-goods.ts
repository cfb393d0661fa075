import type { QuantityElement } from '@tongshang/epcis';
import type { LineId } from '@tongshang/identifier';
import type { Trade } from '@tongshang/trade';
import { goodsUri } from './identifiers.ts';

/** When goods were received, as stated; never after the statement itself. */
export function laterOf(stated: string, recorded: string): string {
  const [left, right] = [Temporal.Instant.from(stated), Temporal.Instant.from(recorded)];
  return Temporal.Instant.compare(left, right) > 0 ? recorded : left.toString();
}

/** EPCIS has numbers for quantities; the decimal text stands in the trade. A count has no unit. */
export function quantityOf(trade: Trade, lineId: LineId, quantity: string, batch?: string): QuantityElement {
  const unit = trade.lines.find((line) => line.lineId === lineId)?.quantity.unit;
  const isCount = unit === undefined || ['C62', 'H87', 'EA', 'PCE'].includes(unit);
  return {
    epcClass: goodsUri(trade.tradeId, lineId, batch),
    quantity: Number(quantity),
    ...(isCount || !/^[A-Z0-9]{2,3}$/.test(unit) ? {} : { uom: unit }),
  };
}
