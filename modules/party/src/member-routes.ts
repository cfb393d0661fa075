import { action, command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import { memberActions } from './actions.ts';
import {
  InOrganisation,
  InvitationAcceptance,
  InvitationCreated,
  InvitationLookUp,
  Invitations,
  InvitationView,
  ListQuery,
  Members,
  NewInvitation,
  OfInvitation,
  OfPerson,
  RoleChange,
  SessionView,
} from './contract.ts';
import { revokeInvitation, selectInvitations } from './invitation-store.ts';
import { accept, invite, joinSignedIn, lookUpInvitation, mayTakeAddress } from './invitations.ts';
import { changeRole, removeMember } from './members.ts';
import type { PartyParts } from './party-parts.ts';
import { selectMembers } from './person-store.ts';
import { refuse } from './refusals.ts';
import { callerOf, viewOfPerson } from './session-routes.ts';

const tags = ['people'];
const admin = { scope: 'party:admin' } as const;
const adminInPerson = { scope: 'party:admin', by: 'session' } as const;
const adminWithProof = { scope: 'party:admin', by: 'proof' } as const;

export function memberRoutes(app: HttpApp, parts: PartyParts): void {
  memberListRoutes(app, parts);
  invitingRoutes(app, parts);
  acceptingRoutes(app, parts);
}

function memberListRoutes(app: HttpApp, parts: PartyParts): void {
  const { authentication } = parts;
  query(app, {
    url: '/api/v1/people',
    operationId: 'listPeople',
    summary: "The people of one's organisation and their roles",
    tags,
    access: { scope: 'party:read' },
    querystring: ListQuery,
    response: Members,
    handler: async ({ tx, principal, query: { limit, cursor } }) => {
      const after = decodeCursor(cursor, ['uuid'])?.[0] ?? null;
      const rows = await selectMembers(tx, principal.organisationId, after, limit + 1);
      const page = pageOf(rows, limit, (row) => [row.personId]);
      return {
        ...page,
        items: page.items.map(({ owners, ...row }) => ({
          ...row,
          verifiedAt: row.verifiedAt?.toString() ?? null,
          since: row.since.toString(),
          actions: memberActions(row, principal, owners),
        })),
      };
    },
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/people/:personId/role',
    operationId: 'changeRole',
    summary: 'Change what a person may do',
    tags,
    access: adminWithProof,
    idempotency: 'natural',
    params: OfPerson,
    body: RoleChange,
    refusals: ['PERSON_NOT_FOUND', 'LAST_OWNER', 'SCOPE_NOT_YOURS'],
    handler: async ({ tx, principal, params, body, afterCommit }) => {
      await changeRole(tx, parts, principal, params.personId, body.role);
      afterCommit(authentication.forget);
      return {};
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/people/:personId',
    operationId: 'removePerson',
    summary: 'Remove a person from the organisation',
    tags,
    access: adminWithProof,
    idempotency: 'natural',
    params: OfPerson,
    refusals: ['PERSON_NOT_FOUND', 'LAST_OWNER'],
    handler: async ({ tx, principal, params, afterCommit }) => {
      await removeMember(tx, parts, principal, params.personId);
      afterCommit(authentication.forget);
      return {};
    },
  });
}

function invitingRoutes(app: HttpApp, parts: PartyParts): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/invitations',
    operationId: 'invite',
    summary: 'Invite a person: a letter goes to the address; a token to hand over by hand is shown once',
    tags,
    access: adminWithProof,
    idempotency: 'once',
    body: NewInvitation,
    status: 201,
    response: InvitationCreated,
    refusals: [
      'ALREADY_MEMBER',
      'INVITATION_OPEN',
      'SCOPE_NOT_YOURS',
      'MAIL_ADDRESS_WRONG',
      'MAIL_OUTBOX_FULL',
    ],
    handler: async ({ tx, principal, body }) => {
      const issued = await invite(parts, tx, principal, body);
      return { ...issued, expiresAt: issued.expiresAt.toString() };
    },
  });

  query(app, {
    url: '/api/v1/invitations',
    operationId: 'listInvitations',
    summary: 'Open invitations',
    tags,
    access: admin,
    querystring: ListQuery,
    response: Invitations,
    handler: async ({ tx, principal, query: { limit, cursor } }) => {
      const after = decodeCursor(cursor, ['uuid'])?.[0] ?? null;
      const rows = await selectInvitations(tx, principal.organisationId, after, limit + 1);
      const page = pageOf(rows, limit, (row) => [row.invitationId]);
      const items = page.items.map((row) => ({
        ...row,
        createdAt: row.createdAt.toString(),
        expiresAt: row.expiresAt.toString(),
      }));
      return { ...page, items };
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/invitations/:invitationId',
    operationId: 'withdrawInvitation',
    summary: 'Withdraw an invitation',
    tags,
    access: adminInPerson,
    idempotency: 'natural',
    params: OfInvitation,
    refusals: ['INVITATION_NOT_FOUND'],
    handler: async ({ tx, principal, params }) => {
      const revoked = await revokeInvitation(tx, principal.organisationId, params.invitationId);
      if (!revoked) throw refuse('INVITATION_NOT_FOUND');
      if (revoked.mailId !== null) await parts.mail.withdraw(tx, revoked.mailId);
      return {};
    },
  });
}

function acceptingRoutes(
  app: HttpApp,
  { database, mail, signIn, passwordCost, authentication, places, scopes }: PartyParts,
): void {
  action(app, {
    method: 'POST',
    url: '/api/v1/invitations/look-up',
    operationId: 'lookUpInvitation',
    summary: 'What an invitation offers',
    tags,
    access: 'public',
    perMinute: 60,
    body: InvitationLookUp,
    response: InvitationView,
    refusals: ['INVITATION_INVALID'],
    handler: async ({ body }) => {
      const open = await database.system('look up an invitation', (tx) => lookUpInvitation(tx, body.token));
      const { organisationName, country, email, role, expiresAt, personId, isMailed } = open;
      const organisation = { name: organisationName, country };
      return {
        ...{ organisation, email, role, expiresAt: expiresAt.toString() },
        hasAccount: isMailed ? personId !== null : null,
        mayTakeAddress: mayTakeAddress(open),
      };
    },
  });

  action(app, {
    method: 'POST',
    url: '/api/v1/invitations/acceptance',
    operationId: 'acceptInvitation',
    summary: 'Accept an invitation, and sign in',
    description: 'An invitation is accepted once: repeating it finds it used.',
    tags,
    access: 'public',
    perMinute: 30,
    body: InvitationAcceptance,
    response: SessionView,
    refusals: [
      ...[
        'INVITATION_INVALID',
        'INVITATION_BY_MAIL',
        'SIGN_IN_FAILED',
        'PERSON_NAME_NEEDED',
        'PASSWORD_TOO_SHORT',
      ],
      ...['SECOND_FACTOR_CODE_NEEDED', 'SECOND_FACTOR_CODE_WRONG'],
    ],
    handler: async ({ body, exchange }) => {
      const joined = await accept({ database, mail, signIn, passwordCost }, body, exchange);
      const caller = await signIn.openSession(
        app,
        exchange,
        joined.personId,
        joined.way,
        joined.organisationId,
      );
      return database.transaction(caller, (tx) => viewOfPerson(tx, caller, { places, scopes }));
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/invitations/joining',
    operationId: 'joinOrganisation',
    summary: 'Accept an invitation to the account one is signed in with',
    tags,
    access: 'session',
    body: InvitationLookUp,
    response: InOrganisation,
    refusals: ['INVITATION_INVALID'],
    handler: async ({ tx, principal, body, afterCommit }) => {
      const organisationId = await joinSignedIn(tx, callerOf(principal).personId, body.token);
      afterCommit(authentication.forget);
      return { organisationId };
    },
  });
}
