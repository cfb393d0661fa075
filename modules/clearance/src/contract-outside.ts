import { Money, PlainDate, TRIMMED, Uuid } from '@tongshang/http';
import { Type } from 'typebox';

export const Direction = Type.Union([Type.Literal('export'), Type.Literal('import')]);
export const Agencies = Type.Optional(
  Type.Object({
    customs: Type.Optional(Uuid),
    quality: Type.Optional(Uuid),
    tax: Type.Optional(Uuid),
  }),
);

const Office = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'The office that did it, as its paper names it',
});
/** What an authority outside did: who, when, by which paper. */
const outside = {
  office: Office,
  date: PlainDate,
  paperBy: Type.Union([Type.Literal('authority'), Type.Literal('broker')]),
  broker: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  documentIds: Type.Array(Uuid, {
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    description: 'Papers that a party brought into the trade and that show it',
  }),
  note: Type.Optional(Type.String({ maxLength: 2_000 })),
};
const paidOn = Type.Optional(
  Type.String({ format: 'date', description: 'When it was paid to the authority; never booked here' }),
);
export const StatedOutside = Type.Object(
  { ...outside, paidOn },
  { title: 'StatedOutside', description: 'It was assessed outside, as the declarant states with papers' },
);

/** Beside a declaration, here or outside. */
const EoriSchema = Type.Optional(
  Type.String({
    ...{ minLength: 1, maxLength: 40 },
    description:
      'EORI number of the exporter, or importer, of record; without it the one that the trade knows (European Union, Great Britain)',
  }),
);

const ImporterNumberSchema = Type.Optional(
  Type.String({
    ...{ minLength: 1, maxLength: 40 },
    description: 'Importer number of the importer of record into the United States (19 CFR 24.5)',
  }),
);

const RepresentativeSchema = Type.Optional(
  Type.Object(
    {
      name: Type.String({ minLength: 1, maxLength: 200, pattern: TRIMMED }),
      number: Type.Optional(
        Type.String({
          ...{ minLength: 1, maxLength: 40, pattern: TRIMMED },
          description: 'EORI number in the European Union and Great Britain, elsewhere as customs know it',
        }),
      ),
      representation: Type.Union([Type.Literal('direct'), Type.Literal('indirect')], {
        description:
          'In the name of the exporter or importer, or in its own (Regulation (EU) No 952/2013, article 18)',
      }),
    },
    { description: 'Who makes the declaration for the exporter, or importer, of record' },
  ),
);

/** By what numbers customs know who declares, and who does it for them. */
export const DECLARED_FOR = {
  eori: EoriSchema,
  importerNumber: ImporterNumberSchema,
  representative: RepresentativeSchema,
} as const;

export const OutsideBody = Type.Object({
  direction: Direction,
  shipmentId: Type.Optional(Uuid),
  ...DECLARED_FOR,
  movementId: Type.Optional(
    Type.String({
      format: 'uuid',
      description: 'Goods of a claim that go back or are sent anew, in place of those of a shipment',
    }),
  ),
  declarationNumber: Type.String({ minLength: 1, maxLength: 60, pattern: TRIMMED }),
  procedure: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  ...outside,
  paidOn,
  lines: Type.Array(
    Type.Object({
      lineId: Type.String({ maxLength: 100 }),
      commodityCode: Type.Optional(
        Type.String({ pattern: '^[0-9][0-9 .]{3,18}[0-9]$', description: 'As assessed, of that country' }),
      ),
      customsValue: Money,
      dutyTaxFees: Type.Array(
        Type.Object({
          type: Type.String({
            pattern: '^[a-z][a-z0-9-]{1,39}$',
            description: 'customs-duty, additional-duty, anti-dumping, excise, vat, or the name of a fee',
          }),
          rate: Type.Optional(
            Type.String({ minLength: 1, maxLength: 100, description: 'As the paper has it' }),
          ),
          base: Type.Optional(Money),
          amount: Money,
        }),
        { maxItems: 20 },
      ),
    }),
    { minItems: 1, maxItems: 1_000 },
  ),
  total: Money,
  agencies: Agencies,
});

export const OutcomeBody = Type.Object({
  decision: Type.Union([Type.Literal('release'), Type.Literal('hold'), Type.Literal('refuse')]),
  ...outside,
  reason: Type.Optional(Type.String({ maxLength: 2_000 })),
});
