import type { TradeId } from '@tongshang/identifier';
import type { ChainLink, JournalEntry } from './layout.ts';
import { checkLink } from './links.ts';
import { isRecord } from './shape.ts';

/** The first layout (`ENTRY_FORMAT_1`): read for ever, no longer written. */
export const VERSION_1_FIELDS = [
  ...['format', 'entryId', 'kind', 'at', 'organisationId', 'trade', 'subject', 'public', 'commitments'],
];

/** In the first layout the closing entry was known by its kind. */
const CLOSING_KIND = 'trade.closed';

const TRADE_FIELDS = ['tradeId', 'sequence', 'previous', 'count'];

/** Refuses (by `fail`) a place in a trade that is none. */
export function checkVersion1(
  { trade, kind }: Readonly<Record<string, unknown>>,
  fail: (reason: string) => Error,
): void {
  const closing = kind === CLOSING_KIND;
  if (trade === undefined) {
    if (closing) throw fail('a closing entry belongs to a trade');
    return;
  }
  if (!isRecord(trade)) throw fail('trade is not an object');
  if (Object.keys(trade).some((name) => !TRADE_FIELDS.includes(name)))
    throw fail('an unknown field in trade');
  checkLink(linkOfTrade(trade), fail);
  if (closing !== 'count' in trade) throw fail('the closing entry, and no other, has a count');
}

function linkOfTrade({ tradeId, ...place }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { chain: 'file', id: tradeId, ...place };
}

/** The entry as one of today's: its trade is its file. */
export function normalised(value: Readonly<Record<string, unknown>>): JournalEntry {
  const { trade, ...rest } = value as { trade?: { tradeId: TradeId } & Record<string, unknown> };
  const placed = trade
    ? {
        file: { fileId: trade.tradeId, kind: 'trade' },
        chains: [linkOfTrade(trade) as unknown as ChainLink],
      }
    : { chains: [] };
  return { ...(rest as unknown as Omit<JournalEntry, 'chains'>), ...placed };
}
