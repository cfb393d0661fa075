import { afterAll, beforeAll, expect, it } from 'vitest';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';

let staged: StagedPlatform;
beforeAll(async () => {
  staged = await stagePlatform();
});
afterAll(() => staged?.close());

type Read = {
  readonly facts: readonly {
    readonly fact: string;
    readonly details: {
      readonly at?: string;
      readonly receivedAt?: string;
      readonly demonstration?: readonly string[];
      readonly consignment?: { readonly loadedAt: string; readonly estimatedArrival: string };
    };
  }[];
};

/** A trade as its carrier reads it. */
async function read(path: string) {
  const reply = await fetch(new URL(`/api/v1/trades/${path}`, staged.access.address), {
    headers: { authorization: `Bearer ${staged.access.parties.carrier?.apiKey}` },
  });
  return reply.json();
}

it('an arrival that is made up lies where it was expected, the receipt behind it, and both are marked', async () => {
  const order = purchaseOrder({ orderNumber: 'PO-THEN' });
  const facts = { transport: { transitDays: 17 } };
  const { tradeId, stop } = await staged.walker.walk(order, { demonstration: true, facts });
  expect(stop).toBeUndefined();
  const trade = (await read(tradeId ?? '')) as Read;
  const of = (fact: string) => trade.facts.find((one) => one.fact === fact)?.details;
  const { loadedAt = '', estimatedArrival = '' } = of('shipped')?.consignment ?? {};
  const days = Temporal.Instant.from(loadedAt).until(estimatedArrival).total('hours') / 24;
  expect(days).toBeCloseTo(17, 6);
  const [arrived, received] = [of('in-transit'), of('delivered')];
  expect(Date.parse(arrived?.at ?? '')).toBe(Date.parse(estimatedArrival));
  expect(Date.parse(received?.receivedAt ?? '')).toBeGreaterThan(Date.parse(estimatedArrival));
  expect([arrived?.demonstration, received?.demonstration]).toEqual([['at'], ['receivedAt']]);
});

it('an arrival that is stated before the loading stops the run, with both moments', async () => {
  const facts = { transport: { arrivedAt: '2026-03-03T08:00:00Z' } };
  const { stop } = await staged.walker.walk(purchaseOrder({ orderNumber: 'PO-EARLY' }), {
    ...{ demonstration: true, facts },
  });
  expect(stop?.milestone).toBe('in-transit');
  expect(stop?.problem).toContain('MOMENTS_OUT_OF_ORDER');
  expect(stop?.problem).toContain('would lie before the loading');
});
