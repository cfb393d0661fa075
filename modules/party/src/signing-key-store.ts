import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';

type SigningKeyRow = {
  readonly keyId: string;
  readonly publicKey: Buffer;
  readonly validFrom: Temporal.Instant;
  readonly validUntil: Temporal.Instant | null;
};

/** Every key an organisation has had, oldest first. */
export function selectSigningKeys(tx: Tx, organisationId: OrganisationId): Promise<SigningKeyRow[]> {
  return tx.rows(
    `select key_id as "keyId", public_key as "publicKey", valid_from as "validFrom", valid_until as "validUntil"
     from party.signing_key where organisation_id = $1 order by valid_from, key_id`,
    [organisationId],
  );
}

export async function selectActiveKeyId(tx: Tx, organisationId: OrganisationId): Promise<string> {
  const select =
    'select key_id as "keyId" from party.signing_key where organisation_id = $1 and valid_until is null';
  return (await tx.one<{ keyId: string }>(select, [organisationId])).keyId;
}

/** Keys that a transaction has taken for those in use, in the order of their organisations. */
type Assumed = { readonly organisations: string[]; readonly keys: string[]; readonly wrong: (() => void)[] };
const assumed = new WeakMap<Tx, Assumed>();

/**
 * Lets the commit look whether this is still the key in use; where it is not, `wrong` is told, and the transaction runs again. One call
 * for all keys of a transaction.
 */
export function assertInUse(tx: Tx, organisationId: OrganisationId, keyId: string, wrong: () => void): void {
  const known = assumed.get(tx);
  const all = known ?? { organisations: [], keys: [], wrong: [] };
  all.organisations.push(organisationId);
  all.keys.push(keyId);
  all.wrong.push(wrong);
  if (known) return;
  assumed.set(tx, all);
  const values = [all.organisations, all.keys];
  tx.atCommit({ call: 'party.assert_keys_in_use($1, $2)', values, asEither: true }, (error) => {
    if ((error as { code?: unknown }).code === '40001') for (const tell of all.wrong) tell();
    return error;
  });
}

/** The key in use with its sealed private part, in one statement: a rotation beside it cannot part them. */
export function selectActiveSecret(
  tx: Tx,
  organisationId: OrganisationId,
): Promise<{ keyId: string; sealed: Buffer }> {
  return tx.one(
    `select key_id as "keyId", s.sealed from party.signing_key k join party.signing_key_secret s using (key_id)
     where k.organisation_id = $1 and k.valid_until is null`,
    [organisationId],
  );
}

/** One sealed key for each master key that any was sealed under: the form names it in its first five bytes. */
export function selectOneSecretPerSeal(tx: Tx): Promise<{ keyId: string; sealed: Buffer }[]> {
  return tx.rows(
    `select distinct on (substring(sealed from 1 for 5)) key_id as "keyId", sealed from party.signing_key_secret`,
  );
}

export async function insertSigningKey(
  tx: Tx,
  key: { keyId: string; organisationId: OrganisationId; publicKey: Uint8Array; sealed: Uint8Array },
): Promise<void> {
  await tx.run(
    `insert into party.signing_key (key_id, organisation_id, public_key, valid_from) values ($1, $2, $3, $4)`,
    [key.keyId, key.organisationId, key.publicKey, tx.now],
  );
  await tx.run('insert into party.signing_key_secret (key_id, organisation_id, sealed) values ($1, $2, $3)', [
    key.keyId,
    key.organisationId,
    key.sealed,
  ]);
}

/** Ends the validity of the key in use; its id. Rotations of one organisation follow one another. */
export async function retireSigningKey(tx: Tx, organisationId: OrganisationId): Promise<string | undefined> {
  const lock = `select pg_advisory_xact_lock(hashtextextended('party.signing_key ' || $1::text, 0))`;
  await tx.rows(lock, [organisationId]);
  const retired = await tx.maybe<{ keyId: string }>(
    `update party.signing_key set valid_until = greatest(valid_from, $2) where organisation_id = $1
       and valid_until is null returning key_id as "keyId"`,
    [organisationId, tx.now],
  );
  return retired?.keyId;
}

export async function deleteSecret(tx: Tx, keyId: string): Promise<void> {
  await tx.run('delete from party.signing_key_secret where key_id = $1', [keyId]);
}
