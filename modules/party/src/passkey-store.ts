import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';

export type PasskeyRow = {
  readonly passkeyId: string;
  readonly personId: PersonId;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: bigint;
  readonly transports: string[];
  readonly name: string;
  readonly backedUp: boolean;
  readonly createdAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
};

const passkey = `passkey_id as "passkeyId", person_id as "personId", credential_id as "credentialId",
  public_key as "publicKey", counter, transports, name, backed_up as "backedUp", created_at as "createdAt",
  last_used_at as "lastUsedAt"`;

export function selectPasskeys(tx: Tx, personId: PersonId): Promise<PasskeyRow[]> {
  return tx.rows(`select ${passkey} from party.passkey where person_id = $1 order by passkey_id`, [personId]);
}

/** Whose credential it is, locked: its counter moves on. As the platform itself. */
export function lockPasskey(tx: Tx, credentialId: string): Promise<PasskeyRow | undefined> {
  return tx.maybe(`select ${passkey} from party.passkey where credential_id = $1 for update`, [credentialId]);
}

/** False when the credential is registered already. */
export async function insertPasskey(
  tx: Tx,
  row: Omit<PasskeyRow, 'createdAt' | 'lastUsedAt' | 'publicKey'> & { publicKey: Uint8Array },
): Promise<boolean> {
  const inserted = await tx.run(
    `insert into party.passkey (passkey_id, person_id, credential_id, public_key, counter, transports, name,
       backed_up, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (credential_id) do nothing`,
    [
      ...[row.passkeyId, row.personId, row.credentialId, row.publicKey, row.counter, row.transports],
      ...[row.name, row.backedUp, tx.now],
    ],
  );
  return inserted === 1;
}

export async function recordUse(tx: Tx, passkeyId: string, counter: bigint): Promise<void> {
  const sql = 'update party.passkey set counter = $2, last_used_at = $3 where passkey_id = $1';
  await tx.run(sql, [passkeyId, counter, tx.now]);
}

export async function deletePasskey(tx: Tx, personId: PersonId, passkeyId: string): Promise<boolean> {
  const sql = 'delete from party.passkey where person_id = $1 and passkey_id = $2';
  return (await tx.run(sql, [personId, passkeyId])) === 1;
}

/** How many ways to sign in a person has. As the platform itself. */
export async function deletePasskeys(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run('delete from party.passkey where person_id = $1', [personId]);
}

export async function countCredentials(tx: Tx, personId: PersonId): Promise<number> {
  const row = await tx.one<{ count: bigint }>(
    `select (select count(*) from party.password where person_id = $1)
       + (select count(*) from party.passkey where person_id = $1) as count`,
    [personId],
  );
  return Number(row.count);
}

/** A challenge has to be answered within this. */
const answerWithin = Temporal.Duration.from({ minutes: 5 });

export async function insertChallenge(tx: Tx, challenge: string, personId: PersonId | null): Promise<string> {
  const challengeId = randomUUIDv7();
  await tx.run(
    'insert into party.passkey_challenge (challenge_id, challenge, person_id, expires_at) values ($1, $2, $3, $4)',
    [challengeId, challenge, personId, tx.now.add(answerWithin)],
  );
  return challengeId;
}

/** The challenge, used up, unless it has expired or was given to somebody else. */
export async function takeChallenge(
  tx: Tx,
  challengeId: string,
  personId: PersonId | null,
): Promise<string | undefined> {
  const row = await tx.maybe<{ challenge: string }>(
    `delete from party.passkey_challenge where challenge_id = $1 and person_id is not distinct from $2::uuid
       and expires_at > $3 returning challenge`,
    [challengeId, personId, tx.now],
  );
  return row?.challenge;
}
