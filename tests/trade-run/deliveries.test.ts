import { afterAll, beforeAll, expect, it } from 'vitest';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';

let staged: StagedPlatform;
beforeAll(async () => {
  staged = await stagePlatform();
});
afterAll(() => staged?.close());

type Packed = {
  readonly fact: string;
  readonly details: {
    readonly shipmentId?: string;
    readonly handlingUnits?: readonly { readonly contents: readonly { readonly lineId: string }[] }[];
    readonly consignment?: { readonly placeOfDelivery?: { readonly name: string } };
  };
};

it('an order that wants its lines at two places and times is carried in two shipments, to its end', async () => {
  const order = purchaseOrder({ orderNumber: 'PO-TWO' });
  const wishes = [
    { address: { street: 'Dock 1', city: 'Hull', country: 'GB' }, until: '2026-06-10' },
    { address: { street: 'Gate 9', city: 'Bristol', country: 'GB' }, until: '2026-08-10' },
  ];
  const lines = order.lines.map((line, index) => ({ ...line, delivery: wishes[index] ?? {} }));
  const summary = await staged.walker.walk({ ...order, lines }, { demonstration: true });
  expect(summary.stop).toBeUndefined();
  expect([summary.status, summary.total?.amount]).toEqual(['closed', '570.00']);
  const reply = await fetch(new URL(`/api/v1/trades/${summary.tradeId}`, staged.access.address), {
    headers: { authorization: `Bearer ${staged.access.parties.bank?.apiKey}` },
  });
  const trade = (await reply.json()) as {
    lines: { lineId: string; delivery?: object }[];
    terms: { partialShipments: boolean };
    facts: Packed[];
  };
  expect(trade.lines.map(({ delivery }) => delivery)).toEqual(wishes);
  expect(trade.terms.partialShipments).toBe(true);
  const of = (fact: string) => trade.facts.filter((one) => one.fact === fact);
  const contents = of('packed').map(({ details }) =>
    details.handlingUnits?.flatMap((unit) => unit.contents.map(({ lineId }) => lineId)),
  );
  expect(contents).toEqual([['1'], ['10/1']]);
  expect(of('shipped').map(({ details }) => details.consignment?.placeOfDelivery?.name)).toEqual([
    'Hull',
    'Bristol',
  ]);
  expect(of('delivered').map(({ details }) => details.shipmentId)).toEqual(
    of('packed').map(({ details }) => details.shipmentId),
  );
});
