import { admitToFile, beginFile, type Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { formatMoney, parseMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import {
  fileOfTrade,
  type OrderParticulars,
  type Trade,
  type TradeFact,
  type TradeLine,
  type TradeParty,
  type TradeStatus,
  type TradeSums,
  type TradeTerms,
  takesPart,
} from '@tongshang/trade-facts';
import {
  type Amendment,
  type CancellationRequest,
  type Offer,
  type PartDone,
  standingOffer,
  type TradeFile,
} from './file.ts';
import { listedOutlook } from './listed-outlook.ts';
import { refuse } from './refusals.ts';
import { jsonOf, savingOf } from './save-store.ts';
import { searchText, summaryOf } from './summary.ts';
import { type Waiting, waitingOf } from './waiting.ts';

type TradeRow = {
  /** As the database writes it: whoever asks in capitals gets the one form that entries carry. */
  trade_id: string;
  number: string;
  status: TradeStatus;
  demonstration: boolean;
  domestic: boolean;
  order_number: string | null;
  version: number;
  terms: TradeTerms;
  lines: TradeLine[];
  sums: TradeSums | null;
  particulars: OrderParticulars | null;
  total_amount: bigint;
  currency: string;
  cancellation: CancellationRequest | null;
  created_at: Temporal.Instant;
  /** Position, what it is waited for, its parts, and the party. */
  parties: [number, string | null, Omit<PartDone, 'organisationId'>[], TradeParty][];
  facts: TradeFact[];
  offer: Offer | null;
  amendment: Amendment | null;
};

/** A file as it was read, and what each party was waited for then. */
export type StoredFile = { readonly file: TradeFile; readonly waiting: readonly Waiting[] };

const COLUMNS = `
  select t.trade_id, t.number, t.status, t.demonstration, t.domestic, t.order_number, t.version, t.terms, t.lines, t.sums, t.particulars,
    t.total_amount, t.currency, t.cancellation, t.created_at,
    (select json_agg(json_build_array(p.position, p.waiting_for, p.parts_done, p.record))
       from trade.party p where p.trade_id = t.trade_id) as parties,
    coalesce((select json_agg(f.record order by f.sequence) from trade.fact f where f.trade_id = t.trade_id), '[]') as facts,
    (select q.record from trade.quotation q where q.trade_id = t.trade_id and t.version = 0
       order by q.sequence desc limit 1) as offer,
    (select a.record from trade.amendment a where a.trade_id = t.trade_id order by a.number desc limit 1) as amendment
`;

const LOAD = `${COLUMNS}
  from trade.trade t where t.trade_id = $1`;

/**
 * PostgreSQL gives whoever has waited for a lock the newest version of the locked row, but of everything else what was there when
 * the statement began. Every change of a file updates its trade: so what was read fits when the locked version is the one of
 * the statement's own snapshot, which the scalar subquery sees.
 */
const LOCK = `${COLUMNS}, t.xmin = (select s.xmin from trade.trade s where s.trade_id = $1) as fits
  from trade.trade t where t.trade_id = $1 for update of t`;

/** The file of a trade. @throws TRADE_NOT_FOUND also when it is not the caller's */
export async function loadFile(tx: Tx, tradeId: TradeId): Promise<StoredFile> {
  const row = await tx.maybe<TradeRow>(LOAD, [tradeId]);
  if (!row) throw refuse('TRADE_NOT_FOUND');
  return storedFileOf(row);
}

/** As `loadFile`, and nobody else changes the trade until this transaction ends. @throws TRADE_NOT_FOUND */
export async function lockFile(tx: Tx, tradeId: TradeId): Promise<StoredFile> {
  const row = await tx.maybe<TradeRow & { fits: boolean }>(LOCK, [tradeId]);
  if (!row) throw refuse('TRADE_NOT_FOUND');
  return row.fits ? storedFileOf(row) : loadFile(tx, tradeId);
}

function storedFileOf(row: TradeRow): StoredFile {
  const inOrder = row.parties.toSorted(([one], [other]) => one - other);
  const parties = inOrder.map(([, , , party]) => party);
  const isOrdered = row.version > 0;
  const trade: Trade = {
    tradeId: row.trade_id,
    number: row.number,
    ...(isOrdered && row.order_number !== null ? { orderNumber: row.order_number } : {}),
    status: row.status,
    demonstration: row.demonstration,
    domestic: row.domestic,
    parties,
    terms: row.terms,
    lines: row.lines,
    ...(row.sums ? { sums: row.sums } : {}),
    ...(row.particulars ? { particulars: row.particulars } : {}),
    total: formatMoney({ amount: row.total_amount, currency: row.currency }),
    facts: row.facts,
    createdAt: row.created_at.toString(),
  };
  const file: TradeFile = {
    trade,
    version: row.version,
    ...(row.offer ? { offer: row.offer } : {}),
    ...(row.amendment ? { amendment: row.amendment } : {}),
    ...(row.cancellation ? { cancellation: row.cancellation } : {}),
    partsDone: inOrder.flatMap(([, , partsDone, { organisationId }]) =>
      partsDone.map((part) => ({ ...part, organisationId })),
    ),
  };
  const waiting = inOrder.map(([, waitingFor, , { organisationId, role }]) => ({
    organisationId,
    role,
    waitingFor,
  }));
  return { file, waiting };
}

const INSERT = `
  with trade as (
    insert into trade.trade (trade_id, number, demonstration, domestic, seller_organisation_id, buyer_organisation_id,
      order_number, terms, lines, total_amount, currency, latest_fact, summary, search_text, created_at, changed_at,
      sums, particulars, next_fact, next_on)
    select $1, n.number, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, lower(n.number) || E'\\n' || lower(access.compact_number(n.number)) || E'\\n' || $14, $15, $15, $18, $19, $20, $21::date
    from (select trade.next_trade_number() as number) n
    returning number
  ), parties as (
    insert into trade.party (trade_id, organisation_id, role, position, record, waiting_for, waiting_since)
    select $1, (p.record ->> 'organisationId')::uuid, p.record ->> 'role', p.position, p.record, p.waiting_for,
      case when p.waiting_for is not null then $15::timestamptz end
    from json_to_recordset($2::json) as p (record json, position integer, waiting_for text)
  ), facts as (
    insert into trade.fact (trade_id, sequence, fact, stated_at, record)
    select $1, f.sequence, f.record ->> 'fact', (f.record ->> 'at')::timestamptz, f.record
    from json_to_recordset($16::json) as f (sequence integer, record json)
  ), offers as (
    insert into trade.quotation (trade_id, sequence, status, record)
    select $1, (q.record ->> 'sequence')::integer, q.record ->> 'status', q.record
    from jsonb_to_recordset($17::jsonb) as q (record jsonb)
  )
  select number from trade`;

/**
 * Writes a new trade; its number is given here. The caller must be one of its parties.
 * @throws ORDER_NUMBER_TAKEN
 */
export async function insertFile(tx: Tx, file: TradeFile): Promise<StoredFile> {
  const { trade } = file;
  invariant(
    trade.parties.some((party) => party.organisationId === tx.organisationId),
    'a party begins the trade',
  );
  const waiting = waitingOf(file, tx.now);
  const parties = trade.parties.map((record, position) => ({
    record,
    position,
    waiting_for: waiting[position]?.waitingFor ?? null,
  }));
  const { seller, buyer } = sidesOf(trade);
  const total = parseMoney(trade.total);
  const outlook = listedOutlook(file, tx.now);
  const values = [
    trade.tradeId,
    JSON.stringify(parties),
    trade.demonstration,
    trade.domestic,
    seller,
    buyer,
    storedOrderNumber(file),
    JSON.stringify(trade.terms),
    JSON.stringify(trade.lines),
    total.amount,
    total.currency,
    trade.facts.at(-1)?.fact ?? null,
    JSON.stringify(summaryOf(trade)),
    searchText(file),
    tx.now,
    JSON.stringify(trade.facts.map((record, index) => ({ sequence: index + 1, record }))),
    JSON.stringify(file.offer ? [{ record: file.offer }] : []),
    jsonOf(trade.sums),
    jsonOf(trade.particulars),
    outlook.nextFact,
    outlook.nextOn,
  ];
  const { number } = await namingOrderNumber(file, () =>
    tx.elevated('a new trade lets its parties in', async () => {
      const [, inserted] = await Promise.all([
        beginFile(tx, fileOfTrade(trade.tradeId), trade.parties.filter(takesPart)),
        tx.one<{ number: string }>(INSERT, values),
      ]);
      return inserted;
    }),
  );
  return { file: { ...file, trade: { ...trade, number } }, waiting };
}

function sidesOf(trade: Trade): { seller: string; buyer: string } {
  const idOf = (role: 'seller' | 'buyer') =>
    trade.parties.find((party) => party.role === role)?.organisationId;
  const [seller, buyer] = [idOf('seller'), idOf('buyer')];
  invariant(seller !== undefined && buyer !== undefined, 'a trade has a seller and a buyer');
  return { seller, buyer };
}

/** The order's number, or that of a purchase order that waits; a declined or cancelled one is free again. */
function storedOrderNumber(file: TradeFile): string | null {
  if (file.trade.orderNumber !== undefined) return file.trade.orderNumber;
  if (file.trade.status !== 'open') return null;
  const offer = standingOffer(file);
  // What a seller quotes on takes no number away from the buyer.
  return (offer?.offeredBy === 'buyer' ? offer.orderNumber : undefined) ?? null;
}

/** Runs what may find the buyer's order number taken. @throws ORDER_NUMBER_TAKEN */
async function namingOrderNumber<T>(file: TradeFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (constraint !== 'order_number_of_buyer') throw error;
    throw refuse('ORDER_NUMBER_TAKEN', { orderNumber: storedOrderNumber(file) ?? '' }, 'orderNumber');
  }
}

/** Writes what changed between two states of a file that this transaction has locked. @throws ORDER_NUMBER_TAKEN */
export async function saveFile(tx: Tx, before: StoredFile, after: TradeFile): Promise<StoredFile> {
  const waiting = waitingOf(after, tx.now);
  const { text, values } = savingOf(before, after, {
    waiting,
    orderNumber: storedOrderNumber(after),
    at: tx.now,
  });
  await namingOrderNumber(after, () => tx.run(text, values));
  return { file: after, waiting };
}

/** Adds further parties, lets in those that take part, and saves the file that has them. */
export function admitParties(
  tx: Tx,
  before: StoredFile,
  after: TradeFile,
  parties: readonly TradeParty[],
): Promise<StoredFile> {
  const { tradeId } = after.trade;
  const first = after.trade.parties.length - parties.length;
  const rows = parties.map((record, index) => ({ record, position: first + index }));
  return tx.elevated('a party lets others in', async () => {
    const [, , saved] = await Promise.all([
      admitToFile(tx, tradeId, parties.filter(takesPart)),
      tx.run(
        `insert into trade.party (trade_id, organisation_id, role, position, record)
         select $1, (p.record ->> 'organisationId')::uuid, p.record ->> 'role', p.position, p.record
         from json_to_recordset($2::json) as p (record json, position integer)`,
        [tradeId, JSON.stringify(rows)],
      ),
      saveFile(tx, before, after),
    ]);
    return saved;
  });
}
