import {
  Actions,
  CountryCode,
  CurrencyCode,
  Decimal,
  Instant,
  LanguageTag,
  Localised,
  literals,
  Money,
  Nullable,
  PlainDate,
  PositiveDecimal,
  Quantity,
  SHOWN,
  TRIMMED,
  Uuid,
} from '@tongshang/http';
import { DIFFERENCE_REASONS, TermsSchema } from '@tongshang/trade';
import { type Static, Type } from 'typebox';
import { ACTS, BROUGHT_TYPES } from './act.ts';

/** What goes over the wire; the OpenAPI document comes from these. */

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: SHOWN });
const LINES_MAX = 1000;

export const TradePath = Type.Object({ tradeId: Uuid });
export const LinkPath = Type.Object({ linkId: Uuid });

/** A mailbox as RFC 5322 has it in practice, without comments or quotes. */
const Email = Type.String({
  maxLength: 254,
  pattern: '^[^\\s@<>",;:()\\[\\]\\\\]{1,64}@[^\\s@<>",;:()\\[\\]\\\\]+\\.[A-Za-z0-9-]{2,}$',
});

export const DELIVERIES = ['mail', 'hand'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const NewLink = Type.Object({
  contactId: Uuid,
  delivery: Type.Optional(
    literals(DELIVERIES, {
      description: 'By mail to the recipient, or handed over by the caller; the latter when absent',
    }),
  ),
  act: literals(ACTS),
  language: LanguageTag,
  recipient: Type.Optional(Type.Object({ name: Type.Optional(text(120)), email: Type.Optional(Email) })),
  days: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 60, description: 'How long it lives; 14 when absent' }),
  ),
  note: Type.Optional(text(500)),
  question: Type.Optional(text(1000)),
  paperType: Type.Optional(literals(BROUGHT_TYPES)),
  shipmentId: Type.Optional(Uuid),
});

export const LinkMade = Type.Object(
  {
    linkId: Uuid,
    url: Nullable(
      Type.String({
        description:
          'Shown once: the token in it is kept nowhere. Null where it is mailed: what stands in the letter nobody is shown',
      }),
    ),
    mailId: Nullable(Uuid),
    expiresAt: Instant,
  },
  { title: 'GuestLinkMade' },
);

const Acceptance = Type.Object(
  {
    type: Type.Literal('accept-order'),
    quotationNumber: text(64),
    orderNumber: Type.Optional(Type.String({ minLength: 1, maxLength: 64, pattern: TRIMMED })),
  },
  { title: 'GuestAcceptsOrder' },
);
const Remark = Type.Object(
  { type: Type.Literal('remark-on-order'), remark: text(2000) },
  { title: 'GuestRemarksOnOrder' },
);
const Freight = Type.Object(
  {
    type: Type.Literal('quote-freight'),
    amount: Type.Object({ amount: PositiveDecimal, currency: CurrencyCode }),
    validUntil: PlainDate,
    remark: Type.Optional(text(2000)),
  },
  { title: 'GuestQuotesFreight' },
);
const Pickup = Type.Object(
  {
    type: Type.Literal('confirm-pickup'),
    transportDocumentType: literals(BROUGHT_TYPES),
    transportDocumentNumber: text(40),
    meansOfTransport: text(100),
    voyage: text(40),
    loadedAt: Type.Optional(Instant),
    estimatedArrival: Type.Optional(Instant),
  },
  { title: 'GuestConfirmsPickup' },
);
const Receipt = Type.Object(
  {
    type: Type.Literal('confirm-receipt'),
    receivedAt: Type.Optional(Instant),
    lines: Type.Array(
      Type.Object({
        lineId: Type.String({ minLength: 1, maxLength: 40 }),
        received: Decimal,
        differences: Type.Optional(
          Type.Array(
            Type.Object({
              quantity: PositiveDecimal,
              reason: literals(DIFFERENCE_REASONS),
              note: Type.Optional(text(500)),
            }),
            { maxItems: 10 },
          ),
        ),
      }),
      { minItems: 1, maxItems: LINES_MAX },
    ),
  },
  { title: 'GuestConfirmsReceipt' },
);
const Answer = Type.Object(
  { type: Type.Literal('answer-question'), text: text(4000) },
  { title: 'GuestAnswersQuestion' },
);
export const Said = Type.Union([Acceptance, Remark, Freight, Pickup, Receipt, Answer]);
export type Said = Static<typeof Said>;

const Brought = Type.Object(
  {
    type: Type.Literal('bring-paper'),
    paperType: literals(BROUGHT_TYPES),
    number: Type.Optional(Type.String()),
    fileName: Nullable(Type.String()),
    bytes: Type.Integer(),
    sha256: Type.String(),
  },
  { title: 'GuestBringsPaper' },
);
export type Brought = Static<typeof Brought>;
export type Answered = Said | Brought;

/** What was said by a link, and when: the guest's receipt, and the keeper's answer. */
export const AnswerGiven = Type.Object(
  { at: Instant, said: Type.Union([...Said.anyOf, Brought]) },
  { title: 'GuestAnswer' },
);

const Token = Type.String({ maxLength: 100, description: 'From the address of the page, behind `#`' });
export const Opening = Type.Object({ token: Token });
export const ActBody = Type.Object({ token: Token, said: Said });
export const PageWanted = Type.Object({ token: Token, documentId: Uuid, language: LanguageTag });
export const PaperQuery = Type.Object({
  number: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  fileName: Type.Optional(Type.String({ maxLength: 200 })),
});

const PlaceName = Type.Object({
  name: Type.String(),
  country: CountryCode,
  unlocode: Type.Optional(Type.String()),
});
const Cargo = {
  from: Nullable(PlaceName),
  to: Nullable(PlaceName),
  modeOfTransport: Type.String(),
  packages: Nullable(Type.Integer()),
  grossWeightKg: Nullable(Decimal),
  volumeM3: Nullable(Decimal),
};
const goodsLine = { lineId: Type.String(), name: Localised, quantity: Quantity };

const Stage = Type.Object({
  fact: Type.String({ description: 'What happened, or is expected next' }),
  at: Type.String({ description: 'Instant, of what is expected the day' }),
  place: Type.Optional(PlaceName),
});
const MATTERS = [
  Type.Object({
    type: Type.Literal('order'),
    quotationNumber: Type.String(),
    validUntil: PlainDate,
    mayNumber: Type.Boolean({ description: 'Whether the guest may give its own number of the order' }),
    lines: Type.Array(
      Type.Object({
        ...goodsLine,
        unitPrice: Type.Object({
          amount: Decimal,
          currency: CurrencyCode,
          per: Type.Optional(Type.String()),
        }),
        lineTotal: Money,
      }),
    ),
    total: Money,
    incoterm: Type.String(),
    place: PlaceName,
    insurance: TermsSchema.properties.insurance,
    payment: TermsSchema.properties.payment,
    latestShipmentDate: Type.Optional(PlainDate),
  }),
  Type.Object({
    ...{ type: Type.Literal('freight'), ...Cargo },
    ...{ incoterm: Type.String(), place: Nullable(PlaceName) },
    destinationCountry: Nullable(CountryCode),
    lines: Type.Array(Type.Object(goodsLine)),
  }),
  Type.Object({ type: Type.Literal('paper'), ...Cargo, paperType: literals(BROUGHT_TYPES) }),
  Type.Object({ type: Type.Literal('pickup'), ...Cargo, documentTypes: Type.Array(literals(BROUGHT_TYPES)) }),
  Type.Object({
    type: Type.Literal('receipt'),
    packages: Nullable(Type.Integer()),
    lines: Type.Array(Type.Object(goodsLine)),
  }),
  Type.Object({ type: Type.Literal('question'), question: Type.String() }),
  Type.Object({
    type: Type.Literal('progress'),
    from: Nullable(PlaceName),
    to: Nullable(PlaceName),
    lines: Type.Array(Type.Object(goodsLine)),
    transport: Nullable(
      Type.Object({
        means: Type.String(),
        voyage: Type.String(),
        documentNumber: Type.String(),
        estimatedArrival: Type.Optional(Instant),
      }),
    ),
    stages: Type.Array(Stage),
    next: Nullable(Type.Object({ fact: Type.String(), on: PlainDate, isLate: Type.Boolean() })),
    papers: Type.Array(Type.Object({ documentId: Uuid, type: Type.String(), number: Type.String() })),
  }),
] as const;
const Matter = Type.Union([...MATTERS], { title: 'GuestMatter', description: 'No more than the act needs' });
export type Matter = Static<typeof Matter>;

/** Why the act cannot be done now. */
export const HINDRANCES = ['not-yet', 'done', 'replaced'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

export const GuestPage = Type.Object(
  {
    act: literals(ACTS),
    language: LanguageTag,
    askedBy: Localised,
    contact: Localised,
    recipient: Nullable(Type.String()),
    tradeNumber: Type.String(),
    note: Nullable(Type.String()),
    expiresAt: Instant,
    hindrance: Nullable(literals(HINDRANCES)),
    matter: Nullable(Matter),
    answer: Nullable(AnswerGiven),
  },
  {
    title: 'GuestPage',
    description: 'What a link shows: who asks for what, until when; after the act what was said',
  },
);

export const IssuedPage = Type.Object(
  {
    fileName: Type.String(),
    mediaType: Type.Literal('application/pdf'),
    content: Type.String({ description: 'base64' }),
  },
  { title: 'GuestPaper' },
);

export const NewVerification = Type.Object({ contactId: Uuid, address: Email });
export const VerificationMade = Type.Object({ verifiedAt: Instant }, { title: 'GuestAddressVerified' });

export const LINK_STATES = ['open', 'answered', 'expired', 'revoked', 'ended'] as const;

export const Link = Type.Object(
  {
    linkId: Uuid,
    contactId: Uuid,
    act: literals(ACTS),
    language: LanguageTag,
    recipient: Type.Object({ name: Nullable(Type.String()), email: Nullable(Type.String()) }),
    delivery: literals(DELIVERIES),
    mailId: Nullable(Uuid),
    isAnsweredByMail: Type.Boolean({ description: 'Answered by the link that stood in the letter alone' }),
    question: Type.Optional(Type.String()),
    madeBy: Uuid,
    madeByName: Nullable(Type.String({ description: 'While that person belongs to the organisation' })),
    madeAt: Instant,
    expiresAt: Instant,
    state: literals(LINK_STATES),
    answer: Nullable(AnswerGiven),
    openedCount: Type.Integer(),
    visits: Type.Array(
      Type.Object({
        at: Instant,
        kind: literals(['opened', 'acted', 'turned-away'] as const),
        network: Type.String({ description: 'The first part of the network address' }),
        device: literals(['phone', 'computer', 'program'] as const),
      }),
      { description: 'The last, newest first' },
    ),
    actions: Actions,
  },
  { title: 'GuestLink' },
);

export const Links = Type.Object(
  {
    items: Type.Array(Link, { description: 'Newest first, at most a hundred' }),
    possible: Type.Array(Type.Object({ contactId: Uuid, acts: Type.Array(literals(ACTS)) }), {
      description: 'What the caller may ask its contacts in this trade for',
    }),
    toVerify: Type.Array(Uuid, {
      description:
        'Contacts of another party for whose mailboxes the caller may vouch: it gains nothing by what they say',
    }),
    verified: Type.Array(Type.Object({ contactId: Uuid, at: Instant }), {
      description: 'For whose mailboxes the caller vouched, newest first',
    }),
  },
  { title: 'GuestLinks' },
);
