import type { Tx } from '@tongshang/database';

/** More than any log has leaves: moved out of the way first, no index meets another's old one on its way to the new. */
const AWAY = 2 ** 52;

/** Follows a log that begins anew, in which every entry has a leaf index that is `by` higher. */
export async function moveLeafIndexes(tx: Tx, by: number): Promise<void> {
  for (const step of [AWAY, by - AWAY]) {
    await tx.run('update jobs.held_entry set leaf_index = leaf_index + $1::bigint', [step]);
    await tx.run(
      'update jobs.dead_letter set leaf_index = leaf_index + $1::bigint where leaf_index is not null',
      [step],
    );
  }
}
