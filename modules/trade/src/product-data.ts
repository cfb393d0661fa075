import type { Tx } from '@tongshang/database';
import type { Trade } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';

/**
 * What the seller's products say today of the lines of a trade, for whoever fills in what the trade does not say. It changes nothing: what
 * was agreed stands on the lines. Lines without a product, or with one that the caller may not see, are left out.
 */
export async function readProductData(context: TradeContext, tx: Tx, trade: Trade) {
  const seller = trade.parties.find(({ role }) => role === 'seller');
  const asked = trade.lines.filter(({ productId, sku }) => (productId ?? sku) !== undefined);
  if (!seller || asked.length === 0) return [];
  const found = await context.catalogue.productParticulars(
    tx,
    seller.organisationId,
    trade.terms.currency,
    asked.map(({ productId, sku, quantity }) => ({
      ...(productId === undefined ? {} : { productId }),
      ...(sku === undefined ? {} : { sku }),
      quantity: quantity.value,
      unit: quantity.unit,
    })),
  );
  return asked.flatMap(({ lineId }, index) => {
    const product = found[index];
    if (!product) return [];
    const { sku, hsCode, originCountry, netWeightKg, grossWeightKg, packing } = product;
    const said = { hsCode, originCountry, netWeightKg, grossWeightKg, packing };
    const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    return [{ lineId, sku, ...known }];
  });
}
