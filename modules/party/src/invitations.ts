import { randomUUIDv7 } from 'node:crypto';
import type { Database, Tx } from '@tongshang/database';
import type { InvitationId, OrganisationId, PersonId } from '@tongshang/identifier';
import {
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
import type { Language } from '@tongshang/refusal';
import {
  acceptInvitation,
  insertInvitation,
  isMember,
  lockOpenInvitation,
  type OpenInvitation,
} from './invitation-store.ts';
import { needRole } from './members.ts';
import { insertMembership, insertPerson, upsertPassword } from './person-store.ts';
import { refuse } from './refusals.ts';
import type { SignIn } from './sign-in.ts';

const validFor = Temporal.Duration.from({ hours: 7 * 24 });

type InvitationIssued = {
  readonly invitationId: InvitationId;
  /** Shown once; the platform keeps its hash. */
  readonly token: string;
  readonly expiresAt: Temporal.Instant;
};

/** Invites an address into an organisation; nothing is sent: the token is handed over by whoever invites. */
export async function issueInvitation(
  tx: Tx,
  organisationId: OrganisationId,
  email: string,
  role: MemberRole,
): Promise<InvitationIssued> {
  const { token, hash } = newToken('invitation');
  const invitationId = randomUUIDv7();
  const expiresAt = tx.now.add(validFor);
  await insertInvitation(tx, { invitationId, organisationId, email, role, tokenHash: hash, expiresAt });
  return { invitationId, token, expiresAt };
}

/** Errors: SCOPE_NOT_YOURS, ALREADY_MEMBER. */
export async function invite(
  tx: Tx,
  scopes: ScopeList,
  principal: Principal,
  { email, role }: { email: string; role: MemberRole },
): Promise<InvitationIssued> {
  needRole(scopes, principal, role);
  if (await isMember(tx, principal.organisationId, email)) throw refuse('ALREADY_MEMBER', {}, 'email');
  return issueInvitation(tx, principal.organisationId, email, role);
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
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
};

/**
 * Accepts an invitation: with the password of the account when its address has one, else with a name and a new
 * password.
 * Errors: INVITATION_INVALID, SIGN_IN_FAILED, SIGN_IN_DELAYED, PERSON_NAME_NEEDED, PASSWORD_TOO_SHORT,
 * PASSWORD_TOO_LONG, PASSWORD_GUESSABLE, EMAIL_TAKEN.
 */
export async function accept(
  deps: { database: Database; signIn: SignIn; passwordCost: PasswordCost },
  { token, password, name, language }: Acceptance,
): Promise<{ personId: PersonId; organisationId: OrganisationId }> {
  const { database, signIn, passwordCost } = deps;
  const open = await database.system('look up an invitation', (tx) => lookUpInvitation(tx, token));
  if (open.personId !== null) {
    const { personId } = await signIn.withPassword(open.email, password);
    return database.system('accept an invitation', (tx) => join(tx, token, personId));
  }
  if (name === undefined) throw refuse('PERSON_NAME_NEEDED', {}, 'name');
  checkNewPassword(password, [open.email, name], 'password');
  const hash = await hashPassword(password, passwordCost);
  const person = { personId: randomUUIDv7(), name, email: open.email, language: language ?? null };
  return database.system('accept an invitation, with a new account', async (tx) => {
    const isNew = await insertPerson(tx, person);
    if (!isNew) throw refuse('EMAIL_TAKEN');
    await upsertPassword(tx, person.personId, hash);
    return join(tx, token, person.personId);
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
  const { invitationId, organisationId, role } = await lookUpInvitation(tx, token);
  await acceptInvitation(tx, invitationId);
  await insertMembership(tx, organisationId, personId, role);
  return { personId, organisationId };
}
