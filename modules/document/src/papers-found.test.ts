import { afterAll, beforeAll, expect, it } from 'vitest';
import { carry, type Desk, documentDesk } from './testing/document-desk.ts';

let desk: Desk;
let numbers: Readonly<Record<string, string>>;
beforeAll(async () => {
  desk = await documentDesk();
  const tradeId = await desk.order();
  await carry(desk, tradeId);
  const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`);
  numbers = Object.fromEntries(
    body.items.map(({ type, number }: { type: string; number: string }) => [type, number]),
  );
});
afterAll(() => desk.close());

/** What somebody finds: kinds with their types. */
async function found(who: Parameters<Desk['as']>[0], text: string): Promise<string[]> {
  const reply = await desk.as(who).get(`/api/v1/findings?text=${encodeURIComponent(text)}`);
  expect(reply.status, reply.text).toBe(200);
  return reply.body.items.map(({ kind, type }: { kind: string; type: string }) => `${kind} ${type}`);
}

it('a paper is found by how its number begins or ends, however its groups are divided', async () => {
  const { Invoice = '' } = numbers;
  expect(Invoice).toMatch(/^INV-\d{6}$/);
  for (const typed of [Invoice, Invoice.toLowerCase().replace('-', ' '), Invoice.slice(4), Invoice.slice(-4)])
    expect(await found('seller', typed), typed).toContain('paper Invoice');
  expect(await found('seller', Invoice.slice(-2)), 'two digits fit too many').not.toContain('paper Invoice');
  expect(await found('seller', '%_')).toEqual([]);
});

it('nobody finds a paper that it may not read', async () => {
  const { Invoice = '', BillOfLading = '' } = numbers;
  expect(await found('carrier', BillOfLading)).toContain('paper BillOfLading');
  expect(await found('carrier', Invoice)).toEqual([]);
  for (const number of [Invoice, BillOfLading]) expect(await found('stranger', number)).toEqual([]);
});

it('a trade is found by what it left in: container, seal, vessel, bill, by each of its parties', async () => {
  for (const typed of ['EOLU 123456 0', 'S-1', 'eastern grace', 'EOLU26041507', '026W'])
    for (const who of ['buyer', 'carrier'] as const)
      expect(await found(who, typed), `${who} ${typed}`).toContain('trade open');
  expect(await found('stranger', 'EOLU1234560')).toEqual([]);
});
