import { httpRefusals } from '@tongshang/http';
import type { RefusalTable } from '@tongshang/refusal';
import { REFUSALS } from '@tongshang/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf } from '../stage/caller.ts';
import { SEED } from '../stage/seed.ts';
import { shareOf } from '../stage/share.ts';
import { CANARY, stageWorld, type World } from '../stage/world.ts';
import { faultsOf } from './reply-rules.ts';
import { type FuzzRequest, type Operation, operationsOf, requestsOf, soundQuestion } from './requests.ts';

const REQUESTS_AN_OPERATION = shareOf('fuzz: requests an operation', { share: 8, whole: 28 });
/** These hash a password each time; anyone may ask ten to thirty times a minute. */
const SLOW = /^(signIn|register|acceptInvitation|changePassword|.*Passkey.*)$/;
const REQUESTS_SLOW = shareOf('fuzz: requests an operation that hashes a password', { share: 3, whole: 6 });
/** Would take the callers away that the other requests are made by. */
const ENDS_A_CALLER: readonly string[] = [
  'signOut',
  'revokeApiKey',
  'changeKinds',
  'removePerson',
  'changeRole',
];

type Who = { readonly name: string; readonly caller: Caller; readonly isStranger: boolean };

let world: World;
let callers: readonly Who[];
beforeAll(async () => {
  world = await stageWorld();
  const { shared, strangers, sellerOfFirst, buyerOfFirst, staged } = world;
  const party = (name: string, caller: Caller): Who => ({ name, caller, isStranger: false });
  callers = [
    party('the seller', sellerOfFirst),
    party('the buyer', buyerOfFirst),
    ...['bank', 'carrier', 'warehouse', 'customs', 'operator'].map((role) =>
      party(role, shared[role] as Caller),
    ),
    ...Object.entries(strangers).map(([name, caller]) => ({ name, caller, isStranger: true })),
    { name: 'nobody', caller: callerOf(staged.platform.app, {}), isStranger: true },
  ];
}, 120_000);
afterAll(() => world?.close());

/** Ids that are there, under every name by which requests ask for them. */
function knownValues(name: string): readonly string[] {
  const { owned, first, second } = world;
  const decoded = Object.fromEntries(Object.entries(owned).map(([key, id]) => [key, decodeURIComponent(id)]));
  const organisations = [first.seller, first.buyer, second.seller].map(
    ({ organisationId }) => organisationId,
  );
  if (/organisationId$/i.test(name)) return organisations;
  if (/tradeId$/i.test(name)) return [decoded.tradeId ?? '', decoded.openTradeId ?? ''];
  if (/warehouseId$/i.test(name)) return [decoded.warehouseId ?? ''];
  if (name === 'currency') return ['USD', 'CNY'];
  if (name === 'unit') return ['C62', 'KGM'];
  if (/country/i.test(name)) return ['CN', 'GB'];
  if (name === 'lineId') return ['1', '2'];
  return decoded[name] === undefined ? [] : [decoded[name]];
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, shift: number): T[] =>
  fc.sample(arbitrary, { numRuns, seed: SEED + shift });

function isHarmless({ operationId }: Operation): boolean {
  return !ENDS_A_CALLER.includes(operationId);
}

/** A stream that opens does not end by itself; strangers are refused before it does. */
function isStream({ operationId }: Operation): boolean {
  return operationId === 'followTrade';
}

describe('whatever is sent to whatever endpoint by whomever', () => {
  it('is answered properly: no 5xx, no innards, problems in the asked language, nothing of another’s', async () => {
    const { operations, components } = operationsOf(world.staged.platform.app.openApi());
    const known: RefusalTable = Object.assign({}, httpRefusals, ...REFUSALS);
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    let reached = 0;
    for (const [index, operation] of operations.entries()) {
      const count = SLOW.test(operation.operationId) ? REQUESTS_SLOW : REQUESTS_AN_OPERATION;
      const sound = soundQuestion(operation, knownValues);
      const random = sample(requestsOf(operation, components, knownValues), count, index);
      const requests = [...(sound && !isStream(operation) ? [sound] : []), ...random];
      let succeeded = false;
      for (const [turn, request] of requests.entries()) {
        const language = turn % 2 === 0 ? 'en' : 'zh-CN';
        const choice = callers.filter(
          (one) => one.isStranger || (isHarmless(operation) && !isStream(operation)),
        );
        const who = choice[request === sound ? 0 : (turn + index) % choice.length] as Who;
        const { status, found } = await tryOut(who, request, language, known);
        succeeded ||= status < 300;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        faults.push(...found);
      }
      if (succeeded) reached += 1;
    }
    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
    console.log(
      `fuzz: ${operations.length} operations, ${reached} of them also with success; ${told.join(', ')}`,
    );
    expect(faults).toEqual([]);
    expect(operations.length).toBeGreaterThan(100);
    // Requests that are all refused at the door would show nothing.
    expect(reached).toBeGreaterThan(operations.length / 5);
  }, 900_000);
});

async function tryOut(
  { name, caller, isStranger }: Who,
  { operation, url, body, headers }: FuzzRequest,
  language: 'en' | 'zh-CN',
  known: RefusalTable,
): Promise<{ status: number; found: string[] }> {
  const { operationId, method } = operation;
  const reply = await caller.call(method, url, body, { 'accept-language': language, ...headers });
  const sent = `${url} ${typeof body === 'string' ? body : JSON.stringify(body ?? '')}`;
  const secrets = isStranger && !sent.includes(CANARY) ? [CANARY] : [];
  const found = faultsOf(reply, known, { language, secrets, sent });
  const shown = () =>
    (body instanceof Uint8Array ? Buffer.from(body).toString('latin1') : JSON.stringify(body)) ?? '';
  return {
    status: reply.status,
    found: found.map(
      (fault) =>
        `${operationId} by ${name}: ${fault}\n  ${method} ${url.slice(0, 300)} ${JSON.stringify(headers)} ${shown().slice(0, 600)}\n  → ${reply.text.slice(0, 300)}`,
    ),
  };
}
