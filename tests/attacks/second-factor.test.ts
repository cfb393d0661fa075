import { codeOfApp } from '@tongshang/party/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf, signIn } from '../stage/caller.ts';
import { type StagedServer, stageServer } from '../stage/platform.ts';

const OWNER = { name: 'Chen Li', email: 'chen@kiln.example', password: 'quiet-rivers-carry-clay-cups' };

let staged: StagedServer;
let owner: Caller;
beforeAll(async () => {
  staged = await stageServer({ TONGSHANG_DEMO: 'off' });
  const { app } = staged.platform;
  const organisation = {
    ...{ name: { en: 'Solo Kiln Co., Ltd.' }, kinds: ['trader'], country: 'CN' },
    address: { city: 'Ningbo', country: 'CN' },
  };
  await callerOf(app, {}).post('/api/v1/registrations', { organisation, owner: OWNER });
  owner = await signIn(app, OWNER.email, OWNER.password);
});
afterAll(() => staged?.close());

/** Whatever moves money or decides a case, each called with nothing: whom it admits it tells what is missing. */
async function moneyAndVotes(caller: Caller): Promise<Record<string, string>> {
  const guarded = staged.platform.app.endpoints.filter(
    ({ access }) =>
      typeof access === 'object' &&
      ['settlement:write', 'clearance:vote', 'claims:write'].includes(access.scope),
  );
  const codes: Record<string, string> = {};
  for (const { method, url, operationId } of guarded) {
    const { body } = await caller.call(method, url.replace(/:\w+/g, crypto.randomUUID()), {});
    codes[operationId] = body?.code ?? '';
  }
  return codes;
}

describe('a thief with the password of an owner', () => {
  it('moves no money and decides nothing, nor makes a key that may', async () => {
    const codes = await moneyAndVotes(owner);
    expect(Object.keys(codes).length).toBeGreaterThan(15);
    expect([...new Set(Object.values(codes))]).toEqual(['SECOND_FACTOR_NEEDED']);
    const expiresAt = Temporal.Now.instant().add({ hours: 1 }).toString();
    const key = { name: 'k', scopes: ['settlement:write'], expiresAt };
    expect((await owner.call('POST', '/api/v1/api-keys', key)).body.code).toBe('SECOND_FACTOR_NEEDED');
  });

  it('is shut out once the owner has an app, and takes nothing of it away', async () => {
    const { app } = staged.platform;
    const thief = await signIn(app, OWNER.email, OWNER.password);
    const { secret } = await owner.post('/api/v1/second-factor/totp');
    const code = codeOfApp(secret, Temporal.Now.instant());
    await owner.put('/api/v1/second-factor/totp', { code });
    expect(Object.values(await moneyAndVotes(owner))).not.toContain('SECOND_FACTOR_NEEDED');
    expect((await thief.call('DELETE', '/api/v1/second-factor/totp')).status).toBe(401);
    const attempt = async (more: object) => {
      const { email, password } = OWNER;
      return (await callerOf(app, {}).call('POST', '/api/v1/session', { email, password, ...more })).body
        .code;
    };
    // Without a code, with one that was seen being used, and by guessing.
    expect([await attempt({}), await attempt({ code })]).toEqual([
      'SECOND_FACTOR_CODE_NEEDED',
      'SECOND_FACTOR_CODE_WRONG',
    ]);
    const guesses: string[] = [];
    for (let guess = 0; guess < 8; guess += 1) guesses.push(await attempt({ code: String(guess).repeat(6) }));
    expect(guesses.indexOf('SIGN_IN_DELAYED')).toBe(4);
  });
});
