import type { Tx } from '@tongshang/database';
import type { EntryId, LineId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { type DataNeed, fileOfTrade, type Place, type Trade, type TradeLine } from '@tongshang/trade-facts';
import { requireOpen, requireSupplier } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import type { TradeContext } from './context.ts';
import type { TradeFile } from './file.ts';
import { checkWeights } from './lines.ts';
import { SUPPLIERS } from './missing-facts.ts';
import { refuse } from './refusals.ts';

type LineFacts = {
  readonly lineId: LineId;
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
};

type SuppliedFacts = {
  readonly lines?: readonly LineFacts[];
  readonly terms?: { readonly portOfLoading?: Place; readonly portOfDischarge?: Place };
  /** The values are made up, and are to be shown so wherever they appear. */
  readonly demonstration?: boolean;
};

type Supplied = { readonly place: string; readonly need: DataNeed };

/**
 * The trade with data that was unknown so far. What is known already may be repeated, not changed.
 * @throws TRADE_CANCELLED, TRADE_CLOSED, LINE_UNKNOWN, LINE_REPEATED, FACT_KNOWN, WEIGHTS_CONTRADICT, NOTHING_SUPPLIED
 */
export function supplyFacts(
  file: TradeFile,
  facts: SuppliedFacts,
): { file: TradeFile; supplied: readonly Supplied[] } {
  requireOpen(file.trade);
  const { trade } = file;
  const supplied: Supplied[] = [];
  const known = new Set(trade.lines.map((line) => line.lineId));
  const given = new Map<string, LineFacts>();
  facts.lines?.forEach((line, index) => {
    if (!known.has(line.lineId)) throw refuse('LINE_UNKNOWN', { lineId: line.lineId }, `lines/${index}`);
    if (given.has(line.lineId)) throw refuse('LINE_REPEATED', { lineId: line.lineId }, `lines/${index}`);
    given.set(line.lineId, line);
  });
  const mark = facts.demonstration === true;
  const lines = trade.lines.map((line): TradeLine => {
    const { lineId: _id, ...fields } = given.get(line.lineId) ?? { lineId: line.lineId };
    const next = fill(line, fields, `lines/${line.lineId}`, 'lines', mark, supplied);
    if (next !== line) checkWeights(next, line.lineId, `lines/${line.lineId}`);
    return next;
  });
  const terms = fill(trade.terms, facts.terms ?? {}, 'terms', 'terms', mark, supplied);
  if (supplied.length === 0) throw refuse('NOTHING_SUPPLIED');
  const next: Trade = {
    ...trade,
    lines: lines.some((line, index) => line !== trade.lines[index]) ? lines : trade.lines,
    terms,
  };
  return { file: { ...file, trade: next }, supplied };
}

function fill<T extends { readonly demonstration?: readonly string[] }>(
  known: T,
  fields: object,
  place: string,
  part: 'lines' | 'terms',
  mark: boolean,
  supplied: Supplied[],
): T {
  const news: [string, unknown][] = [];
  for (const [field, value] of Object.entries(fields)) {
    const before = (known as Record<string, unknown>)[field];
    if (value === undefined || isSame(before, value)) continue;
    if (before !== undefined) throw refuse('FACT_KNOWN', { known: textOf(before) }, `${place}/${field}`);
    news.push([field, value]);
    supplied.push({ place: `${place}/${field}`, need: `${part}/${field}` as DataNeed });
  }
  if (news.length === 0) return known;
  const marked = mark
    ? { demonstration: [...(known.demonstration ?? []), ...news.map(([field]) => field)] }
    : {};
  return { ...known, ...Object.fromEntries(news), ...marked };
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || (typeof left === 'object' && textOf(left) === textOf(right));
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, country, unlocode } = value as Place;
  return [name, country, unlocode].filter((part) => part !== undefined).join(', ');
}

/** Supplies data that a later fact needs. @throws TRADE_NOT_FOUND, NOT_YOUR_PART, and what `supplyFacts` refuses */
export async function supply(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  facts: SuppliedFacts,
): Promise<{ supplied: readonly string[]; entryId: EntryId }> {
  const locked = await context.files.lock(tx, tradeId);
  const { file, supplied } = supplyFacts(locked, facts);
  let byRole = '';
  for (const { need } of supplied) byRole = requireSupplier(file.trade, principal, SUPPLIERS[need]);
  const { lines, terms } = facts;
  const { entryId } = context.journal.append(tx, {
    kind: 'trade.facts-supplied',
    file: fileOfTrade(locked.trade.tradeId),
    causedBy: latestEntryOf(locked),
    public: { byRole, demonstration: facts.demonstration === true },
    private: { facts: JSON.parse(JSON.stringify({ lines, terms })) },
  });
  await context.files.save(tx, file);
  return { supplied: supplied.map(({ place }) => place), entryId };
}
