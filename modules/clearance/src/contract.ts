import {
  Actions,
  CountryCode,
  CurrencyCode,
  Decimal,
  Instant,
  Localised,
  literals,
  Money,
  Nullable,
  Page,
  PageQuery,
  PlainDate,
  Quantity,
  Uuid,
} from '@tongshang/http';
import { GOODS_REMEDIES } from '@tongshang/trade';
import { Type } from 'typebox';
import { Agencies, DECLARED_FOR, Direction, OutcomeBody, StatedOutside } from './contract-outside.ts';
import { OutsidePayment, Sha256 } from './contract-payment.ts';
import { CHARGES } from './declaration-body.ts';

const Agency = Type.Union([Type.Literal('customs'), Type.Literal('quality'), Type.Literal('tax')]);
const Decision = Type.Union([Type.Literal('release'), Type.Literal('hold')]);
const InspectionResult = Type.Union([Type.Literal('conforms'), Type.Literal('differs')]);
const State = Type.Union([
  Type.Literal('declared'),
  Type.Literal('held'),
  Type.Literal('inspection'),
  Type.Literal('payment-due'),
  Type.Literal('refused'),
  Type.Literal('released'),
  Type.Literal('withdrawn'),
]);
const PaymentState = Type.Union([
  Type.Literal('none'),
  Type.Literal('due'),
  Type.Literal('guaranteed'),
  Type.Literal('paid'),
  Type.Literal('outside'),
  Type.Literal('paid-outside'),
  Type.Literal('deferred'),
]);
/** As people write it; the duty engine says what is wrong with it. */
const HsCode = Type.String({ minLength: 1, maxLength: 20, description: 'HS code, 6 to 10 digits' });
const UnsignedDecimal = Type.String({
  pattern: '^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?$',
  maxLength: 32,
  description: 'Decimal number as text, not negative',
});
const Percent = Type.String({
  pattern: '^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})?$',
  description: 'Percentage as text: `6.5` is 6.5 %',
});

const TariffText = Type.Object({ en: Type.String(), 'zh-CN': Type.String() });
const Source = Type.Object(
  { title: Type.String(), reference: Type.String(), date: PlainDate },
  { title: 'TariffSource', description: 'Who published the fact, where, and the date of the edition read' },
);

export const DutyTaxFee = Type.Object(
  {
    type: Type.String({ description: 'customs-duty, additional-duty, excise, vat, or the name of a fee' }),
    measureId: Type.String(),
    taxTypeCode: Type.Optional(Type.String({ description: 'The country’s own code' })),
    base: Type.Optional(Money),
    baseQuantity: Type.Optional(Quantity),
    rate: Type.String({ description: 'As published: `5.4 % + 0.008 USD / C62`' }),
    amount: Money,
    source: Source,
    note: Type.Optional(TariffText),
    demonstration: Type.Optional(Type.Boolean()),
  },
  { title: 'AssessedDutyTaxFee', description: 'WCO Data Model DutyTaxFee' },
);

export const Assessment = Type.Object(
  {
    tariffVersion: Type.String(),
    inputsHash: Type.String({
      description:
        'SHA-256 of the canonical input (RFC 8785); of the authority’s paper where it was assessed outside',
    }),
    date: PlainDate,
    currency: CurrencyCode,
    customsValue: Money,
    totals: Type.Array(Type.Object({ type: Type.String(), amount: Money })),
    total: Money,
    leavesOut: Type.Array(TariffText, { description: 'Kinds of measures the edition does not hold' }),
    notices: Type.Array(Type.Object({ code: Type.String(), subject: Type.String(), text: TariffText })),
    trace: Type.Array(
      Type.Object({
        step: Type.String(),
        lineId: Type.Optional(Type.String()),
        rule: Type.String(),
        from: Type.Record(Type.String(), Type.String()),
        to: Type.String(),
      }),
      { description: 'Every step of the calculation' },
    ),
  },
  { title: 'DutyAssessment' },
);

export const TariffQuery = Type.Object({
  hs: HsCode,
  from: CountryCode,
  to: CountryCode,
  date: Type.Optional(PlainDate),
  value: Type.Optional(UnsignedDecimal),
  quantity: Type.Optional(UnsignedDecimal),
  unit: Type.Optional(Type.String({ pattern: '^[A-Z0-9]{2,3}$', description: 'UN/ECE Recommendation 20' })),
  netWeightKg: Type.Optional(UnsignedDecimal),
});

export const TariffAnswer = Type.Object(
  {
    reason: Type.Object(TariffText.properties, { description: 'The answer in a sentence' }),
    held: Type.Boolean({ description: 'Whether the edition held here says what these goods bear' }),
    code: Type.String(),
    from: CountryCode,
    to: CountryCode,
    date: PlainDate,
    tariffVersion: Type.Optional(Type.String()),
    currency: Type.Optional(CurrencyCode),
    valueBasis: Type.Optional(Type.Union([Type.Literal('CIF'), Type.Literal('FOB')])),
    commodityCode: Type.Optional(Type.String()),
    description: Type.Optional(TariffText),
    measures: Type.Array(
      Type.Object({
        measureId: Type.String(),
        type: Type.String(),
        taxTypeCode: Type.Optional(Type.String()),
        rate: Type.String(),
        base: Type.Array(Type.String()),
        validFrom: PlainDate,
        validTo: Type.Optional(PlainDate),
        source: Source,
        note: Type.Optional(TariffText),
      }),
    ),
    candidates: Type.Array(Type.Object({ code: Type.String(), description: TariffText })),
    leavesOut: Type.Array(TariffText),
    assessment: Type.Optional(Assessment),
    dutyTaxFees: Type.Optional(Type.Array(DutyTaxFee)),
  },
  { title: 'TariffAnswer' },
);

export const ExchangeRate = Type.Object(
  {
    rateId: Uuid,
    from: CurrencyCode,
    to: CurrencyCode,
    rate: Decimal,
    source: Type.String(),
    date: PlainDate,
    setBy: Uuid,
    tradeId: Nullable(Type.String({ format: 'uuid', description: 'The one trade that it is for' })),
    evidence: Type.Array(Sha256),
  },
  { title: 'ExchangeRate', description: 'One unit of `from` is worth `rate` units of `to`' },
);
export const ExchangeRatePage = Page(ExchangeRate);
export const ExchangeRateQuery = Type.Object({
  ...PageQuery.properties,
  from: Type.Optional(CurrencyCode),
  to: Type.Optional(CurrencyCode),
});
export const TradeExchangeRates = Type.Object(
  { items: Type.Array(ExchangeRate), actions: Actions },
  { title: 'TradeExchangeRates' },
);

export const ExchangeRateBody = Type.Object({
  from: CurrencyCode,
  to: CurrencyCode,
  rate: UnsignedDecimal,
  source: Type.String({ minLength: 1, maxLength: 200 }),
  date: PlainDate,
  tradeId: Type.Optional(
    Type.String({ format: 'uuid', description: 'For this trade alone: only its bank states it, once a day' }),
  ),
  evidence: Type.Optional(
    Type.Array(Sha256, { maxItems: 20, description: 'Files of that trade that show the rate' }),
  ),
});

export const DeclarationBody = Type.Object({
  direction: Direction,
  shipmentId: Type.Optional(Uuid),
  ...DECLARED_FOR,
  movementId: Type.Optional(
    Type.String({
      format: 'uuid',
      description: 'Goods of a claim that go back or are sent anew, in place of those of a shipment',
    }),
  ),
  isUnaltered: Type.Optional(
    Type.Boolean({
      description: 'Goods that go back come in as they left: asks for the relief of returned goods',
    }),
  ),
  freight: Type.Optional(Money),
  insurance: Type.Optional(Money),
  originCharges: Type.Optional(Money),
  onwardCharges: Type.Optional(Money),
  dutiesInPrice: Type.Optional(Money),
  meant: Type.Optional(
    Type.Array(literals(CHARGES), {
      maxItems: 5,
      description:
        'Charges that are meant as stated: more than the goods are billed at, insurance more than a tenth of it. Without it they are refused',
    }),
  ),
  commodityCodes: Type.Optional(
    Type.Array(Type.Object({ lineId: Type.String({ maxLength: 100 }), commodityCode: HsCode }), {
      maxItems: 1_000,
    }),
  ),
  agencies: Agencies,
  demonstrationCharges: Type.Optional(
    Type.Array(literals(CHARGES), {
      maxItems: 5,
      description:
        'Charges made up for a demonstration; marked on the papers, and all that follows from them',
    }),
  ),
  demonstrationRates: Type.Optional(
    Type.Object({
      currency: CurrencyCode,
      valueBasis: Type.Union([Type.Literal('CIF'), Type.Literal('FOB')]),
      customsDuty: Percent,
      vat: Percent,
    }),
  ),
  demonstrationExchangeRates: Type.Optional(
    Type.Array(Type.Object({ from: CurrencyCode, to: CurrencyCode, rate: UnsignedDecimal }), {
      maxItems: 20,
    }),
  ),
});

export const VoteBody = Type.Object({
  decision: Decision,
  reason: Type.Optional(Type.String({ maxLength: 2_000 })),
  agency: Type.Optional(Agency),
  after: Type.Optional(
    Nullable(Type.String({ format: 'date-time', description: '`votedAt` of the seat as its person saw it' })),
  ),
});
export const AppointmentBody = Type.Object({
  appointedFor: Instant,
  place: Type.String({ minLength: 1, maxLength: 300 }),
});
export const ResultBody = Type.Object({
  result: InspectionResult,
  note: Type.Optional(Type.String({ maxLength: 2_000 })),
});
export const PaymentBody = Type.Object({
  method: Type.Union([Type.Literal('pay'), Type.Literal('guarantee')]),
});

export const Declaration = Type.Object(
  {
    declarationId: Uuid,
    tradeId: Uuid,
    number: Type.String(),
    direction: Direction,
    country: CountryCode,
    procedure: Type.String(),
    shipmentId: Nullable(Uuid),
    declarantOrganisationId: Uuid,
    payerOrganisationId: Uuid,
    state: State,
    payment: PaymentState,
    demonstration: Type.Boolean(),
    declaredAt: Instant,
    releasedAt: Nullable(Instant),
    outside: Type.Optional(StatedOutside),
    outcome: Type.Optional(
      Type.Object(OutcomeBody.properties, {
        description: 'What an authority outside did with the goods, as the declarant states with papers',
      }),
    ),
    movement: Type.Optional(
      Type.Object(
        {
          movementId: Uuid,
          claimId: Uuid,
          number: Type.String({ description: 'Of the claim' }),
          remedy: literals(GOODS_REMEDIES),
          relief: Type.Optional(
            Type.Record(Type.String(), Type.String(), { description: 'By which law nothing is levied' }),
          ),
          dutyToReclaim: Type.Optional(
            Type.Object({
              payerOrganisationId: Uuid,
              amount: Money,
              declarationNumber: Type.String(),
              isStated: Type.Optional(
                Type.Literal(true, { description: 'It was paid to an authority outside, as its payer says' }),
              ),
              law: Localised,
            }),
          ),
        },
        { description: 'Goods of a claim: they go back, or are sent anew' },
      ),
    ),
    seenAs: Type.Union([Type.Literal('sides'), Agency], {
      description: 'Whose mandate decides what of the declaration is shown',
    }),
    agencies: Type.Array(
      Type.Object({
        agency: Agency,
        organisationId: Uuid,
        decision: Nullable(Decision),
        reason: Nullable(Type.String()),
        votedAt: Nullable(Instant),
      }),
    ),
    inspections: Type.Array(
      Type.Object({
        inspectionId: Uuid,
        appointedFor: Instant,
        place: Type.String(),
        agencies: Type.Array(Agency),
        result: Nullable(InspectionResult),
        note: Nullable(Type.String()),
        recordedAt: Nullable(Instant),
      }),
    ),
    items: Type.Array(
      Type.Object({
        sequence: Type.Integer(),
        lineId: Type.String(),
        hsCode: Type.String(),
        commodityCode: Type.String(),
        originCountry: CountryCode,
        goodsDescription: Localised,
        quantity: Quantity,
        netWeightKg: Type.Optional(Decimal),
        grossWeightKg: Type.Optional(Decimal),
        customsValue: Type.Optional(Money),
        dutyTaxFees: Type.Optional(Type.Array(DutyTaxFee)),
      }),
      { description: 'WCO Data Model GovernmentAgencyGoodsItem' },
    ),
    assessment: Type.Optional(Assessment),
    outsidePayments: Type.Optional(Type.Array(OutsidePayment)),
    actions: Actions,
  },
  { title: 'Declaration' },
);
export const DeclarationList = Type.Object({ items: Type.Array(Declaration), actions: Actions });

export const DutiesPaid = Type.Object(
  { declaration: Declaration, amount: Money, transferId: Uuid },
  { title: 'DutiesPaid' },
);

export const DeclarationSummary = Type.Object(
  {
    declarationId: Uuid,
    tradeId: Uuid,
    number: Type.String(),
    direction: Direction,
    country: CountryCode,
    state: State,
    payment: PaymentState,
    demonstration: Type.Boolean(),
    declaredAt: Instant,
    agency: Nullable(Agency),
    waitingFor: Nullable(
      Type.Union([
        Type.Literal('vote'),
        Type.Literal('appoint-inspection'),
        Type.Literal('record-inspection'),
        Type.Literal('pay'),
        Type.Literal('answer-payment'),
      ]),
    ),
  },
  { title: 'DeclarationSummary' },
);
export const DeclarationPage = Page(DeclarationSummary);
export const DeclarationQuery = Type.Object({
  ...PageQuery.properties,
  waiting: Type.Optional(Type.Literal('me')),
});

export const TradeParams = Type.Object({ tradeId: Uuid });
export const DeclarationParams = Type.Object({ declarationId: Uuid });
