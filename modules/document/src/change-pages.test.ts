import { hash } from 'node:crypto';
import { readUbl } from '@tongshang/ubl';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { drawSheet } from './paper/draw-sheet.ts';
import { sheetOf } from './paper/sheet-of.ts';
import { type Desk, documentDesk } from './testing/document-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
  desk.startWork();
});
afterAll(() => desk.close());

type Listed = {
  readonly documentId: string;
  readonly type: string;
  readonly keyId: string;
  readonly sha256: string;
  readonly papers: readonly { readonly language: string; readonly sha256: string | null }[];
};
type Standing = Parameters<typeof sheetOf>[3];

const fewer = { reason: 'Fewer cups', changes: { lines: [{ lineId: '1', quantity: '80' }] } };

/** A trade whose buyer has asked for a change. */
async function asked() {
  const tradeId = await desk.order();
  const path = `/api/v1/trades/${tradeId}/amendments`;
  expect((await desk.as('buyer').send('POST', path, fewer)).status).toBe(201);
  const answer = async (said: 'accepted' | 'rejected') => {
    const reply = await desk.as('seller').send('POST', `${path}/1/answer`, { answer: said });
    expect(reply.status, reply.text).toBeLessThan(300);
  };
  return { tradeId, answer };
}

/** Waits until the pages of the change are, to the byte, those that say so of how it stands. */
async function expectPages(tradeId: string, standing: Standing): Promise<void> {
  const change = async () => {
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const found = (items as Listed[]).find(({ type }) => type === 'OrderChange');
    if (!found) throw new Error('no change');
    return found;
  };
  const { documentId, keyId, sha256 } = await change();
  const { text } = await desk.as('buyer').get(`/api/v1/documents/${documentId}/xml`);
  const reading = readUbl(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error('unreadable');
  const expected: { language: string; sha256: string }[] = [];
  for (const language of ['en', 'zh-CN'] as const) {
    const page = await drawSheet(sheetOf(reading.document, language, { keyId, sha256 }, standing));
    expected.push({ language, sha256: hash('sha256', page, 'hex') });
  }
  await vi.waitFor(
    async () =>
      expect((await change()).papers.map((one) => ({ language: one.language, sha256: one.sha256 }))).toEqual(
        expected,
      ),
    { timeout: 30_000, interval: 100 },
  );
}

it('a change says that it is proposed; refused, it is printed anew and says that it is void', async () => {
  const { tradeId, answer } = await asked();
  await expectPages(tradeId, { isProposed: true });
  await answer('rejected');
  await expectPages(tradeId, { voidedOn: '2026-03-02' });
  expect(desk.failures).toEqual([]);
}, 90_000);

it('accepted, it is printed anew and says neither', async () => {
  const { tradeId, answer } = await asked();
  await expectPages(tradeId, { isProposed: true });
  await answer('accepted');
  await expectPages(tradeId, {});
  expect(desk.failures).toEqual([]);
}, 90_000);
