import { randomUUIDv7 } from 'node:crypto';
import type { Database, Tx } from '@tongshang/database';
import type { InvitationId, OrganisationId, PersonId } from '@tongshang/identifier';
import {
  answerableOf,
  checkNewPassword,
  hashPassword,
  isToken,
  type MemberRole,
  newToken,
  type PasswordCost,
  type Principal,
  type ScopeList,
  tokenHash,
} from '@tongshang/identity';
import type { Mail } from '@tongshang/mail';
import { invariant, type Language } from '@tongshang/refusal';
import {
  acceptInvitation,
  insertInvitation,
  isMember,
  lockOpenInvitation,
  type OpenInvitation,
} from './invitation-store.ts';
import { letter, roleWords } from './mails.ts';
import { needRole } from './members.ts';
import type { LocalisedName } from './organisation.ts';
import { selectFace } from './organisation-store.ts';
import { insertMembership, insertPerson, releaseEmail, upsertPassword, verifyEmail } from './person-store.ts';
import { refuse } from './refusals.ts';
import { byNewPassword, type SignIn, type WayIn } from './sign-in.ts';

const validFor = Temporal.Duration.from({ hours: 7 * 24 });

type InvitationIssued = {
  readonly invitationId: InvitationId;
  /** Shown once; the platform keeps its hash. */
  readonly token: string;
  readonly expiresAt: Temporal.Instant;
};

type InvitationDeps = { readonly mail: Pick<Mail, 'put'>; readonly publicUrl: string };

type Invited = {
  readonly organisationId: OrganisationId;
  readonly organisationName: LocalisedName;
  readonly email: string;
  readonly role: MemberRole;
  /** Of the letter. */
  readonly language: Language;
  /** Who answers for it. */
  readonly invitedBy: PersonId | null;
};

/**
 * Invites an address into an organisation. A letter goes to it with a link of its own; whoever invites gets another to hand over, which
 * says nothing about who reads the mailbox. Errors: INVITATION_OPEN, MAIL_ADDRESS_WRONG, MAIL_OUTBOX_FULL.
 */
export async function issueInvitation(
  { mail, publicUrl }: InvitationDeps,
  tx: Tx,
  { organisationId, organisationName, email, role, language, invitedBy }: Invited,
): Promise<InvitationIssued> {
  const [handed, mailed] = [newToken('invitation'), newToken('invitation')];
  const invitationId = randomUUIDv7();
  const expiresAt = tx.now.add(validFor);
  const address = ({ token }: { token: string }) => `${publicUrl}/invitation#${token}`;
  const said = { organisation: inBoth(organisationName), email, role: roleWords[role], until: expiresAt };
  const link = { sent: address(mailed), shown: address(handed) };
  const mailId = await mail.put(tx, letter('party.invitation', said, { link }), {
    to: email,
    place: 'email',
    language,
  });
  const isFirst = await insertInvitation(tx, {
    ...{ invitationId, organisationId, email, role, expiresAt, mailId, invitedBy },
    ...{ tokenHash: handed.hash, mailedTokenHash: mailed.hash },
  });
  if (!isFirst) throw refuse('INVITATION_OPEN', {}, 'email');
  return { invitationId, token: handed.token, expiresAt };
}

const inBoth = (name: LocalisedName) => {
  const any = Object.values(name)[0] ?? '';
  return { en: name.en ?? any, 'zh-CN': name['zh-CN'] ?? any };
};

/** Errors: SCOPE_NOT_YOURS, ALREADY_MEMBER, and of `issueInvitation`. */
export async function invite(
  deps: InvitationDeps & { readonly scopes: ScopeList },
  tx: Tx,
  principal: Principal,
  { email, role, language }: { email: string; role: MemberRole; language?: Language | undefined },
): Promise<InvitationIssued> {
  const { organisationId } = principal;
  needRole(deps.scopes, principal, role);
  if (await isMember(tx, organisationId, email)) throw refuse('ALREADY_MEMBER', {}, 'email');
  const face = await selectFace(tx, organisationId);
  invariant(face !== undefined, 'whoever acts, acts for an organisation');
  const invitedBy = answerableOf(principal);
  const invited = { organisationId, organisationName: face.name, email, role, invitedBy };
  return issueInvitation(deps, tx, { ...invited, language: language ?? principal.language ?? 'en' });
}

/** Errors: INVITATION_INVALID. */
export async function lookUpInvitation(tx: Tx, token: string): Promise<OpenInvitation> {
  const open = isToken('invitation', token) ? await lockOpenInvitation(tx, tokenHash(token)) : undefined;
  if (open === undefined) throw refuse('INVITATION_INVALID', {}, 'token');
  return open;
}

type Acceptance = {
  readonly token: string;
  readonly password: string;
  /** Of an account that has an authenticator app. */
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
  /** Of an address that somebody else registered and never confirmed. */
  readonly takesAddress?: boolean | undefined;
};

type AcceptanceDeps = {
  database: Database;
  mail: Pick<Mail, 'isSetUp'>;
  signIn: SignIn;
  passwordCost: PasswordCost;
};

/**
 * Accepts an invitation: with the password of the account when its address has one, else with a name and a new password. To whoever holds the
 * token that was handed over (its inviter may) nothing tells whether there is an account: where mail is set up, a new account takes the link that was
 * mailed, whether or not there is one already; where it is not, a name says that there is none. By the link that was mailed, the address is verified; whoever has that link may also take the address from an account that nobody has confirmed.
 * Errors: INVITATION_INVALID, INVITATION_BY_MAIL, those of `SignIn.withPassword`, PERSON_NAME_NEEDED, PASSWORD_TOO_SHORT,
 * PASSWORD_TOO_LONG, PASSWORD_GUESSABLE, EMAIL_TAKEN.
 */
export async function accept(
  deps: AcceptanceDeps,
  acceptance: Acceptance,
  from: Parameters<SignIn['withPassword']>[1],
): Promise<{ personId: PersonId; organisationId: OrganisationId; way: WayIn }> {
  const { database, mail, signIn } = deps;
  const { token, password, code, name, takesAddress = false } = acceptance;
  const open = await database.system('look up an invitation', (tx) => lookUpInvitation(tx, token));
  if (!open.isMailed && name !== undefined && mail.isSetUp) throw refuse('INVITATION_BY_MAIL');
  const takes = takesAddress && mayTakeAddress(open);
  const asNew = open.isMailed ? open.personId === null || takes : name !== undefined;
  if (asNew) return { ...(await acceptNew(deps, open, acceptance)), way: byNewPassword };
  const { personId, way } = await signIn.withPassword({ email: open.email, password, code }, from);
  const joined = await database.system('accept an invitation', (tx) => join(tx, token, personId));
  return { ...joined, way };
}

/** Whether whoever has this link may have the address of the account that somebody opened with it. */
export const mayTakeAddress = ({ personId, isConfirmed, isMailed }: OpenInvitation): boolean =>
  personId !== null && !isConfirmed && isMailed;

async function acceptNew(
  { database, passwordCost }: AcceptanceDeps,
  { email }: OpenInvitation,
  { token, password, name, language }: Acceptance,
) {
  if (name === undefined) throw refuse('PERSON_NAME_NEEDED', {}, 'name');
  await checkNewPassword(password, [email, name], 'password');
  const hash = await hashPassword(password, passwordCost);
  const personId = randomUUIDv7();
  return database.system('accept an invitation, with a new account', async (tx) => {
    const open = await lookUpInvitation(tx, token);
    if (open.personId !== null) {
      if (!mayTakeAddress(open)) throw refuse('EMAIL_TAKEN');
      await releaseEmail(tx, open.personId);
    }
    const isNew = await insertPerson(tx, { personId, name, email: open.email, language: language ?? null });
    if (!isNew) throw refuse('EMAIL_TAKEN');
    await upsertPassword(tx, personId, hash);
    return join(tx, token, personId);
  });
}

/** Accepts an invitation to the address of the account that is signed in. Errors: INVITATION_INVALID. */
export async function joinSignedIn(tx: Tx, personId: PersonId, token: string): Promise<string> {
  return tx.elevated('accept an invitation', async () => {
    const open = await lookUpInvitation(tx, token);
    if (open.personId !== personId) throw refuse('INVITATION_INVALID', {}, 'token');
    return (await join(tx, token, personId)).organisationId;
  });
}

async function join(tx: Tx, token: string, personId: PersonId) {
  const { invitationId, organisationId, role, isMailed } = await lookUpInvitation(tx, token);
  await acceptInvitation(tx, invitationId);
  await insertMembership(tx, organisationId, personId, role);
  if (isMailed) await verifyEmail(tx, personId);
  return { personId, organisationId };
}
