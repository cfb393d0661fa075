import { randomUUIDv7 } from 'node:crypto';
import { signingKeyId } from '@tongshang/identity';
import { verifyDetachedJws } from '@tongshang/signature';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMember, type Browser, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const inDays = (days: number) =>
  Temporal.Now.instant()
    .add({ hours: 24 * days })
    .toString();
const create = (browser: Browser, body: object = {}) =>
  browser.send('POST', '/api/v1/api-keys', {
    ...{ name: 'ERP', scopes: ['trade:read', 'party:read', 'party:admin'], expiresAt: inDays(30) },
    ...body,
  });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('an API key', () => {
  it('is given what its maker holds, of what the platform lists in the reader’s language', async () => {
    const owner = await s.browser().signIn((await s.firm()).email);
    const { items } = (await owner.get('/api/v1/scopes', { 'accept-language': 'zh-CN' })).body;
    expect(
      items.map(({ scope, grantable }: { scope: string; grantable: boolean }) => [scope, grantable]),
    ).toEqual([
      ['party:admin', true],
      ['party:read', true],
      ['trade:read', true],
      ['trade:write', true],
      ['settlement:write', true],
      ['journal:read', true],
    ]);
    expect(items[2]).toMatchObject({ name: '查看贸易', heldBy: ['owner', 'clerk', 'viewer'] });
    const unknown = await create(owner, { scopes: ['trade:rule'] });
    expect(unknown.body).toMatchObject({ code: 'SCOPE_NOT_YOURS', errors: [{ field: '/scopes' }] });
    const { token } = (await create(owner, { scopes: ['trade:read'] })).body;
    const asKey = await s.browser().get('/api/v1/scopes', { authorization: `Bearer ${token}` });
    const granted = asKey.body.items.filter(({ grantable }: { grantable: boolean }) => grantable);
    expect(granted.map(({ scope }: { scope: string }) => scope)).toEqual(['trade:read']);
  });

  it('acts for its organisation with its scopes and no others', async () => {
    const firm = await s.firm();
    const owner = await s.browser().signIn(firm.email);
    const { token } = (await create(owner, { scopes: ['trade:read'] })).body;
    expect(token).toMatch(/^tsk_/);
    const machine = s.browser();
    const session = await machine.get('/api/v1/session', bearer(token));
    expect(session.body).toMatchObject({
      person: null,
      organisation: { organisationId: firm.organisationId },
      scopes: ['trade:read'],
    });
    const keys = await machine.get('/api/v1/api-keys', bearer(token));
    expect(keys.body.code).toBe('SCOPE_NEEDED');
    const sessions = await machine.get('/api/v1/sessions', bearer(token));
    expect(sessions.body.code).toBe('PERSON_NEEDED');
  });

  it('is shown once, listed by its last characters, and stored as a hash', async () => {
    const owner = await s.browser().signIn((await s.firm()).email);
    const key = { 'idempotency-key': randomUUIDv7() };
    const body = { name: 'ERP', scopes: ['trade:read'], expiresAt: inDays(30) };
    const created = await owner.send('POST', '/api/v1/api-keys', body, key);
    const again = await owner.send('POST', '/api/v1/api-keys', body, key);
    expect(again.body.code).toBe('IDEMPOTENCY_REPLY_NOT_KEPT');
    const { token } = created.body;
    await s.browser().get('/api/v1/people', bearer(token));
    const list = await owner.get('/api/v1/api-keys');
    expect(list.body.items).toMatchObject([{ name: 'ERP', hint: token.slice(-4), revokedAt: null }]);
    expect(list.body.items[0].lastUsedAt).not.toBeNull();
    expect(JSON.stringify(list.body)).not.toContain(token);
    const stored = await s.t.database.system('look', (tx) =>
      tx.one<{ found: boolean }>(
        `select (select string_agg(k::text, '') from party.api_key k) like '%' || $1 || '%'
           or (select string_agg(i::text, '') from http.idempotency i) like '%' || $1 || '%' as found`,
        [token],
      ),
    );
    expect(stored.found).toBe(false);
  });

  it('ends when revoked, at once, and when it expires', async () => {
    const owner = await s.browser().signIn((await s.firm()).email);
    const { token, apiKeyId } = (await create(owner)).body;
    const call = (with_: string) => s.browser().get('/api/v1/people', bearer(with_));
    expect((await call(token)).status).toBe(200);
    const stranger = await s.browser().signIn((await s.firm()).email);
    const revoke = (by: Browser) => by.send('DELETE', `/api/v1/api-keys/${apiKeyId}`);
    expect((await revoke(stranger)).body.code).toBe('API_KEY_NOT_FOUND');
    expect((await revoke(owner)).status).toBe(204);
    expect((await call(token)).body.code).toBe('CREDENTIAL_INVALID');
    const short = (await create(owner, { expiresAt: Temporal.Now.instant().add({ hours: 1 }).toString() }))
      .body;
    expect((await call(short.token)).status).toBe(200);
    s.advance({ hours: 1 });
    expect((await call(short.token)).body.code).toBe('CREDENTIAL_INVALID');
    s.advance({ hours: -1 });
  });

  it('is made by a person alone, and not for ever', async () => {
    const firm = await s.firm();
    const owner = await s.browser().signIn(firm.email);
    const { token } = (await create(owner)).body;
    const body = { name: 'more', scopes: ['trade:write'], expiresAt: inDays(1) };
    const more = await s.browser().send('POST', '/api/v1/api-keys', body, bearer(token));
    expect(more.body.code).toBe('PERSON_NEEDED');
    const role = { email: 'x@example.com', role: 'owner' };
    const invited = await s.browser().send('POST', '/api/v1/invitations', role, bearer(token));
    expect(invited.body.code).toBe('PERSON_NEEDED');
    expect((await create(owner, { expiresAt: inDays(400) })).body.code).toBe('EXPIRY_OUT_OF_RANGE');
    expect((await create(owner, { expiresAt: inDays(-1) })).body.code).toBe('EXPIRY_OUT_OF_RANGE');
    const clerk = await s.browser().signIn((await addMember(s, firm.organisationId, 'clerk')).email);
    expect((await create(clerk)).body.code).toBe('SCOPE_NEEDED');
  });

  it('of no form the platform gives out is refused', async () => {
    for (const token of ['', 'x', `tsk_${'a'.repeat(43)}`, `tss_${'a'.repeat(43)}`]) {
      const reply = await s.browser().get('/api/v1/people', bearer(token));
      expect([reply.status, reply.body.code]).toEqual([401, 'CREDENTIAL_INVALID']);
    }
    const basic = await s.browser().get('/api/v1/people', { authorization: 'Basic dXNlcjpwYXNz' });
    expect(basic.status).toBe(401);
  });
});

describe('the signing key of an organisation', () => {
  const bytes = new TextEncoder().encode('<Invoice/>');
  const sign = (organisationId: string, caller = organisationId) =>
    s.t.database.transaction({ organisationId: caller, personId: null }, (tx) =>
      s.party.signDetached(tx, organisationId, bytes, { doc: 'd1', part: 'xml' }),
    );

  it('signs for it, also in a transaction of another party, and the public key verifies', async () => {
    const [seller, buyer] = [await s.firm(), await s.firm()];
    const browser = await s.browser().signIn(buyer.email);
    const url = `/api/v1/organisations/${seller.organisationId}/signing-keys`;
    const [key] = (await browser.get(url)).body.items;
    const publicKey = Buffer.from(key.publicKey, 'base64url');
    expect(signingKeyId(publicKey)).toBe(key.keyId);
    const { jws, keyId } = await sign(seller.organisationId, buyer.organisationId);
    expect(keyId).toBe(key.keyId);
    expect(verifyDetachedJws(jws, bytes, publicKey)).toMatchObject({ kid: keyId, doc: 'd1', part: 'xml' });
  });

  it('is rotated: the old public key stays with its interval, the old private part is gone', async () => {
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    const before = await sign(firm.organisationId);
    const rotated = await browser.send('POST', '/api/v1/signing-keys');
    expect(rotated.body.retiredKeyId).toBe(before.keyId);
    const after = await sign(firm.organisationId);
    expect(after.keyId).toBe(rotated.body.keyId);
    const { items } = (await browser.get(`/api/v1/organisations/${firm.organisationId}/signing-keys`)).body;
    expect(items.map(({ keyId }: { keyId: string }) => keyId)).toEqual([before.keyId, after.keyId]);
    expect(items[0].validUntil).toBe(items[1].validFrom);
    expect(items[1].validUntil).toBeNull();
    const old = Buffer.from(items[0].publicKey, 'base64url');
    expect(verifyDetachedJws(before.jws, bytes, old).kid).toBe(before.keyId);
    const secrets = await s.t.database.system('look', (tx) =>
      tx.rows('select key_id from party.signing_key_secret where key_id = any ($1)', [
        [before.keyId, after.keyId],
      ]),
    );
    expect(secrets).toEqual([{ key_id: after.keyId }]);
    expect(s.entries.slice(-2).map(({ kind }) => kind)).toEqual([
      'party.key-retired',
      'party.key-registered',
    ]);
    const clerk = await s.browser().signIn((await addMember(s, firm.organisationId, 'clerk')).email);
    expect((await clerk.send('POST', '/api/v1/signing-keys')).body.code).toBe('SCOPE_NEEDED');
  });

  it('stays one when rotated twice at once', async () => {
    const firm = await s.firm();
    const browser = await s.browser().signIn(firm.email);
    const replies = await Promise.all([1, 2, 3].map(() => browser.send('POST', '/api/v1/signing-keys')));
    const { items } = (await browser.get(`/api/v1/organisations/${firm.organisationId}/signing-keys`)).body;
    const inUse = items.filter(({ validUntil }: { validUntil: string | null }) => validUntil === null);
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect([inUse.length, items.length]).toEqual([1, 4]);
    expect((await sign(firm.organisationId)).keyId).toBe(inUse[0].keyId);
  });

  it('is the one in use at the commit, also when another process rotated it meanwhile', async () => {
    const [firm, other] = [await s.firm(), await s.firm()];
    const before = await sign(firm.organisationId);
    await s.t.database.system('as another process would', async (tx) => {
      const [mine, theirs] = [firm.organisationId, other.organisationId];
      await tx.run('delete from party.signing_key_secret where organisation_id = $1', [mine]);
      await tx.run('update party.signing_key set valid_until = now() where organisation_id = $1', [mine]);
      // Of the other firm, because its private part is sealed under its own name.
      await tx.run('update party.signing_key set organisation_id = $1 where organisation_id = $2', [
        mine,
        theirs,
      ]);
      await tx.run('update party.signing_key_secret set organisation_id = $1 where organisation_id = $2', [
        mine,
        theirs,
      ]);
    });
    const runs: string[] = [];
    const { keyId } = await s.t.database.transaction(
      { organisationId: firm.organisationId, personId: null },
      async (tx) => {
        const signed = await s.party.signDetached(tx, firm.organisationId, bytes, { doc: 'd1', part: 'xml' });
        runs.push(signed.keyId);
        return signed;
      },
    );
    expect(runs).toEqual([before.keyId, keyId]);
    const inUse = 'select key_id from party.signing_key where organisation_id = $1 and valid_until is null';
    expect(await s.t.database.system('look', (tx) => tx.rows(inUse, [firm.organisationId]))).toEqual([
      { key_id: keyId },
    ]);
    expect(keyId).not.toBe(before.keyId);
  });

  it('is sealed where it is stored', async () => {
    const { organisationId } = await s.firm();
    const { sealed } = await s.t.database.system('look', (tx) =>
      tx.one<{ sealed: Buffer }>('select sealed from party.signing_key_secret where organisation_id = $1', [
        organisationId,
      ]),
    );
    expect(sealed).toHaveLength(1 + 4 + 12 + 32 + 16);
  });
});
