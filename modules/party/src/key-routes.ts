import { command, decodeCursor, type HttpApp, needSecondFactor, pageOf, query } from '@tongshang/http';
import type { Scope } from '@tongshang/identity';
import { createApiKey, revokeApiKey, selectApiKeys } from './api-keys.ts';
import {
  ApiKeyCreated,
  ApiKeys,
  InOrganisation,
  ListQuery,
  NewApiKey,
  OfApiKey,
  Scopes,
  SigningKeyRotated,
  SigningKeys,
} from './contract.ts';
import { noticeSigningKeyChanged } from './notices.ts';
import { selectFace } from './organisation-store.ts';
import type { PartyParts } from './party-parts.ts';
import { selectSigningKeys } from './signing-key-store.ts';

const tags = ['keys'];
const admin = { scope: 'party:admin' } as const;
const adminInPerson = { scope: 'party:admin', by: 'session' } as const;
const adminWithProof = { scope: 'party:admin', by: 'proof' } as const;

export function keyRoutes(app: HttpApp, parts: PartyParts): void {
  apiKeyRoutes(app, parts);
  signingKeyRoutes(app, parts);
}

function apiKeyRoutes(app: HttpApp, { authentication, scopes }: PartyParts): void {
  query(app, {
    url: '/api/v1/scopes',
    operationId: 'listScopes',
    summary: 'What callers may be allowed to do, and which of it the caller may give to an API key',
    tags,
    access: 'person',
    response: Scopes,
    handler: async ({ principal, exchange: { language } }) => ({
      items: scopes.declarations.map(({ scope, heldBy, ...texts }) => ({
        ...{ scope, name: texts[language], heldBy: [...heldBy] },
        grantable: principal.scopes.has(scope),
      })),
    }),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/api-keys',
    operationId: 'createApiKey',
    summary: 'Create an API key; it is shown once',
    tags,
    access: adminWithProof,
    idempotency: 'once',
    body: NewApiKey,
    status: 201,
    response: ApiKeyCreated,
    refusals: ['SCOPE_NOT_YOURS', 'EXPIRY_OUT_OF_RANGE', 'SECOND_FACTOR_NEEDED'],
    handler: ({ tx, principal, body }) => {
      // A key is asked for no second factor: whoever makes one for what needs it shows it.
      const needs = body.scopes.some((scope) => scopes.needingSecondFactor.has(scope as Scope));
      if (needs) needSecondFactor(principal);
      return createApiKey(tx, principal, { ...body, expiresAt: Temporal.Instant.from(body.expiresAt) });
    },
  });

  query(app, {
    url: '/api/v1/api-keys',
    operationId: 'listApiKeys',
    summary: "The organisation's API keys",
    tags,
    access: admin,
    querystring: ListQuery,
    response: ApiKeys,
    handler: async ({ tx, principal, query: { limit, cursor } }) => {
      const after = decodeCursor(cursor, ['uuid'])?.[0] ?? null;
      const rows = await selectApiKeys(tx, principal.organisationId, after, limit + 1);
      const page = pageOf(rows, limit, (row) => [row.apiKeyId]);
      const items = page.items.map((row) => ({
        ...row,
        createdAt: row.createdAt.toString(),
        expiresAt: row.expiresAt.toString(),
        lastUsedAt: row.lastUsedAt?.toString() ?? null,
        revokedAt: row.revokedAt?.toString() ?? null,
      }));
      return { ...page, items };
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/api-keys/:apiKeyId',
    operationId: 'revokeApiKey',
    summary: 'Revoke an API key',
    tags,
    access: adminInPerson,
    idempotency: 'natural',
    params: OfApiKey,
    refusals: ['API_KEY_NOT_FOUND'],
    handler: async ({ tx, principal, params, afterCommit }) => {
      await revokeApiKey(tx, principal.organisationId, params.apiKeyId);
      afterCommit(authentication.forget);
      return {};
    },
  });
}

function signingKeyRoutes(app: HttpApp, { mail, signing }: PartyParts): void {
  query(app, {
    url: '/api/v1/organisations/:organisationId/signing-keys',
    operationId: 'listSigningKeys',
    summary: 'The public keys an organisation has signed with, and when each was in use',
    tags,
    access: 'person',
    params: InOrganisation,
    response: SigningKeys,
    handler: async ({ tx, params }) => {
      const rows = await selectSigningKeys(tx, params.organisationId);
      const items = rows.map(({ keyId, publicKey, validFrom, validUntil }) => ({
        keyId,
        publicKey: publicKey.toString('base64url'),
        validFrom: validFrom.toString(),
        validUntil: validUntil?.toString() ?? null,
      }));
      return { items };
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/signing-keys',
    operationId: 'rotateSigningKey',
    summary: 'Sign with a new key from now on; the private part of the old one is destroyed',
    tags,
    access: adminWithProof,
    status: 201,
    response: SigningKeyRotated,
    refusals: ['SECOND_FACTOR_NEEDED'],
    async handler({ tx, principal }) {
      needSecondFactor(principal);
      const { organisationId } = principal;
      const rotated = await signing.rotateKey(tx, organisationId);
      const face = await selectFace(tx, organisationId);
      await noticeSigningKeyChanged(mail, tx, { organisationId, name: face?.name ?? {} });
      return rotated;
    },
  });
}
