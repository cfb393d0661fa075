import { command, type HttpApp, query } from '@tongshang/http';
import { tokenHash } from '@tongshang/identity';
import type { PartyParts } from './party-parts.ts';
import { beginTotp, finishTotp, needOwnFactor, removeTotp, renewRecoveryCodes } from './second-factor.ts';
import { OfferedTotp, RecoveryCodes, SecondFactorView, TotpCode } from './second-factor-contract.ts';
import { selectFactors } from './second-factor-store.ts';
import { callerOf, tokenOf } from './session-routes.ts';

const tags = ['second factor'];

/** One's own second factor: an authenticator app and recovery codes; passkeys have endpoints of their own. */
export function secondFactorRoutes(app: HttpApp, parts: PartyParts): void {
  settingUpRoutes(app, parts);
  havingRoutes(app, parts);
}

function havingRoutes(app: HttpApp, parts: PartyParts): void {
  query(app, {
    url: '/api/v1/second-factor',
    operationId: 'readSecondFactor',
    summary: 'What one has beside the password',
    tags,
    access: 'session',
    response: SecondFactorView,
    handler: async ({ tx, principal }) => {
      const { personId } = callerOf(principal);
      const { totpSince, ...own } = await tx.elevated('see which factors a person has', () =>
        selectFactors(tx, personId),
      );
      return { ...own, totpSince: totpSince?.toString() ?? null };
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/second-factor/totp',
    operationId: 'removeTotp',
    summary: 'Remove the authenticator app',
    tags,
    access: 'proof',
    idempotency: 'natural',
    refusals: ['SECOND_FACTOR_NEEDED', 'SECOND_FACTOR_NONE'],
    handler: async ({ tx, principal }) => {
      const { personId } = callerOf(principal);
      await needOwnFactor(tx, principal, personId);
      await removeTotp(parts, tx, personId);
      return {};
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/second-factor/recovery-codes',
    operationId: 'renewRecoveryCodes',
    summary: 'Ten new recovery codes, shown once; those before work no more',
    tags,
    access: 'proof',
    idempotency: 'once',
    status: 201,
    response: RecoveryCodes,
    refusals: ['SECOND_FACTOR_NEEDED', 'SECOND_FACTOR_NONE'],
    handler: async ({ tx, principal }) => {
      const { personId } = callerOf(principal);
      await needOwnFactor(tx, principal, personId);
      return { recoveryCodes: [...(await renewRecoveryCodes(parts, tx, personId))] };
    },
  });
}

function settingUpRoutes(app: HttpApp, parts: PartyParts): void {
  const { authentication } = parts;
  command(app, {
    method: 'POST',
    url: '/api/v1/second-factor/totp',
    operationId: 'beginTotp',
    summary:
      'The secret for an authenticator app (RFC 6238), shown once; it guards nothing until it is confirmed',
    tags,
    access: 'proof',
    idempotency: 'once',
    status: 201,
    response: OfferedTotp,
    refusals: ['SECOND_FACTOR_NEEDED', 'DEMONSTRATION_HAS_NO_FACTOR'],
    handler: async ({ tx, principal }) => {
      const { personId } = callerOf(principal);
      await needOwnFactor(tx, principal, personId);
      return beginTotp(parts, tx, personId);
    },
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/second-factor/totp',
    operationId: 'confirmTotp',
    summary: 'Take the app into use by a code of it; signs out wherever no second factor was shown',
    description: 'The recovery codes are made anew and shown this once.',
    tags,
    access: 'proof',
    idempotency: 'once',
    perMinute: 30,
    body: TotpCode,
    response: RecoveryCodes,
    refusals: ['SECOND_FACTOR_NEEDED', 'SECOND_FACTOR_CODE_WRONG'],
    handler: async ({ tx, principal, body, exchange, afterCommit }) => {
      const { personId } = callerOf(principal);
      await needOwnFactor(tx, principal, personId);
      const session = tokenHash(tokenOf(app, exchange));
      const codes = await finishTotp(parts, tx, { personId, session }, body.code);
      afterCommit(authentication.forget);
      return { recoveryCodes: [...codes] };
    },
  });
}
