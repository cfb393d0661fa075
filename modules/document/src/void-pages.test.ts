import { afterAll, beforeAll, expect, it } from 'vitest';
import { voidPagesSchedule } from './printing.ts';
import { type Desk, documentDesk } from './testing/document-desk.ts';

type Asked = { readonly task: string; readonly key: string };

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
});
afterAll(() => desk.close());

it('what became void while no journal told of it is still printed anew: its job, as often as one looks', async () => {
  const tradeId = await desk.order();
  const path = `/api/v1/trades/${tradeId}/amendments`;
  const fewer = { reason: 'Fewer cups', changes: { lines: [{ lineId: '1', quantity: '80' }] } };
  const asked: Asked[] = [];
  const jobs = {
    enqueue: async (_tx: unknown, job: Asked) => ({ jobId: String(asked.push(job)), isNew: true }),
  };
  const look = async () => {
    asked.length = 0;
    await desk.database.system('papers are looked at', (tx) =>
      voidPagesSchedule({ jobs } as unknown as Parameters<typeof voidPagesSchedule>[0]).run(tx, {
        dueAt: tx.now,
      }),
    );
    return asked.map(({ task, key }) => `${task} ${key}`);
  };
  await desk.as('buyer').send('POST', path, fewer);
  expect(await look()).toEqual([]);
  await desk.as('seller').send('POST', `${path}/1/answer`, { answer: 'rejected' });
  const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
  const change = items.find(({ type }: { type: string }) => type === 'OrderChange');
  const expected = [`document.print ${change.documentId}/void`];
  expect([await look(), await look()]).toEqual([expected, expected]);
});
