import { Instant, Localised, literals, Money, Nullable, PlainDate, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { FactSchema, PlaceSchema, RoleSchema, StatusSchema, TermsSchema } from './contract.ts';
import { NamedOrganisation } from './contract-replies.ts';
import { EXCEPTIONS } from './work-list.ts';

const ColumnValueSchema = Type.Union(
  [
    Type.Object({ kind: Type.Literal('text'), text: Type.String() }),
    Type.Object({ kind: Type.Literal('code'), area: Type.String(), code: Type.String() }),
    Type.Object({ kind: Type.Literal('day'), day: PlainDate }),
  ],
  { title: 'ColumnValue' },
);

export const TradeListItemSchema = Type.Object(
  {
    tradeId: Uuid,
    number: Type.String(),
    orderNumber: Nullable(Type.String()),
    status: StatusSchema,
    demonstration: Type.Boolean(),
    roles: Type.Array(RoleSchema),
    seller: NamedOrganisation,
    buyer: NamedOrganisation,
    goods: Type.Record(Type.String(), Type.String(), { description: 'Name of the first goods' }),
    lines: Type.Integer(),
    incoterm: TermsSchema.properties.incoterm,
    place: PlaceSchema,
    total: Nullable(Money),
    latestFact: Nullable(FactSchema),
    waitingFor: Nullable(Type.String({ description: 'An action, or the fact to state' })),
    waitingPart: Nullable(
      Type.String({
        description: 'The part of the trade where it is done, where it is none of its own steps',
      }),
    ),
    waitingSince: Nullable(Instant),
    waitingOf: Nullable(
      Type.Object(NamedOrganisation.properties, {
        description: 'The contact of the caller in whose name it is to be told',
      }),
    ),
    createdAt: Instant,
    changedAt: Instant,
    portOfLoading: Nullable(PlaceSchema),
    portOfDischarge: Nullable(PlaceSchema),
    latestShipmentOn: Nullable(PlainDate),
    nextFact: Nullable(FactSchema),
    nextOn: Nullable(PlainDate),
    late: Type.Boolean({ description: 'The next step was expected before today' }),
    arrivesOn: Nullable(PlainDate),
    arrivalWas: Nullable(
      Type.String({ format: 'date', description: 'What the carrier had announced before, where it changed' }),
    ),
    assignedTo: Nullable(
      Type.String({ format: 'uuid', description: 'Who answers for it in the caller’s firm' }),
    ),
    isMarked: Type.Boolean(),
    columns: Type.Optional(
      Type.Record(Type.String(), ColumnValueSchema, { description: 'What the columns asked for say' }),
    ),
  },
  { title: 'TradeListItem' },
);

/** What was found, of each module the newest or nearest first. */
export const FindingsSchema = Type.Object({
  items: Type.Array(
    Type.Object(
      {
        kind: Type.String({ description: '`trade`, `paper`, `declaration`, `contact`, `product`' }),
        id: Uuid,
        number: Nullable(Type.String()),
        name: Localised,
        of: Nullable(
          Type.Record(Type.String(), Type.String(), {
            description: 'Whose it is: the other side of a trade',
          }),
        ),
        type: Nullable(Type.String({ description: 'Type of a paper, state of a trade or declaration' })),
        tradeId: Nullable(Uuid),
      },
      { title: 'Finding' },
    ),
  ),
});

const WaitingItemSchema = Type.Object(
  {
    ...TradeListItemSchema.properties,
    exception: Nullable(
      literals(EXCEPTIONS, {
        description:
          'Why it comes first: held by an authority, a duty that is due, a step of one’s own or of another that is late, another arrival than was announced',
      }),
    ),
    until: Nullable(PlainDate),
    reason: Nullable(Type.String({ description: 'As whoever brought it about wrote' })),
  },
  { title: 'WaitingItem' },
);

export const HomeSchema = Type.Object(
  {
    waiting: Type.Array(WaitingItemSchema, {
      description: 'Exceptions first, then by the day until which, then the oldest',
    }),
    numbers: Type.Object({
      open: Type.Integer(),
      waiting: Type.Integer(),
      closed: Type.Integer(),
      cancelled: Type.Integer(),
      openValue: Type.Array(Money),
    }),
  },
  { title: 'Home' },
);
