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
import { refuse } from './refusals.ts';

/** One unit of `from` is worth `rate` units of `to`, as a bank stated it for a day. */
export type ExchangeRate = {
  readonly rateId: string;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  /** Where the bank has it from: `ECB euro reference rates`, its own quotation, … */
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

const COLUMNS = 'rate_id, from_currency, to_currency, rate, source, rate_date, set_by';

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
 * States a rate for a day. A stated rate is never changed: customs values were computed with it.
 * @throws RATES_SET_BY_BANKS, RATE_ALREADY_STATED, RATE_DATE_INVALID, CURRENCY_UNKNOWN, EXCHANGE_RATE_NOT_POSITIVE
 */
export async function stateRate(tx: Tx, principal: Principal, body: ExchangeRateBody): Promise<ExchangeRate> {
  if (!isKind(principal, 'bank')) throw refuse('RATES_SET_BY_BANKS');
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
     on conflict (set_by, from_currency, to_currency, rate_date) do nothing returning ${COLUMNS}`,
    [randomUUIDv7(), body.from, body.to, body.rate, body.source, date, principal.organisationId, tx.now],
  );
  if (!stated) {
    throw refuse('RATE_ALREADY_STATED', { from: body.from, to: body.to, date: body.date }, 'date');
  }
  return rateOf(stated);
}

/** The date of a transaction in UTC. */
export function todayOf(tx: Tx): Temporal.PlainDate {
  return tx.now.toZonedDateTimeISO('UTC').toPlainDate();
}

/** The newest rate that a bank stated for a pair, not after a date and not older than `RATE_DAYS_MOST` days. */
export async function latestRate(
  tx: Tx,
  bankOrganisationId: OrganisationId,
  pair: { readonly from: string; readonly to: string; readonly date: Temporal.PlainDate },
): Promise<ExchangeRate | undefined> {
  const row = await tx.maybe<RateRow>(
    `select ${COLUMNS} from clearance.exchange_rate
     where from_currency = $1 and to_currency = $2 and set_by = $3 and rate_date <= $4 and rate_date > $5
     order by rate_date desc limit 1`,
    [pair.from, pair.to, bankOrganisationId, pair.date, pair.date.subtract({ days: RATE_DAYS_MOST })],
  );
  return row && rateOf(row);
}

/** Rates by their ids. @throws RATE_UNKNOWN */
export async function ratesById(tx: Tx, rateIds: readonly string[]): Promise<ExchangeRate[]> {
  if (rateIds.length === 0) return [];
  const rows = await tx.rows<RateRow>(
    `select ${COLUMNS} from clearance.exchange_rate where rate_id = any ($1::uuid[])`,
    [rateIds],
  );
  const unknown = rateIds.find((rateId) => !rows.some((row) => row.rate_id === rateId));
  if (unknown !== undefined) throw refuse('RATE_UNKNOWN', { rateId: unknown }, 'exchangeRateIds');
  return rows.map(rateOf);
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
