import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ClaimsDesk, claimsDesk, usd } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(() => desk.close());

type Who = Parameters<ClaimsDesk['raise']>[0];
type Item = Readonly<Record<'tradeId' | 'waitingFor' | 'waitingPart', string>>;

const homeOf = async (who: Who, tradeId: string) => {
  const { body } = await desk.as(who).get('/api/v1/home');
  return (body.waiting as readonly Item[])
    .filter((item) => item.tradeId === tradeId)
    .map(({ waitingFor, waitingPart }) => [waitingFor, waitingPart]);
};
const listed = async (who: Who, tradeId: string) => {
  const { body } = await desk.as(who).get('/api/v1/trades?waitingForMe=true&limit=100');
  return (body.items as readonly Item[]).find((item) => item.tradeId === tradeId)?.waitingFor;
};

it('CLAIMS-15: an offer waits for whom it is made to, at home and in the list, once', async () => {
  const tradeId = await desk.underWay();
  const { body } = await desk.raise('buyer', tradeId, { reason: 'other', amount: usd('10.00') });
  expect(await homeOf('seller', tradeId)).toEqual([['claim-resolved', null]]);
  const counted = async () => (await desk.as('buyer').get('/api/v1/home')).body.numbers.waiting;
  const before = await counted();
  await desk.act('seller', body.claimId, 'proposals', { toBuyer: usd('4.00') });
  expect(await homeOf('buyer', tradeId)).toContainEqual(['answer-claim-offer', 'claims']);
  expect(await counted()).toBeGreaterThanOrEqual(before);
  expect((await homeOf('seller', tradeId)).filter(([, part]) => part === 'claims')).toEqual([]);
  expect(await homeOf('stranger', tradeId)).toEqual([]);
});

it('what the carrier is to answer waits for it, also once the trade is closed', async () => {
  const tradeId = await desk.underWay();
  const loss = { cause: 'sunk-or-stranded', lostOn: '2026-04-20', note: 'Sank', evidence: [] };
  await desk.as('carrier').send('POST', `/api/v1/trades/${tradeId}/losses`, loss);
  await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`);
  expect((await desk.read(tradeId)).status).toBe('closed');
  expect(await homeOf('carrier', tradeId)).toEqual([['claim-resolved', 'claims']]);
  expect(await listed('carrier', tradeId)).toBe('claim-resolved');
  expect(await listed('seller', tradeId)).toBeUndefined();
});
