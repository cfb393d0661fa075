import { measureJournal } from '../journal.ts';
import type { Rounds } from './rounds.ts';

/** The row of the journal's subject that sets durable appends beside a bare INSERT: `× 0.530`. */
const APPENDS = /^journal append, durable, beside a bare INSERT/;

/** Each round is the journal's whole subject on a database of its own: its ratio is made of rounds by turns already. */
export async function prepareJournal(): Promise<Rounds> {
  return {
    async round() {
      const row = (await measureJournal()).find(({ what }) => APPENDS.test(what));
      const value = Number(/^× ([\d.]+)$/.exec(row?.measured ?? '')?.[1] ?? Number.NaN);
      if (!(value > 0)) throw new Error(`the journal's subject says: ${row?.measured}`);
      return [{ what: 'durable append beside a bare INSERT (more is better)', unit: '×', value }];
    },
    close: async () => {},
  };
}
