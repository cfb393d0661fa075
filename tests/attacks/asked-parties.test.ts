import { afterAll, beforeAll, expect, it } from 'vitest';
import { attemptsOn, secretsOf } from '../authorisation/attempts.ts';
import { keyHolder } from '../stage/caller.ts';
import { personOf } from '../stage/platform.ts';
import { stageWorld, type World } from '../stage/world.ts';

let world: World;
beforeAll(async () => {
  world = await stageWorld();
}, 120_000);
afterAll(() => world?.close());

const ROLES = ['bank', 'carrier', 'warehouse', 'customs'] as const;

/** An organisation that is asked each time, as every firm is that has not said otherwise. */
async function newcomer(kind: (typeof ROLES)[number]) {
  const { staged } = world;
  const operator = await personOf(staged, 'operator');
  const party = { name: { en: `Only asked ${kind}` }, country: 'GB' };
  const { organisationId, apiKey } = await operator.post('/api/v1/demonstration/parties', party);
  const kinds = { kinds: [kind], jurisdictions: kind === 'customs' ? ['GB'] : [] };
  await operator.put(`/api/v1/organisations/${organisationId}/kinds`, kinds);
  return { organisationId, caller: keyHolder(staged.platform.app, apiKey) };
}

it('whoever is asked to a trade reads its invitation and nothing else by any door; whoever declined, nothing at all', async () => {
  const { staged, owned, buyerOfFirst } = world;
  const { app } = staged.platform;
  const { openTradeId: tradeId } = owned;
  const secrets = secretsOf(world);
  const doors = attemptsOn(world, app.endpoints)
    .filter(({ endpoint }) => endpoint.method === 'GET')
    .map((attempt) => ({ ...attempt, url: attempt.url.replaceAll(String(owned.tradeId), String(tradeId)) }));
  const lists = ['trades', 'trades?text=appliance', 'trades?milestone=ordered', 'home', 'declarations'];
  const breaches: string[] = [];
  let tried = 0;
  for (const role of ROLES) {
    const { organisationId, caller } = await newcomer(role);
    await buyerOfFirst.post(`/api/v1/trades/${tradeId}/parties`, { organisationId, role });
    const invitations = () => caller.get(`/api/v1/trades/${tradeId}/invitations`);
    const [asked] = (await invitations()).items;
    expect([asked.role, asked.askedBy.length, asked.goods.length > 0]).toEqual([role, 1, true]);
    // What is asked names goods and the one who asks, and nothing of their price, papers, streets or numbers.
    expect(Object.keys(asked).sort()).toEqual(
      ['askedAt', 'askedBy', 'demonstration', 'goods', 'goodsCount', 'role', 'route', 'tradeId'].sort(),
    );
    for (const answered of [undefined, 'decline']) {
      if (answered) await caller.post(`/api/v1/trades/${tradeId}/parties/answer`, { role, answer: answered });
      for (const { url, endpoint } of doors) {
        if (endpoint.operationId === 'readTradeInvitations' && !answered) continue;
        tried += 1;
        const { status, text } = await caller.call('GET', url);
        const shown = secrets.filter((secret) => text.includes(secret) && !url.includes(secret));
        if (![403, 404].includes(status) || shown.length > 0)
          breaches.push(
            `${endpoint.operationId} by a ${role} ${answered ?? 'asked'}: ${status} ${shown.join(' ')}`,
          );
      }
      for (const list of lists) {
        const { text } = await caller.call('GET', `/api/v1/${list}`);
        if (text.includes(String(tradeId))) breaches.push(`${list} by a ${role} ${answered ?? 'asked'}`);
      }
    }
  }
  expect(breaches).toEqual([]);
  console.log(`${tried} readings by parties that were asked or declined, all refused`);
});

it('joining opens the trade to its role', async () => {
  const { owned, buyerOfFirst } = world;
  const { organisationId, caller } = await newcomer('carrier');
  const at = `/api/v1/trades/${owned.openTradeId}`;
  await buyerOfFirst.post(`${at}/parties`, { organisationId, role: 'carrier' });
  expect((await caller.call('GET', at)).status).toBe(404);
  await caller.post(`${at}/parties/answer`, { role: 'carrier', answer: 'join' });
  expect((await caller.get(at)).roles).toEqual(['carrier']);
  expect((await caller.get(`${at}/invitations`)).items).toEqual([]);
});
