import type { EntryId } from '@tongshang/identifier';
import { ofKind, type ReadEntry, saidIn } from './read-entries.ts';

/** How a change of what was agreed stands: proposed and not answered, agreed, refused by the other side, or taken back by its own. */
export type ChangeState = 'proposed' | 'agreed' | 'refused' | 'taken-back';

/** The change that a paper proposes, confirms or refuses. */
export interface ChangeStanding {
  /** Changes of a trade are counted from 1. */
  readonly number: number;
  /** As of the checkpoint: what was answered later, no entry here can say. */
  readonly state: ChangeState;
}

const PROPOSED = 'trade.amendment-proposed';

/** The entries that answer a proposal, and what it is then. */
const ANSWERS: Readonly<Record<string, ChangeState>> = {
  'trade.amended': 'agreed',
  'trade.amendment-rejected': 'refused',
  'trade.amendment-withdrawn': 'taken-back',
};

/**
 * The change that each entry proposed or answered, by the id of that entry. A proposal's answer is the entry that bears its number: a
 * trade has one change of a number, and one that waits at a time.
 */
export function changesIn(read: readonly ReadEntry[]): ReadonlyMap<EntryId, ChangeStanding> {
  const answers = new Map<number, ChangeState>();
  const changes = new Map<EntryId, ChangeStanding>();
  for (const one of read) {
    const state = ANSWERS[one.entry.kind];
    const number = numberIn(one);
    if (state === undefined || number === undefined) continue;
    answers.set(number, state);
    changes.set(one.entry.entryId, { number, state });
  }
  for (const one of ofKind(read, PROPOSED)) {
    const number = numberIn(one);
    if (number === undefined) continue;
    changes.set(one.entry.entryId, { number, state: answers.get(number) ?? 'proposed' });
  }
  return changes;
}

function numberIn(one: ReadEntry): number | undefined {
  const number = saidIn(one, 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
