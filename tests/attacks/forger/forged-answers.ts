import { canonicalize, type Json } from '@tongshang/canonical-json';
import type { Forgery } from './forgery.ts';

/** Forgeries of how a change of an order was answered. */
export const FORGED_ANSWERS: readonly Forgery[] = [
  {
    what: 'the refusal of a change left out, so that it seems to wait',
    reason: /chain: CHAIN_SEQUENCE_GAP/,
    make({ changed }) {
      changed.entries.splice(changed.entries.indexOf(changed.entry('trade.amendment-rejected')), 1);
      return changed;
    },
  },
  {
    what: 'the agreement on a change cut off with everything after it',
    reason: /asOf: DOSSIER_CUT/,
    make({ changed }) {
      changed.entries.splice(changed.entries.indexOf(changed.entry('trade.amended')));
      return changed;
    },
  },
  {
    what: 'an agreement of later added to a change that waits',
    reason: /asOf: DOSSIER_CUT/,
    make({ asked, changed }) {
      asked.entries.push(changed.entry('trade.amended'));
      return asked;
    },
  },
  {
    what: 'an agreement of the forger’s own making added to a change that waits',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ asked, changed }) {
      const last = asked.entries.at(-1);
      const made = changed.entry('trade.amended');
      if (!last) throw new Error('no entries');
      const { chains, at } = JSON.parse(last.text);
      const said = { ...JSON.parse(made.text), chains, at };
      asked.entries.splice(-1, 1, { ...last, text: canonicalize(said), disclosures: made.disclosures });
      return asked;
    },
  },
  {
    what: 'a change that was refused told as agreed',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ changed }) {
      changed.rewrite('trade.amendment-rejected', (entry) => {
        entry.kind = 'trade.amended';
      });
      return changed;
    },
  },
  {
    what: 'the agreement on one change told of another',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ changed }) {
      changed.rewrite('trade.amended', (entry) => {
        entry.public = { ...(entry.public as object), number: 1 } as unknown as Json;
      });
      return changed;
    },
  },
];
