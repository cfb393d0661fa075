import {
  accessHoles,
  endpointList,
  readingList,
  type TestCaller,
  type TestHttp,
} from '@tongshang/http/testing';
import { type Principal, systemPrincipal } from '@tongshang/identity';
import { createApiKey } from '@tongshang/party';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf, keyHolder } from '../stage/caller.ts';
import { personOf } from '../stage/platform.ts';
import { stageWorld, type World } from '../stage/world.ts';
import { attemptsOn, OPEN_TO_ALL, secretsOf } from './attempts.ts';
import { journalAtRest, tableContents } from './table-contents.ts';

let world: World;
beforeAll(async () => {
  world = await stageWorld();
}, 120_000);
afterAll(() => world?.close());

/** The composed server as `accessHoles` calls it: each principal gets a real key with its scopes, or a session long opened. */
function asPrincipals({ staged, first }: World): TestHttp {
  const { app, database } = staged.platform;
  const { organisationId } = first.seller;
  const keys = new Map<string, Caller>();
  let longOpened: Promise<Caller> | undefined;
  async function openLongAgo(): Promise<Caller> {
    const owner = await personOf(staged, 'seller');
    await database.system('let the proof run out', (tx) =>
      tx.run(`update party.session set proved_at = proved_at - interval '1 hour'`),
    );
    return owner;
  }
  let owing: Promise<Caller> | undefined;
  async function signInOwing(): Promise<Caller> {
    const banker = await personOf(staged, 'bank');
    const { person } = await banker.get('/api/v1/session');
    await database.system('the password is no longer printed for everyone', (tx) =>
      tx.run('update party.password set demonstration = false where person_id = $1', [person.personId]),
    );
    // What was remembered of the session is forgotten.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    return banker;
  }
  async function callerWith({
    scopes,
    organisationKinds,
    hasProof,
    secondFactor,
  }: Principal): Promise<Caller> {
    if (hasProof === false) {
      longOpened ??= openLongAgo();
      return longOpened;
    }
    if (secondFactor?.state === 'owed') {
      owing ??= signInOwing();
      return owing;
    }
    const known = keys.get([...scopes].join(' '));
    if (known) return known;
    const principal = systemPrincipal(organisationId, organisationKinds, scopes);
    const key = { name: 'access', scopes: [...scopes], expiresAt: Temporal.Now.instant().add({ hours: 1 }) };
    const { token } = await database.transaction({ organisationId, personId: null }, (tx) =>
      createApiKey(tx, principal, key),
    );
    const holder = keyHolder(app, token);
    keys.set([...scopes].join(' '), holder);
    return holder;
  }
  const as = (principal: Principal | null): TestCaller => {
    const caller = principal ? callerWith(principal) : Promise.resolve(callerOf(app, {}));
    return {
      get: async (url) => (await caller).call('GET', url),
      send: async (method, url, body, headers) => (await caller).call(method, url, body, headers),
    };
  };
  return { app, as, close: async () => {} };
}

describe('the endpoints of the composed server', () => {
  it('are those of the golden list (npx vitest run tests/authorisation -u writes it anew)', async () => {
    const list = `${endpointList(world.staged.platform.app).join('\n')}\n`;
    await expect(list).toMatchFileSnapshot('./endpoints.txt');
  });

  it('read with a key what its scopes say (the same -u writes it anew); each that any key reads is meant so', async () => {
    const list = readingList(world.staged.platform.app);
    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('./readings.txt');
    const open = list
      .find((line) => line.startsWith('any key: '))
      ?.slice('any key: '.length)
      .split(' ');
    expect(open).toEqual(Object.keys(OPEN_TO_ANY_KEY).sort());
  });

  it('each refuse whom they must, before they look at the request', async () => {
    expect(await accessHoles(asPrincipals(world))).toEqual([]);
  });
});

describe('strangers to a trade', () => {
  it('get nothing of another’s by naming it, and change nothing', async () => {
    const { staged, strangers } = world;
    const { app, database } = staged.platform;
    const attempts = attemptsOn(world, app.endpoints);
    const secrets = secretsOf(world);
    await journalAtRest(database);
    const before = await tableContents(database);
    const breaches: string[] = [];
    for (const [who, caller] of Object.entries(strangers)) {
      for (const { endpoint, url, body, headers } of attempts) {
        const { status, text } = await caller.call(endpoint.method, url, body, headers);
        const shown = secrets.filter((secret) => text.includes(secret) && !url.includes(secret));
        if (![403, 404].includes(status) || shown.length > 0) {
          breaches.push(
            `${endpoint.operationId} by ${who}: ${status} ${shown.join(' ')} ${text.slice(0, 200)}`,
          );
        }
      }
    }
    expect(breaches).toEqual([]);
    expect(await tableContents(database)).toEqual(before);
    console.log(`${attempts.length} requests by ${Object.keys(strangers).length} strangers, all refused`);
  });

  it('get nothing of another’s in any list', async () => {
    const { staged, strangers } = world;
    const secrets = secretsOf(world);
    const lists = staged.platform.app.endpoints.filter(
      ({ method, url }) => method === 'GET' && !url.includes(':'),
    );
    const breaches: string[] = [];
    for (const [who, caller] of Object.entries(strangers)) {
      for (const { url, operationId } of lists) {
        const { status, text } = await caller.call('GET', `${url}${QUERIES[operationId] ?? ''}`);
        const shown = secrets.filter((secret) => text.includes(secret));
        if (status >= 400 || shown.length > 0) {
          if (!(status === 403 && /PERSON_NEEDED/.test(text))) {
            breaches.push(`${operationId} by ${who}: ${status} ${shown.join(' ')} ${text.slice(0, 200)}`);
          }
        }
      }
    }
    expect(breaches).toEqual([]);
  });

  it('get nothing by naming another’s things within a request of their own', async () => {
    const { staged, strangers, owned, first } = world;
    const { database } = staged.platform;
    const secrets = secretsOf(world);
    await journalAtRest(database);
    const before = await tableContents(database);
    const breaches: string[] = [];
    for (const [who, caller] of Object.entries(strangers)) {
      for (const [url, body] of smuggled(owned, first.seller.organisationId)) {
        const { status, text } = await caller.call('POST', url, body);
        const shown = secrets.filter(
          (secret) => text.includes(secret) && !JSON.stringify(body).includes(secret),
        );
        if (![403, 404, 422].includes(status) || shown.length > 0) {
          breaches.push(`${url} by ${who}: ${status} ${shown.join(' ')} ${text.slice(0, 200)}`);
        }
      }
    }
    expect(breaches).toEqual([]);
    expect(await tableContents(database)).toEqual(before);
  });

  it('are strangers: to those whose it is, all of it is there', async () => {
    const { staged, sellerOfFirst, buyerOfFirst, owned, shared } = world;
    const { app } = staged.platform;
    const person = await personOf(staged, 'seller');
    const owners = [sellerOfFirst, buyerOfFirst, shared.seller as Caller, person];
    const missed: string[] = [];
    const reads = attemptsOn(world, app.endpoints).filter(
      ({ endpoint }) => endpoint.method === 'GET' && endpoint.kind !== 'events',
    );
    for (const { url, endpoint } of reads) {
      const statuses: number[] = [];
      for (const owner of owners) {
        if (!statuses.includes(200)) statuses.push((await owner.call('GET', url)).status);
      }
      if (!statuses.includes(200)) missed.push(`${endpoint.operationId} ${url}: ${statuses.join(' ')}`);
    }
    expect(missed).toEqual([]);
    expect(
      Object.keys(OPEN_TO_ALL).filter((id) => !app.endpoints.some((one) => one.operationId === id)),
    ).toEqual([]);
    expect(owned.tradeId).not.toBe(owned.openTradeId);
  });
});

/** Readings that need no scope, with the reason. */
const OPEN_TO_ANY_KEY: Readonly<Record<string, string>> = {
  listScopes: 'what scopes there are, in words',
  listSigningKeys: 'public keys, to check signatures with',
  readJob: 'how far the work has come that a key of the organisation began',
};

/** What lists need to be asked for. */
const QUERIES: Readonly<Record<string, string>> = {
  checkLane: '?from=CN&to=GB&incoterm=FOB&modeOfTransport=sea',
  lookUpTariff: '?hs=851671&from=CN&to=GB',
  readCash: '?currency=USD&from=2026-01-01&to=2026-12-31',
  proveConsistency: '?from=1&to=2',
  findPlaces: '?text=Shanghai',
  find: '?text=0000',
};

/** Commands of one's own that name what is another's. */
function smuggled(owned: Readonly<Record<string, string>>, sellerId: string): [string, unknown][] {
  const quantity = { value: '1', unit: 'C62' };
  const { warehouseId, productId, tradeId, contactId } = owned;
  const contact = { name: { en: 'Taken over' }, country: 'CN' };
  const event = {
    ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'inspecting' },
    ...{ eventTime: '2026-03-02T10:00:00Z', eventTimeZoneOffset: '+00:00' },
    epcList: ['urn:epc:id:sgtin:4012345.011122.1'],
    bizTransactionList: [{ type: 'po', bizTransaction: `urn:tongshang:trade:${tradeId}` }],
  };
  const document = {
    '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
    ...{ type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-03-02T10:00:00Z' },
    epcisBody: { eventList: [event] },
  };
  return [
    ['/api/v1/stock/receipts', { warehouseId, productId, quantity }],
    [
      '/api/v1/stock/transfers',
      { productId, quantity, fromWarehouseId: warehouseId, toWarehouseId: warehouseId },
    ],
    [`/epcis/v2/capture?tradeId=${tradeId}`, document],
    ['/epcis/v2/capture', document],
    ['/api/v1/contacts/import', { rows: [{ row: 1, contact, decision: { as: 'known', contactId } }] }],
    ['/api/v1/session/organisation', { organisationId: sellerId }],
  ];
}
