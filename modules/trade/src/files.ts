import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import type { TradeParty } from '@tongshang/trade-facts';
import type { TradeFile } from './file.ts';
import { saveParty } from './party-store.ts';
import { type Replacement, replaceParties } from './succession-store.ts';
import { admitParties, insertFile, loadFile, lockFile, type StoredFile, saveFile } from './trade-store.ts';

/**
 * The files a transaction works on. A trade is locked at its first change; from then on this transaction's own copy is the
 * truth, so that reactions to one command read it without asking the database again.
 */
export type Files = {
  /** @throws TRADE_NOT_FOUND */
  read(tx: Tx, tradeId: TradeId): Promise<TradeFile>;
  /** Reads and locks. @throws TRADE_NOT_FOUND */
  lock(tx: Tx, tradeId: TradeId): Promise<TradeFile>;
  /** What this transaction has locked, or begun, and made of it since; undefined of every other trade. */
  locked(tx: Tx, tradeId: TradeId): TradeFile | undefined;
  /** Makes a change that whoever works in this transaction reads from now on; who keeps it saves it, too. */
  keep(tx: Tx, file: TradeFile): void;
  /** Saves a file whose trade this transaction has locked; the transaction refuses ORDER_NUMBER_TAKEN. */
  save(tx: Tx, file: TradeFile): Promise<TradeFile>;
  /** Begins a trade. @throws ORDER_NUMBER_TAKEN */
  insert(tx: Tx, file: TradeFile): Promise<TradeFile>;
  /** Adds further parties to a trade that this transaction has locked; those that take part see it from now on. */
  admit(tx: Tx, file: TradeFile, parties: readonly TradeParty[]): Promise<TradeFile>;
  /** Writes what a party of a locked trade, or a side about it, has said of its part in it. */
  reword(tx: Tx, file: TradeFile, party: TradeParty): Promise<TradeFile>;
  /** Puts parties into the places of others in a locked trade, with what these have done. @throws ORDER_NUMBER_TAKEN */
  replace(tx: Tx, file: TradeFile, replacements: readonly Replacement[]): Promise<TradeFile>;
};

/** A file as the database has it, once what was saved has been answered, and as this transaction has made it since. */
type Held = { readonly stored: StoredFile | Promise<StoredFile>; readonly file: TradeFile };

/** The file with other parties in some places; what was done in part stays done. */
function replacedIn(file: TradeFile, replacements: readonly Replacement[]): TradeFile {
  const successorOf = ({ organisationId, role }: Pick<TradeParty, 'organisationId' | 'role'>) =>
    replacements.find(({ place }) => place.organisationId === organisationId && place.role === role)?.party;
  const parties = file.trade.parties.map((party) => successorOf(party) ?? party);
  const partsDone = file.partsDone.map((part) => ({
    ...part,
    organisationId: successorOf(part)?.organisationId ?? part.organisationId,
  }));
  return { ...file, partsDone, trade: { ...file.trade, parties } };
}

export function createFiles(): Files {
  const held = new WeakMap<Tx, Map<string, Held>>();
  const hold = (tx: Tx, stored: Held['stored'], file: TradeFile): TradeFile => {
    const files = held.get(tx) ?? new Map<string, Held>();
    held.set(tx, files.set(file.trade.tradeId, { stored, file }));
    return file;
  };
  const holdStored = (tx: Tx, stored: StoredFile): TradeFile => hold(tx, stored, stored.file);
  const locked = (tx: Tx, tradeId: TradeId): TradeFile | undefined =>
    held.get(tx)?.get(tradeId.toLowerCase())?.file;
  const storedOf = (tx: Tx, { trade }: TradeFile): Held['stored'] => {
    const own = held.get(tx)?.get(trade.tradeId);
    invariant(own !== undefined, 'a trade is locked before it is changed');
    return own.stored;
  };
  return {
    async read(tx, tradeId) {
      return locked(tx, tradeId) ?? (await loadFile(tx, tradeId)).file;
    },
    async lock(tx, tradeId) {
      return locked(tx, tradeId) ?? holdStored(tx, await lockFile(tx, tradeId));
    },
    locked,
    keep: (tx, file) => void hold(tx, storedOf(tx, file), file),
    async save(tx, file) {
      const stored = await storedOf(tx, file);
      if (stored.file === file) return file;
      const saved = saveFile(tx, stored, file);
      tx.behind(saved);
      return hold(tx, saved, file);
    },
    async insert(tx, file) {
      return holdStored(tx, await insertFile(tx, file));
    },
    async admit(tx, file, parties) {
      const { trade } = file;
      const after = { ...file, trade: { ...trade, parties: [...trade.parties, ...parties] } };
      return holdStored(tx, await admitParties(tx, await storedOf(tx, file), after, parties));
    },
    async reword(tx, file, party) {
      const { trade } = file;
      const isThe = ({ organisationId, role }: TradeParty) =>
        organisationId === party.organisationId && role === party.role;
      const parties = trade.parties.map((other) => (isThe(other) ? party : other));
      const after = { ...file, trade: { ...trade, parties } };
      return tx.elevated('what a party says of its part changes what all are waited for', async () => {
        const saved = await saveFile(tx, await storedOf(tx, file), after);
        await saveParty(tx, trade.tradeId, trade.parties.find(isThe), party);
        return holdStored(tx, saved);
      });
    },
    async replace(tx, file, replacements) {
      const after = replacedIn(file, replacements);
      return tx.elevated('an organisation takes over the place of a contact', async () => {
        const stored = await storedOf(tx, file);
        await replaceParties(tx, after, replacements);
        return holdStored(tx, await saveFile(tx, stored, after));
      });
    },
  };
}
