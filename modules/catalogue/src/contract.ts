import {
  Actions,
  CountryCode,
  CurrencyCode,
  Decimal,
  Instant,
  Localised,
  Nullable,
  Page,
  PageQuery,
  PlainDate,
  SHOWN,
  Uuid,
} from '@tongshang/http';
import { type Static, Type } from 'typebox';
import type { Family as FamilyRecord } from './parameters.ts';
import type { Product as ProductRecord } from './product.ts';

const UnitCode = Type.String({ pattern: '^[A-Z0-9]{2,3}$', description: 'UN/ECE Recommendation 20 code' });
const ParameterCode = Type.String({ pattern: '^[a-z][a-zA-Z0-9-]{0,39}$' });
const Name = Type.Record(
  Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }),
  Type.String({ minLength: 1, maxLength: 300 }),
  { minProperties: 1, maxProperties: 20, description: 'Text by BCP 47 language tag' },
);
const Description = Type.Record(
  Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }),
  Type.String({ minLength: 1, maxLength: 8000 }),
  { minProperties: 1, maxProperties: 20, description: 'Text by BCP 47 language tag' },
);

export const ParameterDefinition = Type.Object(
  {
    code: ParameterCode,
    name: Localised,
    type: Type.Union([
      Type.Literal('number'),
      Type.Literal('text'),
      Type.Literal('choice'),
      Type.Literal('boolean'),
    ]),
    unit: Type.Optional(UnitCode),
    minimum: Type.Optional(Decimal),
    maximum: Type.Optional(Decimal),
    choices: Type.Optional(
      Type.Array(
        Type.Object({ code: Type.String({ pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,39}$' }), name: Localised }),
        {
          maxItems: 200,
        },
      ),
    ),
    required: Type.Optional(Type.Boolean()),
  },
  { title: 'ParameterDefinition' },
);

export const Family = Type.Object(
  {
    familyId: Uuid,
    organisationId: Nullable(Uuid),
    code: Type.String(),
    name: Localised,
    parameters: Type.Array(ParameterDefinition),
  },
  { title: 'ProductFamily' },
);

export const FamilyPage = Page(Family);
export const FamilyParams = Type.Object({ familyId: Uuid });
export const FamilyChange = Type.Object({
  name: Localised,
  parameters: Type.Array(ParameterDefinition, { maxItems: 100 }),
});
export const FamilyDraft = Type.Object({
  code: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{1,39}$' }),
  ...FamilyChange.properties,
});

export const Price = Type.Object(
  {
    currency: CurrencyCode,
    minimumQuantity: Decimal,
    amount: Decimal,
    per: Type.Optional(Decimal),
    validFrom: Type.Optional(PlainDate),
    validUntil: Type.Optional(PlainDate),
  },
  {
    title: 'ProductPrice',
    description: 'Holds from a quantity on, between two days inclusive; `amount` is for `per` units',
  },
);

const ParameterInput = Type.Union([
  Type.String({ minLength: 1, maxLength: 500 }),
  Type.Boolean(),
  Type.Object({ value: Decimal, unit: UnitCode }),
]);

const stated = {
  sku: Type.String({ minLength: 1, maxLength: 64, pattern: SHOWN }),
  gtin: Type.Optional(Type.String({ pattern: '^[0-9]{8,14}$' })),
  familyId: Type.Optional(Uuid),
  variantOf: Type.Optional(Uuid),
  name: Name,
  description: Type.Optional(Description),
  hsCode: Type.Optional(Type.String({ pattern: '^[0-9]{6,12}$' })),
  originCountry: Type.Optional(CountryCode),
  unit: UnitCode,
  netWeightKg: Type.Optional(Decimal),
  grossWeightKg: Type.Optional(Decimal),
  piecesPerCarton: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  cartonNetWeightKg: Type.Optional(Decimal),
  cartonGrossWeightKg: Type.Optional(Decimal),
  cartonLengthCm: Type.Optional(Decimal),
  cartonWidthCm: Type.Optional(Decimal),
  cartonHeightCm: Type.Optional(Decimal),
  innerPacksPerCarton: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  leadTimeDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
};

export const ProductDraft = Type.Object({
  ...stated,
  minimumOrderQuantity: Type.Optional(Decimal),
  parameters: Type.Optional(Type.Record(ParameterCode, ParameterInput, { maxProperties: 100 })),
  prices: Type.Optional(Type.Array(Price, { maxItems: 200 })),
});

export const ProductChange = Type.Object({
  ...ProductDraft.properties,
  version: Type.Integer({ minimum: 1, description: 'The version that was read' }),
});

const Status = Type.Union([Type.Literal('draft'), Type.Literal('published'), Type.Literal('withdrawn')]);
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

export const Image = Type.Object({ sha256: Sha256, contentType: Type.String() }, { title: 'ProductImage' });

export const Product = Type.Object(
  {
    productId: Uuid,
    organisationId: Uuid,
    status: Status,
    ...stated,
    minimumOrderQuantity: Decimal,
    parameters: Type.Record(Type.String(), Type.Union([Type.String(), Type.Boolean()])),
    prices: Type.Array(Price),
    images: Type.Array(Image),
    version: Type.Integer(),
    createdAt: Instant,
    changedAt: Instant,
    publishedAt: Type.Optional(Instant),
  },
  { title: 'Product' },
);

export const ProductWithVariants = Type.Object(
  { product: Product, family: Nullable(Family), variants: Type.Array(Product), actions: Actions },
  { title: 'ProductWithVariants' },
);

export const ProductPage = Page(Product);
export const ProductParams = Type.Object({ productId: Uuid });
export const ImageParams = Type.Object({ productId: Uuid, sha256: Sha256 });
export const StatusChange = Type.Object({ status: Status, version: Type.Integer({ minimum: 1 }) });

export const SearchQuery = Type.Object({
  ...PageQuery.properties,
  text: Type.Optional(Type.String({ maxLength: 200 })),
  familyId: Type.Optional(Uuid),
  parameter: Type.Optional(
    Type.Array(Type.String({ maxLength: 300 }), {
      maxItems: 20,
      description: '`code:eq:value`, `code:min:number`, `code:max:number`; all hold at once',
    }),
  ),
  originCountry: Type.Optional(CountryCode),
  hsCode: Type.Optional(Type.String({ pattern: '^[0-9]{2,12}$', description: 'Beginning of the HS code' })),
  organisationId: Type.Optional(Uuid),
  sku: Type.Optional(Type.String({ maxLength: 64 })),
  currency: Type.Optional(CurrencyCode),
  priceFrom: Type.Optional(Decimal),
  priceTo: Type.Optional(Decimal),
});

export const ListQuery = PageQuery;

export const OwnQuery = Type.Object({
  ...PageQuery.properties,
  status: Type.Optional(Status),
  text: Type.Optional(Type.String({ maxLength: 200 })),
  sku: Type.Optional(Type.String({ maxLength: 64 })),
});

export const ImportQuery = Type.Object({
  dryRun: Type.Boolean({ default: true, description: 'Only report what would happen' }),
  skipBad: Type.Boolean({
    default: false,
    description: 'Import the sound products and leave the others out',
  }),
  encoding: Type.Optional(Type.String({ maxLength: 40 })),
  decimalSign: Type.Optional(Type.Union([Type.Literal('.'), Type.Literal(',')])),
  dateOrder: Type.Optional(Type.Union([Type.Literal('ymd'), Type.Literal('dmy'), Type.Literal('mdy')])),
  currency: Type.Optional(
    Type.String({ pattern: '^[A-Z]{3}$', description: 'Of prices whose row and header name none' }),
  ),
  columns: Type.Optional(
    Type.String({
      maxLength: 8000,
      description: 'JSON: header as written → field (`{"Anzahl": "minimumOrderQuantity"}`)',
    }),
  ),
  meanings: Type.Optional(
    Type.String({
      maxLength: 8000,
      description: 'JSON: what words mean (`{"unit": {"ST": "H87"}, "hs-code": {"9012100": "09012100"}}`)',
    }),
  ),
});

export const ImportReport = Type.Object(
  {
    applied: Type.Boolean({ description: 'Whether it was (in a dry run: would be) imported' }),
    dryRun: Type.Boolean(),
    encoding: Type.String(),
    encodingBy: Type.Union([Type.Literal('caller'), Type.Literal('mark'), Type.Literal('bytes')]),
    delimiter: Type.String(),
    rows: Type.Integer(),
    created: Type.Integer(),
    changed: Type.Integer(),
    unchanged: Type.Integer(),
    refused: Type.Integer(),
    problemCount: Type.Integer({ description: 'Of which the first 1,000 are listed' }),
    problems: Type.Array(
      Type.Object(
        {
          row: Type.Integer({ description: 'As a spreadsheet counts: the first row of the file is 1' }),
          column: Type.Optional(Type.String()),
          code: Type.String(),
          text: Type.String({ description: 'In the language of the reply' }),
        },
        { title: 'SheetProblem' },
      ),
    ),
    questions: Type.Array(
      Type.Object(
        {
          asks: Type.String({
            description: 'What decides: decimal-sign, date-order, unit, country, hs-code',
          }),
          written: Type.String({ description: 'As it stands in the sheet' }),
          answers: Type.Array(
            Type.Object({
              answer: Type.String(),
              reads: Type.Optional(Type.String({ description: 'What the value is then' })),
            }),
          ),
          count: Type.Integer(),
          places: Type.Array(Type.String()),
        },
        { title: 'SheetQuestion' },
      ),
      { description: 'What some of the problems ask, once each' },
    ),
    unknownColumns: Type.Array(Type.String()),
  },
  { title: 'ProductImportReport' },
);

export const ExportQuery = Type.Object({
  afterSku: Type.Optional(
    Type.String({ maxLength: 64, description: 'Go on behind this SKU: a file holds 5,000 products at most' }),
  ),
});

/** A record as the schema types it: the same value, without the promise not to change it. */
export const wireProduct = (product: ProductRecord) => product as Static<typeof Product>;
export const wireFamily = (family: FamilyRecord) => family as Static<typeof Family>;
