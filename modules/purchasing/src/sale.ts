import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { formatMoney, lineTotal, parseDecimal } from '@tongshang/money';
import type { Trade, TradeCapability } from '@tongshang/trade';
import type { SaleLine } from './coverage.ts';
import { refuse } from './refusals.ts';

/** A sale of the acting organisation. */
export type Sale = {
  readonly trade: Trade;
  readonly lines: readonly SaleLine[];
};

/** @throws TRADE_NOT_FOUND, SUPPLIER_SALE_NOT_YOURS */
export async function readSale(trades: TradeCapability, tx: Tx, tradeId: TradeId): Promise<Sale> {
  const trade = await trades.readTrade(tx, tradeId);
  const sells = trade.parties.some(
    ({ role, organisationId }) => role === 'seller' && organisationId === tx.organisationId,
  );
  if (!sells) throw refuse('SUPPLIER_SALE_NOT_YOURS', {}, 'tradeId');
  return { trade, lines: trade.lines.map(saleLineOf) };
}

/** What the customer pays for a line: its total with its own charges, as the order states it; else quantity × price. */
function saleLineOf({ lineId, quantity, unitPrice, lineTotal: stated }: Trade['lines'][number]): SaleLine {
  const { amount, currency, per } = unitPrice;
  const reckoned = () =>
    lineTotal(
      {
        ...{ quantity: parseDecimal(quantity.value), unitPrice: parseDecimal(amount), currency },
        ...(per === undefined ? {} : { per: parseDecimal(per) }),
      },
      'half-up',
    );
  return { lineId, quantity, price: stated ?? formatMoney(reckoned()) };
}
