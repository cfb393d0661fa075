import {
  Actions,
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
  PositiveDecimal,
  SHOWN,
  Uuid,
} from '@tongshang/http';
import { Type } from 'typebox';
import { STATES, VAT_INVOICES } from './supplier-order.ts';

const shown = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: SHOWN });
/** Not below nothing. */
const Amount = Type.String({ pattern: '^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?$', maxLength: 32 });
const LineId = Type.String({ minLength: 1, maxLength: 100 });

const lineFields = {
  saleLineId: Type.Optional(LineId),
  description: shown(500),
  quantity: Type.Object({
    value: PositiveDecimal,
    unit: Type.String({ pattern: '^[A-Z0-9]{2,3}$', description: 'UN/ECE Recommendation 20 code' }),
  }),
  unitPrice: Amount,
};
const Line = Type.Object(lineFields, { title: 'SupplierOrderLine' });

const statement = {
  currency: CurrencyCode,
  vatInvoice: literals(VAT_INVOICES, {
    description:
      'The VAT invoice that comes with the goods: with a special one input tax is refunded on export',
  }),
  deposit: Type.Optional(PositiveDecimal),
  balanceTerms: Type.Optional(shown(200)),
  deliverBy: Type.Optional(PlainDate),
  deliverTo: Type.Optional(shown(200)),
  /** What one unit of the order’s currency is worth in that of the sale, as the firm reckons. */
  rate: Type.Optional(PositiveDecimal),
  note: Type.Optional(shown(2000)),
};

const Statement = Type.Object(
  { ...statement, lines: Type.Array(Line, { minItems: 1, maxItems: 200 }) },
  { title: 'SupplierOrderStatement' },
);

const written = {
  supplierContactId: Uuid,
  tradeId: Type.Optional(Uuid),
  order: Statement,
  meant: Type.Optional(
    Type.Array(literals(['beyond-sale']), {
      maxItems: 1,
      description:
        'Meant as it is stated: more than the customer wants of a line. Without it that is refused',
    }),
  ),
};
export const Written = Type.Object(written, { title: 'SupplierOrderDraft' });
const Version = Type.Integer({ minimum: 1, description: 'The version that is changed: `version`' });
export const Change = Type.Object({ version: Version, ...written }, { title: 'SupplierOrderChange' });
export const Step = Type.Object({ version: Version, state: literals(STATES) });

const receiptFields = {
  receivedOn: PlainDate,
  lines: Type.Array(
    Type.Object({
      line: Type.Integer({ minimum: 1, maximum: 200, description: 'Place of the line in the order, from 1' }),
      accepted: Amount,
      rejected: Type.Optional(Amount),
      reason: Type.Optional(shown(500)),
      cartons: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
      grossWeightKg: Type.Optional(Amount),
      volumeM3: Type.Optional(Amount),
    }),
    { minItems: 1, maxItems: 200 },
  ),
  note: Type.Optional(shown(1000)),
};
export const NewReceipt = Type.Object(
  { ...receiptFields, meant: Type.Optional(Type.Array(literals(['beyond-order']), { maxItems: 1 })) },
  { title: 'NewSupplierReceipt' },
);
const paymentFields = { paidOn: PlainDate, amount: PositiveDecimal, reference: Type.Optional(shown(140)) };
export const NewPayment = Type.Object(
  { ...paymentFields, meant: Type.Optional(Type.Array(literals(['beyond-total']), { maxItems: 1 })) },
  { title: 'NewSupplierPayment' },
);

const Received = literals(['nothing', 'part', 'all']);
const head = {
  supplierOrderId: Uuid,
  number: Type.String(),
  state: literals(STATES),
  received: Received,
  supplier: Type.Object({ contactId: Uuid, name: Localised }),
  tradeId: Nullable(Uuid),
  total: Money,
  owed: Money,
  deliverBy: Nullable(PlainDate),
  isLate: Type.Boolean({ description: 'Something is still to come, and its day has gone by' }),
  createdAt: Instant,
  changedAt: Instant,
};
export const Listed = Type.Object(head, { title: 'ListedSupplierOrder' });
export const OrderPage = Page(Listed);

export const Order = Type.Object(
  {
    ...head,
    version: Type.Integer(),
    ...statement,
    sale: Nullable(
      Type.Object({ number: Type.String(), orderNumber: Nullable(Type.String()), currency: CurrencyCode }),
    ),
    lines: Type.Array(
      Type.Object({ ...lineFields, total: Money, received: Decimal, rejected: Decimal, open: Decimal }),
    ),
    paid: Money,
    depositOwed: Nullable(Money),
    overpaid: Nullable(Money),
    receipts: Type.Array(Type.Object({ receiptId: Uuid, ...receiptFields })),
    payments: Type.Array(Type.Object({ paymentId: Uuid, ...paymentFields })),
    actions: Actions,
  },
  { title: 'SupplierOrder' },
);

export const Path = Type.Object({ supplierOrderId: Uuid });
export const SalePath = Type.Object({ tradeId: Uuid });
export const ListQuery = Type.Object({
  ...PageQuery.properties,
  state: Type.Optional(literals(STATES)),
  supplier: Type.Optional(Uuid),
  tradeId: Type.Optional(Uuid),
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
});

const Cover = Type.Object(
  {
    ...{ supplierOrderId: Uuid, number: Type.String(), supplier: Localised },
    ...{ quantity: Decimal, received: Decimal, cost: Money },
    costInSale: Nullable(Money),
    margin: Nullable(Money),
    hasSpecialInvoice: Type.Boolean(),
  },
  { title: 'SupplierCover' },
);
export const Coverage = Type.Object(
  {
    currency: CurrencyCode,
    lines: Type.Array(
      Type.Object({
        lineId: LineId,
        name: Localised,
        quantity: Type.Object({ value: Decimal, unit: Type.String() }),
        price: Money,
        ...{ ordered: Decimal, missing: Decimal, received: Decimal },
        covers: Type.Array(Cover),
        margin: Nullable(Money),
        lacks: Nullable(literals(['cover', 'rate'])),
      }),
    ),
    margin: Nullable(Money),
    loading: Type.Object({
      cartons: Type.Integer(),
      ...{ grossWeightKg: Decimal, volumeM3: Decimal },
      isWhole: Type.Boolean({ description: 'Every line received says its cartons, weight and volume' }),
    }),
    actions: Actions,
  },
  { title: 'SupplierCoverage' },
);
