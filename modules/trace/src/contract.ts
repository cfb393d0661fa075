import {
  CountryCode,
  Decimal,
  Instant,
  Nullable,
  Page,
  PageQuery,
  SHOWN,
  TimeZone,
  Uuid,
} from '@tongshang/http';
import { Type } from 'typebox';

const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: SHOWN });
const Mode = Type.Union((['sea', 'air', 'road', 'rail', 'post'] as const).map((mode) => Type.Literal(mode)));

export const Place = Type.Object({
  name: Text(200),
  country: CountryCode,
  unlocode: Type.Optional(
    Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$', description: 'UN/LOCODE without a space' }),
  ),
  latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
  longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
  timeZone: Type.Optional(TimeZone),
});

const NamedParty = Type.Object({
  name: Type.Record(Type.String({ pattern: '^[a-z]{2}(-[A-Za-z]{2,4})?$' }), Text(200), {
    minProperties: 1,
    maxProperties: 5,
    description: 'BCP 47 language → name',
  }),
  address: Type.Object({
    street: Type.Optional(Text(200)),
    city: Type.Optional(Text(100)),
    postalCode: Type.Optional(Text(20)),
    subdivision: Type.Optional(Text(100)),
    country: CountryCode,
  }),
  taxId: Type.Optional(Text(40)),
});

/** How a transport document is made out, beside what it carries. */
const MadeOut = {
  madeOut: Type.Optional(
    Type.Union(
      (['to-order', 'to-order-of-shipper', 'to-order-of-party', 'straight'] as const).map((one) =>
        Type.Literal(one),
      ),
      { description: 'Of a bill of lading; to the order of the shipper by default' },
    ),
  ),
  orderParty: Type.Optional(NamedParty),
  consignee: Type.Optional(NamedParty),
  notifyParty: Type.Optional(NamedParty),
  placeOfReceipt: Type.Optional(Place),
  placeOfDelivery: Type.Optional(Place),
  originals: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
  freight: Type.Optional(Type.Union([Type.Literal('prepaid'), Type.Literal('collect')])),
  signed: Type.Optional(
    Type.Object({
      capacity: Type.Union(
        (['carrier', 'carrier-agent', 'master', 'master-agent'] as const).map((one) => Type.Literal(one)),
      ),
      name: Text(200),
    }),
  ),
  termsOfCarriage: Type.Optional(Text(200)),
  clauses: Type.Optional(Type.Array(Text(300), { minItems: 1, maxItems: 20 })),
  volumeM3: Type.Optional(Decimal),
  railRules: Type.Optional(
    Type.Union((['CIM', 'SMGS', 'CIM/SMGS'] as const).map((one) => Type.Literal(one))),
  ),
};

export const TradeParams = Type.Object({ tradeId: Uuid });

export const ConsignmentBody = Type.Object({
  transportDocumentType: Type.Union([Type.Literal('BillOfLading'), Type.Literal('Waybill')]),
  transportDocumentNumber: Type.Optional(Text(40)),
  modeOfTransport: Type.Optional(Mode),
  meansOfTransport: Text(100),
  voyage: Text(40),
  portOfLoading: Place,
  portOfDischarge: Place,
  equipment: Type.Optional(
    Type.Array(
      Type.Object({
        number: Type.String({ pattern: '^[A-Z0-9][A-Z0-9/-]{2,19}$' }),
        typeCode: Type.Optional(
          Type.String({ pattern: '^[A-Z0-9]{4}$', description: 'ISO 6346 size and type' }),
        ),
        seal: Type.Optional(Text(40)),
        ssccs: Type.Array(Type.String({ pattern: '^[0-9A-Z-]{1,40}$' }), {
          maxItems: 2_000,
          description: 'Numbers of the packages in it: SSCCs, as a rule',
        }),
      }),
      { maxItems: 200 },
    ),
  ),
  loadedAt: Type.Optional(Instant),
  estimatedArrival: Type.Optional(Instant),
  shipmentId: Type.Optional(Uuid),
  demonstration: Type.Optional(
    Type.Array(
      Type.Union(
        (['meansOfTransport', 'voyage', 'estimatedArrival'] as const).map((field) => Type.Literal(field)),
      ),
      { uniqueItems: true, maxItems: 3, description: 'Fields whose value is made up for a demonstration' },
    ),
  ),
  ...MadeOut,
});

export const ReportedShipmentBody = Type.Object({
  carrierName: Text(200),
  transportDocumentType: ConsignmentBody.properties.transportDocumentType,
  transportDocumentNumber: Text(40),
  meansOfTransport: Text(100),
  voyage: Text(40),
  portOfLoading: Place,
  portOfDischarge: Place,
  loadedAt: Instant,
  estimatedArrival: Type.Optional(Instant),
  shipmentId: Type.Optional(Uuid),
  documentIds: Type.Array(Uuid, {
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    description: 'Copies of the document that a party brought into the trade',
  }),
});

export const ShipmentReported = Type.Object(
  { entryId: Uuid, shipmentId: Nullable(Uuid) },
  { title: 'ShipmentReported' },
);

export const Shipped = Type.Object(
  {
    entryId: Uuid,
    shipmentId: Nullable(Uuid),
    transportDocumentNumber: Type.String(),
    eventIds: Type.Array(Type.String()),
  },
  { title: 'ConsignmentShipped' },
);

const Step = Type.Union(
  (
    [
      'inspecting',
      'storing',
      'picking',
      'staging_outbound',
      'loading',
      'shipping',
      'departing',
      'transporting',
      'arriving',
      'unloading',
      'receiving',
      'accepting',
    ] as const
  ).map((step) => Type.Literal(step)),
  { description: 'CBV 2.0 business step' },
);

export const EventBody = Type.Object({
  bizStep: Step,
  readPoint: Place,
  at: Type.Optional(Instant),
  shipmentId: Type.Optional(Uuid),
  note: Type.Optional(Text(500)),
  condition: Type.Optional(
    Type.Object({
      temperatureCelsius: Type.Optional(Decimal),
      relativeHumidityPercent: Type.Optional(Decimal),
    }),
  ),
});

export const EventReported = Type.Object(
  { entryId: Uuid, eventId: Type.String(), shipmentId: Nullable(Uuid) },
  { title: 'EventReported' },
);

export const TradeEvent = Type.Object(
  {
    eventId: Type.String({ description: 'EPCIS eventID' }),
    organisationId: Type.String({ format: 'uuid', description: 'Who stated it' }),
    recordTime: Instant,
    entryId: Uuid,
    causedBy: Nullable(Uuid),
    observed: Type.Boolean({
      description:
        'The platform saw it in what its cause states; false for what somebody reported or captured',
    }),
    event: Type.Unknown({ description: 'The event in JSON-LD of EPCIS 2.0' }),
  },
  { title: 'TradeEvent' },
);

export const TradeEventPage = Page(TradeEvent);
export const ListQuery = PageQuery;

export const AnyDocument = Type.Object(
  {},
  { additionalProperties: true, description: 'EPCISDocument in JSON-LD (GS1 EPCIS 2.0)' },
);
export const CaptureQuery = Type.Object({
  tradeId: Type.Optional(
    Type.String({
      format: 'uuid',
      description: 'The trade of all events; else each tells by its goods and papers',
    }),
  ),
});
export const CaptureParams = Type.Object({ captureId: Uuid });

/** EPCIS 2.0, section 12.6.2: a capture job. */
export const Capture = Type.Object(
  {
    captureID: Uuid,
    createdAt: Instant,
    finishedAt: Instant,
    running: Type.Boolean(),
    success: Type.Boolean(),
    captureErrorBehaviour: Type.Literal('rollback'),
    errors: Type.Array(Type.Unknown()),
    events: Type.Integer(),
    repeated: Type.Integer({ description: 'Events that were known already' }),
  },
  { title: 'EpcisCapture' },
);

export const EventQuery = Type.Object(
  {},
  {
    additionalProperties: true,
    description: 'Parameters of the simple event query; several values divided by `|`',
  },
);
export const EventParams = Type.Object({ eventId: Type.String({ maxLength: 2_048 }) });
export const AnyReply = Type.Unknown({ description: 'JSON-LD of EPCIS 2.0' });

export const PlaceQuery = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 80, description: 'UN/LOCODE or name, in English or Chinese' }),
  country: Type.Optional(CountryCode),
  mode: Type.Optional(Type.Union([Type.Literal('sea'), Type.Literal('air'), Type.Literal('rail')])),
  limit: Type.Integer({ minimum: 1, maximum: 50, default: 20 }),
});

export const KnownPlace = Type.Object(
  {
    unlocode: Type.String(),
    name: Type.Object({ en: Type.String(), 'zh-CN': Type.String() }),
    country: CountryCode,
    latitude: Type.Number(),
    longitude: Type.Number(),
    timeZone: Type.String(),
    modes: Type.Array(Type.Union([Type.Literal('sea'), Type.Literal('air'), Type.Literal('rail')])),
  },
  { title: 'KnownPlace' },
);

export const Places = Type.Object({ items: Type.Array(KnownPlace) }, { title: 'KnownPlaces' });
