import { verifyDossier } from '@tongshang/dossier';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Caller, keyHolder } from '../stage/caller.ts';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';
import { recordedWalk } from '../stage/recorded-walk.ts';

type Listed = { documentId: string; papers: { state: string }[] };

let staged: StagedPlatform;
beforeAll(async () => {
  staged = await stagePlatform({ TONGSHANG_JOBS: 'off' });
}, 60_000);
afterAll(() => staged?.close());

/** Runs what waits by the clock of `performance`, four seconds a look. */
async function hastily<T>(work: () => Promise<T>): Promise<T> {
  const now = performance.now.bind(performance);
  let passed = 0;
  const spied = vi.spyOn(performance, 'now').mockImplementation(() => {
    passed += 4_000;
    return now() + passed;
  });
  return work().finally(() => spied.mockRestore());
}

describe('a platform where nothing is printed', () => {
  let seller: Caller;
  let tradeId: string;
  beforeAll(async () => {
    const walk = await recordedWalk(staged.access, purchaseOrder({ orderNumber: 'PO-1' }));
    expect(walk.summary.status).toBe('closed');
    seller = keyHolder(staged.platform.app, walk.seller.apiKey);
    tradeId = walk.summary.tradeId ?? '';
  }, 60_000);

  it('carries trades all the same, lists their papers as pending and says so to whoever asks for one', async () => {
    const { items } = (await seller.get(`/api/v1/trades/${tradeId}/documents`)) as { items: Listed[] };
    expect(items.length).toBeGreaterThan(10);
    expect(new Set(items.flatMap(({ papers }) => papers.map(({ state }) => state)))).toEqual(
      new Set(['pending']),
    );
    const pdf = await hastily(() => seller.call('GET', `/api/v1/documents/${items[0]?.documentId}/pdf`));
    expect([pdf.status, pdf.body.code]).toEqual([503, 'DOCUMENT_BEING_PRINTED']);
    expect(pdf.headers['retry-after']).toBe('1');
    expect(staged.platform.workers.state.inThreads['document.print-papers']).toBeUndefined();
  });

  it('gives a dossier that holds and names every paper that is not printed, whether or not pages were asked for', async () => {
    const path = `/api/v1/trades/${tradeId}/dossier`;
    const [both, none] = [
      await hastily(() => seller.call('GET', path)),
      await seller.call('GET', `${path}?pdf=none`),
    ];
    expect([both.status, none.status]).toEqual([200, 200]);
    for (const { bytes } of [both, none]) expect(verifyDossier(bytes).verdict).toBe('consistent');
    const pendingIn = (bytes: Uint8Array) =>
      verifyDossier(bytes).remarks.filter(({ code }) => code === 'DOSSIER_PAGE_PENDING').length;
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/documents`);
    expect([pendingIn(both.bytes), pendingIn(none.bytes)]).toEqual([items.length, items.length]);
  }, 30_000);
});
