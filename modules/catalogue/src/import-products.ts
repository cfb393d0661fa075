import { createHash, randomUUIDv7 } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { RowProblem } from '@tongshang/csv';
import type { Tx } from '@tongshang/database';
import { type Families, selectFamilies, selectFamiliesByCode } from './family-store.ts';
import type { ProductSheet, SheetOptions, SheetProduct } from './import-sheet.ts';
import { draftProblems, mergeDraft, type PlannedProduct, sameContent } from './merge-product.ts';
import type { Product } from './product.ts';
import {
  insertProduct,
  lockOwnProductsBySku,
  refreshSearch,
  refreshStatistics,
  updateProduct,
} from './product-store.ts';
import type { table } from './refusals.ts';
import type { CatalogueDeps } from './write-product.ts';

type ImportOptions = SheetOptions & {
  /** Only say what would happen. */
  readonly dryRun: boolean;
  /** Import the sound products and leave the others out. Off: one problem, and nothing is imported. */
  readonly skipBad: boolean;
};

export type ImportReport = {
  /** Whether anything was (in a dry run: would be) written. */
  readonly applied: boolean;
  readonly encoding: string;
  readonly encodingBy: 'caller' | 'mark' | 'bytes';
  readonly delimiter: string;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Products left out because of a problem. */
  readonly refused: number;
  readonly problems: readonly RowProblem[];
  /** How many more there are than are listed. */
  readonly problemsLeftOut: number;
  readonly unknownColumns: readonly string[];
};

/**
 * Imports a product sheet that was read: products of the caller by SKU, created as drafts or changed. The same sheet again
 * changes nothing. All or nothing, unless `skipBad`.
 */
export async function importProducts(
  deps: CatalogueDeps,
  tx: Tx,
  bytes: Uint8Array,
  sheet: ProductSheet,
  options: Pick<ImportOptions, 'dryRun' | 'skipBad'>,
): Promise<ImportReport> {
  const { planned, problems, refused } = await planImport(tx, sheet);
  problems.sort((left, right) => left.row - right.row);
  const applied = problems.length === 0 || options.skipBad;
  const writing = applied ? planned : [];
  if (!options.dryRun) await writeProducts(tx, writing);
  const count = (change: PlannedProduct['change']) =>
    planned.filter((product) => product.change === change).length;
  const counts = { created: count('created'), changed: count('changed'), unchanged: count('unchanged') };
  if (!options.dryRun && applied && counts.created + counts.changed > 0) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    deps.journal.append(tx, {
      kind: 'catalogue.products-imported',
      public: { sha256, ...counts },
      private: { skus: writing.filter(isWritten).map(({ draft }) => draft.sku) },
    });
  }
  return {
    applied,
    encoding: sheet.encoding,
    encodingBy: sheet.encodingBy,
    delimiter: sheet.delimiter,
    rows: sheet.rows,
    ...counts,
    refused,
    problems,
    problemsLeftOut: sheet.problemsLeftOut,
    unknownColumns: sheet.unknownColumns,
  };
}

/** Products after which the event loop goes round. */
const BREATH = 100;

type Plan = { planned: PlannedProduct[]; problems: RowProblem[]; refused: number };

/** What the sheet comes to: per SKU the product as it would stand, or the problems that keep it out. */
async function planImport(tx: Tx, sheet: ProductSheet): Promise<Plan> {
  const skus = sheet.products.map(({ sku }) => sku);
  const mains = sheet.products.flatMap(({ fields }) => (fields.variantOf ? [fields.variantOf] : []));
  const known = await lockOwnProductsBySku(tx, [...new Set([...skus, ...mains])]);
  const families = await familiesOf(tx, sheet, known);
  const ids = new Map([...known].map(([sku, product]) => [sku, product.productId]));
  for (const sku of skus) if (!ids.has(sku)) ids.set(sku, randomUUIDv7());
  const variants = new Set([
    ...[...known.values()].filter(({ variantOf }) => variantOf).map(({ sku }) => sku),
    ...sheet.products.filter(({ fields }) => fields.variantOf).map(({ sku }) => sku),
  ]);
  const owners = await gtinOwners(tx, sheet.products);
  const problems: RowProblem[] = [...sheet.problems];
  const planned: PlannedProduct[] = [];
  let refused = 0;
  for (const [index, product] of sheet.products.entries()) {
    // Thousands are looked through; others get their turn in between.
    if (index % BREATH === BREATH - 1) await breathe();
    const before = known.get(product.sku);
    const mainId = product.fields.variantOf ? ids.get(product.fields.variantOf) : undefined;
    const mainFits =
      !product.fields.variantOf || (mainId !== undefined && !variants.has(product.fields.variantOf));
    const merged = mergeDraft(product, before, mainId, families, sheet.numbers);
    const found = draftProblems(product, merged, before, { mainFits, families, owners, sheet });
    for (const problem of found.problems) problems.push(problem);
    if (found.problems.length > 0 || product.bad || !found.checked) refused += 1;
    else {
      const status =
        (product.fields.status as Product['status'] | null | undefined) ?? before?.status ?? 'draft';
      const change =
        before === undefined
          ? 'created'
          : sameContent(before, found.checked, status)
            ? 'unchanged'
            : 'changed';
      planned.push({
        productId: ids.get(product.sku) ?? '',
        draft: found.checked,
        definitions: found.family?.parameters ?? [],
        status,
        publishedAt: publishedAt(tx, before, status),
        change,
      });
    }
  }
  return withoutOrphans({ planned, problems, refused }, sheet, known);
}

/** A variant whose main product of the same sheet is left out is left out too. */
function withoutOrphans(plan: Plan, sheet: ProductSheet, known: ReadonlyMap<string, Product>): Plan {
  const kept = new Set([
    ...plan.planned.map(({ productId }) => productId),
    ...[...known.values()].map((p) => p.productId),
  ]);
  const isOrphan = ({ draft }: PlannedProduct) => draft.variantOf !== undefined && !kept.has(draft.variantOf);
  const orphans = plan.planned.filter(isOrphan);
  const column = sheet.headers.variantOf;
  const rowOf = new Map(sheet.products.map(({ sku, row }) => [sku, row]));
  return {
    planned: plan.planned.filter((product) => !isOrphan(product)),
    problems: [
      ...plan.problems,
      ...orphans.map(({ draft }) => ({
        row: rowOf.get(draft.sku) ?? 0,
        code: 'PRODUCT_VARIANT_OF_WRONG' satisfies keyof typeof table,
        params: {},
        ...(column === undefined ? {} : { column }),
      })),
    ],
    refused: plan.refused + orphans.length,
  };
}

function publishedAt(
  tx: Tx,
  before: Product | undefined,
  status: Product['status'],
): Temporal.Instant | null {
  const earlier = before?.publishedAt === undefined ? null : Temporal.Instant.from(before.publishedAt);
  return status === 'published' && before?.status !== 'published' ? tx.now : earlier;
}

async function familiesOf(
  tx: Tx,
  sheet: ProductSheet,
  known: ReadonlyMap<string, Product>,
): Promise<Families> {
  const codes = sheet.products.flatMap(({ fields }) => (fields.family ? [fields.family] : []));
  const ids = [...known.values()].flatMap(({ familyId }) => (familyId ? [familyId] : []));
  const byCode = await selectFamiliesByCode(tx, [...new Set(codes)]);
  const byId = await selectFamilies(tx, [...new Set(ids)]);
  return {
    byCode,
    byId: new Map([...byId, ...[...byCode.values()].map((one) => [one.familyId, one] as const)]),
  };
}

/** SKU of the caller's product that has a GTIN, in the database or first in the sheet. */
async function gtinOwners(tx: Tx, products: readonly SheetProduct[]): Promise<Map<string, string>> {
  const stated = products.flatMap(({ fields, sku }) =>
    fields.gtin ? [[fields.gtin.padStart(14, '0'), sku] as const] : [],
  );
  const rows = await tx.rows<{ gtin: string; sku: string }>(
    'select gtin, sku from catalogue.product where organisation_id = $1 and gtin = any ($2::text[])',
    [tx.organisationId, stated.map(([gtin]) => gtin)],
  );
  const owners = new Map(rows.map(({ gtin, sku }) => [gtin, sku]));
  for (const [gtin, sku] of stated) if (!owners.has(gtin)) owners.set(gtin, sku);
  return owners;
}

const isWritten = ({ change }: PlannedProduct) => change !== 'unchanged';

/** Main products first: their variants point at them. */
async function writeProducts(tx: Tx, planned: readonly PlannedProduct[]): Promise<void> {
  const isVariant = ({ draft }: PlannedProduct) => draft.variantOf !== undefined;
  const writing = planned.filter(isWritten);
  for (const group of [writing.filter((one) => !isVariant(one)), writing.filter(isVariant)]) {
    for (let at = 0; at < group.length; at += 50) {
      const batch = group.slice(at, at + 50);
      await Promise.all(
        batch.map((one) => (one.change === 'created' ? insertProduct(tx, one) : updateProduct(tx, one))),
      );
    }
  }
  const mains = new Set(
    writing.flatMap(({ draft }) => (draft.variantOf === undefined ? [] : [draft.variantOf])),
  );
  for (const main of mains) await refreshSearch(tx, main);
  if (writing.length >= MANY_WRITTEN) await refreshStatistics(tx);
}

/** Products after whose writing the planner's picture of the catalogue is an old one. */
const MANY_WRITTEN = 500;
