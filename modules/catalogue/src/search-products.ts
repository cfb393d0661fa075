import type { Tx } from '@tongshang/database';
import type { OrganisationId, ProductId } from '@tongshang/identifier';
import { parseDecimal } from '@tongshang/money';
import { readFamily } from './families.ts';
import type { Product } from './product.ts';
import { PRODUCT_COLUMNS, type ProductRow, productOf, selectProducts } from './product-store.ts';
import { refuse } from './refusals.ts';
import { searchWordsOf } from './search-terms.ts';

type ProductSearch = {
  readonly text?: string;
  readonly familyId?: string;
  /** `code:eq:value`, `code:min:number`, `code:max:number`; all hold at once. */
  readonly parameters?: readonly string[];
  readonly originCountry?: string;
  /** Beginning of an HS code. */
  readonly hsCode?: string;
  readonly organisationId?: OrganisationId;
  readonly sku?: string;
  /** A price in this currency holds today, within the bounds where given. */
  readonly currency?: string;
  readonly priceFrom?: string;
  readonly priceTo?: string;
};

type Conditions = { readonly sql: string[]; readonly values: unknown[] };

const add = ({ sql, values }: Conditions, condition: (parameter: string) => string, value: unknown) => {
  values.push(value);
  sql.push(condition(`$${values.length}`));
};

/** So many of the newest products are tried first, before all that fit are looked up. */
const WINDOW = 400;

/**
 * Published products, newest first; variants stand behind their main product. Runs past row-level security, which would
 * keep the text index from being used, and so says itself that only published products are meant.
 *
 * What many products fit is found among the newest at once; what few fit is found by the indexes of words, parameters and
 * prices. The planner cannot know which of the two it is, and guesses badly, so both are written out.
 * @throws PARAMETER_FILTER_WRONG, PRICE_RANGE_WITHOUT_CURRENCY, FAMILY_NOT_FOUND
 */
export async function searchProducts(
  tx: Tx,
  search: ProductSearch,
  after: { publishedAt: string; productId: ProductId } | undefined,
  limit: number,
): Promise<Product[]> {
  const values: unknown[] = [limit];
  const shown: Conditions = { sql: ["p.status = 'published'", 'p.variant_of is null'], values };
  if (search.familyId !== undefined) add(shown, (at) => `p.family_id = ${at}::uuid`, search.familyId);
  if (after) {
    values.push(after.publishedAt, after.productId);
    shown.sql.push(
      `(p.published_at, p.product_id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`,
    );
  }
  const wanted: Conditions = { sql: [], values };
  const words = wordsQuery(values, search.text);
  await addParameters(tx, wanted, search);
  const price = priceCondition(tx, values, search);
  if (search.originCountry !== undefined)
    add(wanted, (at) => `p.origin_country = ${at}`, search.originCountry);
  if (search.hsCode !== undefined) add(wanted, (at) => `p.hs_code like ${at} || '%'`, search.hsCode);
  if (search.organisationId !== undefined)
    add(wanted, (at) => `p.organisation_id = ${at}::uuid`, search.organisationId);
  if (search.sku !== undefined) add(wanted, (at) => `p.sku = ${at}`, search.sku);
  return tx.elevated('the shop window: published products of every seller', async () => {
    const fitting = (query: string | undefined) => [
      ...wanted.sql,
      ...(query ? [`p.search @@ ${query}`] : []),
    ];
    const priced = price ? [`exists (select ${price} and r.product_id = p.product_id)`] : [];
    // A filter would evaluate the query for each product of the window; the index of words evaluates it once, but only when written plain.
    const inWindow = [...fitting(words && `(select ${words})`), ...priced];
    const isFoundByIndex = words !== undefined || (search.parameters ?? []).length > 0;
    const [newest, isOfMany] = await Promise.all([
      tx.rows<ProductRow>(pageSql(shown, inWindow, 'newest'), values),
      price && isFoundByIndex ? hasManyPrices(tx, search) : false,
    ]);
    if (newest.length === limit || inWindow.length === 0) return newest.map(productOf);
    const sql =
      price && isOfMany
        ? lookedUpSql([...shown.sql, ...fitting(words)], price)
        : pageSql(shown, [...fitting(words), ...priced], 'all');
    return (await tx.rows<ProductRow>(sql, values)).map(productOf);
  });
}

/** Prices from which on reading those that fit costs more than looking up the price of each product that words have found. */
const MANY_PRICES = 500;

/** Whether so many prices fit; counted along their index, no further than that. */
async function hasManyPrices(tx: Tx, search: ProductSearch): Promise<boolean> {
  const values: unknown[] = [];
  const price = priceCondition(tx, values, search);
  const { count } = await tx.one<{ count: bigint }>(
    `select count(*) from (select ${price} limit ${MANY_PRICES}) r`,
    values,
  );
  return Number(count) === MANY_PRICES;
}

/**
 * The products are found by words or parameters, put in order, and their prices looked up until the page is full. The planner would
 * read all prices instead: it thinks a comparison of numerics as cheap as one of integers.
 */
function lookedUpSql(found: readonly string[], price: string): string {
  return firstOf(
    `(select p.product_id, p.published_at from catalogue.product p where ${found.join(' and ')} ${ORDER} offset 0) h
      where exists (select ${price} and r.product_id = h.product_id offset 0)`,
  );
}

/** The page of what was found, `h`, by its ids: hundreds are put in order, and twenty are shown. */
function firstOf(found: string): string {
  return `select ${PRODUCT_COLUMNS} from (
      select h.product_id from ${found} order by h.published_at desc, h.product_id desc limit $1) hit
    join catalogue.product p using (product_id) ${ORDER}`;
}

const ORDER = 'order by p.published_at desc, p.product_id desc';

function pageSql(shown: Conditions, wanted: readonly string[], among: 'newest' | 'all'): string {
  const all = [...shown.sql, ...wanted].join(' and ');
  if (among === 'all' && wanted.length > 0)
    return firstOf(`(select p.product_id, p.published_at from catalogue.product p where ${all} offset 0) h`);
  const hits =
    wanted.length === 0
      ? `select p.* from catalogue.product p where ${all} ${ORDER} limit $1`
      : `select p.* from (select p.* from catalogue.product p where ${shown.sql.join(' and ')} ${ORDER} limit ${WINDOW}) p
         where ${wanted.join(' and ')} ${ORDER} limit $1`;
  return `select ${PRODUCT_COLUMNS} from (${hits}) p ${ORDER}`;
}

/** What a text looks for, as a tsquery; undefined where no text is given. A text without words fits nothing. */
function wordsQuery(values: unknown[], text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { words, han } = searchWordsOf(text);
  if (words.length + han.length === 0) return 'null::tsquery';
  values.push(words, han);
  return `catalogue.words_query($${values.length - 1}::text[], $${values.length}::text[])`;
}

async function addParameters(tx: Tx, conditions: Conditions, search: ProductSearch): Promise<void> {
  const filters = search.parameters ?? [];
  if (filters.length === 0) return;
  const family = search.familyId === undefined ? undefined : await readFamily(tx, search.familyId);
  for (const [index, filter] of filters.entries()) {
    const match = /^([^:]{1,60}):(eq|min|max):(.{1,200})$/s.exec(filter);
    const place = `query/parameter/${index}`;
    const wrong = refuse('PARAMETER_FILTER_WRONG', { filter: filter.slice(0, 80) }, place);
    const [, code = '', operator, value = ''] = match ?? [];
    if (!match) throw wrong;
    const type = family?.parameters.find((definition) => definition.code === code)?.type;
    if (operator === 'eq') {
      const boolean = type === 'boolean' || (type === undefined && /^(true|false)$/.test(value));
      const wanted = JSON.stringify({ [code]: boolean ? value === 'true' : value });
      add(conditions, (at) => `p.parameters @> ${at}::jsonb`, wanted);
      continue;
    }
    parseDecimal(value, place);
    conditions.values.push(code, value);
    const [name, bound] = [`$${conditions.values.length - 1}`, `$${conditions.values.length}`];
    const sign = operator === 'min' ? '>=' : '<=';
    conditions.sql.push(`(p.parameter_numbers -> ${name}::text)::numeric ${sign} ${bound}::numeric`);
  }
}

/** Prices that hold and fit, `from …`; undefined where none are asked for. */
function priceCondition(tx: Tx, values: unknown[], search: ProductSearch): string | undefined {
  const { currency, priceFrom, priceTo } = search;
  if (currency === undefined) {
    if (priceFrom === undefined && priceTo === undefined) return undefined;
    throw refuse('PRICE_RANGE_WITHOUT_CURRENCY', {}, 'query/currency');
  }
  const day = tx.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  values.push(currency, day);
  const count = values.length;
  const bounds = [
    `r.currency = $${count - 1}`,
    `(r.valid_from is null or r.valid_from <= $${count}::date)`,
    `(r.valid_until is null or r.valid_until >= $${count}::date)`,
  ];
  for (const [sign, bound] of [
    ['>=', priceFrom],
    ['<=', priceTo],
  ] as const) {
    if (bound === undefined) continue;
    values.push(bound);
    bounds.push(`r.amount / r.per ${sign} $${values.length}::numeric`);
  }
  return `from catalogue.price r where ${bounds.join(' and ')}`;
}

/** The caller's own products, last changed first, of every status. */
export async function listOwnProducts(
  tx: Tx,
  filter: { status?: string; text?: string; sku?: string },
  after: { changedAt: string; productId: ProductId } | undefined,
  limit: number,
): Promise<Product[]> {
  const conditions: Conditions = { sql: [], values: [] };
  add(conditions, (at) => `p.organisation_id = ${at}::uuid`, tx.organisationId);
  const words = wordsQuery(conditions.values, filter.text);
  if (words) conditions.sql.push(`p.search @@ ${words}`);
  if (filter.status !== undefined) add(conditions, (at) => `p.status = ${at}`, filter.status);
  if (filter.sku !== undefined) add(conditions, (at) => `p.sku = ${at}`, filter.sku);
  if (after) {
    conditions.values.push(after.changedAt, after.productId);
    const count = conditions.values.length;
    conditions.sql.push(`(p.changed_at, p.product_id) < ($${count - 1}::timestamptz, $${count}::uuid)`);
  }
  conditions.values.push(limit);
  const rows = await tx.rows<ProductRow>(
    `select ${PRODUCT_COLUMNS} from catalogue.product p where ${conditions.sql.join(' and ')}
     order by p.changed_at desc, p.product_id desc limit $${conditions.values.length}`,
    conditions.values,
  );
  return rows.map(productOf);
}

/** One product and its variants, as the caller may see them. @throws PRODUCT_NOT_FOUND */
export async function readProduct(
  tx: Tx,
  productId: ProductId,
): Promise<{ product: Product; variants: Product[] }> {
  const [product] = await selectProducts(tx, [productId]);
  if (!product) throw refuse('PRODUCT_NOT_FOUND');
  const rows = await tx.rows<ProductRow>(
    `select ${PRODUCT_COLUMNS} from catalogue.product p where p.variant_of = $1 order by p.sku limit 500`,
    [productId],
  );
  return { product, variants: rows.map(productOf) };
}
