import type { ReplyOf } from '@tongshang/ui/api';
import type { FileRow } from '../api.ts';

/** `new`, `skip`, `row` (the same as an earlier row), or the id of a contact that it is. */
export type Decision = 'new' | 'skip' | 'row' | { readonly contactId: string };

export type Decisions = ReadonlyMap<number, Decision>;

export const isUnfit = (row: FileRow): boolean => row.problems.some(({ isFatal }) => isFatal);

/** Why a row waits for a word: it may be a known contact, an earlier row, or would come in without what is wrong in it. */
export type Asks = 'known' | 'row' | 'problem';

export function asksOf(row: FileRow): Asks | undefined {
  if (isUnfit(row)) return undefined;
  if (row.mayBeSame.length > 0) return 'known';
  if (row.sameAsRow !== null) return 'row';
  return row.problems.length > 0 ? 'problem' : undefined;
}

/** What needs no word: a sound row that is like no other is new, an unfit one is left out. */
export function firstDecisions(rows: readonly FileRow[]): Decisions {
  return new Map(
    rows.flatMap((row): [number, Decision][] => {
      if (isUnfit(row)) return [[row.row, 'skip']];
      return asksOf(row) === undefined ? [[row.row, 'new']] : [];
    }),
  );
}

/** What was decided stays when the file is read anew with another answer, of each row that may still be decided so. */
export function keptDecisions(
  before: readonly FileRow[],
  rows: readonly FileRow[],
  decisions: Decisions,
): Decisions {
  const first = firstDecisions(rows);
  const earlier = new Map(before.map((row) => [row.row, row]));
  return new Map([
    ...first,
    ...rows.flatMap((row): [number, Decision][] => {
      const old = earlier.get(row.row);
      const said = decisions.get(row.row);
      // What needed no word before was not decided by anybody.
      if (said === undefined || isUnfit(row) || old === undefined || asksOf(old) === undefined) return [];
      if (said === 'row' && row.sameAsRow === null) return [];
      if (typeof said === 'object' && !row.mayBeSame.some(({ contactId }) => contactId === said.contactId))
        return [];
      return [[row.row, said]];
    }),
  ]);
}

/** The rows that still wait for a word, by why. */
export function openRows(
  rows: readonly FileRow[],
  decisions: Decisions,
): ReadonlyMap<Asks, readonly FileRow[]> {
  const open = new Map<Asks, FileRow[]>();
  for (const row of rows) {
    const asks = asksOf(row);
    if (asks === undefined || decisions.has(row.row)) continue;
    open.set(asks, [...(open.get(asks) ?? []), row]);
  }
  return open;
}

type Sent = {
  readonly row: number;
  readonly contact: FileRow['contact'];
  readonly decision:
    | { readonly as: 'new' }
    | { readonly as: 'known'; readonly contactId: string }
    | { readonly as: 'row'; readonly row: number };
};

/** What is sent. A row that is the same as an earlier one goes where that one goes. */
export function rowsToSend(rows: readonly FileRow[], decisions: Decisions): readonly Sent[] {
  return rows.flatMap(({ row, contact, sameAsRow }): Sent[] => {
    const own = decisions.get(row);
    const isJoined = own === 'row' && sameAsRow !== null;
    const decided = isJoined ? decisions.get(sameAsRow) : own;
    if (decided === undefined || decided === 'skip' || decided === 'row') return [];
    if (decided !== 'new') return [{ row, contact, decision: { as: 'known', contactId: decided.contactId } }];
    return [{ row, contact, decision: isJoined ? { as: 'row', row: sameAsRow } : { as: 'new' } }];
  });
}

export type Imported = ReplyOf<'/api/v1/contacts/import', 'post'>;
