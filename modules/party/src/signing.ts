import type { KeyObject } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import {
  generateSigningKey,
  privateKeyOf,
  type Sealer,
  type SignedFields,
  signDetachedJws,
} from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import { invariant } from '@tongshang/refusal';
import {
  assertInUse,
  deleteSecret,
  insertSigningKey,
  retireSigningKey,
  selectActiveKeyId,
  selectActiveSecret,
  selectOneSecretPerSeal,
} from './signing-key-store.ts';

export type Signing = {
  /**
   * A detached JWS over the bytes by the organisation's key in use (`header..signature`), and the id of that key.
   * `fields` say what the bytes are (`{ doc, part }`). Authorise first: the caller need not be that organisation.
   */
  signDetached(
    tx: Tx,
    organisationId: OrganisationId,
    bytes: Uint8Array,
    fields: SignedFields,
  ): Promise<{ readonly jws: string; readonly keyId: string }>;
  /** Makes the key in use ready: `signDetached` then asks the database nothing in this transaction. */
  readySigning(tx: Tx, organisationId: OrganisationId): Promise<void>;
  /** That the stored keys can be opened, one for each master key they were sealed under. Errors: MASTER_KEY_OTHER. */
  checkMasterKey(tx: Tx): Promise<void>;
  /** Creates the key of an organisation that has none in use. */
  createKey(tx: Tx, organisationId: OrganisationId): Promise<string>;
  /** Retires the key in use, destroys its private part, and creates the next. */
  rotateKey(
    tx: Tx,
    organisationId: OrganisationId,
  ): Promise<{ readonly keyId: string; readonly retiredKeyId: string }>;
};

const unsealedMax = 2000;

export function createSigning({
  journal,
  sealer,
}: {
  journal: Pick<Journal, 'append'>;
  sealer: Sealer;
}): Signing {
  /** Private keys ready for use, by key id. */
  const unsealed = new Map<string, KeyObject>();
  /** Which key each organisation used last. What is signed by it holds only if the commit finds it still in use. */
  const last = new Map<string, string>();
  const used = new WeakMap<Tx, Map<string, Promise<string>>>();

  /** The key of an organisation throughout a transaction. */
  function keyIdIn(tx: Tx, organisationId: OrganisationId): Promise<string> {
    const known = used.get(tx) ?? new Map<string, Promise<string>>();
    used.set(tx, known);
    const found = known.get(organisationId) ?? keyIdOf(tx, organisationId);
    known.set(organisationId, found);
    return found;
  }

  async function keyIdOf(tx: Tx, organisationId: OrganisationId): Promise<string> {
    const remembered = last.get(organisationId);
    if (remembered === undefined || !unsealed.has(remembered)) return selectActiveKeyId(tx, organisationId);
    assertInUse(tx, organisationId, remembered, () => last.delete(organisationId));
    return remembered;
  }

  async function keyInUse(
    tx: Tx,
    organisationId: OrganisationId,
  ): Promise<{ keyId: string; key: KeyObject }> {
    const expected = await keyIdIn(tx, organisationId);
    const ready = unsealed.get(expected);
    if (ready !== undefined) {
      last.set(organisationId, expected);
      return { keyId: expected, key: ready };
    }
    const { keyId, sealed } = await tx.elevated('sign for a party of the transaction', () =>
      selectActiveSecret(tx, organisationId),
    );
    const key = privateKeyOf(sealer.open(sealed, sealPurpose(keyId)));
    const oldest = unsealed.size >= unsealedMax ? unsealed.keys().next().value : undefined;
    if (oldest !== undefined) unsealed.delete(oldest);
    unsealed.set(keyId, key);
    last.set(organisationId, keyId);
    return { keyId, key };
  }

  async function createKey(tx: Tx, organisationId: OrganisationId): Promise<string> {
    const { keyId, publicKey, privateKey } = await generateSigningKey();
    const sealed = sealer.seal(privateKey, sealPurpose(keyId));
    await insertSigningKey(tx, { keyId, organisationId, publicKey, sealed });
    used.delete(tx);
    last.delete(organisationId);
    const encoded = Buffer.from(publicKey).toString('base64url');
    const open = { organisationId, keyId, publicKey: encoded };
    journal.append(tx, { kind: 'party.key-registered', subject: keyId, public: open });
    return keyId;
  }

  return {
    createKey,
    async checkMasterKey(tx) {
      const stored = await selectOneSecretPerSeal(tx);
      for (const { keyId, sealed } of stored) sealer.open(sealed, sealPurpose(keyId));
    },
    async readySigning(tx, organisationId) {
      await keyInUse(tx, organisationId);
    },
    async signDetached(tx, organisationId, bytes, fields) {
      const { keyId, key } = await keyInUse(tx, organisationId);
      return { jws: signDetachedJws(key, keyId, bytes, fields), keyId };
    },
    async rotateKey(tx, organisationId) {
      const retiredKeyId = await retireSigningKey(tx, organisationId);
      invariant(retiredKeyId !== undefined, 'an organisation always has a signing key in use');
      await deleteSecret(tx, retiredKeyId);
      const open = { organisationId, keyId: retiredKeyId };
      journal.append(tx, { kind: 'party.key-retired', subject: retiredKeyId, public: open });
      const keyId = await createKey(tx, organisationId);
      return { keyId, retiredKeyId };
    },
  };
}

function sealPurpose(keyId: string): string {
  return `party.signing_key_secret ${keyId}`;
}
