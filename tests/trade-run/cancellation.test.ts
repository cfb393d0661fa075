import { inFull, onCredit } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stagePairs, verified } from '../stage/pairs.ts';
import type { StagedPlatform } from '../stage/platform.ts';
import {
  type Choices,
  carry,
  type Hands,
  type HandTrade,
  orderByHand,
  type Step,
} from '../stage/trade-by-hand.ts';

let staged: StagedPlatform;
let across: Hands;
beforeAll(async () => {
  ({ staged, across } = await stagePairs());
});
afterAll(() => staged.close());

/** Carries a trade to a point, and both sides give it up there. */
async function cancelledAt(
  until: Step | 'ordered' | 'export-declared',
  choices: Choices,
): Promise<HandTrade> {
  const trade = await orderByHand(across, choices);
  if (until === 'export-declared') {
    await carry(trade, 'originated');
    await trade.declare('export');
  } else if (until !== 'ordered') await carry(trade, until);
  await across.buyer.post(trade.at('/cancellation'), { reason: 'The hotel burnt down' });
  if ((await trade.read()).status === 'open') {
    await across.seller.post(trade.at('/cancellation/answer'), { answer: 'accepted' });
  }
  return trade;
}

const cashOf = async (buyer: Hands['buyer']): Promise<string[]> => {
  const { items } = await buyer.get('/api/v1/accounts');
  return items
    .filter(({ kind }: { kind: string }) => kind === 'cash')
    .map((one: { balance: { amount: string } }) => one.balance.amount);
};

describe('a trade that both sides give up leaves nothing behind', () => {
  const POINTS: readonly (readonly [Parameters<typeof cancelledAt>[0], Choices])[] = [
    ['ordered', {}],
    ['funded', {}],
    ['funded', { payment: inFull('transfer') }],
    ['funded', { payment: onCredit(30) }],
    ['produced', {}],
    ['packed', {}],
    ['invoiced', {}],
    ['originated', {}],
    ['export-declared', {}],
    ['export-released', {}],
    ['export-released', { payment: inFull('transfer') }],
    ['export-released', { payment: onCredit(30) }],
  ];
  it.each(POINTS)('%s, %o', async (point, choices) => {
    const { buyer, seller } = across;
    const trade = await cancelledAt(point, choices);
    const { status, total } = await trade.read();
    expect(status).toBe('cancelled');

    const { items: goods } = await seller.get('/api/v1/stock');
    const own = goods.filter(({ tradeId }: { tradeId: string }) => tradeId === trade.tradeId);
    expect(own.length).toBe(['ordered', 'funded'].includes(point) ? 0 : 2);
    for (const { onHand, reserved, free } of own) expect([reserved, free]).toEqual(['0', onHand]);

    const money = await buyer.get(trade.at('/settlement'));
    const wasPaid = point !== 'ordered' && choices.payment?.[0]?.method !== 'credit';
    expect(money).toMatchObject({ held: { amount: '0.00' }, payables: [] });
    expect(money.refunded.amount).toBe(wasPaid ? total.amount : '0.00');

    const { items: documents } = await seller.get(trade.at('/documents'));
    const typesOf = (isVoid: boolean) =>
      documents
        .filter(({ voided }: { voided: unknown }) => (voided !== null) === isVoid)
        .map(({ type }: { type: string }) => type);
    const isAfter = (step: string) => AFTER_PACKING.indexOf(point) >= AFTER_PACKING.indexOf(step);
    expect(typesOf(true)).toEqual([
      ...(isAfter('packed') ? ['PackingList'] : []),
      ...(isAfter('invoiced') ? ['Invoice'] : []),
      ...(isAfter('originated') ? ['CertificateOfOrigin'] : []),
      ...(isAfter('export-declared') ? ['ExportCustomsDeclaration'] : []),
    ]);
    expect(typesOf(false).includes('CreditNote')).toBe(isAfter('invoiced'));

    const { items: declarations } = await seller.get(trade.at('/declarations'));
    const states = declarations.map(({ state }: { state: string }) => state);
    expect(states).toEqual(isAfter('export-declared') ? ['withdrawn'] : []);

    const { items: entries } = await seller.get(trade.at('/entries'));
    const ids = new Set(entries.map(({ entryId }: { entryId: string }) => entryId));
    const uncaused = entries.slice(1).filter(({ causedBy }: { causedBy: string }) => !ids.has(causedBy));
    expect(uncaused.map(({ kind }: { kind: string }) => kind)).toEqual([]);
    expect(await verified(trade, across)).toMatchObject({ verdict: 'holds', trust: 'given' });
  });

  it('and gives the buyer all its money', async () => {
    const before = await cashOf(across.buyer);
    const trade = await cancelledAt('packed', {});
    const { total } = await trade.read();
    const paidIn = Number(total.amount);
    expect((await cashOf(across.buyer)).map(Number)).toEqual(before.map((one) => Number(one) + paidIn));
  });

  it('but not once the goods are under way', async () => {
    const trade = await orderByHand(across);
    await carry(trade, 'shipped');
    const asked = await across.buyer.call('POST', trade.at('/cancellation'), { reason: 'Too late' });
    expect([asked.status, asked.body.code]).toEqual([409, 'CANCELLATION_TOO_LATE']);
    expect((await trade.read()).status).toBe('open');
  });
});

const AFTER_PACKING: readonly string[] = [
  'packed',
  'invoiced',
  'originated',
  'export-declared',
  'export-released',
];
