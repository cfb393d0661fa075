import { hash } from 'node:crypto';
import { readUbl } from '@tongshang/ubl';
import { expect, it, vi } from 'vitest';
import { drawSheet } from './paper/draw-sheet.ts';
import { sheetOf } from './paper/sheet-of.ts';
import { type Desk, documentDesk, stated } from './testing/document-desk.ts';

type Listed = {
  readonly documentId: string;
  readonly causedBy: string;
  readonly type: string;
  readonly keyId: string;
  readonly sha256: string;
  readonly papers: readonly { readonly language: string; readonly sha256: string | null }[];
};

async function noticeOf(desk: Desk, tradeId: string): Promise<Listed> {
  const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
  const found = (items as Listed[]).find(({ type }) => type === 'TransportationStatus');
  if (!found) throw new Error('no notice of loss');
  return found;
}

/** Waits until the English page of the notice is, to the byte, the one that says so of how it stands. */
async function expectPage(
  desk: Desk,
  tradeId: string,
  standing: Parameters<typeof sheetOf>[3],
): Promise<void> {
  const { documentId, keyId, sha256 } = await noticeOf(desk, tradeId);
  const { text } = await desk.as('buyer').get(`/api/v1/documents/${documentId}/xml`);
  const reading = readUbl(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error('unreadable');
  const page = await drawSheet(sheetOf(reading.document, 'en', { keyId, sha256 }, standing));
  await vi.waitFor(
    async () => {
      const { papers } = await noticeOf(desk, tradeId);
      expect(papers.find(({ language }) => language === 'en')?.sha256).toBe(hash('sha256', page, 'hex'));
    },
    { timeout: 60_000, interval: 200 },
  );
}

it('a notice of loss that its carrier contests is printed anew and says so', async () => {
  const desk = await documentDesk();
  try {
    desk.startWork();
    const tradeId = await desk.order();
    const all = { '1': '100', '2': '60.5' };
    await desk.state('buyer', tradeId, 'funded', stated.funded('476.88'));
    await desk.state('seller', tradeId, 'produced', stated.produced(all));
    await desk.state('seller', tradeId, 'packed', stated.packed(all));
    await desk.issue('seller', tradeId, { type: 'Invoice' });
    await desk.state('seller', tradeId, 'export-declared', stated.declared('CN', '0110'));
    await desk.state('customs', tradeId, 'export-released', stated.released('CN'));
    desk.setNow('2026-04-15T09:00:00Z');
    await desk.state('carrier', tradeId, 'shipped', stated.shipped());
    desk.setNow('2026-05-20T09:00:00Z');
    const lines = Object.entries(all).map(([lineId, quantity]) => ({ lineId, quantity }));
    const loss = {
      cause: 'sunk-or-stranded',
      lostOn: '2026-05-02',
      note: 'Sank',
      lines,
      evidence: [],
    } as const;
    await desk.state('buyer', tradeId, 'lost', loss);
    await expectPage(desk, tradeId, {});
    const { causedBy: entryId } = await noticeOf(desk, tradeId);
    const contest = { entryId, isUpheld: true, reason: 'The ship is in port' };
    const reply = await desk.as('carrier').send('POST', `/api/v1/trades/${tradeId}/contests`, contest);
    expect(reply.status, reply.text).toBeLessThan(300);
    await expectPage(desk, tradeId, { isContested: true });
    expect(desk.failures).toEqual([]);
  } finally {
    await desk.close();
  }
}, 180_000);
