import { writeTable } from '@tongshang/csv';
import type { Price, Product } from './product.ts';
import { CARTON_FIELDS } from './product-carton.ts';
import { SHEET_COLUMNS, type SheetColumn } from './sheet-columns.ts';

export type SheetContent = {
  readonly products: readonly Product[];
  /** Code of a family by its id. */
  readonly familyCodes: ReadonlyMap<string, string>;
  /** SKU of a main product by its id. */
  readonly mains: ReadonlyMap<string, string>;
};

/**
 * Products as a sheet that the import takes back unchanged: one row a product, further rows for further prices; UTF-8
 * with byte order mark, formulas neutralised.
 */
export function writeProductSheet({ products, familyCodes, mains }: SheetContent): Uint8Array {
  const parameters = [...new Set(products.flatMap((product) => Object.keys(product.parameters)))].toSorted();
  const languages = [
    ...new Set(
      products.flatMap(({ name, description }) => [...Object.keys(name), ...Object.keys(description ?? {})]),
    ),
  ]
    .filter((language) => language !== 'en' && language !== 'zh-CN')
    .toSorted();
  const header = [
    ...SHEET_COLUMNS.map(({ titles }) => titles[0] ?? ''),
    ...languages.flatMap((language) => [`name ${language}`, `description ${language}`]),
    ...parameters.map((code) => `param:${code}`),
  ];
  const cells = products.flatMap((product) => {
    const familyCode = product.familyId === undefined ? undefined : familyCodes.get(product.familyId);
    const main = product.variantOf === undefined ? undefined : mains.get(product.variantOf);
    const [first, ...others] = product.prices;
    const known = columnsOf(product, { familyCode, main, price: first });
    const languageCells = languages.flatMap((language) => [
      product.name[language] ?? '',
      product.description?.[language] ?? '',
    ]);
    const values = parameters.map((code) => String(product.parameters[code] ?? ''));
    const blank = [...languageCells, ...values].map(() => '');
    return [
      [...SHEET_COLUMNS.map(({ name }) => known[name] ?? ''), ...languageCells, ...values],
      ...others.map((price) => {
        const further: Partial<Record<SheetColumn, string>> = { sku: product.sku, ...priceColumns(price) };
        return [...SHEET_COLUMNS.map(({ name }) => further[name] ?? ''), ...blank];
      }),
    ];
  });
  return writeTable(header, cells);
}

type Cells = Partial<Record<SheetColumn, string>>;

function columnsOf(
  product: Product,
  {
    familyCode,
    main,
    price,
  }: { familyCode: string | undefined; main: string | undefined; price: Price | undefined },
): Cells {
  const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));
  return {
    sku: product.sku,
    variantOf: text(main),
    gtin: text(product.gtin),
    family: text(familyCode),
    status: product.status,
    nameEn: text(product.name.en),
    nameZh: text(product.name['zh-CN']),
    descriptionEn: text(product.description?.en),
    descriptionZh: text(product.description?.['zh-CN']),
    hsCode: text(product.hsCode),
    originCountry: text(product.originCountry),
    unit: product.unit,
    netWeightKg: text(product.netWeightKg),
    grossWeightKg: text(product.grossWeightKg),
    piecesPerCarton: text(product.piecesPerCarton),
    ...Object.fromEntries(CARTON_FIELDS.map((field) => [field, text(product[field])])),
    minimumOrderQuantity: product.minimumOrderQuantity,
    leadTimeDays: text(product.leadTimeDays),
    ...(price ? priceColumns(price) : {}),
  };
}

function priceColumns(price: Price): Cells {
  return {
    price: price.amount,
    currency: price.currency,
    minimumQuantity: price.minimumQuantity,
    per: price.per ?? '1',
    validFrom: price.validFrom ?? '',
    validUntil: price.validUntil ?? '',
  };
}
