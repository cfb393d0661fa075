import type { Tx } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import type { TradeParty } from '@tongshang/trade-facts';
import type { TradeFile } from './file.ts';
import { admitParties, insertFile, loadFile, lockFile, type StoredFile, saveFile } from './trade-store.ts';

/**
 * The files a transaction works on. A trade is locked at its first change; from then on this transaction's own copy is the
 * truth, so that listeners of one command read it without asking the database again.
 */
export type Files = {
  /** @throws TRADE_NOT_FOUND */
  read(tx: Tx, tradeId: string): Promise<TradeFile>;
  /** Reads and locks. @throws TRADE_NOT_FOUND */
  lock(tx: Tx, tradeId: string): Promise<TradeFile>;
  /** Saves a file whose trade this transaction has locked. @throws ORDER_NUMBER_TAKEN */
  save(tx: Tx, file: TradeFile): Promise<TradeFile>;
  /** Begins a trade. @throws ORDER_NUMBER_TAKEN */
  insert(tx: Tx, file: TradeFile): Promise<TradeFile>;
  /** Lets further parties into a trade that this transaction has locked. */
  admit(tx: Tx, file: TradeFile, parties: readonly TradeParty[]): Promise<TradeFile>;
};

export function createFiles(): Files {
  const held = new WeakMap<Tx, Map<string, StoredFile>>();
  const hold = (tx: Tx, stored: StoredFile): TradeFile => {
    const files = held.get(tx) ?? new Map<string, StoredFile>();
    held.set(tx, files.set(stored.file.trade.tradeId, stored));
    return stored.file;
  };
  return {
    async read(tx, tradeId) {
      return (held.get(tx)?.get(tradeId.toLowerCase()) ?? (await loadFile(tx, tradeId))).file;
    },
    async lock(tx, tradeId) {
      const own = held.get(tx)?.get(tradeId.toLowerCase());
      return own ? own.file : hold(tx, await lockFile(tx, tradeId));
    },
    async save(tx, file) {
      const before = held.get(tx)?.get(file.trade.tradeId);
      invariant(before !== undefined, 'a trade is locked before it is changed');
      return before.file === file ? file : hold(tx, await saveFile(tx, before, file));
    },
    async insert(tx, file) {
      return hold(tx, await insertFile(tx, file));
    },
    async admit(tx, file, parties) {
      const { trade } = file;
      const before = held.get(tx)?.get(trade.tradeId);
      invariant(before !== undefined, 'a trade is locked before it is changed');
      const after = { ...file, trade: { ...trade, parties: [...trade.parties, ...parties] } };
      return hold(tx, await admitParties(tx, before, after, parties));
    },
  };
}
