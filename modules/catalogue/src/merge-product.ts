import { canonicalize, type Json } from '@tongshang/canonical-json';
import { type RowProblem, readNumber } from '@tongshang/csv';
import type { Refusal } from '@tongshang/refusal';
import type { Families } from './family-store.ts';
import type { NumberReading, ProductSheet, SheetField, SheetProduct } from './import-sheet.ts';
import type { Family, Localised, ParameterDefinition, ParameterInput } from './parameters.ts';
import {
  type CheckedDraft,
  checkDraft,
  missingForPublication,
  type Product,
  type ProductDraft,
} from './product.ts';
import type { WrittenProduct } from './product-store.ts';

export type PlannedProduct = WrittenProduct & { readonly change: 'created' | 'changed' | 'unchanged' };

/** The product as the sheet leaves it: what it says nothing of stays as it was. */
export function mergeDraft(
  sheet: SheetProduct,
  before: Product | undefined,
  mainId: string | undefined,
  families: Families,
  numbers: NumberReading,
): ProductDraft {
  const { fields } = sheet;
  const kept = <K extends SheetField & keyof ProductDraft>(field: K): string | undefined => {
    const said = fields[field];
    const old = before?.[field];
    return said === undefined ? (old === undefined ? undefined : String(old)) : (said ?? undefined);
  };
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const variantOf = fields.variantOf === undefined ? before?.variantOf : mainId;
  const familyId =
    fields.family === undefined ? before?.familyId : families.byCode.get(fields.family ?? '')?.familyId;
  const description = mergeTexts(before?.description, sheet.descriptions);
  const family = familyId === undefined ? undefined : families.byId.get(familyId);
  return present({
    sku: sheet.sku,
    gtin: kept('gtin'),
    familyId,
    variantOf,
    name: mergeTexts(before?.name, sheet.names),
    description: Object.keys(description).length > 0 ? description : undefined,
    hsCode: kept('hsCode'),
    originCountry: kept('originCountry'),
    unit: kept('unit') ?? 'C62',
    netWeightKg: kept('netWeightKg'),
    grossWeightKg: kept('grossWeightKg'),
    piecesPerCarton: number(kept('piecesPerCarton')),
    cartonNetWeightKg: kept('cartonNetWeightKg'),
    cartonGrossWeightKg: kept('cartonGrossWeightKg'),
    cartonLengthCm: kept('cartonLengthCm'),
    cartonWidthCm: kept('cartonWidthCm'),
    cartonHeightCm: kept('cartonHeightCm'),
    innerPacksPerCarton: number(kept('innerPacksPerCarton')),
    minimumOrderQuantity: kept('minimumOrderQuantity') ?? '1',
    leadTimeDays: number(kept('leadTimeDays')),
    parameters: mergeParameters(before?.parameters ?? {}, sheet.parameters, family, numbers),
    prices: sheet.prices ?? before?.prices ?? [],
  }) as ProductDraft;
}

function mergeTexts(before: Localised | undefined, said: Readonly<Record<string, string | null>>): Localised {
  const merged = { ...before, ...said };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function mergeParameters(
  before: Readonly<Record<string, ParameterInput>>,
  said: Readonly<Record<string, string | null>>,
  family: Family | undefined,
  numbers: NumberReading,
): Record<string, ParameterInput> {
  const definitions = new Map(family?.parameters.map((definition) => [definition.code, definition]));
  const merged: Record<string, ParameterInput> = { ...before };
  for (const [code, text] of Object.entries(said)) {
    if (text === null) delete merged[code];
    else merged[code] = parameterFromText(text, definitions.get(code), numbers);
  }
  return merged;
}

/** A cell as the value it means for a parameter: yes and no in both languages, a number as spreadsheets write it. */
function parameterFromText(
  text: string,
  definition: ParameterDefinition | undefined,
  numbers: NumberReading,
): ParameterInput {
  if (definition?.type === 'boolean') {
    if (/^(yes|true|y|1|是)$/i.test(text)) return true;
    if (/^(no|false|n|0|否)$/i.test(text)) return false;
  }
  if (definition?.type === 'number') {
    const cell = readNumber(text, numbers.decimalSign, numbers.shown);
    if ('value' in cell) return cell.value;
  }
  if (definition?.type === 'choice') {
    const named = definition.choices?.find(({ name }) => Object.values(name).includes(text));
    if (named) return named.code;
  }
  return text;
}

type Context = {
  readonly mainFits: boolean;
  readonly families: Families;
  readonly owners: ReadonlyMap<string, string>;
  readonly sheet: ProductSheet;
};

/** All that is wrong with a merged product, said of the rows and columns of the sheet. */
export function draftProblems(
  product: SheetProduct,
  draft: ProductDraft,
  before: Product | undefined,
  { mainFits, families, owners, sheet }: Context,
): { problems: RowProblem[]; checked: CheckedDraft | undefined; family: Family | undefined } {
  const problems: RowProblem[] = [];
  const report = (
    field: string,
    code: string,
    params: Readonly<Record<string, string>>,
    row = product.row,
  ) => {
    const column = sheet.headers[field];
    problems.push({ row, code, params, ...(column === undefined ? {} : { column }) });
  };
  const { family: code } = product.fields;
  if (code && !families.byCode.has(code)) report('family', 'IMPORT_FAMILY_UNKNOWN', { code });
  if (!mainFits) report('variantOf', 'PRODUCT_VARIANT_OF_WRONG', {});
  if (Object.keys(draft.name).length === 0) {
    report('nameEn', 'CELL_EMPTY', {
      column: sheet.headers.nameEn ?? sheet.headers.nameZh ?? 'name',
    });
  }
  const family = draft.familyId === undefined ? undefined : families.byId.get(draft.familyId);
  reportNumbersAsked(product, family, sheet.numbers, report);
  const { checked, refusals } = checkDraft(draft, family);
  for (const refusal of refusals) reportRefusal(refusal, product, report);
  const owner = checked.gtin === undefined ? undefined : owners.get(checked.gtin);
  if (owner !== undefined && owner !== product.sku)
    report('gtin', 'PRODUCT_GTIN_TAKEN', { gtin: checked.gtin ?? '' });
  const status = product.fields.status ?? before?.status;
  const missing = status === 'published' ? missingForPublication(checked) : [];
  if (missing.length > 0) report('status', 'PRODUCT_NOT_COMPLETE', { missing: missing.join(', ') });
  return { problems, checked: refusals.length === 0 ? checked : undefined, family };
}

/** A number that the sheet leaves in doubt is asked about; as text it would be taken by its point. */
function reportNumbersAsked(
  { parameters }: SheetProduct,
  family: Family | undefined,
  numbers: NumberReading,
  report: (field: string, code: string, params: Readonly<Record<string, string>>) => void,
): void {
  for (const { code, type } of family?.parameters ?? []) {
    const text = parameters[code];
    if (type !== 'number' || text == null) continue;
    const cell = readNumber(text, numbers.decimalSign, numbers.shown);
    if ('code' in cell && cell.code === 'CELL_NUMBER_AMBIGUOUS')
      report(`parameters/${code}`, cell.code, cell.params);
  }
}

function reportRefusal(
  { code, params, place = '' }: Refusal,
  product: SheetProduct,
  report: (field: string, code: string, params: Readonly<Record<string, string>>, row?: number) => void,
): void {
  const price = /^prices\/(\d+)(?:\/(\w+))?$/.exec(place);
  if (!price) {
    report(place, code, params);
    return;
  }
  const field = price[2] === undefined || price[2] === 'amount' ? 'price' : price[2];
  report(field, code, params, product.priceRows[Number(price[1])] ?? product.row);
}

/** Whether a product already says what the sheet says. */
export function sameContent(before: Product, draft: CheckedDraft, status: Product['status']): boolean {
  const {
    productId: _1,
    organisationId: _2,
    images: _3,
    version: _4,
    createdAt: _5,
    changedAt: _6,
    ...rest
  } = before;
  const { publishedAt: _7, status: statusBefore, ...content } = rest;
  return status === statusBefore && comparable(content) === comparable(draft);
}

function comparable(content: Omit<CheckedDraft, 'prices'> & { prices: Product['prices'] }): string {
  const prices = content.prices
    .map(({ per, ...price }) => canonicalize({ ...price, per: per ?? '1' } as Json))
    .toSorted();
  return canonicalize({ ...content, prices } as unknown as Json);
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
