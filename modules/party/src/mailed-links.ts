import type { Database, Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import {
  checkNewPassword,
  hashPassword,
  isToken,
  newToken,
  type PasswordCost,
  tokenHash,
} from '@tongshang/identity';
import type { Mail, PutOptions } from '@tongshang/mail';
import type { Language } from '@tongshang/refusal';
import { beginRecovery } from './account-recovery.ts';
import { forgetDevices } from './known-device-store.ts';
import { forgiveAttempt } from './lock-out.ts';
import {
  countMailedLinks,
  insertMailedLink,
  insertResetRequest,
  lockOpenLink,
  type OpenLink,
  spendLinks,
  takeResetRequests,
  type Wanted,
} from './mailed-link-store.ts';
import { letter } from './mails.ts';
import { networkHash } from './network.ts';
import { noticePasswordChanged } from './notices.ts';
import { emailKey, releaseEmail, selectPersonByEmail, upsertPassword, verifyEmail } from './person-store.ts';
import { refuse } from './refusals.ts';
import { deleteSessions } from './session-store.ts';
import { takeAccountOver, takeClaim } from './unconfirmed-accounts.ts';

type MailedLinkDeps = {
  readonly database: Database;
  readonly mail: Pick<Mail, 'isSetUp' | 'put' | 'withdraw'>;
  readonly publicUrl: string;
  readonly passwordCost: PasswordCost;
};

const RESET_HOURS = 1;
const CONFIRMATION_HOURS = 7 * 24;
/** Letters of a kind to one account within an hour; more are not answered. */
const PER_HOUR = 3;
const REQUESTS_AT_ONCE = 50;

/**
 * Notes that somebody wants a new password for an address, or says that the second factor is lost as well. Nobody is looked up here: the answer and its cost are the same for every address.
 * @param address of whoever asks
 * Errors: RESET_BY_MAIL_ONLY where no mail is sent.
 */
export async function requestReset(
  { database, mail }: MailedLinkDeps,
  email: string,
  address: string,
  wants: Wanted = 'reset',
): Promise<void> {
  if (!mail.isSetUp) throw refuse('RESET_BY_MAIL_ONLY');
  await database.system('somebody asks for a new password', (tx) =>
    insertResetRequest(tx, emailKey(email), networkHash(address), wants),
  );
}

/** Writes to those who asked and have an account; the others were asked for by somebody who guesses. */
export async function answerResetRequests(deps: MailedLinkDeps, tx: Tx): Promise<void> {
  for (const { emailKey: asked, wants, askedFrom } of await takeResetRequests(tx, REQUESTS_AT_ONCE)) {
    const person = await selectPersonByEmail(tx, asked);
    if (person === undefined) continue;
    if (wants === 'recovery') {
      await beginRecovery(deps, tx, person);
      continue;
    }
    // Whoever is known to read the mailbox waits for no stranger, wherever the letter was asked for.
    const share = person.verifiedAt === null ? { askedFrom } : { isUrgent: true };
    await mailLink(deps, tx, person, 'reset', share);
  }
}

type Addressee = {
  readonly personId: PersonId;
  readonly email: string;
  readonly language: Language | null;
};

/**
 * Writes to a new account, so that its owner confirms the address; nothing where no mail is sent. Elevated callers only.
 * @param address of whoever asks
 */
export async function askForConfirmation(
  deps: MailedLinkDeps,
  tx: Tx,
  person: Addressee,
  address: string,
): Promise<void> {
  if (!deps.mail.isSetUp) return;
  await mailLink(deps, tx, person, 'confirmation', { askedFrom: networkHash(address) });
}

async function mailLink(
  { mail, publicUrl }: MailedLinkDeps,
  tx: Tx,
  { personId, email, language }: Addressee,
  purpose: OpenLink['purpose'],
  share: Partial<Pick<PutOptions, 'isUrgent' | 'askedFrom'>>,
): Promise<void> {
  const sent = await countMailedLinks(tx, personId, purpose, tx.now.subtract({ hours: 1 }));
  if (sent >= PER_HOUR) return;
  const { token, hash } = newToken('mailed-link');
  const isReset = purpose === 'reset';
  const until = tx.now.add({ hours: isReset ? RESET_HOURS : CONFIRMATION_HOURS });
  await insertMailedLink(tx, {
    purpose,
    personId,
    emailKey: emailKey(email),
    tokenHash: hash,
    expiresAt: until,
  });
  // Behind the #: no server and no log ever sees it.
  const link = { sent: `${publicUrl}/${isReset ? 'reset-password' : 'confirm-address'}#${token}` };
  const name = isReset ? 'party.password-reset' : 'party.address-confirmation';
  const options = { to: email, language: language ?? 'en', organisationId: null, ...share };
  await mail.put(tx, letter(name, { email, until }, { link }), options);
}

/** Errors: LINK_INVALID. */
export async function lookUpLink(tx: Tx, token: string): Promise<OpenLink> {
  const open = isToken('mailed-link', token) ? await lockOpenLink(tx, tokenHash(token)) : undefined;
  if (open === undefined) throw refuse('LINK_INVALID', {}, 'token');
  return open;
}

async function lookUp(tx: Tx, token: string, purpose: OpenLink['purpose']): Promise<OpenLink> {
  const open = await lookUpLink(tx, token);
  if (open.purpose !== purpose) throw refuse('LINK_INVALID', {}, 'token');
  return open;
}

type Reset = { readonly token: string; readonly password: string };

/**
 * A new password for whoever reads the mailbox of the account. Every session of the person ends; passkeys, authenticator app and
 * recovery codes stay: whoever reads a mailbox has one factor, not two. The address is verified by it; in the network from where it is done it may sign in at once. Of an account that nobody had confirmed see `takeAccountOver`: somebody else may have opened it.
 * Errors: LINK_INVALID, ADDRESS_OF_OTHERS, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_GUESSABLE.
 */
export async function resetPassword(
  deps: MailedLinkDeps,
  { token, password }: Reset,
  network: string,
): Promise<void> {
  const { database, passwordCost } = deps;
  const known = await database.system('look a reset up', (tx) => lookUp(tx, token, 'reset'));
  await checkNewPassword(password, [known.email, known.name], 'password');
  const hash = await hashPassword(password, passwordCost);
  await database.system('a new password, by the link that was mailed', async (tx) => {
    const open = await lookUp(tx, token, 'reset');
    const { personId, email, verifiedAt } = open;
    await spendLinks(tx, personId);
    if (verifiedAt === null) await takeAccountOver(deps.mail, tx, open, hash);
    else {
      await upsertPassword(tx, personId, hash);
      await deleteSessions(tx, personId);
    }
    await forgetDevices(tx, personId);
    await forgiveAttempt(tx, email, { network });
    await noticePasswordChanged(deps.mail, tx, { ...open, verifiedAt: tx.now });
  });
}

/** Of the account that is signed in: whoever opened it and whoever reads the mailbox are one. Errors: LINK_INVALID, LINK_OF_ANOTHER. */
export async function confirmEmail(tx: Tx, personId: PersonId, token: string): Promise<void> {
  const open = await lookUp(tx, token, 'confirmation');
  if (open.personId !== personId) throw refuse('LINK_OF_ANOTHER', {}, 'token');
  await spendLinks(tx, personId);
  if (open.isClaim) await takeClaim(tx, open);
  await verifyEmail(tx, personId);
}

/**
 * Whoever reads a mailbox takes its address from an account that somebody else opened with it and never confirmed. The account keeps its
 * organisations, and has no address any more. Errors: LINK_INVALID, ADDRESS_CONFIRMED.
 */
export async function takeAddressBack(tx: Tx, token: string): Promise<void> {
  const { personId, verifiedAt } = await lookUpLink(tx, token);
  if (verifiedAt !== null) throw refuse('ADDRESS_CONFIRMED');
  await spendLinks(tx, personId);
  await releaseEmail(tx, personId);
}
