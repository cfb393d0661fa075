import type { Tx } from '@tongshang/database';
import { selectFamilies } from './family-store.ts';
import type { Product } from './product.ts';
import { PRODUCT_COLUMNS, type ProductRow, productOf } from './product-store.ts';
import type { SheetContent } from './write-sheet.ts';

/** More products than these go out in parts, by status or text. */
const EXPORT_MAX = 5_000;

/** What a sheet of the caller's products is written from. */
export async function selectSheetContent(tx: Tx, after: string | null): Promise<SheetContent> {
  const rows = await tx.rows<ProductRow>(
    `select ${PRODUCT_COLUMNS} from catalogue.product p
     where p.organisation_id = $1 and ($2::text is null or p.sku > $2) order by p.sku limit $3`,
    [tx.organisationId, after, EXPORT_MAX],
  );
  const products = rows.map(productOf);
  const families = await selectFamilies(
    tx,
    products.flatMap(({ familyId }) => (familyId ? [familyId] : [])),
  );
  const familyCodes = new Map([...families].map(([familyId, { code }]) => [familyId, code]));
  return { products, familyCodes, mains: await skusOf(tx, products) };
}

async function skusOf(tx: Tx, products: readonly Product[]): Promise<Map<string, string>> {
  const ids = [...new Set(products.flatMap(({ variantOf }) => (variantOf ? [variantOf] : [])))];
  const rows = await tx.rows<{ product_id: string; sku: string }>(
    'select product_id, sku from catalogue.product where product_id = any ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ product_id, sku }) => [product_id, sku]));
}
