import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';

/** All of it as the platform itself: no caller reads or writes these rows. */

type Totp = { readonly sealed: Buffer; readonly confirmedAt: Temporal.Instant | null };

/** The secret in use, or the one that was offered last and not confirmed. */
export function selectTotp(
  tx: Tx,
  personId: PersonId,
  which: 'in use' | 'offered',
): Promise<Totp | undefined> {
  return tx.maybe(
    `select sealed, confirmed_at as "confirmedAt" from party.totp
     where person_id = $1 and (confirmed_at is not null) = $2`,
    [personId, which === 'in use'],
  );
}

/** One secret of each master key that sealed any: enough to see whether the keys at hand open them all. */
export function selectOneTotpPerSeal(tx: Tx): Promise<{ personId: PersonId; sealed: Buffer }[]> {
  return tx.rows(
    `select distinct on (substring(sealed from 1 for 5)) person_id as "personId", sealed from party.totp`,
  );
}

/** Takes the place of whatever was offered before. */
export async function offerTotp(tx: Tx, personId: PersonId, sealed: Uint8Array): Promise<void> {
  await tx.run('delete from party.totp where person_id = $1 and confirmed_at is null', [personId]);
  await tx.run('insert into party.totp (totp_id, person_id, sealed, offered_at) values ($1, $2, $3, $4)', [
    ...[randomUUIDv7(), personId, sealed, tx.now],
  ]);
}

/** The same secret under the key that seals now. */
export async function resealTotp(tx: Tx, personId: PersonId, sealed: Uint8Array): Promise<void> {
  const sql = 'update party.totp set sealed = $2 where person_id = $1 and confirmed_at is not null';
  await tx.run(sql, [personId, sealed]);
}

/** What was offered takes the place of what was in use; `step` is used up. */
export async function confirmTotp(tx: Tx, personId: PersonId, step: number): Promise<void> {
  await tx.run('delete from party.totp where person_id = $1 and confirmed_at is not null', [personId]);
  await tx.run(
    'update party.totp set confirmed_at = $2, last_step = $3 where person_id = $1 and confirmed_at is null',
    [personId, tx.now, step],
  );
}

/** False when that step, or a later one, was used before: of two uses at once one succeeds. */
export async function spendStep(tx: Tx, personId: PersonId, step: number): Promise<boolean> {
  const used = await tx.run(
    `update party.totp set last_step = $2
     where person_id = $1 and confirmed_at is not null and (last_step is null or last_step < $2)`,
    [personId, step],
  );
  return used === 1;
}

/** Whether there was one in use. */
export async function deleteTotp(tx: Tx, personId: PersonId): Promise<boolean> {
  const inUse = await tx.run('delete from party.totp where person_id = $1 and confirmed_at is not null', [
    personId,
  ]);
  await tx.run('delete from party.totp where person_id = $1', [personId]);
  return inUse === 1;
}

export async function insertRecoveryCodes(
  tx: Tx,
  personId: PersonId,
  hashes: readonly Uint8Array[],
): Promise<void> {
  await deleteRecoveryCodes(tx, personId);
  for (const codeHash of hashes) {
    await tx.run('insert into party.recovery_code (code_hash, person_id, made_at) values ($1, $2, $3)', [
      ...[codeHash, personId, tx.now],
    ]);
  }
}

export async function deleteRecoveryCodes(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run('delete from party.recovery_code where person_id = $1', [personId]);
}

/** False when there is no such unused code: of two uses at once one succeeds. */
export async function spendRecoveryCode(tx: Tx, codeHash: Uint8Array): Promise<boolean> {
  const sql = 'update party.recovery_code set used_at = $2 where code_hash = $1 and used_at is null';
  return (await tx.run(sql, [codeHash, tx.now])) === 1;
}

type OwnFactors = {
  readonly totpSince: Temporal.Instant | null;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
  /** The password is printed for everyone to try. */
  readonly isDemonstration: boolean;
};

export function selectFactors(tx: Tx, personId: PersonId): Promise<OwnFactors> {
  return tx.one(
    `select (select confirmed_at from party.totp where person_id = $1 and confirmed_at is not null) as "totpSince",
       (select count(*)::integer from party.passkey where person_id = $1) as passkeys,
       (select count(*)::integer from party.recovery_code where person_id = $1 and used_at is null) as "recoveryCodesLeft",
       exists (select from party.password where person_id = $1 and demonstration) as "isDemonstration"`,
    [personId],
  );
}

/** The session has shown a second factor. */
export async function updateSessionFactor(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.run('update party.session set second_factor_at = $2 where token_hash = $1', [tokenHash, tx.now]);
}

/** Signs a person out wherever no second factor was shown. */
export async function deleteSessionsWithoutFactor(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run('delete from party.session where person_id = $1 and second_factor_at is null', [personId]);
}
