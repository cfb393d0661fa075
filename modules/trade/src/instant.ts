import type { Tx } from '@tongshang/database';

/** The time of a transaction as trades keep it: ISO 8601, milliseconds. */
export const instantOf = (tx: Pick<Tx, 'now'>): string => tx.now.toString({ smallestUnit: 'millisecond' });
