import type { Side } from '@tongshang/incoterms';
import { formatDecimal } from '@tongshang/money';
import {
  DIFFERENCE_REASONS,
  FACTS,
  type Fact,
  type FactDetails,
  NOT_ARRIVED,
  type TradeRole,
} from '@tongshang/trade-facts';
import fc from 'fast-check';
import { answerAmendment, proposeAmendment } from '../amend.ts';
import { answerCancellation, cancellationOutlook, requestCancellation } from '../cancel.ts';
import { pendingAmendment, type TradeFile } from '../file.ts';
import { priceLines } from '../lines.ts';
import { acceptOffer, declineOffer, makeOffer } from '../negotiate.ts';
import { nextFacts } from '../next-facts.ts';
import { isPaymentFact } from '../next-payments.ts';
import {
  factsOf,
  producedQuantities,
  remainingQuantities,
  responsibleFor,
  shipmentIds,
} from '../progress.ts';
import { supplyFacts } from '../supply.ts';
import { detailsFor, FELIXSTOWE, paymentDetails, SHANGHAI, state } from './sample-file.ts';

/** What anyone may try at any moment; who is right to and when is for the domain to decide. */
export type Command =
  | {
      readonly do: 'offer';
      readonly by: Side;
      readonly price: number;
      readonly days: number;
      readonly isFirst: boolean;
    }
  | { readonly do: 'accept' | 'decline'; readonly by: Side }
  | { readonly do: 'amend'; readonly by: Side; readonly quantity: number; readonly price: number }
  | {
      readonly do: 'answer-amendment';
      readonly by: Side;
      readonly answer: 'accepted' | 'rejected' | 'withdrawn';
    }
  | { readonly do: 'cancel'; readonly by: Side }
  | {
      readonly do: 'answer-cancellation';
      readonly by: Side;
      readonly answer: 'accepted' | 'rejected' | 'withdrawn';
    }
  | { readonly do: 'supply' }
  | {
      readonly do: 'state';
      readonly fact: Fact;
      readonly by: TradeRole;
      readonly share: number;
      readonly shipment: number;
    }
  /** The responsible party states a fact that is ready. */
  | { readonly do: 'advance'; readonly choice: number; readonly share: number }
  | { readonly do: 'wait'; readonly days: number };

const side = fc.constantFrom<Side>('seller', 'buyer');
const answer = fc.constantFrom('accepted' as const, 'rejected' as const, 'withdrawn' as const);
const percent = fc.constantFrom(0, 1, 30, 50, 100, 100, 100, 130);
const role = fc.constantFrom<TradeRole>(
  'seller',
  'buyer',
  'manufacturer',
  'carrier',
  'customs',
  'tax',
  'bank',
  'operator',
);

export const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('offer' as const),
      by: side,
      price: fc.integer({ min: 0, max: 900 }),
      days: fc.integer({ min: -1, max: 30 }),
      isFirst: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('accept' as const, 'accept' as const, 'decline' as const),
      by: side,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('amend' as const),
      by: side,
      quantity: fc.integer({ min: 0, max: 200 }),
      price: fc.integer({ min: 0, max: 900 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('answer-amendment' as const), by: side, answer }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), by: side }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('answer-cancellation' as const), by: side, answer }) },
  { weight: 1, arbitrary: fc.constant({ do: 'supply' as const }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('state' as const),
      fact: fc.constantFrom(...FACTS),
      by: role,
      share: percent,
      shipment: fc.nat(2),
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({ do: fc.constant('advance' as const), choice: fc.nat(20), share: percent }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 10 }) }),
  },
);

export type Moment = { readonly file: TradeFile; readonly now: Temporal.Instant };

/** Carries out a command, or throws the refusal. */
export function execute({ file, now }: Moment, wanted: Command): Moment {
  switch (wanted.do) {
    case 'wait':
      return { file, now: now.add({ hours: wanted.days * 24 }) };
    case 'offer':
      return { now, file: offered(file, wanted, now) };
    case 'accept': {
      const accepted = acceptOffer(file, wanted.by, file.offer?.number ?? '', now).file;
      return { now, file: state(accepted, wanted.by, 'ordered', detailsFor(accepted, 'ordered')) };
    }
    case 'decline':
      return { now, file: declineOffer(file, wanted.by, file.offer?.number ?? '', now).file };
    case 'amend': {
      const changes = {
        lines: [{ lineId: '1', quantity: String(wanted.quantity), unitPrice: cents(wanted.price) }],
      };
      return { now, file: proposeAmendment(file, { by: wanted.by, reason: 'Change', changes, now }).file };
    }
    case 'answer-amendment': {
      const number = pendingAmendment(file)?.number ?? 1;
      return { now, file: answerAmendment(file, { by: wanted.by, number, answer: wanted.answer }).file };
    }
    case 'cancel': {
      const asked = requestCancellation(file, { by: wanted.by, reason: 'No', now });
      return { now, file: asked.isCancelled ? cancelled(asked.file, wanted.by) : asked.file };
    }
    case 'answer-cancellation': {
      const answered = answerCancellation(file, { by: wanted.by, answer: wanted.answer });
      return { now, file: answered.isCancelled ? cancelled(answered.file, wanted.by) : answered.file };
    }
    case 'supply':
      return { now, file: supplied(file) };
    case 'state':
      return { now, file: stated(file, wanted.fact, wanted.by, wanted.share, wanted.shipment) };
    case 'advance':
      return { now, file: advanced(file, wanted.choice, wanted.share) };
  }
}

function cents(price: number): string {
  return `${Math.floor(price / 100)}.${String(price % 100).padStart(2, '0')}`;
}

function cancelled(file: TradeFile, by: Side): TradeFile {
  const { consequences } = cancellationOutlook(file.trade);
  return state(file, by, 'cancelled', { reason: 'No', consequences });
}

function offered(
  file: TradeFile,
  wanted: Extract<Command, { do: 'offer' }>,
  now: Temporal.Instant,
): TradeFile {
  const unitPrice = { amount: cents(wanted.price), currency: 'USD' };
  const inputs = file.trade.lines.map(({ lineTotal: _total, ...line }) => ({ ...line, unitPrice }));
  const validUntil = now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: wanted.days }).toString();
  const offer = {
    offeredBy: wanted.by,
    number: `N-${wanted.price}`,
    validUntil,
    terms: file.trade.terms,
    ...priceLines(inputs, 'USD'),
  };
  const made = makeOffer(file, offer, now, { isFirst: wanted.isFirst }).file;
  return wanted.by === 'seller' ? state(made, 'seller', 'quoted', detailsFor(made, 'quoted')) : made;
}

function supplied(file: TradeFile): TradeFile {
  const lines = file.trade.lines.map(({ lineId }) => ({
    lineId,
    hsCode: '691200',
    originCountry: 'CN',
    netWeightKg: '100',
    grossWeightKg: '110',
  }));
  return supplyFacts(file, { lines, terms: { portOfLoading: SHANGHAI, portOfDischarge: FELIXSTOWE } }).file;
}

function advanced(file: TradeFile, choice: number, share: number): TradeFile {
  // Few claim anything, or no trade would get far.
  const left = ['enquired', 'quoted', 'ordered', ...(choice === 20 ? [] : ['claimed']), 'contested'];
  const ready = nextFacts(file.trade).filter((next) => next.ready && !left.includes(next.fact));
  const next = ready[choice % Math.max(1, ready.length)];
  if (!next) return file;
  if (isPaymentFact(next.fact)) {
    const [payer] = next.responsible;
    const details = paymentDetails(file.trade, next.fact, next.instalmentId);
    return state(file, payer as TradeRole, next.fact as Fact, details as FactDetails[Fact]);
  }
  const [by] = responsibleFor(next.fact, file.trade);
  const index = next.shipmentId === undefined ? undefined : shipmentIds(file.trade).indexOf(next.shipmentId);
  return stated(file, next.fact, by as TradeRole, share, index);
}

function stated(
  file: TradeFile,
  fact: Fact,
  by: TradeRole,
  share: number,
  shipment: number | undefined,
): TradeFile {
  const shipmentId = shipment === undefined ? undefined : shipmentIds(file.trade)[shipment];
  const about = shipmentId === undefined || fact === 'packed' || fact === 'produced' ? {} : { shipmentId };
  const details = { ...detailsFor(file, fact, amounts(file, fact, share)), ...about };
  const own = fact === 'delivered' ? { ...details, lines: receipt(file, shipmentId, share) } : details;
  return state(file, by, fact, own as FactDetails[Fact]);
}

/** A share of what was ordered to produce, or of what remains to pack; sometimes more than there is. */
function amounts({ trade }: TradeFile, fact: Fact, share: number): ReadonlyMap<string, string> | undefined {
  if (fact !== 'produced' && fact !== 'packed') return undefined;
  if (fact === 'packed' && share === 100) {
    const produced = producedQuantities(trade);
    const remaining = remainingQuantities(trade);
    return new Map(
      [...remaining].map(([line, value]) => [line, produced.has(line) ? formatDecimal(value) : '0']),
    );
  }
  return new Map(
    trade.lines.map(({ lineId, quantity }) => [
      lineId,
      String(Math.floor((Number(quantity.value) * share) / 100)),
    ]),
  );
}

function receipt({ trade }: TradeFile, shipmentId: string | undefined, share: number) {
  const packed = factsOf(trade, 'packed').find(
    ({ details }) => details.shipmentId === (shipmentId ?? shipmentIds(trade)[0]),
  );
  const contents = packed?.details.handlingUnits.flatMap((unit) => unit.contents) ?? [];
  return contents.map(({ lineId, quantity }, index) => {
    const received = Math.floor((Number(quantity) * share) / 100);
    const different = Number(quantity) - received;
    const reason = DIFFERENCE_REASONS[index % DIFFERENCE_REASONS.length] ?? 'not-conforming';
    return {
      lineId,
      received: String(received),
      rejected: NOT_ARRIVED.includes(reason) || different <= 0 ? '0' : String(different),
      ...(different > 0 ? { differences: [{ quantity: String(different), reason }] } : {}),
    };
  });
}
