import { ENCLOSURE_BYTES_MAX, ENCLOSURE_TYPES } from '@tongshang/document';
import { action, command, type Exchange, type HttpApp, query, sourceOf, upload } from '@tongshang/http';
import { answer, bringPaper, type Given, requirePaperLink } from './answer.ts';
import { readAnswer } from './answers-to-read.ts';
import * as contract from './contract.ts';
import type { GuestDeps } from './dependencies.ts';
import { listLinks, revokeLink } from './list-links.ts';
import { makeLink } from './make-link.ts';
import { storePapers } from './papers-enclosed.ts';
import { showLink, showPaper } from './show-link.ts';
import { requireNotOfKeeper, verifyAddress } from './verify-address.ts';

const tags = ['guest'];
const WRITE = { scope: 'guest:write' } as const;

export function guestRoutes(app: HttpApp, deps: GuestDeps): void {
  keeperRoutes(app, deps);
  followingRoutes(app, deps);
  pageRoutes(app, deps);
  actRoutes(app, deps);
}

function keeperRoutes(app: HttpApp, deps: GuestDeps): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/guest-links',
    operationId: 'listGuestLinks',
    summary:
      'The links that one’s organisation sent to its contacts in a trade, and what it may ask them for',
    tags,
    access: { scope: 'trade:read' },
    params: contract.TradePath,
    response: contract.Links,
    refusals: ['TRADE_NOT_FOUND'],
    handler: async ({ tx, principal, params }) =>
      (await listLinks(deps, tx, principal, params.tradeId)) as never,
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/guest-links',
    operationId: 'makeGuestLink',
    summary:
      'Make a link by which a contact does one act in a trade; shown once, or mailed and shown to nobody',
    tags,
    access: WRITE,
    idempotency: 'once',
    params: contract.TradePath,
    body: contract.NewLink,
    status: 201,
    response: contract.LinkMade,
    refusals: [
      'TRADE_NOT_FOUND',
      'GUEST_LINK_PERSON_NEEDED',
      'GUEST_SCOPE_NEEDED',
      'GUEST_CONTACT_UNKNOWN',
      'GUEST_ACT_UNFIT',
      'GUEST_NO_OFFER',
      'GUEST_QUESTION_MISSING',
      'GUEST_PAPER_TYPE_MISSING',
      'GUEST_PORTS_MISSING',
      'GUEST_SHIPMENT_UNKNOWN',
      'GUEST_TRADE_ENDED',
      'GUEST_LINKS_TOO_MANY',
      'GUEST_ADDRESS_MISSING',
      'GUEST_ADDRESS_OWN',
      'MAIL_ADDRESS_WRONG',
      'MAIL_OUTBOX_FULL',
      'MAIL_TOO_LARGE',
    ],
    prepare: async ({ principal, params, body }) =>
      body.delivery === 'mail' ? storePapers(deps, principal, params.tradeId, body) : [],
    handler: ({ tx, principal, params, body, prepared }) =>
      makeLink(deps, tx, principal, params.tradeId, body as never, prepared),
  });
}

/** What comes of links afterwards, and who vouches for the mailboxes that they go to. */
function followingRoutes(app: HttpApp, deps: GuestDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/address-verifications',
    operationId: 'verifyContactAddress',
    summary:
      'Vouch for the mailbox of another party’s contact, from one’s own records; for who gains nothing by it',
    tags,
    access: WRITE,
    idempotency: 'natural',
    params: contract.TradePath,
    body: contract.NewVerification,
    response: contract.VerificationMade,
    refusals: [
      'TRADE_NOT_FOUND',
      'GUEST_LINK_PERSON_NEEDED',
      'GUEST_CONTACT_UNKNOWN',
      'GUEST_TRADE_ENDED',
      'GUEST_VERIFIER_UNFIT',
      'GUEST_ADDRESS_VERIFIERS',
    ],
    prepare: ({ principal, params, body }) => requireNotOfKeeper(deps, principal, params.tradeId, body),
    handler: ({ tx, principal, params, body }) => verifyAddress(deps, tx, principal, params.tradeId, body),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/guest-links/:linkId/reading',
    operationId: 'readGuestAnswer',
    summary: 'Say that what was answered by a link has been read: it waits for nobody any more',
    tags,
    access: WRITE,
    idempotency: 'natural',
    params: contract.LinkPath,
    refusals: ['GUEST_LINK_NOT_FOUND', 'GUEST_NOT_ANSWERED'],
    handler: async ({ tx, params }) => {
      await readAnswer(tx, params.linkId);
      return {};
    },
  });
  command(app, {
    method: 'DELETE',
    url: '/api/v1/guest-links/:linkId',
    operationId: 'revokeGuestLink',
    summary: 'End a link at once',
    tags,
    access: WRITE,
    idempotency: 'natural',
    params: contract.LinkPath,
    refusals: ['GUEST_LINK_NOT_FOUND', 'GUEST_LINK_PERSON_NEEDED'],
    handler: async ({ tx, principal, params }) => {
      await revokeLink(deps, tx, principal, params.linkId);
      return {};
    },
  });
}

/** A receipt of a thousand lines, some with their differences in words. */
const ACT_BYTES_MAX = 262_144;

const CLOSED = ['GUEST_LINK_CLOSED', 'GUEST_LINK_BUSY'];

const tokenIn = (exchange: Exchange) => exchange.header('x-guest-token') ?? '';
const sourceIn = ({ address, userAgent }: Exchange) => sourceOf(address, userAgent);

/** What a link shows. All of it is asked for by POST: a program that looks at addresses in mails sends none. */
function pageRoutes(app: HttpApp, deps: GuestDeps): void {
  action(app, {
    method: 'POST',
    url: '/api/v1/guest/opening',
    operationId: 'openGuestLink',
    summary: 'What a link is for, and what was answered',
    tags,
    access: 'public',
    perMinute: 60,
    body: contract.Opening,
    response: contract.GuestPage,
    refusals: CLOSED,
    handler: async ({ body, exchange }) => (await showLink(deps, body.token, sourceIn(exchange))) as never,
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/guest/paper-page',
    operationId: 'readGuestPaper',
    summary: 'A paper of the goods, as the progress of a trade offers it by a link',
    tags,
    access: 'public',
    perMinute: 30,
    body: contract.PageWanted,
    response: contract.IssuedPage,
    refusals: [...CLOSED, 'GUEST_ACT_OTHER', 'GUEST_PAPER_NOT_READY'],
    handler: ({ body: { token, documentId, language }, exchange }) =>
      showPaper(deps, token, sourceIn(exchange), documentId, language),
  });
}

function actRoutes(app: HttpApp, deps: GuestDeps): void {
  action(app, {
    method: 'POST',
    url: '/api/v1/guest/act',
    operationId: 'actAsGuest',
    summary: 'Do what a link is for, once',
    description: 'The same said again is answered with what was kept.',
    tags,
    access: 'public',
    perMinute: 20,
    bodyBytesMax: ACT_BYTES_MAX,
    body: contract.ActBody,
    response: contract.AnswerGiven,
    refusals: [
      ...CLOSED,
      'GUEST_LINK_USED',
      'GUEST_ACT_OTHER',
      'GUEST_OFFER_REPLACED',
      'GUEST_NUMBER_NOT_ASKED',
      'GUEST_VALIDITY_PAST',
    ],
    handler: async ({ body: { token, said }, exchange }) =>
      wireOf(await answer(deps, token, sourceIn(exchange), said)),
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/guest/paper',
    operationId: 'bringPaperAsGuest',
    summary: 'Bring the paper that a link asks for, once; the token stands in the header `X-Guest-Token`',
    tags,
    access: 'public',
    perMinute: 20,
    querystring: contract.PaperQuery,
    body: upload({ contentTypes: ENCLOSURE_TYPES, bytesMax: ENCLOSURE_BYTES_MAX }),
    response: contract.AnswerGiven,
    refusals: [
      ...CLOSED,
      'GUEST_LINK_USED',
      'GUEST_ACT_OTHER',
      'ENCLOSURE_OF_ANOTHER_KIND',
      'DOCUMENT_TOO_MANY',
    ],
    beforeBody: (exchange) => requirePaperLink(deps, tokenIn(exchange), sourceIn(exchange)),
    handler: async ({ body, query: { number, fileName = null }, exchange }) => {
      const { bytes, contentType } = body;
      const file = { bytes, contentType, fileName: body.fileName ?? fileName, ...(number ? { number } : {}) };
      return wireOf(await bringPaper(deps, tokenIn(exchange), sourceIn(exchange), file));
    },
  });
}

const wireOf = ({ at, said }: Given) => ({ at: at.toString(), said }) as never;
