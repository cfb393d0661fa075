import { Actions, CountryCode, Instant, Localised, Money, Page, PlainDate, Uuid } from '@tongshang/http';
import { ORDER_COLUMN_NAMES, PurchaseOrderSchema } from '@tongshang/purchase-order';
import { MeantSchema, TermsSchema } from '@tongshang/trade';
import { Type } from 'typebox';

const literals = <const T extends readonly string[]>(values: T, options: object = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options });
const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const words = <T extends ReturnType<typeof literals> | ReturnType<typeof text>>(
  answer: T,
  description: string,
) => Type.Record(Type.String({ minLength: 1, maxLength: 200 }), answer, { maxProperties: 500, description });

const KnownParty = Type.Object({ name: Type.Optional(text(200)), country: Type.Optional(CountryCode) });

/** What is said of how a file is to be read; the answers to its questions. */
export const AnswersSchema = Type.Object(
  {
    encoding: Type.Optional(text(40)),
    delimiter: Type.Optional(literals([',', ';', '\t', '|'] as const)),
    decimalSign: Type.Optional(literals(['.', ','] as const)),
    dateOrder: Type.Optional(literals(['ymd', 'dmy', 'mdy'] as const)),
    currency: Type.Optional(
      Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217, where a sheet names none' }),
    ),
    unit: Type.Optional(
      Type.String({
        pattern: '^[A-Z0-9]{2,3}$',
        description: 'UN/ECE Recommendation 20, where a sheet names none',
      }),
    ),
    all: Type.Optional(
      Type.Object(
        { orderNumber: Type.Optional(text(64)), date: Type.Optional(PlainDate) },
        { description: 'Of a sheet without such columns, whose rows are one order' },
      ),
    ),
    columns: Type.Optional(words(literals(ORDER_COLUMN_NAMES), 'Header as written → the column it is')),
    meanings: Type.Optional(
      Type.Object({
        unit: Type.Optional(words(Type.String({ pattern: '^[A-Z0-9]{1,3}$' }), 'Word → unit code')),
        country: Type.Optional(words(CountryCode, 'Word → ISO 3166-1 alpha-2')),
        'hs-code': Type.Optional(words(Type.String({ pattern: '^[0-9]{6,12}$' }), 'Digits → HS code')),
      }),
    ),
    leaveOut: Type.Optional(
      Type.Array(text(200), {
        maxItems: 100,
        description: 'Elements and columns about money or danger that are to be left out all the same',
      }),
    ),
    parties: Type.Optional(
      Type.Object({ buyer: Type.Optional(KnownParty), seller: Type.Optional(KnownParty) }),
    ),
  },
  { title: 'OrderFileAnswers' },
);

const Problem = Type.Object(
  {
    code: Type.String(),
    text: Type.String(),
    place: Type.String({ description: 'Row and column, element with line and column, or place in JSON' }),
    orderNumber: Type.Optional(Type.String()),
    isAsked: Type.Boolean({ description: 'Whether one of the questions answers it' }),
    stated: Type.Optional(
      Type.String({ description: 'What the order states, where it adds up to something else' }),
    ),
    computed: Type.Optional(Type.String({ description: 'What its own figures add up to' })),
  },
  { title: 'OrderFileProblem' },
);

const Question = Type.Object(
  {
    asks: literals([
      'decimal-sign',
      'date-order',
      'encoding',
      'currency',
      'column',
      'unit',
      'country',
      'hs-code',
      'party',
      'leave-out',
    ] as const),
    written: Type.String({ description: 'As it stands in the file' }),
    answers: Type.Array(
      Type.Object({
        answer: Type.String(),
        reads: Type.Optional(
          Type.String({ description: 'What the value is then; absent where it becomes unreadable' }),
        ),
      }),
    ),
    count: Type.Integer({ description: 'How often it comes up' }),
    places: Type.Array(Type.String()),
  },
  { title: 'OrderFileQuestion' },
);

const LeftOut = Type.Object(
  {
    place: Type.String(),
    why: literals(['not-understood', 'no-field', 'check-digit', 'no-line'] as const),
    written: Type.Optional(Type.String()),
    orderNumber: Type.Optional(Type.String()),
  },
  { title: 'OrderFileLeftOut' },
);

const OpenedTrade = Type.Object({ tradeId: Uuid, number: Type.String() });

const OrderInFile = Type.Object(
  {
    position: Type.Integer({ minimum: 0 }),
    orderNumber: Type.String(),
    buyerName: Type.String(),
    sellerName: Type.Optional(Type.String()),
    issueDate: PlainDate,
    lines: Type.Integer(),
    payable: Money,
    leftOut: Type.Integer({ description: 'How many things the file says beside' }),
    trade: Type.Optional(OpenedTrade),
  },
  { title: 'OrderInFile' },
);

export const OrderFileView = Type.Object(
  {
    fileId: Uuid,
    fileName: Type.Union([Type.String(), Type.Null()]),
    sha256: Type.String(),
    bytes: Type.Integer(),
    createdAt: Instant,
    expiresAt: Type.Union([Instant, Type.Null()], { description: 'Null once an order of it is a trade' }),
    version: Type.Integer({ description: 'Of this reading' }),
    isKnown: Type.Boolean({ description: 'Whether the same file was brought before' }),
    form: literals(['ubl', 'json', 'sheet'] as const),
    answers: AnswersSchema,
    orders: Type.Array(OrderInFile),
    untraded: Type.Array(Type.String(), {
      description: 'Numbers of orders that cannot be carried as they are',
    }),
    problems: Type.Array(Problem),
    problemCount: Type.Integer(),
    questions: Type.Array(Question),
    remarks: Type.Array(Problem),
    leftOut: Type.Array(LeftOut),
    sheet: Type.Optional(
      Type.Object({
        encoding: Type.String(),
        delimiter: Type.String(),
        columns: Type.Array(
          Type.Object({
            header: Type.String(),
            samples: Type.Array(Type.String()),
            is: Type.Optional(literals(ORDER_COLUMN_NAMES)),
          }),
        ),
      }),
    ),
    actions: Actions,
  },
  { title: 'OrderFile' },
);

export const OrderFilePage = Page(
  Type.Object(
    {
      fileId: Uuid,
      fileName: Type.Union([Type.String(), Type.Null()]),
      bytes: Type.Integer(),
      createdAt: Instant,
      expiresAt: Type.Union([Instant, Type.Null()]),
      orders: Type.Integer(),
      questions: Type.Integer(),
      problems: Type.Integer(),
      carried: Type.Integer(),
    },
    { title: 'OrderFileRow' },
  ),
);

const SideSchema = literals(['buyer', 'seller'] as const, { description: 'Which side the caller is' });

const VatFigures = Type.Object({
  categories: Type.String({ description: 'UN/EDIFACT 5305 with the rate: `S 20 %`, `O`' }),
  amount: Type.Optional(Money),
});

const NumberDifference = Type.Object({ stated: Type.String(), own: Type.String() });

export const OrderProposal = Type.Object(
  {
    position: Type.Integer({ minimum: 0 }),
    order: Type.Object(PurchaseOrderSchema.properties, { title: 'PurchaseOrder' }),
    payable: Money,
    lineTotals: Type.Array(Money, { description: 'Of each line, as stated, else as its figures come to' }),
    leftOut: Type.Array(LeftOut),
    notCarried: Type.Array(Type.String(), {
      description: 'Parts of the order that no trade has a field for',
    }),
    trade: Type.Optional(OpenedTrade),
    side: Type.Optional(SideSchema),
    counterparts: Type.Array(
      Type.Object({
        organisationId: Uuid,
        name: Localised,
        country: CountryCode,
        demonstration: Type.Boolean(),
        isContact: Type.Optional(Type.Boolean({ description: 'Of the caller’s own address book' })),
        by: literals(['number', 'name'] as const, { description: 'What it was found by' }),
      }),
      {
        description:
          'Organisations, and contacts of one’s own, that may be the other side; a person confirms',
      },
    ),
    ownNumbers: Type.Optional(
      Type.Object(
        { buyer: Type.Optional(NumberDifference), seller: Type.Optional(NumberDifference) },
        {
          description:
            'The tax number that the order states of the caller, by the side that it is, where the caller has another',
        },
      ),
    ),
    vat: Type.Optional(
      Type.Object(
        { stated: VatFigures, reckoned: VatFigures },
        { title: 'VatDifference', description: 'Where the order states other VAT than the law’s; asked' },
      ),
    ),
    terms: Type.Object(Type.Partial(TermsSchema).properties, { title: 'StatedTerms' }),
    asks: Type.Array(
      Type.Object(
        {
          field: literals([
            'incoterm',
            'place',
            'payment',
            'modeOfTransport',
            'leadTimeDays',
            'partialShipments',
          ] as const),
          why: literals(['not-stated', 'unread', 'country', 'kind'] as const),
          written: Type.Optional(Type.String()),
          readings: Type.Optional(
            Type.Array(TermsSchema.properties.payment, {
              description: 'What the words may mean, where they are understood as far as that',
            }),
          ),
        },
        { title: 'TermAsked' },
      ),
    ),
  },
  { title: 'OrderProposal' },
);

export const BringQuery = Type.Object({
  fileName: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'As it is called; a form names its file itself',
    }),
  ),
});
export const FilePath = Type.Object({ fileId: Uuid });
export const OrderPath = Type.Object({
  fileId: Uuid,
  position: Type.Integer({ minimum: 0, maximum: 10_000 }),
});

export const AnswersBody = Type.Object({
  version: Type.Integer({ minimum: 1, description: 'The reading that is answered' }),
  answers: AnswersSchema,
});

export const CarryBody = Type.Object({
  version: Type.Integer({ minimum: 1, description: 'The reading that was seen' }),
  side: SideSchema,
  counterpartOrganisationId: Uuid,
  terms: TermsSchema,
  meant: MeantSchema,
  leavesOut: Type.Boolean({ description: 'That what the file says beside is to be left out' }),
  vatAsStated: Type.Optional(
    Type.Boolean({ description: 'That VAT other than the law’s stands as the order states it' }),
  ),
  numberAsOwn: Type.Optional(
    Type.Boolean({
      description: 'That the trade goes by the caller’s own tax number, where the order states another',
    }),
  ),
  validUntil: Type.Optional(PlainDate),
  parties: Type.Optional(
    Type.Array(
      Type.Object({
        organisationId: Uuid,
        role: literals(['bank', 'carrier', 'warehouse', 'manufacturer'] as const),
      }),
      { maxItems: 20 },
    ),
  ),
});

export const TradeOpened = Type.Object({ tradeId: Uuid, number: Type.String() }, { title: 'TradeOpened' });
