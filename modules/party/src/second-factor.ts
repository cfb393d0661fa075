import type { Tx } from '@tongshang/database';
import { needSecondFactor } from '@tongshang/http';
import type { PersonId } from '@tongshang/identifier';
import type {
  OrganisationKind,
  Principal,
  Scope,
  ScopeList,
  Sealer,
  SecondFactor,
} from '@tongshang/identity';
import type { Mail } from '@tongshang/mail';
import { invariant } from '@tongshang/refusal';
import { noticeSecondFactor } from './notices.ts';
import { selectPerson } from './person-store.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { refuse } from './refusals.ts';
import {
  confirmTotp,
  deleteRecoveryCodes,
  deleteSessionsWithoutFactor,
  deleteTotp,
  insertRecoveryCodes,
  offerTotp,
  resealTotp,
  selectFactors,
  selectTotp,
  spendRecoveryCode,
  spendStep,
  updateSessionFactor,
} from './second-factor-store.ts';
import { newTotpSecret, shownSecret, stepOfCode, totpPurpose } from './totp.ts';

type FactorDeps = {
  readonly sealer: Sealer;
  readonly mail: Pick<Mail, 'isSetUp' | 'put'>;
};

/** Whoever acts for these decides over others' money, goods or rights. */
const OWING: readonly OrganisationKind[] = ['customs', 'quality', 'tax', 'bank', 'operator'];

export const owesSecondFactor = (kinds: readonly OrganisationKind[]): boolean =>
  kinds.some((kind) => OWING.includes(kind));

const ADMIN: Scope = 'party:admin';

type Session = {
  readonly isShown: boolean;
  readonly isExempt: boolean;
  /** The person has one, shown or not. */
  readonly hasFactor?: boolean;
  readonly kinds: readonly OrganisationKind[];
};

/** How a session stands: by what it has shown, by what its organisation is, and by what its person has. */
export function standingOf(
  { isShown, isExempt, hasFactor = false, kinds }: Session,
  { names, needingSecondFactor }: Pick<ScopeList, 'names' | 'needingSecondFactor'>,
): SecondFactor {
  const isHeld = hasFactor;
  if (isShown) return { state: 'shown', isHeld, withheld: new Set() };
  if (isExempt) return { state: 'exempt', isHeld, withheld: new Set() };
  if (owesSecondFactor(kinds)) return { state: 'owed', isHeld, withheld: new Set(names) };
  // Else whoever has no more than the password of somebody with a passkey would make an owner who has none.
  const withheld = hasFactor ? new Set([...needingSecondFactor, ADMIN]) : needingSecondFactor;
  return { state: 'lacking', isHeld, withheld };
}

/** What a code beside the password was. `none`: the person has no app, so none is asked for. */
type Shown = 'none' | 'missing' | 'wrong' | 'shown';

/**
 * Looks at the code that came with a password, and uses it up: one of the app, or a recovery code, of whose use the person is told. As the
 * platform itself; the caller counts attempts.
 */
export async function showCode(
  deps: FactorDeps,
  tx: Tx,
  personId: PersonId,
  code: string | undefined,
): Promise<Shown> {
  const inUse = await selectTotp(tx, personId, 'in use');
  if (!code) return inUse ? 'missing' : 'none';
  if (inUse) {
    const secret = deps.sealer.open(inUse.sealed, totpPurpose(personId));
    const step = stepOfCode(secret, code, tx.now);
    // A new master key takes over what is in use, as of signing keys.
    if (deps.sealer.isStale(inUse.sealed))
      await resealTotp(tx, personId, deps.sealer.seal(secret, totpPurpose(personId)));
    if (step !== undefined) return (await spendStep(tx, personId, step)) ? 'shown' : 'wrong';
  }
  const codeHash = recoveryCodeHash(personId, code);
  if (codeHash === undefined || !(await spendRecoveryCode(tx, codeHash))) return 'wrong';
  await tell(deps, tx, personId, 'recovery-code-used');
  return 'shown';
}

/**
 * Whoever has a second factor changes what belongs to it only where it was shown: a password alone adds none beside it and takes none away.
 * Errors: SECOND_FACTOR_NEEDED.
 */
export async function needOwnFactor(tx: Tx, principal: Principal, personId: PersonId): Promise<void> {
  const { totpSince, passkeys } = await tx.elevated('see which factors a person has', () =>
    selectFactors(tx, personId),
  );
  if (totpSince !== null || passkeys > 0) needSecondFactor(principal);
}

/** A new secret for an app, shown once; it guards nothing until a code of it is shown. Errors: DEMONSTRATION_HAS_NO_FACTOR. */
export async function beginTotp({ sealer }: FactorDeps, tx: Tx, personId: PersonId) {
  const person = await selectPerson(tx, personId);
  invariant(person !== undefined, 'a session belongs to a person');
  const secret = newTotpSecret();
  await tx.elevated('offer the secret of an authenticator app', async () => {
    if ((await selectFactors(tx, personId)).isDemonstration) throw refuse('DEMONSTRATION_HAS_NO_FACTOR');
    await offerTotp(tx, personId, sealer.seal(secret, totpPurpose(personId)));
  });
  return shownSecret(secret, person.email || person.name);
}

/**
 * Takes the app that was offered into use, by a code of it, in place of one before. Recovery codes are made anew; wherever else the person is
 * signed in without a second factor, it is signed out. Returns the codes.
 * Errors: SECOND_FACTOR_CODE_WRONG, also where nothing was offered.
 */
export function finishTotp(
  deps: FactorDeps,
  tx: Tx,
  { personId, session }: { personId: PersonId; session: Uint8Array },
  code: string,
): Promise<readonly string[]> {
  return tx.elevated('take an authenticator app into use', async () => {
    const offered = await selectTotp(tx, personId, 'offered');
    const secret = offered && deps.sealer.open(offered.sealed, totpPurpose(personId));
    const step = secret && stepOfCode(secret, code, tx.now);
    if (step === undefined) throw refuse('SECOND_FACTOR_CODE_WRONG', {}, 'code');
    await confirmTotp(tx, personId, step);
    await updateSessionFactor(tx, session);
    await deleteSessionsWithoutFactor(tx, personId);
    await tell(deps, tx, personId, 'app-added');
    return makeRecoveryCodes(tx, personId);
  });
}

/** Errors: SECOND_FACTOR_NONE. */
export async function removeTotp(deps: FactorDeps, tx: Tx, personId: PersonId): Promise<void> {
  await tx.elevated('remove an authenticator app', async () => {
    if (!(await deleteTotp(tx, personId))) throw refuse('SECOND_FACTOR_NONE');
    await tell(deps, tx, personId, 'app-removed');
    await forgetUselessCodes(tx, personId);
  });
}

/** Of a person that has no second factor any more. As the platform itself. */
export async function forgetUselessCodes(tx: Tx, personId: PersonId): Promise<void> {
  const { totpSince, passkeys } = await selectFactors(tx, personId);
  if (totpSince === null && passkeys === 0) await deleteRecoveryCodes(tx, personId);
}

/** A new set in place of the one before, whose codes work no more. Errors: SECOND_FACTOR_NONE. */
export function renewRecoveryCodes(deps: FactorDeps, tx: Tx, personId: PersonId): Promise<readonly string[]> {
  return tx.elevated('make recovery codes', async () => {
    const { totpSince, passkeys } = await selectFactors(tx, personId);
    if (totpSince === null && passkeys === 0) throw refuse('SECOND_FACTOR_NONE');
    await tell(deps, tx, personId, 'recovery-codes-made');
    return makeRecoveryCodes(tx, personId);
  });
}

async function makeRecoveryCodes(tx: Tx, personId: PersonId): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  const hashes = codes.flatMap((code) => recoveryCodeHash(personId, code) ?? []);
  await insertRecoveryCodes(tx, personId, hashes);
  return codes;
}

async function tell(
  { mail }: Pick<FactorDeps, 'mail'>,
  tx: Tx,
  personId: PersonId,
  change: Parameters<typeof noticeSecondFactor>[3],
): Promise<void> {
  const person = await selectPerson(tx, personId);
  if (person) await noticeSecondFactor(mail, tx, person, change);
}
