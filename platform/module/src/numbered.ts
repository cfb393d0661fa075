import type { Tx } from '@tongshang/database';
import type { Sought } from './finding.ts';

/** What is numbered in a table: whose rows belong to trades, with indexes as `…_by_number` and `…_by_end_of_number` have them. */
type Numbered = {
  /** `document.document` */
  readonly table: string;
  /** `document_id` */
  readonly id: string;
  /** `recorded_at`: the newest come first. */
  readonly at: string;
};

/** Shorter pieces of a number fit too many. */
const LENGTH_MIN = 3;
/** Looked at before row-level security leaves of them what the caller may see. */
const CANDIDATES_MAX = 50;
/** Sorts, byte for byte, after everything that a number goes on with. */
const LAST = '\u{10ffff}';

const PIECE = `or (access.compact_number(d.number) ~>=~ $3 and access.compact_number(d.number) ~<~ $4)
         or (reverse(access.compact_number(d.number)) ~>=~ $5 and reverse(access.compact_number(d.number)) ~<~ $6)`;

/**
 * Ids of what lies in the files of the caller's organisation under a number that begins or ends so, or is one of those it is short for, the newest first. Found past row-level
 * security, which would keep the indexes from being used: whoever asks reads them again as itself, and shows nothing else.
 */
export async function idsByNumber(
  tx: Tx,
  { table, id, at }: Numbered,
  { number, wholes }: Pick<Sought, 'number' | 'wholes'>,
): Promise<readonly string[]> {
  if (number === null || (number.length < LENGTH_MIN && wholes.length === 0)) return [];
  const isPiece = number.length >= LENGTH_MIN;
  const backwards = [...number].toReversed().join('');
  const rows = await tx.elevated('candidates by number, which the caller then reads as itself', () =>
    tx.rows<{ id: string }>(
      `select d.${id} as id from ${table} d
       where (access.compact_number(d.number) = any ($2)
         ${isPiece ? PIECE : ''})
         and exists (select from access.file_party f where f.file_id = d.trade_id and f.organisation_id = $1)
       order by d.${at} desc, d.${id} desc limit ${CANDIDATES_MAX}`,
      isPiece
        ? [tx.organisationId, wholes, number, number + LAST, backwards, backwards + LAST]
        : [tx.organisationId, wholes],
    ),
  );
  return rows.map((row) => row.id);
}
