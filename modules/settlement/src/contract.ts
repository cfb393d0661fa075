import {
  Actions,
  CurrencyCode,
  Instant,
  literals,
  Money,
  Nullable,
  Page,
  PageQuery,
  PlainDate,
  Uuid,
} from '@tongshang/http';
import { CHARGE_BEARERS, DUE_EVENTS, PAYMENT_METHODS } from '@tongshang/trade';
import { Type } from 'typebox';

/** Amounts that are paid, so never with a sign. */
const Percent = Type.String({
  pattern: '^(0|[1-9][0-9]?)(\\.[0-9]{1,6})?$',
  description: 'Percentage as text: `0.25` is 0.25 %',
});

const Method = Type.Union([Type.Literal('escrow'), Type.Literal('transfer'), Type.Literal('credit')]);
const InstalmentId = Type.String({ minLength: 1, maxLength: 8 });
const Side = Type.Union([Type.Literal('debit'), Type.Literal('credit')]);

export const Account = Type.Object(
  {
    accountId: Uuid,
    organisationId: Uuid,
    bankOrganisationId: Uuid,
    kind: Type.Union([
      Type.Literal('cash'),
      Type.Literal('escrow'),
      Type.Literal('fees'),
      Type.Literal('vault'),
      Type.Literal('limit'),
      Type.Literal('limit-used'),
      Type.Literal('limit-book'),
    ]),
    currency: CurrencyCode,
    tradeId: Nullable(Uuid),
    balance: Money,
    available: Money,
    owedBack: Type.Object(Money.properties, {
      description: 'Owed back to buyers: not at disposal for anything else',
    }),
    openedAt: Instant,
    actions: Actions,
  },
  { title: 'Account' },
);

export const PagingQuery = PageQuery;

export const AccountPage = Type.Object({ ...Page(Account).properties, actions: Actions });
export const AccountQuery = Type.Object({
  ...PageQuery.properties,
  organisationId: Type.Optional(Uuid),
});

export const OpenAccountBody = Type.Object({ organisationId: Uuid, currency: CurrencyCode });

export const CashBody = Type.Object({
  amount: Money,
  reference: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 35,
      pattern: '^[A-Za-z0-9/?:().,+ -]+$',
      description: 'ISO 20022 EndToEndId',
    }),
  ),
});

export const Posted = Type.Object({ transferId: Uuid, entryId: Uuid }, { title: 'TransferPosted' });

export const StatementEntry = Type.Object(
  {
    sequence: Type.String({ description: 'Grows with time within the account' }),
    transferId: Uuid,
    kind: Type.String(),
    endToEndId: Type.String(),
    tradeId: Nullable(Uuid),
    purpose: Type.String(),
    at: Instant,
    change: Money,
    balance: Money,
    reverses: Nullable(Type.String({ format: 'uuid', description: 'The deposit that it takes back' })),
    reversedBy: Nullable(Type.String({ format: 'uuid', description: 'The transfer that took it back' })),
    actions: Actions,
  },
  { title: 'StatementEntry' },
);
export const StatementPage = Page(StatementEntry);

export const FundingBody = Type.Object({
  instalmentId: Type.Optional(InstalmentId),
  method: Type.Optional(Method),
  bankOrganisationId: Type.Optional(Uuid),
});

export const Funded = Type.Object(
  {
    instalmentId: Type.String(),
    ...{ method: Method, amount: Money, transferId: Uuid, fees: Money, entryId: Uuid },
  },
  { title: 'TradeFunded' },
);

/** Money that moved outside the platform: sent, arrived, or come back. */
export const OutsideBody = Type.Object({
  instalmentId: InstalmentId,
  amount: Type.Optional(Money),
  on: Type.Optional(
    Type.String({
      format: 'date',
      description: 'The day it was sent, or arrived; without one today, where who sent or got it is',
    }),
  ),
  reference: Type.Optional(Type.String({ minLength: 1, maxLength: 140, description: 'Of the bank' })),
});

/** What has arrived of an instalment; what banks kept on the way, where the seller takes that as its own cost. */
export const ArrivalBody = Type.Object({
  ...OutsideBody.properties,
  charges: Type.Optional(
    Type.Object(
      {
        amount: Type.Object(Money.properties, { description: 'Beside `amount`, which is what arrived' }),
        bearer: literals(CHARGE_BEARERS, {
          description:
            'Who was to bear them, as the payment says (SWIFT 71A): its sender, both, its receiver',
        }),
        isAgreed: Type.Optional(
          Type.Boolean({ description: 'The seller agrees though they are more than 5 % of what was sent' }),
        ),
      },
      { title: 'BankCharges' },
    ),
  ),
});

export const Remitted = Type.Object({ amount: Money, entryId: Uuid }, { title: 'PaymentRemitted' });

export const Arrived = Type.Object(
  {
    amount: Money,
    entryId: Uuid,
    settled: Type.Boolean({ description: 'Whether the trade is settled with it' }),
  },
  { title: 'PaymentArrived' },
);

export const HoldBody = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 2000 }) });
export const Held = Type.Object({ holdId: Uuid, until: Instant, entryId: Uuid }, { title: 'MoneyHeld' });
export const Lifted = Type.Object({ entryId: Uuid }, { title: 'HoldLifted' });

export const PaymentBody = Type.Object({ payableId: Type.Optional(Uuid) });

export const Paid = Type.Object(
  { paid: Money, fees: Money, transferIds: Type.Array(Uuid), settled: Type.Boolean() },
  { title: 'TradePaid' },
);

export const Fee = Type.Object(
  {
    bankOrganisationId: Uuid,
    method: Method,
    currency: CurrencyCode,
    percent: Percent,
    minimum: Type.Optional(Money),
    maximum: Type.Optional(Money),
    setAt: Instant,
  },
  { title: 'BankFee', description: 'Taken by the bank from what the seller is paid' },
);
export const FeeList = Type.Object({ items: Type.Array(Fee), actions: Actions });
export const FeeQuery = Type.Object({ bankOrganisationId: Type.Optional(Uuid) });
export const FeeBody = Type.Object({
  method: Method,
  currency: CurrencyCode,
  percent: Percent,
  minimum: Type.Optional(Money),
  maximum: Type.Optional(Money),
});

export const Limit = Type.Object(
  { limitId: Uuid, organisationId: Uuid, bankOrganisationId: Uuid, granted: Money, available: Money },
  { title: 'CreditLimit' },
);
export const LimitList = Type.Object({ items: Type.Array(Limit), actions: Actions });
export const LimitBody = Type.Object({ organisationId: Uuid, limit: Money });

export const RefundDebt = Type.Object(
  {
    debtId: Uuid,
    instalmentId: Type.String(),
    reason: Type.Union([Type.Literal('claim'), Type.Literal('amendment'), Type.Literal('cancellation')]),
    debtorOrganisationId: Uuid,
    creditorOrganisationId: Uuid,
    amount: Money,
    open: Type.Object(Money.properties, { description: 'What of it is still owed' }),
    underWay: Type.Object(Money.properties, {
      description: 'What of that the seller says to have sent from outside and nobody has confirmed',
    }),
    sentOn: Nullable(PlainDate),
    sentReference: Nullable(Type.String()),
    spareUntil: Nullable(
      Type.String({
        format: 'date-time',
        description: 'Until when what is said to be under way is not taken from the seller’s account as well',
      }),
    ),
    dueOn: PlainDate,
    causedBy: Type.String({ format: 'uuid', description: 'Entry by which it came to be owed' }),
  },
  { title: 'RefundDebt' },
);

export const TradeMoney = Type.Object(
  {
    state: Type.Union([
      Type.Literal('unfunded'),
      Type.Literal('secured'),
      Type.Literal('settled'),
      Type.Literal('refunded'),
      Type.Literal('owed-back'),
    ]),
    total: Money,
    held: Money,
    disputed: Money,
    released: Money,
    refunded: Money,
    fees: Money,
    bankOrganisationId: Nullable(Uuid),
    hold: Nullable(
      Type.Object(
        { reason: Type.String(), placedAt: Instant, until: Instant },
        { title: 'MoneyHold', description: 'What the bank holds back, why and how long at most' },
      ),
    ),
    banksFees: Type.Array(Fee, { description: 'What the bank takes from payments of these kinds' }),
    instalments: Type.Array(
      Type.Object(
        {
          instalmentId: Type.String(),
          method: literals(PAYMENT_METHODS),
          due: literals(DUE_EVENTS),
          dueOn: Nullable(PlainDate),
          amount: Money,
          asked: Type.Object(Money.properties, {
            description: 'What is to be held, promised or paid by now',
          }),
          funded: Type.Object(Money.properties, { description: 'Held, promised, or paid and not paid back' }),
          open: Type.Object(Money.properties, {
            description: 'What may be held, promised or paid of it now',
          }),
          sent: Type.Object(Money.properties, { description: 'What the buyer says it sent from outside' }),
          underWay: Type.Object(Money.properties, {
            description: 'What it says to have sent and nobody has confirmed',
          }),
          unsent: Type.Object(Money.properties, {
            description: 'What of the open part it has not said to have sent',
          }),
          released: Type.Object(Money.properties, { description: 'What the seller has of it' }),
          charges: Type.Object(Money.properties, {
            description: 'What of that banks outside kept and the seller took as its own cost',
          }),
          owedBack: Type.Object(Money.properties, {
            description:
              'Paid and no longer owed, and not back yet: what was paid outside, and debts of the seller',
          }),
          repaid: Type.Object(Money.properties, { description: 'What of it came back from outside' }),
          state: literals(['open', 'due', 'sent', 'secured', 'paid', 'returned']),
        },
        { title: 'InstalmentMoney' },
      ),
    ),
    payables: Type.Array(
      Type.Object({
        payableId: Uuid,
        instalmentId: Type.String(),
        amount: Money,
        dueOn: PlainDate,
        paid: Type.Boolean(),
      }),
    ),
    refundDebts: Type.Array(RefundDebt, {
      description: 'What the seller owed or owes back of what it was paid here, the first first',
    }),
    actions: Actions,
  },
  { title: 'TradeMoney' },
);

export const Transfer = Type.Object(
  {
    transferId: Uuid,
    kind: Type.String(),
    state: Type.Union([Type.Literal('posted'), Type.Literal('reserved'), Type.Literal('voided')]),
    endToEndId: Type.String(),
    at: Instant,
    completedAt: Nullable(Instant),
    entryId: Uuid,
    causedBy: Nullable(Uuid),
    instalmentId: Nullable(
      Type.String({ description: 'The instalment that it secures, pays, releases or gives back' }),
    ),
    lines: Type.Array(
      Type.Object({
        accountId: Uuid,
        organisationId: Uuid,
        side: Side,
        amount: Money,
        purpose: Type.String(),
      }),
    ),
  },
  { title: 'Transfer' },
);
export const TransferPage = Page(Transfer);
export const TransferWithCauses = Type.Object(
  {
    ...Transfer.properties,
    causes: Type.Array(
      Type.Object({
        entryId: Uuid,
        kind: Type.String({ description: 'Kind of the journal entry: `stock.delivered`' }),
        at: Instant,
        organisationId: Nullable(Uuid),
        subject: Nullable(Type.String()),
      }),
      { description: 'What led to it, the nearest first: back to the order and the enquiry' },
    ),
  },
  { title: 'TransferWithCauses' },
);

export const CashQuery = Type.Object({ currency: CurrencyCode, from: PlainDate, to: PlainDate });
export const Cash = Type.Object(
  {
    currency: CurrencyCode,
    days: Type.Array(Type.Object({ date: PlainDate, held: Money })),
    expected: Type.Array(
      Type.Object({
        tradeId: Uuid,
        reason: Type.Union([Type.Literal('payable'), Type.Literal('escrow')]),
        direction: Type.Union([Type.Literal('in'), Type.Literal('out')]),
        amount: Money,
        dueOn: Nullable(PlainDate),
      }),
    ),
  },
  { title: 'Cash' },
);

export const AccountParams = Type.Object({ accountId: Uuid });
export const DepositParams = Type.Object({ accountId: Uuid, transferId: Uuid });
export const TradeParams = Type.Object({ tradeId: Uuid });
export const TransferParams = Type.Object({ tradeId: Uuid, transferId: Uuid });
