import {
  type DueEvent,
  FACT_RULES,
  type Fact,
  type ModeOfTransport,
  type Trade,
  type TradeRole,
  type TradeTerms,
} from '@tongshang/trade-facts';
import { dateOf, isExpired, otherSide, standingOffer, type TradeFile } from './file.ts';
import { unpaidFor } from './instalments.ts';
import { isDue } from './next-facts.ts';
import { nextPayments } from './next-payments.ts';
import { applies, factsOf, holds, isStated, responsibleFor, rolesFor } from './progress.ts';

/**
 * What an expected date follows from: a term both sides agreed, what the carrier announced, or the usual time such a step takes
 * (`usual`, our own assumption and shown as such).
 */
type Basis = 'validity' | 'lead-time' | 'latest-shipment' | 'estimated-arrival' | 'payment-term' | 'usual';

type Expected = {
  readonly fact: Fact;
  readonly responsible: readonly TradeRole[];
  /** ISO 8601 date. */
  readonly expectedOn: string;
  readonly basis: Basis;
  /** The date has passed and the fact is not there. */
  readonly late: boolean;
};

/** Usual days from the step before; assumptions for drawing the future, never for deciding anything. */
const USUAL_DAYS: Readonly<Partial<Record<Fact, number>>> = {
  quoted: 3,
  ordered: 7,
  funded: 3,
  produced: 14,
  packed: 1,
  invoiced: 1,
  'export-declared': 1,
  'export-released': 2,
  shipped: 3,
  'import-declared': 0,
  'import-released': 2,
  delivered: 2,
  settled: 1,
  closed: 1,
};

/** Usual days from loading to arrival. */
const TRANSIT_DAYS: Readonly<Record<ModeOfTransport, number>> = {
  sea: 30,
  air: 5,
  road: 7,
  rail: 18,
  post: 14,
};

/**
 * What is still to come on the way to the end, in order, each with its date and who does it. Empty once closed or cancelled.
 * Optional facts are left out.
 */
export function expectedSchedule(file: TradeFile, now: Temporal.Instant): readonly Expected[] {
  const { trade } = file;
  if (trade.status !== 'open') return [];
  const today = dateOf(now);
  const dates = new Map<Fact, Temporal.PlainDate>();
  const schedule: Expected[] = [];
  let before = dateOf(Temporal.Instant.from(trade.facts.at(-1)?.at ?? trade.createdAt));
  for (const { fact, optional, when } of FACT_RULES) {
    if (!applies(when, trade)) continue;
    if (optional && !(fact === 'quoted' && awaitsQuotation(file, now))) continue;
    if (isReached(trade, fact)) {
      dates.set(fact, lastDate(trade, fact));
      continue;
    }
    const { date, basis } = expectedDate(file, fact, dates, before);
    dates.set(fact, date);
    before = Temporal.PlainDate.compare(date, before) > 0 ? date : before;
    schedule.push({
      fact,
      responsible: responsibleRoles(file, fact),
      expectedOn: date.toString(),
      basis,
      late: Temporal.PlainDate.compare(date, today) < 0,
    });
  }
  return schedule;
}

function awaitsQuotation(file: TradeFile, now: Temporal.Instant): boolean {
  const standing = standingOffer(file);
  return !isStated(file.trade, 'ordered') && (!standing || isExpired(standing, now));
}

/** Instalments that are due before the goods leave stand where a payment is usual; the others are part of settling. */
const BEFOREHAND: readonly DueEvent[] = ['order', 'production', 'shipment'];

function isReached(trade: Trade, fact: Fact): boolean {
  if (fact === 'quoted') return false;
  if (fact === 'funded') return isStated(trade, 'ordered') && unpaidFor(trade, BEFOREHAND).length === 0;
  return (
    holds(trade, fact, 'all') &&
    !(fact === 'produced' && isDue(trade, fact) && !holds(trade, 'packed', 'all'))
  );
}

function lastDate(trade: Trade, fact: Fact): Temporal.PlainDate {
  return dateOf(Temporal.Instant.from(factsOf(trade, fact).at(-1)?.at ?? trade.createdAt));
}

function responsibleRoles(file: TradeFile, fact: Fact): readonly TradeRole[] {
  const standing = standingOffer(file);
  if (fact === 'ordered' && standing) return [otherSide(standing.offeredBy)];
  if (fact === 'funded') return payersOf(file.trade);
  const present = responsibleFor(fact, file.trade);
  // The platform states it with the last payment; where no bank takes part, whoever pays brings it about.
  if (fact === 'settled' && !present.includes('bank')) return payersOf(file.trade);
  return present.length > 0 ? present : rolesFor(fact, file.trade).slice(0, 1);
}

/** Who acts on the first payment that is due: who is to send it, else who holds, transfers, promises or confirms it. */
function payersOf(trade: Trade): readonly TradeRole[] {
  const next = [...nextPayments(trade, 'remitted'), ...nextPayments(trade, 'funded')];
  return (next.find(({ due }) => due) ?? next[0])?.responsible ?? ['buyer'];
}

type Dated = { readonly date: Temporal.PlainDate; readonly basis: Basis };

function expectedDate(
  file: TradeFile,
  fact: Fact,
  dates: ReadonlyMap<Fact, Temporal.PlainDate>,
  before: Temporal.PlainDate,
): Dated {
  const usual: Dated = { date: before.add({ days: USUAL_DAYS[fact] ?? 1 }), basis: 'usual' };
  const { terms } = file.trade;
  const ordered = dates.get('ordered');
  switch (fact) {
    case 'ordered': {
      // The last day of an offer is until when it may be accepted, not when it will be.
      const until = standingOffer(file)?.validUntil;
      return until !== undefined && Temporal.PlainDate.compare(until, usual.date) < 0
        ? { date: Temporal.PlainDate.from(until), basis: 'validity' }
        : usual;
    }
    case 'produced':
    case 'packed':
      return ordered && terms.leadTimeDays !== undefined
        ? { date: ordered.add({ days: terms.leadTimeDays }), basis: 'lead-time' }
        : usual;
    case 'shipped':
      return terms.latestShipmentDate === undefined
        ? usual
        : { date: Temporal.PlainDate.from(terms.latestShipmentDate), basis: 'latest-shipment' };
    case 'import-declared':
      return arrival(file.trade, dates) ?? usual;
    case 'delivered':
      return file.trade.domestic ? (arrival(file.trade, dates) ?? usual) : usual;
    case 'settled': {
      return lastInstalment(terms, dates) ?? usual;
    }
    default:
      return usual;
  }
}

const COUNTED_FROM: Readonly<Partial<Record<DueEvent, Fact>>> = {
  'bill-of-lading': 'shipped',
  invoice: 'invoiced',
  receipt: 'delivered',
};

/** The day on which the last instalment that is due by date or after some days is to be paid. */
function lastInstalment(
  { payment }: Pick<TradeTerms, 'payment'>,
  dates: ReadonlyMap<Fact, Temporal.PlainDate>,
): Dated | undefined {
  const days = payment.flatMap(({ due: { event, days = 0, date } }) => {
    if (date !== undefined) return [Temporal.PlainDate.from(date)];
    const after = COUNTED_FROM[event];
    const from = after && dates.get(after);
    return from ? [from.add({ days })] : [];
  });
  const last = days.toSorted(Temporal.PlainDate.compare).at(-1);
  return last && { date: last, basis: 'payment-term' };
}

/** When the last shipment arrives, as its carrier announced. */
export function announcedArrival(trade: Trade): Temporal.PlainDate | undefined {
  const announced = factsOf(trade, 'shipped').at(-1)?.details.consignment.estimatedArrival;
  return announced !== undefined && /^\d{4}-\d\d-\d\d/.test(announced)
    ? Temporal.PlainDate.from(announced.slice(0, 10))
    : undefined;
}

/** When the goods are to arrive: as the carrier of the last shipment announced, else after the usual time of the mode. */
function arrival(trade: Trade, dates: ReadonlyMap<Fact, Temporal.PlainDate>): Dated | undefined {
  const announced = announcedArrival(trade);
  if (announced) return { date: announced, basis: 'estimated-arrival' };
  const shipped = dates.get('shipped');
  return (
    shipped && { date: shipped.add({ days: TRANSIT_DAYS[trade.terms.modeOfTransport] }), basis: 'usual' }
  );
}
