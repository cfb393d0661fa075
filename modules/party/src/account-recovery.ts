import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import {
  checkNewPassword,
  hashPassword,
  isToken,
  newToken,
  type PasswordCost,
  tokenHash,
} from '@tongshang/identity';
import type { Mail } from '@tongshang/mail';
import type { Language } from '@tongshang/refusal';
import {
  endRecoveries,
  hasRecovery,
  insertRecovery,
  lockRecovery,
  type OpenRecovery,
  revokeKeysMadeBy,
  selectKindsOf,
} from './account-recovery-store.ts';
import { forgetDevices } from './known-device-store.ts';
import { spendLinks } from './mailed-link-store.ts';
import { letter } from './mails.ts';
import { noticeOwners, noticePasswordChanged } from './notices.ts';
import { deletePasskeys } from './passkey-store.ts';
import { selectOwnMemberships, upsertPassword } from './person-store.ts';
import { refuse } from './refusals.ts';
import { owesSecondFactor } from './second-factor.ts';
import { deleteRecoveryCodes, deleteTotp } from './second-factor-store.ts';
import { deleteSessions } from './session-store.ts';

type RecoveryDeps = {
  readonly mail: Pick<Mail, 'isSetUp' | 'put'>;
  readonly publicUrl: string;
};

/** Hours in which whoever is told may object; longer where others' goods, money and rights hang on the account. */
const WAITING_HOURS = 24;
const WAITING_HOURS_OWING = 72;
/** The link works so long once it works. */
const USE_HOURS = 72;
/** After one was begun, whatever became of it, no other is. */
const AGAIN_HOURS = 24;

type Addressee = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly language: Language | null;
  readonly verifiedAt: Temporal.Instant | null;
};

/**
 * Begins a way back for whoever reads a confirmed mailbox, and tells the person and every owner of its organisations at once, each with a link
 * that stops it. As the platform itself.
 */
export async function beginRecovery(
  { mail, publicUrl }: RecoveryDeps,
  tx: Tx,
  { personId, name, email, language, verifiedAt }: Addressee,
): Promise<void> {
  if (verifiedAt === null || (await hasRecovery(tx, personId, tx.now.subtract({ hours: AGAIN_HOURS }))))
    return;
  const isOwing = owesSecondFactor(await selectKindsOf(tx, personId));
  const opensAt = tx.now.add({ hours: isOwing ? WAITING_HOURS_OWING : WAITING_HOURS });
  const expiresAt = opensAt.add({ hours: USE_HOURS });
  const [own, objecting] = [newToken('mailed-link'), newToken('mailed-link')];
  await endRecoveries(tx, personId, 'expiry');
  await insertRecovery(tx, {
    ...{ personId, opensAt, expiresAt },
    ...{ tokenHash: own.hash, objectionHash: objecting.hash },
  });
  // Behind the #: no server and no log ever sees it.
  const link = { sent: `${publicUrl}/account-recovery#${own.token}` };
  const objection = { sent: `${publicUrl}/object-to-recovery#${objecting.token}` };
  const said = { email, from: opensAt, until: expiresAt };
  await mail.put(tx, letter('party.account-recovery', said, { link, objection }), {
    ...{ to: email, language: language ?? 'en', organisationId: null, isUrgent: true },
  });
  const told = new Set([email]);
  for (const { organisationId } of await selectOwnMemberships(tx, personId)) {
    const written = () =>
      letter('party.account-recovery-of-member', { name, email, from: opensAt }, { objection });
    await noticeOwners(mail, tx, organisationId, written, told);
  }
}

/** Errors: LINK_INVALID. */
export async function lookUpRecovery(tx: Tx, token: string): Promise<OpenRecovery> {
  const open = isToken('mailed-link', token)
    ? await lockRecovery(tx, 'token_hash', tokenHash(token))
    : undefined;
  if (open === undefined) throw refuse('LINK_INVALID', {}, 'token');
  return open;
}

/**
 * Makes a new password the only way into an account: its second factors, sessions and devices end, and the keys that its person made.
 * Errors: LINK_INVALID, RECOVERY_WAITS, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_GUESSABLE.
 */
export async function completeRecovery(
  deps: RecoveryDeps & {
    readonly passwordCost: PasswordCost;
    readonly inTransaction: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>;
  },
  { token, password }: { readonly token: string; readonly password: string },
): Promise<void> {
  const { inTransaction, passwordCost, mail } = deps;
  const known = await inTransaction((tx) => lookUpOpened(tx, token));
  await checkNewPassword(password, [known.email, known.name], 'password');
  const hash = await hashPassword(password, passwordCost);
  await inTransaction(async (tx) => {
    const open = await lookUpOpened(tx, token);
    const { personId } = open;
    await endRecoveries(tx, personId, 'use');
    await spendLinks(tx, personId);
    await upsertPassword(tx, personId, hash);
    await deletePasskeys(tx, personId);
    await deleteTotp(tx, personId);
    await deleteRecoveryCodes(tx, personId);
    await deleteSessions(tx, personId);
    await forgetDevices(tx, personId);
    await revokeKeysMadeBy(tx, personId);
    await noticePasswordChanged(mail, tx, open);
  });
}

async function lookUpOpened(tx: Tx, token: string): Promise<OpenRecovery> {
  const open = await lookUpRecovery(tx, token);
  if (Temporal.Instant.compare(tx.now, open.opensAt) < 0)
    throw refuse('RECOVERY_WAITS', { from: open.opensAt.toString() }, 'token');
  return open;
}

/** Stops a recovery. Nothing where it has ended: whoever objects twice has objected. */
export async function objectToRecovery(tx: Tx, token: string): Promise<void> {
  if (!isToken('mailed-link', token)) throw refuse('LINK_INVALID', {}, 'token');
  const open = await lockRecovery(tx, 'objection_hash', tokenHash(token));
  if (open) await endRecoveries(tx, open.personId, 'objection');
}
