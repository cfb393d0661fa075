import type { TradeDesk } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clearanceDesk, declareAs, readyForExport, stateRate, voteAs } from './testing/clearance-desk.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
});
afterAll(() => desk.close());

const REASON = 'The value per piece is far below the usual.';

it('a hold stands first in the work list of whoever declared, with its reason, and in nobody else’s', async () => {
  const tradeId = await readyForExport(desk);
  const { body } = await declareAs(desk, 'seller', tradeId, { direction: 'export' });
  const work = async (who: 'seller' | 'buyer') =>
    (await desk.as(who).get('/api/v1/home')).body.waiting.filter(
      (item: { tradeId: string }) => item.tradeId === tradeId,
    );
  expect((await work('seller')).map(({ exception }: { exception: string }) => exception)).not.toContain(
    'held',
  );
  await voteAs(desk, 'customs', body.declarationId, { decision: 'hold', reason: REASON });
  expect((await work('seller'))[0]).toMatchObject({
    ...{ exception: 'held', reason: REASON, waitingFor: 'attend-hold', waitingPart: 'clearance' },
  });
  expect((await work('buyer')).map(({ exception }: { exception: string }) => exception)).not.toContain(
    'held',
  );
});

it('how it stands with the declaration is a column of the list of trades, for its parties alone', async () => {
  const tradeId = await readyForExport(desk);
  const { body } = await declareAs(desk, 'seller', tradeId, { direction: 'export' });
  const listed = async (who: 'seller' | 'carrier', query: string) =>
    (await desk.as(who).get(`/api/v1/trades?${query}`)).body.items.find(
      (item: { tradeId: string }) => item.tradeId === tradeId,
    );
  expect((await listed('seller', 'columns=declaration,declarationNumber')).columns).toEqual({
    declaration: { kind: 'code', area: 'declarationState', code: 'declared' },
    declarationNumber: { kind: 'text', text: body.number },
  });
  expect((await listed('seller', '')).columns).toBeUndefined();
  expect((await listed('carrier', 'columns=declaration'))?.columns).toBeUndefined();
});
