import { parseMoney } from '@tongshang/money';
import type { Trade } from '@tongshang/trade-facts';
import type { TradeFile } from './file.ts';
import { listedOutlook } from './listed-outlook.ts';
import { searchText, summaryOf } from './summary.ts';
import { type Waiting, waitingChanges } from './waiting.ts';

type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** Takes a value, and says by which name a statement calls it. */
type Name = (value: unknown) => string;

/** What a trade's row says besides its file. */
type Beside = {
  readonly waiting: readonly Waiting[];
  readonly orderNumber: string | null;
  readonly at: Temporal.Instant;
};

/**
 * One statement that writes what changed between two states of a file. It consists of those parts alone that have something to write: to
 * prepare for the others is most of what a saving costs. There are few combinations, and each is planned once.
 */
export function savingOf(
  before: { readonly file: TradeFile; readonly waiting: readonly Waiting[] },
  after: TradeFile,
  { waiting, orderNumber, at }: Beside,
): Statement {
  const values: unknown[] = [after.trade.tradeId, after.trade.status, at];
  const name: Name = (value) => `$${values.push(value)}`;
  const earlier = before.file;
  const parts = Object.entries({
    trade: updateTrade(earlier, after, { orderNumber, at }, name),
    facts: insertFacts(earlier.trade, after.trade, name),
    offers: upsertOffers(earlier, after, name),
    amendments: upsertAmendment(earlier, after, name),
    versions: insertVersion(earlier, after, name),
    parties: updateParties(waitingChanges(before, after, waiting), name),
  }).filter(([, part]) => part !== '');
  const last = parts.pop()?.[1] ?? '';
  const others = parts.map(([part, sql]) => `${part} as (${sql})`);
  return { text: others.length > 0 ? `with ${others.join(', ')} ${last}` : last, values };
}

function updateTrade(
  earlier: TradeFile,
  after: TradeFile,
  { orderNumber, at }: Pick<Beside, 'orderNumber' | 'at'>,
  name: Name,
): string {
  const { trade } = after;
  const { nextFact, nextOn, arrivesOn } = listedOutlook(after, at);
  const total = parseMoney(trade.total);
  const hasNewGoods = trade.lines !== earlier.trade.lines;
  const hasLeft = trade.facts.slice(earlier.trade.facts.length).some(({ fact }) => fact === 'shipped');
  const changed = [
    `order_number = ${name(orderNumber)}`,
    `version = ${name(after.version)}`,
    `total_amount = ${name(total.amount)}`,
    `currency = ${name(total.currency)}`,
    `cancellation = ${name(after.cancellation ? JSON.stringify(after.cancellation) : null)}`,
    `latest_fact = ${name(trade.facts.at(-1)?.fact ?? null)}`,
    `next_fact = ${name(nextFact)}`,
    `next_on = ${name(nextOn)}`,
    // The right side of an assignment reads the row as it was.
    hasLeft
      ? `arrival_was = case when arrives_on <> ${name(arrivesOn)}::date then arrives_on else arrival_was end, arrives_on = ${name(arrivesOn)}`
      : '',
    trade.terms === earlier.trade.terms ? '' : `terms = ${name(JSON.stringify(trade.terms))}`,
    trade.sums === earlier.trade.sums ? '' : `sums = ${name(jsonOf(trade.sums))}`,
    trade.particulars === earlier.trade.particulars ? '' : `particulars = ${name(jsonOf(trade.particulars))}`,
    hasNewGoods ? `lines = ${name(JSON.stringify(trade.lines))}` : '',
    hasNewGoods ? `summary = ${name(JSON.stringify(summaryOf(trade)))}` : '',
    hasNewGoods || after.version !== earlier.version || hasLeft
      ? `search_text = ${name(searchText(after))}`
      : '',
  ].filter((column) => column !== '');
  return `update trade.trade set status = $2, changed_at = $3, ${changed.join(', ')} where trade_id = $1`;
}

function insertFacts(earlier: Trade, { facts }: Trade, name: Name): string {
  const first = earlier.facts.length;
  const rows = facts.slice(first).map((record, index) => {
    const columns = [first + index + 1, record.fact, record.at, JSON.stringify(record)];
    return `($1::uuid, ${columns.map(name).join(', ')})`;
  });
  return insertRows('trade.fact (trade_id, sequence, fact, stated_at, record)', rows);
}

function upsertOffers({ offer: earlier }: TradeFile, { offer }: TradeFile, name: Name): string {
  if (!offer || offer === earlier) return '';
  const isSuperseding = earlier?.status === 'standing' && earlier.sequence !== offer.sequence;
  const changed = [...(isSuperseding ? [{ ...earlier, status: 'superseded' }] : []), offer];
  const rows = changed.map((record) => {
    return `($1::uuid, ${[record.sequence, record.status, JSON.stringify(record)].map(name).join(', ')})`;
  });
  return `${insertRows('trade.quotation (trade_id, sequence, status, record)', rows)}
    on conflict (trade_id, sequence) do update set status = excluded.status, record = excluded.record`;
}

function upsertAmendment(earlier: TradeFile, { amendment }: TradeFile, name: Name): string {
  if (!amendment || amendment === earlier.amendment) return '';
  const columns = [amendment.number, amendment.status, JSON.stringify(amendment)];
  return `${insertRows('trade.amendment (trade_id, number, status, record)', [`($1::uuid, ${columns.map(name).join(', ')})`])}
    on conflict (trade_id, number) do update set status = excluded.status, record = excluded.record`;
}

function insertVersion(earlier: TradeFile, { version, trade }: TradeFile, name: Name): string {
  if (version === earlier.version) return '';
  const { terms, lines, total, sums } = trade;
  const agreed = { terms, lines, total, ...(sums ? { sums } : {}) };
  const row = `($1::uuid, ${name(version)}, $3, ${name(JSON.stringify(agreed))})`;
  return insertRows('trade.version (trade_id, version, agreed_at, record)', [row]);
}

function insertRows(into: string, rows: readonly string[]): string {
  return rows.length > 0 ? `insert into ${into} values ${rows.join(', ')}` : '';
}

function updateParties(changes: readonly object[], name: Name): string {
  if (changes.length === 0) return '';
  return `update trade.party p set status = $2, waiting_for = w.waiting_for, parts_done = coalesce(w.parts_done, p.parts_done),
    waiting_since = case when w.waiting_for is null then null when w.waiting_for = p.waiting_for then p.waiting_since
      else $3::timestamptz end
  from jsonb_to_recordset(${name(JSON.stringify(changes))}::jsonb)
    as w (organisation_id uuid, role text, waiting_for text, parts_done jsonb)
  where p.trade_id = $1 and p.organisation_id = w.organisation_id and p.role = w.role`;
}

/** The JSON that a column holds; null for nothing. */
export function jsonOf(value: object | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}
