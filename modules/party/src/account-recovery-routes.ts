import { action, type HttpApp } from '@tongshang/http';
import { completeRecovery, lookUpRecovery, objectToRecovery } from './account-recovery.ts';
import { ResetRequest, TokenOnly } from './contract.ts';
import { requestReset } from './mailed-links.ts';
import type { PartyParts } from './party-parts.ts';
import { RecoveryCompletion, RecoveryView } from './second-factor-contract.ts';

const tags = ['session'];

/** The way back for whoever has lost password and second factor. */
export function accountRecoveryRoutes(app: HttpApp, parts: PartyParts): void {
  askingRoutes(app, parts);
  followingRoutes(app, parts);
}

function askingRoutes(app: HttpApp, parts: PartyParts): void {
  const { database } = parts;
  action(app, {
    method: 'POST',
    url: '/api/v1/account-recoveries',
    operationId: 'requestAccountRecovery',
    summary: 'Ask for a way back into an account whose password and second factor are lost',
    description:
      'The answer is the same for every address. A confirmed address and every owner of its organisations is written to, once a day at most; the link works after 24 hours, after 72 where the account is of a bank, an authority or the operator.',
    tags,
    access: 'public',
    perMinute: 10,
    body: ResetRequest,
    refusals: ['RESET_BY_MAIL_ONLY'],
    handler: async ({ body, exchange }) => {
      await requestReset(parts, body.email, exchange.address, 'recovery');
      return {};
    },
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/account-recoveries/objection',
    operationId: 'objectToAccountRecovery',
    summary: 'Stop a recovery by the link that was mailed to whoever is told of it',
    tags,
    access: 'public',
    perMinute: 30,
    body: TokenOnly,
    refusals: ['LINK_INVALID'],
    handler: async ({ body }) => {
      await database.system('somebody objects to a recovery', (tx) => objectToRecovery(tx, body.token));
      return {};
    },
  });
}

function followingRoutes(app: HttpApp, parts: PartyParts): void {
  const { database, authentication } = parts;
  action(app, {
    method: 'POST',
    url: '/api/v1/account-recoveries/look-up',
    operationId: 'lookUpAccountRecovery',
    summary: 'From when a link that was mailed recovers the account, and until when',
    tags,
    access: 'public',
    perMinute: 60,
    body: TokenOnly,
    response: RecoveryView,
    refusals: ['LINK_INVALID'],
    handler: async ({ body }) =>
      database.system('look a recovery up', async (tx) => {
        const { email, opensAt, expiresAt } = await lookUpRecovery(tx, body.token);
        const isOpened = Temporal.Instant.compare(tx.now, opensAt) >= 0;
        return { email, isOpened, opensAt: opensAt.toString(), expiresAt: expiresAt.toString() };
      }),
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/account-recoveries/completion',
    operationId: 'completeAccountRecovery',
    summary: 'Choose a new password; second factors, sessions, devices and the keys that the person made end',
    tags,
    access: 'public',
    perMinute: 30,
    body: RecoveryCompletion,
    refusals: ['LINK_INVALID', 'RECOVERY_WAITS', 'PASSWORD_TOO_SHORT', 'PASSWORD_GUESSABLE'],
    handler: async ({ body }) => {
      const inTransaction = <T>(fn: Parameters<typeof database.system<T>>[1]) =>
        database.system('recover an account by the link that was mailed', fn);
      await completeRecovery({ ...parts, inTransaction }, body);
      await authentication.forget();
      return {};
    },
  });
}
