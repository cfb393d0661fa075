import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { isKind, type Principal } from '@tongshang/identity';
import {
  canonicalDecimal,
  compareDecimals,
  formatDecimal,
  minorUnits,
  parseDecimal,
  ZERO,
} from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { isMadeUp } from './demonstration.ts';
import { refuse } from './refusals.ts';

/** One unit of `from` is worth `rate` units of `to`, as a bank or a customs authority stated it for a day. */
export type ExchangeRate = {
  readonly rateId: string;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  /** Where it is from: `ECB euro reference rates`, its own quotation, … */
  readonly source: string;
  readonly date: string;
  readonly setBy: string;
};

type ExchangeRateBody = Pick<ExchangeRate, 'from' | 'to' | 'rate' | 'source' | 'date'>;

type RateRow = {
  rate_id: string;
  from_currency: string;
  to_currency: string;
  rate: string;
  source: string;
  rate_date: Temporal.PlainDate;
  set_by: string;
};

/** With the day on which it was stated, in UTC. */
export type StatedRate = ExchangeRate & { readonly statedOn: Temporal.PlainDate };

const COLUMNS = 'rate_id, from_currency, to_currency, rate, source, rate_date, set_by';

/** How many are looked at to tell whether those of a day agree. */
const OF_A_DAY_MOST = 20;

/** How old a rate may be for a customs value: customs administrations publish theirs at least monthly. */
const RATE_DAYS_MOST = 31;

/** No rate is older than this; a year before it is a slip. */
const FIRST_YEAR = 1900;

function rateOf(row: RateRow): ExchangeRate {
  return {
    rateId: row.rate_id,
    from: row.from_currency,
    to: row.to_currency,
    rate: formatDecimal(canonicalDecimal(parseDecimal(row.rate))),
    source: row.source,
    date: row.rate_date.toString(),
    setBy: row.set_by,
  };
}

/**
 * States what a source has for a day. A stated rate is never changed: customs values were computed with it; the same said again is the
 * rate that was stated.
 * @throws RATES_SET_BY_BANKS, RATE_ALREADY_STATED, RATE_DATE_INVALID, CURRENCY_UNKNOWN, EXCHANGE_RATE_NOT_POSITIVE
 */
export async function stateRate(tx: Tx, principal: Principal, body: ExchangeRateBody): Promise<ExchangeRate> {
  if (!isKind(principal, 'bank') && !isKind(principal, 'customs')) throw refuse('RATES_SET_BY_BANKS');
  minorUnits(body.from, 'from');
  minorUnits(body.to, 'to');
  const rate = parseDecimal(body.rate, 'rate');
  if (compareDecimals(rate, ZERO) <= 0)
    throw refuse('EXCHANGE_RATE_NOT_POSITIVE', { rate: body.rate }, 'rate');
  const date = Temporal.PlainDate.from(body.date);
  if (date.year < FIRST_YEAR || Temporal.PlainDate.compare(date, todayOf(tx)) > 0) {
    throw refuse('RATE_DATE_INVALID', { year: String(FIRST_YEAR) }, 'date');
  }
  const stated = await tx.maybe<RateRow>(
    `insert into clearance.exchange_rate (${COLUMNS}, set_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (set_by, from_currency, to_currency, rate_date, source) do nothing returning ${COLUMNS}`,
    [randomUUIDv7(), body.from, body.to, body.rate, body.source, date, principal.organisationId, tx.now],
  );
  return stated ? rateOf(stated) : statedBefore(tx, principal.organisationId, body, date);
}

/** @throws RATE_ALREADY_STATED where it is another */
async function statedBefore(
  tx: Tx,
  setBy: OrganisationId,
  { from, to, rate, source, date: day }: ExchangeRateBody,
  date: Temporal.PlainDate,
): Promise<ExchangeRate> {
  const row = await tx.maybe<RateRow>(
    `select ${COLUMNS} from clearance.exchange_rate
     where set_by = $1 and from_currency = $2 and to_currency = $3 and rate_date = $4 and source = $5`,
    [setBy, from, to, date, source],
  );
  invariant(row, 'what keeps a rate out is a rate');
  const before = rateOf(row);
  if (compareDecimals(parseDecimal(before.rate), parseDecimal(rate)) === 0) return before;
  throw refuse('RATE_ALREADY_STATED', { from, to, date: day, source, rate: before.rate }, 'date');
}

/** The date of a transaction in UTC. */
export function todayOf(tx: Tx): Temporal.PlainDate {
  return tx.now.toZonedDateTimeISO('UTC').toPlainDate();
}

/** A pair of currencies, and the day that its rate is for. */
export type RateAsked = { readonly from: string; readonly to: string; readonly date: Temporal.PlainDate };

/**
 * The rate that who states it has for a pair: of the newest day, not after a date and not older than `RATE_DAYS_MOST` days, and not stated for
 * that day when it was longer past. None where the sources of that day differ, for then one has to be named; what was made up counts only where
 * nothing else was stated.
 */
export async function latestRate(
  tx: Tx,
  setBy: OrganisationId,
  pair: RateAsked,
  takesMadeUp: boolean,
): Promise<ExchangeRate | undefined> {
  const rows = await tx.rows<RateRow>(
    `select ${COLUMNS} from clearance.exchange_rate
     where from_currency = $1 and to_currency = $2 and set_by = $3 and rate_date <= $4 and rate_date > $5
       and (set_at at time zone 'UTC')::date - rate_date < $6
     order by rate_date desc, rate_id desc limit $7`,
    [pair.from, pair.to, setBy, pair.date, oldest(pair.date), RATE_DAYS_MOST, OF_A_DAY_MOST],
  );
  const all = rows.map(rateOf);
  const stated = all.filter(({ source }) => !isMadeUp(source));
  const counting = stated.length > 0 || !takesMadeUp ? stated : all;
  const [newest, ...others] = counting.filter(({ date }) => date === counting[0]?.date);
  return others.every(({ rate }) => rate === newest?.rate) ? newest : undefined;
}

const oldest = (date: Temporal.PlainDate) => date.subtract({ days: RATE_DAYS_MOST });

/** Whether a rate may be used for a day. */
export function isOfTheTime({ date }: Pick<ExchangeRate, 'date'>, day: Temporal.PlainDate): boolean {
  const stated = Temporal.PlainDate.from(date);
  return Temporal.PlainDate.compare(stated, day) <= 0 && Temporal.PlainDate.compare(stated, oldest(day)) > 0;
}

/** Whether it was stated for its day only when that was longer past than a rate is used: nobody could have gone by it. */
export function isStatedLate({ date, statedOn }: Pick<StatedRate, 'date' | 'statedOn'>): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(date), oldest(statedOn)) <= 0;
}

/** Rates by their ids. @throws RATE_UNKNOWN */
export async function ratesById(tx: Tx, rateIds: readonly string[]): Promise<StatedRate[]> {
  if (rateIds.length === 0) return [];
  const rows = await tx.rows<RateRow & { set_at: Temporal.Instant }>(
    `select ${COLUMNS}, set_at from clearance.exchange_rate where rate_id = any ($1::uuid[])`,
    [rateIds],
  );
  const unknown = rateIds.find((rateId) => !rows.some((row) => row.rate_id === rateId));
  if (unknown !== undefined) throw refuse('RATE_UNKNOWN', { rateId: unknown }, 'exchangeRateIds');
  return rows.map((row) => ({
    ...rateOf(row),
    statedOn: row.set_at.toZonedDateTimeISO('UTC').toPlainDate(),
  }));
}

/** Stated rates, newest first; of a pair when named. */
export async function listRates(
  tx: Tx,
  pair: { readonly from?: string; readonly to?: string },
  after: { readonly date: string; readonly rateId: string } | null,
  limit: number,
): Promise<ExchangeRate[]> {
  const rows = await tx.rows<RateRow>(
    `select ${COLUMNS} from clearance.exchange_rate
     where ($1::text is null or from_currency = $1) and ($2::text is null or to_currency = $2)
       and ($3::date is null or (rate_date, rate_id) < ($3, $4::uuid))
     order by rate_date desc, rate_id desc limit $5`,
    [pair.from ?? null, pair.to ?? null, after?.date ?? null, after?.rateId ?? null, limit],
  );
  return rows.map(rateOf);
}
