import {
  CountryCode,
  Decimal,
  Instant,
  Localised,
  Nullable,
  Quantity,
  SHOWN,
  TimeZone,
  Uuid,
} from '@tongshang/http';
import { DIFFERENCE_REASONS, type DifferenceReason } from '@tongshang/trade';
import { Type } from 'typebox';

/** What goes over the wire; the OpenAPI document comes from these. */

const LineId = Type.String({ minLength: 1, maxLength: 40 });
const Batch = Type.String({ minLength: 1, maxLength: 40 });
const Note = Type.String({ maxLength: 500 });
const LINES_MAX = 1000;

export const Place = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    country: CountryCode,
    unlocode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$' })),
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    timeZone: Type.Optional(TimeZone),
  },
  { title: 'WarehousePlace' },
);

export const NewWarehouse = Type.Object({ name: Localised, place: Place });

export const Warehouse = Type.Object(
  { warehouseId: Uuid, keeperOrganisationId: Uuid, name: Localised, place: Place },
  { title: 'Warehouse' },
);

export const Client = Type.Object({ organisationId: Uuid });

export const CompanyPrefix = Type.Object({
  companyPrefix: Type.String({ pattern: '^[0-9]{4,12}$', description: 'GS1 company prefix' }),
});

export const StockReceipt = Type.Object({
  warehouseId: Uuid,
  productId: Uuid,
  quantity: Quantity,
  batch: Type.Optional(Batch),
});

export const StockTransfer = Type.Object({
  productId: Uuid,
  quantity: Quantity,
  fromWarehouseId: Uuid,
  toWarehouseId: Uuid,
  batch: Type.Optional(Batch),
});

export const Entered = Type.Object(
  { entryId: Uuid },
  { title: 'StockEntered', description: 'The journal entry made' },
);

export const StockRow = Type.Object(
  {
    organisationId: Uuid,
    warehouseId: Uuid,
    goodsId: Uuid,
    batch: Type.String(),
    productId: Nullable(Uuid),
    tradeId: Nullable(Uuid),
    sku: Nullable(Type.String()),
    name: Localised,
    unit: Type.String(),
    onHand: Decimal,
    reserved: Decimal,
    free: Decimal,
  },
  { title: 'StockRow', description: 'Goods on one shelf' },
);

export const MoveRow = Type.Object(
  {
    moveId: Uuid,
    kind: Type.String(),
    warehouseId: Uuid,
    goodsId: Uuid,
    sku: Nullable(Type.String()),
    name: Localised,
    unit: Type.String(),
    batch: Type.String(),
    onHandChange: Decimal,
    reservedChange: Decimal,
    tradeId: Nullable(Uuid),
    movedAt: Instant,
    entryId: Uuid,
  },
  { title: 'StockMove' },
);

export const TradeParams = Type.Object({ tradeId: Uuid });

export const Production = Type.Object({
  lines: Type.Array(
    Type.Object({
      lineId: LineId,
      quantity: Decimal,
      warehouseId: Type.Optional(Uuid),
      batch: Type.Optional(Batch),
      source: Type.Union([Type.Literal('made'), Type.Literal('stock')], {
        description: 'made: finished goods come in; stock: picked from what lies there',
      }),
    }),
    { minItems: 1, maxItems: LINES_MAX },
  ),
  inspected: Type.Optional(
    Type.Object({
      result: Type.Union([Type.Literal('accepted'), Type.Literal('rejected')]),
      sampleSize: Type.Optional(Type.Integer({ minimum: 0 })),
      note: Type.Optional(Note),
    }),
  ),
});

const Contents = Type.Array(Type.Object({ lineId: LineId, quantity: Decimal }), {
  minItems: 1,
  maxItems: LINES_MAX,
});
const PackageType = Type.String({ pattern: '^[A-Z0-9]{2}$', description: 'UN/ECE Recommendation 21' });

const DimensionsCm = Type.Object(
  { length: Decimal, width: Decimal, height: Decimal },
  { description: 'Outer measures in centimetres' },
);
const Marks = Type.Array(Type.String({ minLength: 1, maxLength: 60, pattern: SHOWN }), { maxItems: 12 });

const Carton = Type.Object(
  {
    lineId: LineId,
    quantityEach: Decimal,
    netWeightKg: Type.Optional(Decimal),
    grossWeightKg: Type.Optional(Decimal),
    dimensionsCm: Type.Optional(DimensionsCm),
    packageType: Type.Optional(PackageType),
    marks: Type.Optional(Marks),
  },
  { description: 'How much of a line goes into a carton, and what a full one weighs and measures' },
);

export const Packing = Type.Object({
  cartons: Type.Optional(Type.Array(Carton, { minItems: 1, maxItems: LINES_MAX })),
  lineIds: Type.Optional(
    Type.Array(LineId, {
      minItems: 1,
      maxItems: LINES_MAX,
      description: 'Unless the packages themselves are stated: only goods of these lines',
    }),
  ),
  together: Type.Optional(
    Type.Literal(true, {
      description: 'Goods that the order wants at different places or times go together all the same',
    }),
  ),
  handlingUnits: Type.Optional(
    Type.Array(
      Type.Object({
        packageType: Type.Optional(PackageType),
        netWeightKg: Type.Optional(Decimal),
        grossWeightKg: Type.Optional(Decimal),
        dimensionsCm: Type.Optional(DimensionsCm),
        volumeM3: Type.Optional(Decimal),
        marks: Type.Optional(Marks),
        contents: Contents,
      }),
      { minItems: 1, maxItems: LINES_MAX },
    ),
  ),
});

export const Packed = Type.Object(
  {
    entryId: Uuid,
    shipmentId: Uuid,
    handlingUnits: Type.Array(
      Type.Object({
        sscc: Type.Optional(Type.String()),
        packageNumber: Type.Optional(
          Type.String({ description: 'Where the seller has stated no GS1 company prefix' }),
        ),
        packageType: Type.String(),
        netWeightKg: Decimal,
        grossWeightKg: Decimal,
        dimensionsCm: Type.Optional(DimensionsCm),
        volumeM3: Type.Optional(Decimal),
        marks: Type.Optional(Marks),
        contents: Contents,
      }),
    ),
  },
  { title: 'Packed' },
);

const DIFFERENCES_MAX = 50;

const Difference = Type.Object(
  {
    quantity: Decimal,
    reason: Type.Unsafe<DifferenceReason>({
      type: 'string',
      enum: [...DIFFERENCE_REASONS],
      description: 'Why this part of what was shipped is not accepted',
    }),
    note: Type.Optional(Note),
    evidence: Type.Optional(
      Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), {
        maxItems: DIFFERENCES_MAX,
        description: 'SHA-256 of files that show it',
      }),
    ),
  },
  {
    title: 'ReceiptDifference',
    description: 'With `received` everything that the shipment carried of the line',
  },
);

export const GoodsReceipt = Type.Object({
  receiptNumber: Type.String({ minLength: 1, maxLength: 40 }),
  warehouseId: Type.Optional(Uuid),
  receivedAt: Type.Optional(Instant),
  shipmentId: Type.Optional(Uuid),
  lines: Type.Array(
    Type.Object({
      lineId: LineId,
      received: Decimal,
      rejected: Type.Optional(Decimal),
      differences: Type.Optional(Type.Array(Difference, { maxItems: DIFFERENCES_MAX })),
      note: Type.Optional(Note),
    }),
    { minItems: 1, maxItems: LINES_MAX },
  ),
});
