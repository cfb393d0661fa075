import type { IsolationSeed } from '@tongshang/database/testing';

/** Everything in the world has been journalled. */
export const isolationSeed: IsolationSeed = {
  shared: {
    'journal.checkpoint': 'signed heads of the log, for anyone to check: hashes only',
    'journal.cosignature': 'what witnesses said of them',
    'journal.epoch': 'which logs this database has held: names, sizes and hashes, published with the log',
    'journal.witness_conflict': 'what witnesses said against the log: sizes only',
    'journal.leaf': 'which leaf an entry is: no content',
    'journal.tile': 'hashes of the log (C2SP tlog-tiles), for anyone',
    'function journal.record':
      'the one way to write entries; it takes the caller’s organisation from the transaction',
  },
  untold: {
    'journal.link':
      'of an entry: whoever reads the entry reads its place in further chains (tried by itself)',
  },
  async fill({ seller, tradeId }) {
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/entries`);
    return { entryId: items.at(-1).entryId };
  },
};
