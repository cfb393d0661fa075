import type { Tx } from '@tongshang/database';
import type { OrganisationId, ProductId } from '@tongshang/identifier';
import { numbersOf, type ParameterDefinition } from './parameters.ts';
import type { CheckedDraft, Product, ProductStatus } from './product.ts';
import { CARTON_FIELDS } from './product-carton.ts';
import { searchTermsOf } from './search-terms.ts';

/** The columns of a product with its prices and pictures, from `catalogue.product p`. */
export const PRODUCT_COLUMNS = `
  p.product_id, p.organisation_id, p.sku, p.gtin, p.family_id, p.variant_of, p.status, p.name, p.description, p.hs_code,
  p.origin_country, p.unit, p.net_weight_kg, p.gross_weight_kg, p.pieces_per_carton, p.carton_net_weight_kg,
  p.carton_gross_weight_kg, p.carton_length_cm, p.carton_width_cm, p.carton_height_cm, p.inner_packs_per_carton,
  p.minimum_order_quantity,
  p.lead_time_days, p.parameters, p.version, p.created_at, p.changed_at, p.published_at,
  (select coalesce(jsonb_agg(jsonb_build_object('currency', r.currency, 'minimumQuantity', r.minimum_quantity::text,
      'amount', r.amount::text, 'per', nullif(r.per, 1)::text, 'validFrom', r.valid_from, 'validUntil', r.valid_until)
      order by r.currency, r.minimum_quantity, r.valid_from nulls first), '[]')
    from catalogue.price r where r.product_id = p.product_id) as prices,
  (select coalesce(jsonb_agg(jsonb_build_object('sha256', encode(i.sha256, 'hex'), 'contentType', g.content_type)
      order by i.position), '[]')
    from catalogue.product_image i join catalogue.image g using (organisation_id, sha256)
    where i.product_id = p.product_id) as images`;

export type ProductRow = {
  product_id: string;
  organisation_id: string;
  sku: string;
  gtin: string | null;
  family_id: string | null;
  variant_of: string | null;
  status: ProductStatus;
  name: Product['name'];
  description: Product['name'] | null;
  hs_code: string | null;
  origin_country: string | null;
  unit: string;
  net_weight_kg: string | null;
  gross_weight_kg: string | null;
  pieces_per_carton: number | null;
  carton_net_weight_kg: string | null;
  carton_gross_weight_kg: string | null;
  carton_length_cm: string | null;
  carton_width_cm: string | null;
  carton_height_cm: string | null;
  inner_packs_per_carton: number | null;
  minimum_order_quantity: string;
  lead_time_days: number | null;
  parameters: Product['parameters'];
  version: number;
  created_at: Temporal.Instant;
  changed_at: Temporal.Instant;
  published_at: Temporal.Instant | null;
  prices: Record<string, string | null>[];
  images: Product['images'];
};

/** The product a row holds; what the seller did not state is absent. */
export function productOf(row: ProductRow): Product {
  return present({
    productId: row.product_id,
    organisationId: row.organisation_id,
    sku: row.sku,
    gtin: row.gtin,
    familyId: row.family_id,
    variantOf: row.variant_of,
    status: row.status,
    name: row.name,
    description: row.description,
    hsCode: row.hs_code,
    originCountry: row.origin_country,
    unit: row.unit,
    netWeightKg: row.net_weight_kg,
    grossWeightKg: row.gross_weight_kg,
    piecesPerCarton: row.pieces_per_carton,
    cartonNetWeightKg: row.carton_net_weight_kg,
    cartonGrossWeightKg: row.carton_gross_weight_kg,
    cartonLengthCm: row.carton_length_cm,
    cartonWidthCm: row.carton_width_cm,
    cartonHeightCm: row.carton_height_cm,
    innerPacksPerCarton: row.inner_packs_per_carton,
    minimumOrderQuantity: row.minimum_order_quantity,
    leadTimeDays: row.lead_time_days,
    parameters: row.parameters,
    prices: row.prices.map(present),
    images: row.images,
    version: row.version,
    createdAt: row.created_at.toString(),
    changedAt: row.changed_at.toString(),
    publishedAt: row.published_at?.toString() ?? null,
  }) as Product;
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Products by id, as the caller may see them; those it may not are left out. */
export async function selectProducts(tx: Tx, productIds: readonly ProductId[]): Promise<Product[]> {
  if (productIds.length === 0) return [];
  const rows = await tx.rows<ProductRow>(
    `select ${PRODUCT_COLUMNS} from catalogue.product p where p.product_id = any ($1::uuid[])`,
    [productIds],
  );
  return rows.map(productOf);
}

/** A seller's products by SKU, as the caller may see them. */
export async function selectSellersProducts(
  tx: Tx,
  organisationId: OrganisationId,
  skus: readonly string[],
): Promise<Product[]> {
  if (skus.length === 0) return [];
  const rows = await tx.rows<ProductRow>(
    `select ${PRODUCT_COLUMNS} from catalogue.product p where p.organisation_id = $1 and p.sku = any ($2::text[])`,
    [organisationId, skus],
  );
  return rows.map(productOf);
}

/** The caller's own product, locked against another change. */
export async function lockOwnProduct(tx: Tx, productId: ProductId): Promise<Product | undefined> {
  const locked = await tx.maybe(
    'select from catalogue.product where product_id = $1 and organisation_id = $2 for update',
    [productId, tx.organisationId],
  );
  return locked && (await selectProducts(tx, [productId]))[0];
}

/** The caller's own products by SKU, locked in one order. */
export async function lockOwnProductsBySku(tx: Tx, skus: readonly string[]): Promise<Map<string, Product>> {
  const locked = await tx.rows<{ product_id: string }>(
    `select product_id from catalogue.product where organisation_id = $1 and sku = any ($2::text[])
     order by product_id for update`,
    [tx.organisationId, skus],
  );
  const products = await selectProducts(
    tx,
    locked.map((row) => row.product_id),
  );
  return new Map(products.map((product) => [product.sku, product]));
}

export type WrittenProduct = {
  readonly productId: ProductId;
  readonly draft: CheckedDraft;
  readonly status: ProductStatus;
  readonly definitions: readonly ParameterDefinition[];
  /** When the product came to be offered; kept when it is offered again. */
  readonly publishedAt: Temporal.Instant | null;
};

const VALUES = `
  sku = $2, gtin = $3, family_id = $4, variant_of = $5, status = $6, name = $7, description = $8, hs_code = $9,
  origin_country = $10, unit = $11, net_weight_kg = $12, gross_weight_kg = $13, pieces_per_carton = $14,
  minimum_order_quantity = $15, lead_time_days = $16, parameters = $17, parameter_numbers = $18,
  search = to_tsvector('english', $19) || array_to_tsvector($20::text[]), changed_at = $21, published_at = $22,
  carton_net_weight_kg = $23, carton_gross_weight_kg = $24, carton_length_cm = $25, carton_width_cm = $26,
  carton_height_cm = $27, inner_packs_per_carton = $28`;

function parametersOf(
  tx: Tx,
  { productId, draft, status, definitions, publishedAt }: WrittenProduct,
): unknown[] {
  const { words, terms } = searchTermsOf(
    [draft.name, draft.description],
    [draft.sku, draft.gtin, draft.hsCode],
  );
  return [
    productId,
    draft.sku,
    draft.gtin ?? null,
    draft.familyId ?? null,
    draft.variantOf ?? null,
    status,
    JSON.stringify(draft.name),
    draft.description ? JSON.stringify(draft.description) : null,
    draft.hsCode ?? null,
    draft.originCountry ?? null,
    draft.unit,
    draft.netWeightKg ?? null,
    draft.grossWeightKg ?? null,
    draft.piecesPerCarton ?? null,
    draft.minimumOrderQuantity,
    draft.leadTimeDays ?? null,
    JSON.stringify(draft.parameters),
    numbersOf(draft.parameters, definitions),
    words,
    terms,
    tx.now,
    publishedAt,
    ...CARTON_FIELDS.map((field) => draft[field] ?? null),
  ];
}

export async function insertProduct(tx: Tx, product: WrittenProduct): Promise<void> {
  await tx.run(
    `insert into catalogue.product (product_id, sku, gtin, family_id, variant_of, status, name, description, hs_code,
       origin_country, unit, net_weight_kg, gross_weight_kg, pieces_per_carton, minimum_order_quantity, lead_time_days,
       parameters, parameter_numbers, search, changed_at, published_at, carton_net_weight_kg, carton_gross_weight_kg,
       carton_length_cm, carton_width_cm, carton_height_cm, inner_packs_per_carton, created_at, version, organisation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
       to_tsvector('english', $19) || array_to_tsvector($20::text[]), $21, $22, $23, $24, $25, $26, $27, $28,
       $21, 1, $29)`,
    [...parametersOf(tx, product), tx.organisationId],
  );
  await insertPrices(tx, product);
}

/** Writes the whole product anew; its version goes up by one. */
export async function updateProduct(tx: Tx, product: WrittenProduct): Promise<void> {
  await tx.run(
    `update catalogue.product set ${VALUES}, version = version + 1 where product_id = $1`,
    parametersOf(tx, product),
  );
  await tx.run('delete from catalogue.price where product_id = $1', [product.productId]);
  await insertPrices(tx, product);
}

/** Lets a main product be found by what its published variants are called too. */
export async function refreshSearch(tx: Tx, mainProductId: ProductId): Promise<void> {
  const rows = await tx.rows<Pick<ProductRow, 'name' | 'description' | 'sku' | 'gtin' | 'hs_code'>>(
    `select name, description, sku, gtin, hs_code from catalogue.product
     where product_id = $1 or (variant_of = $1 and status = 'published')`,
    [mainProductId],
  );
  const { words, terms } = searchTermsOf(
    rows.flatMap((row) => [row.name, row.description ?? undefined]),
    rows.flatMap((row) => [row.sku, row.gtin ?? undefined, row.hs_code ?? undefined]),
  );
  await tx.run(
    `update catalogue.product set search = to_tsvector('english', $2) || array_to_tsvector($3::text[])
     where product_id = $1`,
    [mainProductId, words, terms],
  );
}

/** Tells the planner how many products and prices there are by now, counting those of this transaction (CATALOGUE-13). */
export async function refreshStatistics(tx: Tx): Promise<void> {
  await tx.elevated('what the planner knows counts the products of every seller', () =>
    tx.run('select catalogue.refresh_statistics()'),
  );
}

export async function updateStatus(
  tx: Tx,
  productId: ProductId,
  status: ProductStatus,
  publishedAt: Temporal.Instant | null,
): Promise<void> {
  await tx.run(
    `update catalogue.product set status = $2, published_at = $3, changed_at = $4, version = version + 1
     where product_id = $1`,
    [productId, status, publishedAt, tx.now],
  );
}

async function insertPrices(tx: Tx, { productId, draft: { prices } }: WrittenProduct): Promise<void> {
  if (prices.length === 0) return;
  await tx.run(
    `insert into catalogue.price (product_id, organisation_id, currency, minimum_quantity, amount, per, valid_from, valid_until)
     select $1, $2, * from unnest($3::text[], $4::numeric[], $5::numeric[], $6::numeric[], $7::date[], $8::date[])`,
    [
      productId,
      tx.organisationId,
      prices.map(({ currency }) => currency),
      prices.map(({ minimumQuantity }) => minimumQuantity),
      prices.map(({ amount }) => amount),
      prices.map(({ per }) => per),
      prices.map(({ validFrom }) => validFrom ?? null),
      prices.map(({ validUntil }) => validUntil ?? null),
    ],
  );
}

/** Whether the caller has a product that can have variants. */
export async function isOwnMainProduct(tx: Tx, productId: ProductId): Promise<boolean> {
  const found = await tx.maybe(
    'select from catalogue.product where product_id = $1 and organisation_id = $2 and variant_of is null',
    [productId, tx.organisationId],
  );
  return found !== undefined;
}

export async function hasVariants(tx: Tx, productId: ProductId): Promise<boolean> {
  return (
    (await tx.maybe('select from catalogue.product where variant_of = $1 limit 1', [productId])) !== undefined
  );
}

/** Own SKUs and GTINs that another product of the caller already has. */
export async function takenIdentifiers(
  tx: Tx,
  productId: ProductId,
  { sku, gtin }: Pick<CheckedDraft, 'sku' | 'gtin'>,
): Promise<{ sku: boolean; gtin: boolean }> {
  return tx.one<{ sku: boolean; gtin: boolean }>(
    `select coalesce(bool_or(sku = $3), false) as sku, coalesce(bool_or(gtin = $4), false) as gtin
     from catalogue.product where organisation_id = $1 and product_id <> $2 and (sku = $3 or gtin = $4)`,
    [tx.organisationId, productId, sku, gtin ?? null],
  );
}
