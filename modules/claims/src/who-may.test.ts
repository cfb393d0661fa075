import { details, ORGANISATIONS, type Who } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from './claim.ts';
import { type ClaimReply, type ClaimsDesk, claimsDesk, dispatchOf, usd } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(() => desk.close());

/** What each act sends; the amounts favour whoever sends it, as a thief would. */
const ATTEMPTS: Readonly<Record<Act, readonly [path: string, body: object]>> = {
  answer: ['answer', { answer: 'accepted' }],
  propose: ['proposals', { toBuyer: usd('1.00') }],
  'answer-proposal': ['proposals/answer', { proposal: 1, answer: 'accepted' }],
  decide: ['decision', { toBuyer: usd('7.50'), reason: 'Mine' }],
  withdraw: ['withdrawal', {}],
  'state-outcome': ['outcome', { toBuyer: usd('7.50') }],
  dispatch: ['dispatch', dispatchOf()],
  receive: ['receipt', { lines: [{ lineId: '2', received: '2' }] }],
};

type May = Readonly<Partial<Record<Who, readonly Act[]>>>;

/** Written by hand: per situation of a claim of the buyer on the seller, who may do what. */
const OF_BUYER: Readonly<Record<string, May>> = {
  raised: { seller: ['answer', 'propose'], buyer: ['propose', 'withdraw'] },
  refused: { seller: ['answer', 'propose'], buyer: ['propose', 'withdraw'], bank: ['decide'] },
  unanswered: { seller: ['answer', 'propose'], buyer: ['propose', 'withdraw'], bank: ['decide'] },
  'offered by the seller': {
    seller: ['answer', 'propose'],
    buyer: ['propose', 'answer-proposal', 'withdraw'],
  },
  'offered by the buyer': {
    seller: ['answer', 'propose', 'answer-proposal'],
    buyer: ['propose', 'withdraw'],
  },
  decided: {},
  'waiting for goods to be sent back': {
    seller: ['propose'],
    buyer: ['dispatch', 'propose', 'withdraw'],
  },
  'waiting for goods that nobody sent': {
    seller: ['propose'],
    buyer: ['dispatch', 'propose', 'withdraw'],
    bank: ['decide'],
  },
  'waiting for goods on their way back': {
    seller: ['propose', 'receive'],
    buyer: ['propose', 'withdraw'],
  },
  'waiting for goods that nobody received': {
    seller: ['propose', 'receive'],
    buyer: ['propose', 'withdraw'],
    bank: ['decide'],
  },
  'waiting for a replacement to be sent': {
    seller: ['dispatch', 'propose'],
    buyer: ['propose', 'withdraw'],
  },
  'waiting for a replacement on its way': {
    seller: ['propose'],
    buyer: ['propose', 'receive', 'withdraw'],
  },
  'of goods that came back short': {
    seller: ['answer', 'propose'],
    buyer: ['propose', 'withdraw'],
    bank: ['decide'],
  },
};

async function claimIn(situation: string): Promise<{ tradeId: string; claimId: string }> {
  const tradeId = await desk.underWay();
  const differences = { 2: { 'not-conforming': '2' } };
  await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '58' }, differences));
  const [{ claimId }] = (await desk.claims('buyer', tradeId)) as [ClaimReply];
  const done = async (who: Who, path: string, body: object) => {
    const reply = await desk.act(who, claimId, path, body);
    expect(reply.status, reply.text).toBe(201);
  };
  if (situation === 'refused' || situation === 'decided')
    await done('seller', 'answer', { answer: 'refused' });
  if (situation === 'decided') await done('bank', 'decision', { toBuyer: usd('2.00'), reason: 'Half' });
  if (situation === 'unanswered') desk.wait(15);
  if (situation === 'offered by the seller') await done('seller', 'proposals', { toBuyer: usd('3.00') });
  if (situation === 'offered by the buyer') await done('buyer', 'proposals', { toBuyer: usd('6.00') });
  const waiting = WAITING[situation];
  if (!waiting) return { tradeId, claimId };
  const { remedy, sent = false, wait = 0, short = false } = waiting;
  const movement = { freightBy: 'seller', dispatchBy: desk.now().toString().slice(0, 10) };
  await done('seller', 'proposals', { toBuyer: usd('7.50'), remedy, movement });
  await done('buyer', 'proposals/answer', { proposal: 1, answer: 'accepted' });
  const dispatchedOn = desk.now().toString().slice(0, 10);
  if (sent) {
    const taken = [{ lineId: '2', quantity: '2', warehouseId: ORGANISATIONS.warehouse, source: 'made' }];
    const more = remedy === 'return' ? {} : { taken };
    await done(remedy === 'return' ? 'buyer' : 'seller', 'dispatch', dispatchOf({ dispatchedOn, ...more }));
  }
  const lost = [{ quantity: '2', reason: 'lost-on-the-way' }];
  if (short) await done('seller', 'receipt', { lines: [{ lineId: '2', received: '0', differences: lost }] });
  desk.wait(wait);
  return { tradeId, claimId };
}

type Waiting = {
  readonly remedy: 'return' | 'replacement';
  readonly sent?: true;
  readonly wait?: number;
  readonly short?: true;
};
const WAITING: Readonly<Record<string, Waiting>> = {
  'waiting for goods to be sent back': { remedy: 'return' },
  'waiting for goods that nobody sent': { remedy: 'return', wait: 3 },
  'waiting for goods on their way back': { remedy: 'return', sent: true, wait: 59 },
  'waiting for goods that nobody received': { remedy: 'return', sent: true, wait: 60 },
  'waiting for a replacement to be sent': { remedy: 'replacement' },
  'waiting for a replacement on its way': { remedy: 'replacement', sent: true },
  'of goods that came back short': { remedy: 'return', sent: true, short: true },
};

const EVERYBODY = Object.keys(ORGANISATIONS) as Who[];

describe('every organisation tries every act', () => {
  it.each(Object.entries(OF_BUYER))(
    'on a claim that is %s: only those written here go through',
    async (situation, may) => {
      const { tradeId, claimId } = await claimIn(situation);
      const before = { claims: await desk.claims('bank', tradeId), money: await desk.money(tradeId) };
      for (const who of EVERYBODY) {
        const allowed = may[who] ?? [];
        const seen = (await desk.claims(who, tradeId))?.find((claim) => claim.claimId === claimId);
        const offered = (seen?.actions ?? []).filter(({ ready }) => ready).map(({ action }) => action);
        expect(offered.sort(), `${who} is offered`).toEqual([...allowed].sort());
        for (const act of Object.keys(ATTEMPTS) as Act[]) {
          if (allowed.includes(act)) continue;
          const [path, body] = ATTEMPTS[act];
          const reply = await desk.act(who, claimId, path, body);
          expect(reply.status, `${who} ${act}: ${reply.text}`).toBeGreaterThanOrEqual(400);
        }
      }
      expect({ claims: await desk.claims('bank', tradeId), money: await desk.money(tradeId) }).toEqual(
        before,
      );
    },
  );

  it('a bank that is a side of the trade decides nothing, and holds no money of its own claim', async () => {
    const tradeId = await desk.underWay();
    // The bank of the money is the buyer itself.
    await desk.database.system('a bank buys', async (tx) => {
      await tx.run(
        'update settlement.funding set bank_organisation_id = buyer_organisation_id where trade_id = $1',
        [tradeId],
      );
    });
    const raised = await desk.raise('buyer', tradeId, { reason: 'other', amount: usd('5.00') });
    expect(raised.body).toMatchObject({ stage: 'raised', deciderOrganisationId: null });
    desk.wait(15);
    for (const who of EVERYBODY) {
      const reply = await desk.act(who, raised.body.claimId, 'decision', {
        toBuyer: usd('5.00'),
        reason: 'Mine',
      });
      expect(reply.status, who).toBeGreaterThanOrEqual(400);
    }
  });

  it('only the sides claim, each of the other, and each for what is its own to say', async () => {
    const tradeId = await desk.underWay();
    desk.wait(100);
    const tried = async (reason: string) => {
      const done: string[] = [];
      for (const who of EVERYBODY) {
        const reply = await desk.raise(who, tradeId, {
          reason,
          ...(reason === 'other' ? { amount: usd('1.00') } : {}),
        });
        if (reply.status === 201) done.push(`${who} of ${reply.body.against}`);
      }
      return done;
    };
    expect(await tried('other')).toEqual(['seller of buyer', 'buyer of seller']);
    expect(await tried('not-delivered')).toEqual(['buyer of seller']);
    expect(await tried('not-received')).toEqual([]);
  });
});
