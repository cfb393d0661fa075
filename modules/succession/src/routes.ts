import { action, command, type Exchange, type HttpApp, query, sourceOf } from '@tongshang/http';
import { confirm, refuseClaim } from './confirm.ts';
import * as contract from './contract.ts';
import type { SuccessionDeps } from './dependencies.ts';
import { claim, decline, follow, open, readInviter } from './follow.ts';
import { invite, revoke } from './invite.ts';
import { readClaims, readSuccession, readWaiting } from './view.ts';

const tags = ['contacts'];
/** Who a contact is, a person says that has just shown who it is itself. What only takes away needs no proof. */
const GIVES = { scope: 'contact:write', by: 'proof' } as const;
const TAKES = { scope: 'contact:write', by: 'session' } as const;
/** For an organisation its owners speak. */
const OWNER = { scope: 'party:admin', by: 'session' } as const;

const sourceIn = ({ address, userAgent }: Exchange) => sourceOf(address, userAgent);

/** How a contact joins the platform and takes over its place: invited, claimed, confirmed. */
export function successionRoutes(app: HttpApp, deps: SuccessionDeps): void {
  inviting(app, deps);
  answering(app, deps);
  following(app, deps);
}

function inviting(app: HttpApp, deps: SuccessionDeps): void {
  query(app, {
    url: '/api/v1/contacts/:contactId/succession',
    operationId: 'readContactSuccession',
    summary: 'How a contact joins: invitations, who says it is the contact, what became of each trade',
    tags,
    access: { scope: 'contact:read' },
    params: contract.ContactPath,
    response: contract.SuccessionOfContact,
    refusals: ['CONTACT_NOT_FOUND'],
    handler: async ({ tx, principal, params }) =>
      (await readSuccession(deps, tx, principal, params.contactId)) as never,
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/contacts/:contactId/succession-invitations',
    operationId: 'inviteContact',
    summary:
      'Invite a contact to join and take its place over; the link is shown once, or mailed and shown to nobody',
    tags,
    access: GIVES,
    idempotency: 'once',
    perMinute: 30,
    params: contract.ContactPath,
    body: contract.NewInvitation,
    status: 201,
    response: contract.InvitationMade,
    refusals: [
      ...['CONTACT_NOT_FOUND', 'CONTACT_MERGED', 'SUCCESSION_JOINED', 'SUCCESSION_CONTACT_ARCHIVED'],
      ...['SUCCESSION_PERSON_NEEDED', 'SUCCESSION_INVITATIONS_TOO_MANY', 'SUCCESSION_ADDRESS_MISSING'],
      ...['SUCCESSION_ADDRESS_OWN', 'MAIL_ADDRESS_WRONG', 'MAIL_OUTBOX_FULL'],
    ],
    handler: ({ tx, principal, params, body }) =>
      invite(deps, tx, principal, params.contactId, body as never),
  });
  command(app, {
    method: 'DELETE',
    url: '/api/v1/succession-invitations/:invitationId',
    operationId: 'revokeContactInvitation',
    summary: 'Take an invitation back, and with it a claim that waits',
    tags,
    access: TAKES,
    idempotency: 'natural',
    params: contract.InvitationPath,
    refusals: ['SUCCESSION_INVITATION_NOT_FOUND', 'SUCCESSION_PERSON_NEEDED'],
    handler: async ({ tx, principal, params }) => {
      await revoke(deps, tx, principal, params.invitationId);
      return {};
    },
  });
}

function answering(app: HttpApp, deps: SuccessionDeps): void {
  query(app, {
    url: '/api/v1/succession/waiting',
    operationId: 'listWaitingSuccessions',
    summary: 'Who says to be one of one’s contacts, and waits for one’s word',
    tags,
    access: { scope: 'contact:read' },
    response: contract.Waiting,
    handler: async ({ tx }) => (await readWaiting(deps, tx)) as never,
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/succession-invitations/:invitationId/confirmation',
    operationId: 'confirmContactSuccession',
    summary:
      'Confirm that an organisation is this contact: it takes the contact’s place over in one’s open trades',
    tags,
    access: GIVES,
    params: contract.InvitationPath,
    body: contract.Confirmation,
    refusals: [
      ...['SUCCESSION_INVITATION_NOT_FOUND', 'SUCCESSION_NOTHING_CLAIMED', 'SUCCESSION_CHANGED_MEANWHILE'],
      ...['SUCCESSION_CONTACT_ARCHIVED', 'SUCCESSION_DEMONSTRATION', 'SUCCESSION_PERSON_NEEDED'],
      ...['CONTACT_NOT_FOUND', 'CONTACT_MERGED', 'CONTACT_JOINED', 'CONTACT_JOINED_AS_OTHER'],
    ],
    handler: async ({ tx, principal, params, body }) => {
      await confirm(deps, tx, principal, params.invitationId, body.seen);
      return {};
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/succession-invitations/:invitationId/refusal',
    operationId: 'refuseContactSuccession',
    summary: 'Say that an organisation is not this contact; the invitation is used up',
    tags,
    access: TAKES,
    idempotency: 'natural',
    params: contract.InvitationPath,
    refusals: ['SUCCESSION_INVITATION_NOT_FOUND', 'SUCCESSION_NOTHING_CLAIMED', 'SUCCESSION_PERSON_NEEDED'],
    handler: async ({ tx, principal, params }) => {
      await refuseClaim(deps, tx, principal, params.invitationId);
      return {};
    },
  });
}

/** What is asked by a token is asked by POST, in the body: no program that opens addresses in mails changes or sees anything. */
function following(app: HttpApp, deps: SuccessionDeps): void {
  query(app, {
    url: '/api/v1/succession/claims',
    operationId: 'listSuccessionClaims',
    summary: 'Of whom one’s organisation says that it is their contact, and how that stands',
    tags,
    access: OWNER,
    response: contract.Claims,
    handler: async ({ tx }) => (await readClaims(deps, tx)) as never,
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/succession/inviter',
    operationId: 'readSuccessionInviter',
    summary: 'Who invites, for whoever has the link and has not signed in yet',
    tags,
    access: 'public',
    perMinute: 30,
    body: contract.Token,
    response: contract.Inviter,
    refusals: ['SUCCESSION_CLOSED'],
    handler: async ({ body, exchange }) => (await readInviter(deps, body.token, sourceIn(exchange))) as never,
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/succession/opening',
    operationId: 'openContactInvitation',
    summary: 'What an invitation stands for: who invites, as which contact, beside one’s own record',
    tags,
    access: OWNER,
    idempotency: 'natural',
    perMinute: 20,
    body: contract.Token,
    response: contract.Opened,
    refusals: ['SUCCESSION_CLOSED'],
    prepare: ({ body, exchange }) => follow(deps, body.token, sourceIn(exchange)),
    handler: async ({ tx, principal, exchange, prepared }) =>
      (await open(deps, tx, principal, sourceIn(exchange), prepared)) as never,
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/succession/claim',
    operationId: 'claimContactSuccession',
    summary:
      'Say that one’s organisation is the contact that was invited; the inviter confirms it before anything changes',
    tags,
    access: { scope: 'party:admin', by: 'proof' },
    idempotency: 'natural',
    perMinute: 10,
    body: contract.Token,
    refusals: [
      ...['SUCCESSION_CLOSED', 'SUCCESSION_PERSON_NEEDED', 'SUCCESSION_OWN_ORGANISATION'],
      ...['SUCCESSION_DEMONSTRATION', 'SUCCESSION_CLAIMS_TOO_MANY'],
    ],
    prepare: ({ body, exchange }) => follow(deps, body.token, sourceIn(exchange)),
    handler: async ({ tx, principal, exchange, prepared }) => {
      await claim(deps, tx, principal, sourceIn(exchange), prepared);
      return {};
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/succession/refusal',
    operationId: 'declineContactInvitation',
    summary: 'Say that one’s organisation is not the contact that was invited; the invitation ends',
    tags,
    access: OWNER,
    idempotency: 'natural',
    perMinute: 10,
    body: contract.Token,
    refusals: ['SUCCESSION_CLOSED'],
    prepare: ({ body, exchange }) => follow(deps, body.token, sourceIn(exchange)),
    handler: async ({ tx, exchange, prepared }) => {
      await decline(tx, sourceIn(exchange), prepared);
      return {};
    },
  });
}
