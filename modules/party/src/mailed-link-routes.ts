import { action, command, type HttpApp, networkOf, query } from '@tongshang/http';
import { LinkView, PasswordReset, ResetRequest, TokenOnly, WaysIn } from './contract.ts';
import {
  askForConfirmation,
  confirmEmail,
  lookUpLink,
  requestReset,
  resetPassword,
  takeAddressBack,
} from './mailed-links.ts';
import type { PartyParts } from './party-parts.ts';
import { selectPerson } from './person-store.ts';
import { callerOf } from './session-routes.ts';

const tags = ['session'];

/** A new password by mail; confirming an address, and taking it back from whoever registered with it. */
export function mailedLinkRoutes(app: HttpApp, parts: PartyParts): void {
  askingRoutes(app, parts);
  followingRoutes(app, parts);
  confirmationRoutes(app, parts);
}

function askingRoutes(app: HttpApp, parts: PartyParts): void {
  const { database, mail } = parts;
  query(app, {
    url: '/api/v1/ways-in',
    operationId: 'readWaysIn',
    summary: 'How somebody who has forgotten the password gets in again',
    tags,
    access: 'public',
    response: WaysIn,
    handler: async () => ({ passwordByMail: mail.isSetUp }),
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/password-resets',
    operationId: 'requestPasswordReset',
    summary: 'Ask for a link to choose a new password with',
    description:
      'The answer is the same for every address. Whoever has an account is written to, three times an hour at most.',
    tags,
    access: 'public',
    perMinute: 10,
    body: ResetRequest,
    refusals: ['RESET_BY_MAIL_ONLY'],
    handler: async ({ body, exchange }) => {
      await requestReset(parts, body.email, exchange.address);
      return {};
    },
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/mailed-links/look-up',
    operationId: 'lookUpMailedLink',
    summary: 'What a link that was mailed is for',
    tags,
    access: 'public',
    perMinute: 60,
    body: TokenOnly,
    response: LinkView,
    refusals: ['LINK_INVALID'],
    handler: async ({ body }) => {
      const open = await database.system('look up a link that was mailed', (tx) =>
        lookUpLink(tx, body.token),
      );
      const { purpose, email, verifiedAt, expiresAt } = open;
      return {
        purpose,
        email,
        isConfirmed: verifiedAt !== null,
        expiresAt: expiresAt.toString(),
      };
    },
  });
}

function followingRoutes(app: HttpApp, parts: PartyParts): void {
  const { database, authentication } = parts;
  action(app, {
    method: 'POST',
    url: '/api/v1/password-resets/completion',
    operationId: 'resetPassword',
    summary: 'Choose a new password by a link that was mailed; every session of the person ends',
    description:
      'A link works once: repeating it finds it used. Of an account that nobody had confirmed, every other member, key and invitation of its organisations ends too.',
    tags,
    access: 'public',
    perMinute: 30,
    body: PasswordReset,
    refusals: ['LINK_INVALID', 'ADDRESS_OF_OTHERS', 'PASSWORD_TOO_SHORT', 'PASSWORD_GUESSABLE'],
    handler: async ({ body, exchange }) => {
      await resetPassword(parts, body, networkOf(exchange.address));
      await authentication.forget();
      return {};
    },
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/address-releases',
    operationId: 'releaseAddress',
    summary: 'Take one’s address back from an account that somebody else opened with it and never confirmed',
    tags,
    access: 'public',
    perMinute: 30,
    body: TokenOnly,
    refusals: ['LINK_INVALID', 'ADDRESS_CONFIRMED'],
    handler: async ({ body }) => {
      await database.system('an address goes back to whoever reads its mailbox', (tx) =>
        takeAddressBack(tx, body.token),
      );
      await authentication.forget();
      return {};
    },
  });
}

function confirmationRoutes(app: HttpApp, parts: PartyParts): void {
  command(app, {
    method: 'PUT',
    url: '/api/v1/person/address-confirmation',
    operationId: 'confirmAddress',
    summary: 'Confirm one’s own address by the link that was mailed to it',
    tags,
    access: 'session',
    idempotency: 'natural',
    body: TokenOnly,
    refusals: ['LINK_INVALID', 'LINK_OF_ANOTHER'],
    handler: async ({ tx, principal, body }) => {
      const { personId } = callerOf(principal);
      await tx.elevated('whoever opened the account reads its mailbox', () =>
        confirmEmail(tx, personId, body.token),
      );
      return {};
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/person/address-confirmation',
    operationId: 'askForAddressConfirmation',
    summary: 'Have the link that confirms one’s address sent once more, three times an hour at most',
    tags,
    access: 'session',
    perMinute: 10,
    handler: async ({ tx, principal, exchange }) => {
      const person = await selectPerson(tx, callerOf(principal).personId);
      if (person?.verifiedAt === null && person.email !== '') {
        await tx.elevated('the account is written to', () =>
          askForConfirmation(parts, tx, person, exchange.address),
        );
      }
      return {};
    },
  });
}
