import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Database } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { createHttp, type HttpApp, migrations as httpMigrations } from '@tongshang/http';
import {
  createSealer,
  hashPassword,
  identityRefusals,
  type MemberRole,
  type OrganisationKind,
  scopeList,
  tokenHash,
} from '@tongshang/identity';
import { mailRefusals } from '@tongshang/mail';
import { pino } from 'pino';
import { createPartyModule, type PartyModule } from '../party-module.ts';
import { insertMembership, insertPerson, upsertPassword } from '../person-store.ts';
import { table as partyRefusals } from '../refusals.ts';

/** The least that Argon2 allows. */
export const cheapPassword = { memoryKib: 8, passes: 1, lanes: 1 };
export const goodPassword = 'rain falls on tea leaves';

/** A letter, and the token of its link as it was mailed. */
export type PutLetter = {
  readonly template: string;
  readonly to: string;
  readonly organisationId: string | null;
  readonly token: string | undefined;
  /** Of a recovery: what stops it. */
  readonly objection: string | undefined;
  readonly isUrgent: boolean;
  readonly isOfNetwork: boolean;
};

export type Entry = { kind: string; public?: unknown; private?: unknown; by: string | null };

export type Scene = {
  readonly t: TestDatabase;
  readonly party: PartyModule;
  readonly app: HttpApp;
  readonly entries: Entry[];
  /** Letters that were put, in transactions that committed. */
  readonly letters: PutLetter[];
  /** Moves the clock of the database's transactions. */
  advance(duration: Temporal.DurationLike): void;
  /** An organisation with an owner. */
  firm(kinds?: readonly OrganisationKind[]): Promise<Firm>;
  browser(): Browser;
  close(): Promise<void>;
};

export type Firm = { organisationId: string; personId: string; email: string };

/** This module's own, and some that others declare. */
const SCOPES = scopeList([
  { scope: 'party:admin', heldBy: ['owner'], en: 'Manage', 'zh-CN': '管理' },
  {
    ...{ scope: 'party:read', heldBy: ['owner', 'clerk', 'viewer'] },
    ...{ en: 'Read the organisation', 'zh-CN': '查看企业' },
  },
  { scope: 'trade:read', heldBy: ['owner', 'clerk', 'viewer'], en: 'Read trades', 'zh-CN': '查看贸易' },
  { scope: 'trade:write', heldBy: ['owner', 'clerk'], en: 'Trade', 'zh-CN': '贸易' },
  {
    ...{ scope: 'settlement:write', heldBy: ['owner', 'clerk'], needsSecondFactor: true },
    ...{ en: 'Move money', 'zh-CN': '资金划转' },
  },
  { scope: 'journal:read', heldBy: ['owner', 'clerk', 'viewer'], en: 'Read the log', 'zh-CN': '查看日志' },
]);

/** The party module behind its real sign-in, on a database of its own, with a clock that the test moves. */
export async function scene({
  sendsMail = true,
  routes = () => {},
}: {
  sendsMail?: boolean;
  routes?: (app: HttpApp) => void;
} = {}): Promise<Scene> {
  let offset = Temporal.Duration.from({ seconds: 0 });
  const clock = () => Temporal.Now.instant().add(offset);
  const folders = [
    { module: 'http', folder: httpMigrations },
    { module: 'party', folder: new URL('../../migrations/', import.meta.url) },
  ];
  const t = await testDatabase(folders, { clock });
  const entries: Entry[] = [];
  const letters: PutLetter[] = [];
  const party = createPartyModule({
    mail: {
      isSetUp: sendsMail,
      async put(tx, { template, links }, { to, organisationId = tx.organisationId, ...more }) {
        const share = { isUrgent: more.isUrgent === true, isOfNetwork: more.askedFrom !== undefined };
        const [token, objection] = [links.link, links.objection].map(
          (link) => link?.sent.match(/ts[im]_[\w-]+$/)?.[0],
        );
        tx.beforeCommit(
          async () => void letters.push({ template, to, organisationId, token, objection, ...share }),
        );
        return randomUUIDv7();
      },
      withdraw: async () => {},
    },
    database: t.database,
    journal: {
      append(tx, entry) {
        tx.beforeCommit(async () => void entries.push({ ...entry, by: tx.organisationId }));
        return { entryId: randomUUIDv7() };
      },
    },
    sealer: createSealer([randomBytes(32)]),
    publicUrl: 'http://localhost:8080',
    scopes: SCOPES,
    passwordCost: cheapPassword,
    monotonicMs: () => clock().epochMilliseconds,
    places: [
      { to: '/settings' },
      { to: '/settings/api-keys', scope: 'party:admin' },
      { to: '/queue', kinds: ['customs'] },
    ],
  });
  const app = await createHttp({
    database: t.database,
    refusals: [partyRefusals, identityRefusals, mailRefusals],
    scopes: SCOPES,
    logger: pino({ level: 'silent' }),
    rateLimits: null,
    authenticate: party.authenticate,
    onCredentialsChanged: party.onCredentialsChanged,
  });
  party.routes(app);
  routes(app);
  await app.fastify.ready();
  return {
    ...{ t, party, app, entries, letters },
    advance(duration) {
      offset = offset.add(duration);
    },
    firm: (kinds = ['trader']) => foundFirm(party, kinds),
    browser: () => new Browser(app, t.database),
    async close() {
      await app.close();
      await t.close();
    },
  };
}

let firms = 0;

async function foundFirm(party: PartyModule, kinds: readonly OrganisationKind[]): Promise<Firm> {
  firms += 1;
  const email = `owner${firms}@example.com`;
  const name = { en: `Firm ${firms}`, 'zh-CN': `${firms} 号公司` };
  const draft = {
    name,
    kinds,
    country: 'CN',
    address: { city: 'Ningbo', country: 'CN' },
    taxId: `TAX${firms}`,
  };
  const owner = { name: `Owner ${firms}`, email, password: goodPassword };
  return { ...(await party.foundOrganisation(draft, owner)), email };
}

/** A further member, signed in with `goodPassword`. */
export async function addMember(scene: Scene, organisationId: string, role: MemberRole) {
  firms += 1;
  const email = `member${firms}@example.com`;
  const personId = randomUUIDv7();
  await scene.t.database.system('a member for a test', async (tx) => {
    await insertPerson(tx, { personId, name: `Member ${firms}`, email, language: null });
    await upsertPassword(tx, personId, await memberHash());
    await insertMembership(tx, organisationId, personId, role);
  });
  return { organisationId, personId, email };
}

let hashed: Promise<string> | undefined;
async function memberHash(): Promise<string> {
  hashed ??= hashPassword(goodPassword, cheapPassword);
  return hashed;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
export type Reply = { status: number; body: any; headers: Record<string, unknown>; cookies: string[] };

/** Keeps cookies and repeats the anti-forgery token, as our own page in a browser does. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Where it calls from. */
  address = '127.0.0.1';
  readonly #app: HttpApp;

  readonly #database: Database;

  constructor(app: HttpApp, database: Database) {
    this.#app = app;
    this.#database = database;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.#call('GET', url, undefined, headers);
  }

  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const token = this.cookies.get('tongshang_csrf');
    const own = { 'idempotency-key': randomUUIDv7(), ...(token ? { 'x-csrf-token': token } : {}) };
    return this.#call(method, url, body, { ...own, ...headers });
  }

  /** As somebody who shows a second factor too: put into the row, for speed. `send` to the endpoint signs in by the password alone. */
  async signIn(email: string, password = goodPassword): Promise<this> {
    const reply = await this.send('POST', '/api/v1/session', { email, password });
    if (reply.status !== 200) throw new Error(`sign-in failed: ${reply.body.code}`);
    const hash = tokenHash(this.cookies.get('tongshang_session') ?? '');
    await this.#database.system('show a second factor', (tx) =>
      tx.run('update party.session set second_factor_at = $2 where token_hash = $1', [hash, tx.now]),
    );
    return this;
  }

  async #call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Reply> {
    const reply = await this.#app.fastify.inject({
      ...{ method, url, remoteAddress: this.address },
      cookies: Object.fromEntries(this.cookies),
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    for (const { name, value, maxAge } of reply.cookies) {
      if (value === '' || maxAge === 0) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = reply.payload;
    const cookies = [reply.headers['set-cookie'] ?? []].flat();
    return { status: reply.statusCode, body: text && JSON.parse(text), headers: reply.headers, cookies };
  }
}
