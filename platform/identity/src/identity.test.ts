import { chmod, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyDetachedJws } from '@tongshang/signature';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkNewPassword,
  createSealer,
  csrfTokenOf,
  generateSigningKey,
  hashPassword,
  isToken,
  loadMasterKeys,
  type MemberRole,
  needsRehash,
  newToken,
  privateKeyOf,
  type Scope,
  type ScopeDeclaration,
  scopeList,
  signDetachedJws,
  signingKeyId,
  tokenHash,
  verifyPassword,
} from './index.ts';

/** The least that Argon2 allows: the law does not depend on the cost. */
const cheap = { memoryKib: 8, passes: 1, lanes: 1 };
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('a password', () => {
  it('verifies against its own hash only, which hides it', async () => {
    const property = fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      async (password, other) => {
        const hashed = await hashPassword(password, cheap);
        expect(hashed).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
        expect(await verifyPassword(password, hashed)).toBe(true);
        expect(await verifyPassword(other, hashed)).toBe(
          other.normalize('NFKC') === password.normalize('NFKC'),
        );
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
  it('is the same in another Unicode form', async () => {
    const hashed = await hashPassword('café ｐａｓｓ', cheap);
    expect(await verifyPassword('cafe\u0301 pass', hashed)).toBe(true);
  });
  it('agrees with a hash made by another program', async () => {
    // The reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32
    const reference =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassword('password', reference)).toBe(true);
    expect(needsRehash(reference)).toBe(true);
    expect(needsRehash(await hashPassword('password'))).toBe(false);
  });
  it.each(['', 'x', '$argon2id$v=19$m=8,t=1,p=1$a$b', '$2b$10$abcdefghijklmnopqrstuv'])(
    'matches nothing when its hash is %j',
    async (hashed) => expect(await verifyPassword('x', hashed)).toBe(false),
  );
  it.each([
    ['eleven char', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(201), 'PASSWORD_TOO_LONG'],
    ['aaaaaaaaaaaabbbb', 'PASSWORD_GUESSABLE'],
    ['Password12345!', 'PASSWORD_GUESSABLE'],
    ['qwertyuiopas', 'PASSWORD_GUESSABLE'],
    ['li.wei-secret', 'PASSWORD_GUESSABLE'],
  ])('is refused when chosen as %s', async (password, code) => {
    const chosen = checkNewPassword(password, ['li.wei@example.com', 'Li Wei'], 'password');
    await expect(chosen).rejects.toMatchObject({ code });
  });
  it.each([
    ...['123456789012', '1qaz2wsx3edc', 'password1234', 'passw0rdpassw0rd', 'iloveyou1234', 'woaini5201314'],
    ...[
      'ＰＡＳＳＷＯＲＤ１２３４',
      'woshishei1234',
      'gongxifacai88',
      'nihaoshijie12',
      'zhongguoren123',
      'jingdezhen88',
    ],
    ...['1q2w3e4r5t6y', 'qwertyuiop123', 'zaq12wsxcde3', 'Tongshang2026', 'liwei19900101', 'gnahsgnot1234'],
  ])('is refused as %s: long enough, and among the first that anybody tries', async (password) => {
    const chosen = checkNewPassword(password, ['Li Wei'], 'password');
    await expect(chosen).rejects.toMatchObject({ code: 'PASSWORD_GUESSABLE' });
  });
  it.each(['rain falls on tea leaves', '茶叶在三月的雨中慢慢地发芽', 'vK7#mQ2x!Lp9'])(
    'may be %s',
    async (password) => {
      await checkNewPassword(password, ['li.wei@example.com'], 'password');
    },
  );
});

describe('a token', () => {
  it('is 256 random bits that tell their kind, and are found again by their hash', () => {
    const one = newToken('api-key');
    expect(one.token).toMatch(/^tsk_[\w-]{43}$/);
    expect(tokenHash(one.token)).toEqual(one.hash);
    expect(newToken('api-key').token).not.toBe(one.token);
    expect([isToken('api-key', one.token), isToken('session', one.token)]).toEqual([true, false]);
  });
  it('gives a forgery token that does not give it away', () => {
    const { token } = newToken('session');
    expect(csrfTokenOf(token)).toBe(csrfTokenOf(token));
    expect(csrfTokenOf(token)).not.toContain(token.slice(4));
    expect(Buffer.from(tokenHash(token)).toString('base64url')).not.toBe(csrfTokenOf(token));
  });
});

describe('a sealed secret', () => {
  it('opens under its key, for its purpose, unchanged, and not otherwise', () => {
    const property = fc.property(
      bytes(32),
      bytes(32),
      fc.uint8Array({ maxLength: 100 }),
      fc.nat(),
      (key, otherKey, secret, at) => {
        const sealer = createSealer([key]);
        const sealed = sealer.seal(secret, 'row 1');
        expect(new Uint8Array(sealer.open(sealed, 'row 1'))).toEqual(secret);
        expect(() => sealer.open(sealed, 'row 2')).toThrow();
        const changed = Uint8Array.from(sealed);
        changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ 1;
        expect(() => sealer.open(changed, 'row 1')).toThrow();
        if (Buffer.compare(key, otherKey) !== 0) {
          expect(() => createSealer([otherKey]).open(sealed, 'row 1')).toThrow('MASTER_KEY_OTHER');
          const both = createSealer([otherKey, key]);
          expect(new Uint8Array(both.open(sealed, 'row 1'))).toEqual(secret);
          expect([both.isStale(sealed), both.isStale(both.seal(secret, 'row 1'))]).toEqual([true, false]);
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
  });
});

describe('the master key', () => {
  it('is made once, for its owner alone, and then the same', async () => {
    const home = join(await mkdtemp(join(tmpdir(), 'identity-')), 'home');
    const load = () => loadMasterKeys({ fromEnvironment: undefined, home });
    const made = await Promise.all(Array.from({ length: 8 }, load));
    expect(new Set(made.map(([key]) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect((await stat(join(home, 'master.key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(home)).toEqual(['master.key']);
  });
  it('is refused when others may read it', async () => {
    const home = await mkdtemp(join(tmpdir(), 'identity-'));
    await loadMasterKeys({ fromEnvironment: undefined, home });
    await chmod(join(home, 'master.key'), 0o640);
    await expect(loadMasterKeys({ fromEnvironment: undefined, home })).rejects.toThrow('MASTER_KEY_EXPOSED');
  });
  it('may come from the environment, several at once; then no file is made', async () => {
    const home = await mkdtemp(join(tmpdir(), 'identity-'));
    const fromEnvironment = `${'ab'.repeat(32)}, ${Buffer.alloc(32, 7).toString('base64')}`;
    const keys = await loadMasterKeys({ fromEnvironment, home });
    expect(keys.map((key) => key[0])).toEqual([0xab, 7]);
    expect(await readdir(home)).toEqual([]);
  });
  it.each(['short', 'g'.repeat(64), `${'ab'.repeat(32)},`, 'ab'.repeat(31)])(
    'is refused as %s',
    async (fromEnvironment) => {
      const loaded = loadMasterKeys({ fromEnvironment, home: '/nowhere' });
      await expect(loaded).rejects.toThrow('MASTER_KEY_INVALID');
    },
  );
  it('is refused when its file holds something else', async () => {
    const home = await mkdtemp(join(tmpdir(), 'identity-'));
    await writeFile(join(home, 'master.key'), 'nothing of use\n', { mode: 0o600 });
    await expect(loadMasterKeys({ fromEnvironment: undefined, home })).rejects.toMatchObject({
      code: 'MASTER_KEY_INVALID',
      params: { source: join(home, 'master.key') },
    });
  });
});

describe('a signing key', () => {
  it('signs bytes together with what they are, for engines/signature to verify', async () => {
    const { keyId, publicKey, privateKey } = await generateSigningKey();
    const payload = new TextEncoder().encode('<Order/>');
    const jws = signDetachedJws(privateKeyOf(privateKey), keyId, payload, { doc: 'd1', part: 'xml' });
    const header = verifyDetachedJws(jws, payload, publicKey);
    expect(header).toEqual({ alg: 'EdDSA', kid: keyId, doc: 'd1', part: 'xml', b64: false, crit: ['b64'] });
    const other = await generateSigningKey();
    expect(() => verifyDetachedJws(jws, payload, other.publicKey)).toThrow('SIGNATURE_WRONG');
    expect(() => verifyDetachedJws(jws, payload.subarray(1), publicKey)).toThrow('SIGNATURE_WRONG');
  });
  it('is named by the thumbprint of RFC 8037, A.3', () => {
    const publicKey = Buffer.from('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', 'base64url');
    expect(signingKeyId(publicKey)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });
});

/** As a package of its own would declare it. */
const declared = (scope: string, heldBy: readonly MemberRole[]): ScopeDeclaration => ({
  ...{ scope: scope as Scope, heldBy, en: scope, 'zh-CN': scope },
});

describe('scopes', () => {
  it('give what they say', () => {
    const list = scopeList([declared('goods:write', ['owner', 'clerk']), declared('goods:own', ['owner'])]);
    expect(list.names).toEqual(['goods:write', 'goods:own']);
    expect([list.ofRole('owner'), list.ofRole('clerk'), list.ofRole('viewer')]).toEqual([
      ['goods:write', 'goods:own'],
      ['goods:write'],
      [],
    ]);
    expect([list.has('goods:own'), list.has('goods:rule'), list.has('toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['a scope declared twice', 'is declared twice', ['a:write', 'a:write'], ['owner'] as const],
    ['one that no owner holds', 'is held by owners', ['a:write'], ['clerk'] as const],
    ['one named in another way', 'is written area:deed', ['write'], ['owner'] as const],
  ])('IDENTITY-6: %s is no list of scopes', (_, fault, names, heldBy) => {
    expect(() => scopeList(names.map((name) => declared(name, heldBy)))).toThrow(fault);
  });
});
