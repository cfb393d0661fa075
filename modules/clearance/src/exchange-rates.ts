import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { DocumentCapability } from '@tongshang/document';
import { type Action, offer } from '@tongshang/http';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
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
import { bankOf, isBetweenSides, type Trade, type TradeCapability } from '@tongshang/trade';
import { isMadeUp } from './demonstration.ts';
import { latestDay } from './legal-day.ts';
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
  /** The one trade that it is for; null where it is for any. */
  readonly tradeId: TradeId | null;
  /** SHA-256 of files that lie in that trade and show it, hexadecimal. */
  readonly evidence: string[];
};

type ExchangeRateBody = Pick<ExchangeRate, 'from' | 'to' | 'rate' | 'source' | 'date'> & {
  readonly tradeId?: TradeId;
  readonly evidence?: readonly string[];
};

/** What a rate for one trade asks of other modules. */
export type RateDeps = {
  readonly trades: Pick<TradeCapability, 'readTrade'>;
  readonly document: Pick<DocumentCapability, 'requireEvidence'>;
};

type RateRow = {
  rate_id: string;
  from_currency: string;
  to_currency: string;
  rate: string;
  source: string;
  rate_date: Temporal.PlainDate;
  set_by: string;
  trade_id: string | null;
  evidence: readonly string[];
};

const COLUMNS = 'rate_id, from_currency, to_currency, rate, source, rate_date, set_by, trade_id, evidence';

/** How many are looked at to tell whether those of a day agree. */
const OF_A_DAY_MOST = 20;

/** How old a rate may be for a customs value: customs administrations publish theirs at least monthly. */
const RATE_DAYS_MOST = 31;

function rateOf(row: RateRow): ExchangeRate {
  return {
    rateId: row.rate_id,
    from: row.from_currency,
    to: row.to_currency,
    rate: formatDecimal(canonicalDecimal(parseDecimal(row.rate))),
    source: row.source,
    date: row.rate_date.toString(),
    setBy: row.set_by,
    tradeId: row.trade_id,
    evidence: [...row.evidence],
  };
}

/**
 * States what a source has for a day. A stated rate is never changed: customs values were computed with it; the same said again is the
 * rate that was stated. For one trade only its own bank states one, a day: as agreed with it, or where its sources differ.
 * @throws RATES_SET_BY_BANKS, RATE_NOT_OF_TRADE, RATE_ALREADY_STATED, RATE_DATE_INVALID, CURRENCY_UNKNOWN, EXCHANGE_RATE_NOT_POSITIVE,
 * TRADE_NOT_FOUND, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN
 */
export async function stateRate(
  deps: RateDeps,
  tx: Tx,
  principal: Principal,
  body: ExchangeRateBody,
): Promise<ExchangeRate> {
  if (!isKind(principal, 'bank') && !isKind(principal, 'customs')) throw refuse('RATES_SET_BY_BANKS');
  minorUnits(body.from, 'from');
  minorUnits(body.to, 'to');
  const rate = parseDecimal(body.rate, 'rate');
  if (compareDecimals(rate, ZERO) <= 0)
    throw refuse('EXCHANGE_RATE_NOT_POSITIVE', { rate: body.rate }, 'rate');
  const date = Temporal.PlainDate.from(body.date);
  if (Temporal.PlainDate.compare(date, latestDay(tx.now)) > 0) throw refuse('RATE_DATE_INVALID', {}, 'date');
  const { tradeId = null, evidence = [] } = body;
  await requireOfTrade(deps, tx, principal, tradeId, evidence);
  const stated = await tx.maybe<RateRow>(
    `insert into clearance.exchange_rate (${COLUMNS}, set_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict do nothing returning ${COLUMNS}`,
    [
      ...[randomUUIDv7(), body.from, body.to, body.rate, body.source, date, principal.organisationId],
      ...[tradeId, evidence, tx.now],
    ],
  );
  return stated ? rateOf(stated) : statedBefore(tx, principal.organisationId, body, date);
}

/** Whose rate counts in a trade is nobody who gains by it: its bank, once both sides have accepted it. @throws RATE_NOT_OF_TRADE, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN */
async function requireOfTrade(
  { trades, document }: RateDeps,
  tx: Tx,
  { organisationId }: Principal,
  tradeId: TradeId | null,
  evidence: readonly string[],
): Promise<void> {
  if (tradeId === null) {
    if (evidence.length > 0) throw refuse('RATE_NOT_OF_TRADE', {}, 'evidence');
    return;
  }
  const trade = await trades.readTrade(tx, tradeId);
  if (!statesRates(trade, organisationId)) throw refuse('RATE_NOT_OF_TRADE', {}, 'tradeId');
  const named = evidence.map((sha256, index) => ({ sha256, place: `evidence/${index}` }));
  await document.requireEvidence(tx, trade, named, ['seller', 'buyer', 'bank', 'customs']);
}

function statesRates(trade: Trade, organisationId: OrganisationId): boolean {
  const bank = bankOf(trade);
  return bank?.organisationId === organisationId && isBetweenSides(trade, bank);
}

/** @throws RATE_ALREADY_STATED where it is another */
async function statedBefore(
  tx: Tx,
  setBy: OrganisationId,
  { from, to, rate, source, date: day, tradeId }: ExchangeRateBody,
  date: Temporal.PlainDate,
): Promise<ExchangeRate> {
  const row = await tx.maybe<RateRow>(
    `select ${COLUMNS} from clearance.exchange_rate
     where from_currency = $1 and to_currency = $2 and rate_date = $3
       and case when $4::uuid is null then trade_id is null and set_by = $5 and source = $6 else trade_id = $4 end`,
    [from, to, date, tradeId ?? null, setBy, source],
  );
  invariant(row, 'what keeps a rate out is a rate');
  const before = rateOf(row);
  const isSame =
    compareDecimals(parseDecimal(before.rate), parseDecimal(rate)) === 0 && before.source === source;
  if (isSame) return before;
  throw refuse(
    'RATE_ALREADY_STATED',
    { from, to, date: day, source: before.source, rate: before.rate },
    'date',
  );
}

/** A pair of currencies, and the day that its rate is for. */
type RateAsked = { readonly from: string; readonly to: string; readonly date: Temporal.PlainDate };

/** Somebody who states rates. */
export type RateMaker = {
  readonly setBy: OrganisationId;
  /** For which trade they are; without it those for any. */
  readonly tradeId?: TradeId;
  /** Whether what was made up counts where nothing else was stated. */
  readonly takesMadeUp: boolean;
};

/**
 * The rate that the first of the makers to have one states for a pair: of the newest day, not after a date and not older than
 * `RATE_DAYS_MOST` days, and not stated for that day when it was longer past. A maker has none where the sources of that day differ: nobody
 * picks one, its bank states one for the trade.
 */
export async function firstRate(
  tx: Tx,
  makers: readonly RateMaker[],
  pair: RateAsked,
): Promise<ExchangeRate | undefined> {
  const rows = await tx.rows<RateRow & { place: bigint }>(
    `select stated.*, maker.place
     from unnest($3::uuid[], $4::uuid[]) with ordinality as maker (set_by, trade_id, place)
     cross join lateral (
       select ${COLUMNS} from clearance.exchange_rate r
       where from_currency = $1 and to_currency = $2 and r.set_by = maker.set_by
         and r.trade_id is not distinct from maker.trade_id and rate_date <= $5 and rate_date > $6
         and (set_at at time zone 'UTC')::date - rate_date < $7
       order by rate_date desc, rate_id desc limit $8) as stated
     order by maker.place, stated.rate_date desc, stated.rate_id desc`,
    [
      ...[pair.from, pair.to, makers.map(({ setBy }) => setBy), makers.map(({ tradeId }) => tradeId ?? null)],
      ...[pair.date, pair.date.subtract({ days: RATE_DAYS_MOST }), RATE_DAYS_MOST, OF_A_DAY_MOST],
    ],
  );
  for (const [index, { takesMadeUp }] of makers.entries()) {
    const rate = agreed(rows.filter(({ place }) => place === BigInt(index + 1)).map(rateOf), takesMadeUp);
    if (rate) return rate;
  }
  return undefined;
}

/** What the sources of the newest day agree on. */
function agreed(newestFirst: readonly ExchangeRate[], takesMadeUp: boolean): ExchangeRate | undefined {
  const stated = newestFirst.filter(({ source }) => !isMadeUp(source));
  const counting = stated.length > 0 || !takesMadeUp ? stated : newestFirst;
  const [newest, ...others] = counting.filter(({ date }) => date === counting[0]?.date);
  return others.every(({ rate }) => rate === newest?.rate) ? newest : undefined;
}

/** How many rates of one trade are shown: its bank states one a pair and day. */
const OF_A_TRADE_MOST = 200;

/** What was stated for one trade alone, newest first. */
export async function ratesOfTrade(tx: Tx, tradeId: TradeId): Promise<ExchangeRate[]> {
  const rows = await tx.rows<RateRow>(
    `select ${COLUMNS} from clearance.exchange_rate where trade_id = $1
     order by rate_date desc, rate_id desc limit $2`,
    [tradeId, OF_A_TRADE_MOST],
  );
  return rows.map(rateOf);
}

/** `state-rate`, for the bank of a trade that crosses a border and is open. */
export function rateActions(trade: Trade, { organisationId, scopes }: Principal): Action[] {
  const isBank = statesRates(trade, organisationId);
  return isBank && trade.status === 'open' && !trade.domestic && scopes.has('settlement:write')
    ? [offer('state-rate')]
    : [];
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
     where trade_id is null and ($1::text is null or from_currency = $1) and ($2::text is null or to_currency = $2)
       and ($3::date is null or (rate_date, rate_id) < ($3, $4::uuid))
     order by rate_date desc, rate_id desc limit $5`,
    [pair.from ?? null, pair.to ?? null, after?.date ?? null, after?.rateId ?? null, limit],
  );
  return rows.map(rateOf);
}
