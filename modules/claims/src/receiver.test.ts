import { details } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ClaimsDesk, claimsDesk, usd } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(() => desk.close());

/** Goods under way, with a warehouse whose word the buyer accepts; two pieces are not as agreed. */
async function receivedBy(who: 'warehouse' | 'buyer') {
  const tradeId = await desk.underWay();
  const { organisationId } = desk.principal('warehouse');
  const send = async (by: 'warehouse' | 'buyer', path: string, body: object) => {
    const reply = await desk.as(by).send('POST', `/api/v1/trades/${tradeId}/parties${path}`, body);
    expect(reply.status, reply.text).toBeLessThan(300);
  };
  await send('buyer', '', { organisationId, role: 'warehouse' });
  const { parties } = await desk.read(tradeId);
  if (!parties.some(({ role, acceptedBy = [] }) => role === 'warehouse' && acceptedBy.includes('buyer')))
    await send('buyer', '/acceptance', { organisationId, role: 'warehouse', isAccepted: true });
  const receipt = details.delivered({ 1: '100', 2: '58' }, { 2: { 'not-conforming': '2' } });
  await desk.state(who, tradeId, 'delivered', receipt);
  const [claim] = await desk.claims('buyer', tradeId);
  if (!claim) throw new Error('nothing was claimed');
  return { tradeId, claimId: claim.claimId };
}

it('CLAIMS-8: a warehouse follows the claims of its own receipt, without amounts and what is said about them', async () => {
  const { tradeId, claimId } = await receivedBy('warehouse');
  await desk.act('seller', claimId, 'proposals', { toBuyer: usd('2.00'), reason: 'of 7.50' });
  const [seen] = await desk.claims('warehouse', tradeId);
  expect(seen).toMatchObject({
    ...{ claimId, against: 'seller', reason: 'not-conforming', stage: 'answered', actions: [] },
    ...{ amount: null, proposal: null, toBuyer: null, toSeller: null },
  });
  expect(JSON.stringify(seen)).not.toMatch(/7\.50|2\.00/);
  const one = await desk.as('warehouse').get(`/api/v1/claims/${claimId}`);
  expect([one.status, one.body.amount]).toEqual([200, null]);
  expect((await desk.claims('buyer', tradeId))[0]).toMatchObject({ amount: usd('7.50') });
  expect((await desk.act('warehouse', claimId, 'withdrawal')).body.code).toBe('CLAIM_NOT_YOURS');
});

it('and none of a receipt that somebody else stated, nor what a side claims by itself', async () => {
  const { tradeId, claimId } = await receivedBy('buyer');
  expect(await desk.claims('warehouse', tradeId)).toEqual([]);
  expect((await desk.as('warehouse').get(`/api/v1/claims/${claimId}`)).status).toBe(404);
});

it('says for whom each claim waits: who answers it or an offer, then the bank', async () => {
  const { tradeId, claimId } = await receivedBy('buyer');
  const waitsFor = async () => (await desk.as('bank').get(`/api/v1/claims/${claimId}`)).body.waitsFor;
  const as = (who: 'seller' | 'buyer' | 'bank') => desk.principal(who).organisationId;
  expect(await waitsFor()).toEqual({ organisationId: as('seller'), act: 'answer' });
  await desk.act('seller', claimId, 'proposals', { toBuyer: usd('2.00') });
  expect(await waitsFor()).toEqual({ organisationId: as('buyer'), act: 'answer-proposal' });
  await desk.act('buyer', claimId, 'proposals/answer', { proposal: 1, answer: 'rejected' });
  expect(await waitsFor()).toEqual({ organisationId: as('bank'), act: 'decide' });
  await desk.act('bank', claimId, 'decision', { toBuyer: usd('2.00'), reason: 'so' });
  expect(await waitsFor()).toBeNull();
  expect((await desk.read(tradeId)).facts.at(-1)?.fact).toBe('settled');
});
