import { type Differences, details } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ALL, type ClaimsDesk, claimsDesk, usd } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(() => desk.close());

const hash = (letter: string) => [letter.repeat(64)];

/** What the entries of a trade name as evidence, in the clear. */
async function named(tradeId: string): Promise<string[]> {
  const entries = await desk.database.transaction(desk.principal('buyer'), (tx) =>
    desk.journal.readFileEntries(tx, tradeId),
  );
  return entries.flatMap(({ entry }) => {
    const { evidence } = entry.public;
    return Array.isArray(evidence) ? [`${entry.kind}: ${evidence.join()}`] : [];
  });
}

async function claimed(terms: object, differences: Differences) {
  const tradeId = await desk.underWay(terms);
  await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '58' }, differences));
  const [claim] = await desk.claims('buyer', tradeId);
  if (!claim) throw new Error('nothing was claimed');
  return { tradeId, claimId: claim.claimId };
}

it('CLAIMS-10: every act that names evidence says so in its entry, and whoever answers or decides may read it', async () => {
  const tradeId = await desk.funded();
  await desk.ship(tradeId, ALL);
  const raised = await desk.raise('buyer', tradeId, {
    reason: 'other',
    amount: usd('5.00'),
    evidence: hash('a'),
  });
  expect(raised.status, raised.text).toBe(201);
  const { claimId } = raised.body;
  await desk.act('seller', claimId, 'answer', { answer: 'refused', evidence: hash('b') });
  await desk.act('seller', claimId, 'proposals', { toBuyer: usd('1.00'), evidence: hash('c') });
  await desk.act('bank', claimId, 'decision', { toBuyer: usd('2.00'), reason: 'so', evidence: hash('d') });
  expect(await named(tradeId)).toEqual([
    'claims.claimed: aa for seller buyer bank',
    'claims.refused: bb for seller buyer bank',
    'claims.proposed: cc for seller buyer bank',
    'claims.ruled: dd for seller buyer bank',
  ]);
});

it('of a claim on the carrier, the carrier may read as well', async () => {
  const { tradeId, claimId } = await claimed({ incoterm: 'FOB' }, { 2: { 'lost-on-the-way': '2' } });
  const refused = await desk.act('carrier', claimId, 'answer', { answer: 'refused', evidence: hash('e') });
  expect(refused.status, refused.text).toBe(201);
  expect(await named(tradeId)).toEqual(['claims.refused: ee for seller buyer bank carrier']);
});

it('of what an insurer paid, its claimant brings', async () => {
  const { tradeId, claimId } = await claimed({ incoterm: 'CIF' }, { 2: { 'lost-on-the-way': '2' } });
  await desk.act('buyer', claimId, 'outcome', { toBuyer: usd('7.50'), evidence: hash('f') });
  expect(await named(tradeId)).toEqual(['claims.outcome-stated: ff for seller buyer bank']);
});
