import { Instant, literals, Money, Nullable, PlainDate, TRIMMED, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { MEANS } from './outside-payment.ts';

export const Sha256 = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 of a file, hexadecimal',
});

const said = {
  parts: Type.Array(
    Type.Object({
      means: literals(MEANS, {
        description:
          '`own-account` and `broker-account`: paid; `deferment`: on a deferment account, to be paid later; `postponed-vat`: import VAT accounted for in the VAT return',
      }),
      amount: Money,
      reference: Type.String({
        minLength: 1,
        maxLength: 60,
        pattern: TRIMMED,
        description: 'Number of the receipt or statement',
      }),
      date: PlainDate,
    }),
    { minItems: 1, maxItems: 8, description: 'They come to what was assessed' },
  ),
  broker: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  note: Type.Optional(Type.String({ maxLength: 2_000 })),
  evidence: Type.Array(Sha256, {
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    description: 'Files that lie in the trade and that customs and tax may read',
  }),
};

export const OutsidePaymentBody = Type.Object(said);
/** Which statement is meant: what was stated in its place meanwhile is another. */
const paymentId = Type.String({ format: 'uuid', description: 'Of the statement that was read' });
export const TakenBackBody = Type.Object({ paymentId });
export const PaymentAnswerBody = Type.Object({
  paymentId,
  answer: literals(['confirmed', 'refused'] as const),
  reason: Type.Optional(Type.String({ maxLength: 2_000, description: 'Needed where it did not come' })),
});

export const OutsidePayment = Type.Object(
  {
    paymentId: Uuid,
    ...said,
    statedBy: Uuid,
    statedAt: Instant,
    state: literals(['stated', 'confirmed', 'refused', 'taken-back'] as const),
    awaits: Type.Array(literals(['customs', 'tax'] as const), {
      description: 'Authorities that it is owed to and that have not answered; nobody where none takes part',
    }),
    reason: Nullable(Type.String()),
    endedAt: Nullable(Instant),
  },
  { title: 'OutsidePayment', description: 'How duties were met outside, as stated, and what became of that' },
);
