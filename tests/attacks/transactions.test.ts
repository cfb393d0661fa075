import { createHook } from 'node:async_hooks';
import { insideTransaction } from '@tongshang/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyHolder } from '../stage/caller.ts';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';
import { recordedWalk } from '../stage/recorded-walk.ts';

/** What is begun to wait for something outside: time, the network, files, another process, another thread. */
const OUTSIDE =
  /^(Timeout|TCPCONNECTWRAP|PIPECONNECTWRAP|GETADDRINFOREQWRAP|HTTPCLIENTREQUEST|FSREQ|PROCESSWRAP|WORKER|DNSCHANNEL)/;

/** Watches this process; what was begun inside an open transaction, with where. */
function watchTransactions() {
  const begun: string[] = [];
  const hook = createHook({
    init(_id, type) {
      if (OUTSIDE.test(type) && insideTransaction()) begun.push(`${type} ${new Error('at').stack}`);
    },
  });
  hook.enable();
  return { begun, stop: () => hook.disable() };
}

let staged: StagedPlatform;
beforeAll(async () => {
  staged = await stagePlatform();
}, 60_000);
afterAll(() => staged?.close());

describe('inside a transaction', () => {
  it('sees what waits there', async () => {
    const watch = watchTransactions();
    await staged.platform.database.system('test', async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
    });
    watch.stop();
    expect(watch.begun.map((one) => one.split(' ')[0])).toEqual(['Timeout']);
  });

  it('nothing waits, and no other is opened, during a whole trade, its comparison, its prints and its dossier', async () => {
    const watch = watchTransactions();
    const { summary, seller } = await recordedWalk(staged.access, purchaseOrder({ orderNumber: 'PO-1' }));
    expect(summary.status).toBe('closed');
    const caller = keyHolder(staged.platform.app, seller.apiKey);
    const { items } = await caller.get(`/api/v1/trades/${summary.tradeId}/discrepancies`);
    const dossier = await caller.call('GET', `/api/v1/trades/${summary.tradeId}/dossier`);
    watch.stop();
    expect([items.length, dossier.status]).toEqual([0, 200]);
    const { items: papers } = await caller.get(`/api/v1/trades/${summary.tradeId}/documents`);
    const states = papers.flatMap((one: { papers: { state: string }[] }) =>
      one.papers.map(({ state }) => state),
    );
    expect([states.length >= 26, new Set(states)]).toEqual([true, new Set(['printed'])]);
    const { inThreads } = staged.platform.workers.state;
    expect(inThreads['document.print-papers']).toBeGreaterThanOrEqual(13);
    expect(watch.begun).toEqual([]);
  });
});
