import type { Client } from 'pg';
import { Transaction } from '../tx.ts';

const role = 'tongshang_system';

/** A Tx in the transaction that a backup or a restore has begun on its own connection, as tongshang_system already. */
export function borrowedTx(client: Client, now: Temporal.Instant): Transaction {
  const wire = {
    send: (_name: string | undefined, text: string, values: readonly unknown[]) =>
      client.query(text, [...values]),
    commit: () => Promise.reject(new Error('the transaction is committed by whoever began it')),
  };
  return new Transaction(wire, role, { organisationId: null, personId: null }, now, { wireRole: role });
}
