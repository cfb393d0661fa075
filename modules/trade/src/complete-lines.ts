import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { LinePacking, Localised } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';
import type { LineInput } from './lines.ts';
import { refuse } from './refusals.ts';

/** A line as a caller may send it: what it leaves out comes from the seller's catalogue. */
export type OpenLine = Omit<LineInput, 'name' | 'unitPrice'> & {
  readonly name?: Localised;
  readonly unitPrice?: LineInput['unitPrice'];
};

/**
 * Fills what lines leave out (name, HS code, origin, weights, cartons, list price) from the seller's catalogue. What a line says itself
 * stays; cartons that an offer before took from the product are those that it states now. Lines that name no product are left as they are.
 * @throws PRODUCT_NOT_LISTED when a line has no name or no price and the catalogue knows none
 */
export async function completeLines(
  context: TradeContext,
  tx: Tx,
  sellerOrganisationId: OrganisationId,
  currency: string,
  lines: readonly OpenLine[],
): Promise<readonly LineInput[]> {
  const asked = lines.flatMap((line, index) => ((line.productId ?? line.sku) ? [{ line, index }] : []));
  const found =
    asked.length > 0
      ? await context.catalogue.productParticulars(
          tx,
          sellerOrganisationId,
          currency,
          asked.map(({ line }) => ({
            ...(line.productId === undefined ? {} : { productId: line.productId }),
            ...(line.sku === undefined ? {} : { sku: line.sku }),
            quantity: line.quantity.value,
            unit: line.quantity.unit,
          })),
        )
      : [];
  const products = new Map(asked.map(({ index }, position) => [index, found[position]]));
  return lines.map((line, index) => {
    const product = products.get(index);
    const { listPrice, unit: _unit, packing: cartons, ...facts } = product ?? {};
    const price = listPrice === undefined ? {} : { unitPrice: listPrice };
    const packing = packingOf(line.packing, cartons);
    const completed = { ...facts, ...price, ...line, ...(packing ? { packing } : {}) };
    if (completed.name === undefined || completed.unitPrice === undefined) {
      const reference = line.sku ?? line.productId ?? String(index + 1);
      throw refuse('PRODUCT_NOT_LISTED', { product: reference, currency }, `lines/${index}`);
    }
    return completed as LineInput;
  });
}

/** Cartons as somebody stated them, else as the product has them, and then marked so. */
function packingOf(
  stated: OpenLine['packing'],
  product: Omit<LinePacking, 'from'> | undefined,
): LinePacking | undefined {
  if (stated && stated.from === undefined) return stated;
  if (product) return { ...product, from: 'product' };
  if (!stated) return undefined;
  const { from: _from, ...own } = stated;
  return own;
}
