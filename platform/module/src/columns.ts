import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';

/** What a column says of one trade: words as they are written, a code that the interface has words for, or a day (ISO 8601). */
type ColumnValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly area: string; readonly code: string }
  | { readonly kind: 'day'; readonly day: string };

/** Columns that a module brings to lists of trades, for those whose scopes include the one named; their titles are words of its slice. */
export type TradeColumns = {
  readonly scope: string;
  /** `declaration`, `invoice`; no two modules bring the same. */
  readonly names: readonly string[];
  /** Of each of these trades, as the organisation of the transaction may see it, what the columns say; nothing where they say nothing. */
  read(tx: Tx, tradeIds: readonly TradeId[]): Promise<readonly TradeValues[]>;
};

type TradeValues = { readonly tradeId: TradeId; readonly values: Readonly<Record<string, ColumnValue>> };

/** Of each trade what the columns asked for say, of every module that brings one of them. */
export type Columns = (
  tx: Tx,
  scopes: ReadonlySet<string>,
  names: readonly string[],
  tradeIds: readonly TradeId[],
) => Promise<ReadonlyMap<TradeId, Readonly<Record<string, ColumnValue>>>>;

type Source = { readonly columns?: TradeColumns };

/** @param sources asked for when something is listed: the modules are made one after the other */
export function createColumns(sources: () => readonly Source[]): Columns {
  return async (tx, scopes, names, tradeIds) => {
    const all = new Map<TradeId, Record<string, ColumnValue>>();
    if (tradeIds.length === 0) return all;
    for (const { columns } of sources()) {
      if (!columns || !scopes.has(columns.scope) || !columns.names.some((name) => names.includes(name)))
        continue;
      for (const { tradeId, values } of await columns.read(tx, tradeIds)) {
        const asked = Object.entries(values).filter(([name]) => names.includes(name));
        all.set(tradeId, { ...all.get(tradeId), ...Object.fromEntries(asked) });
      }
    }
    return all;
  };
}
