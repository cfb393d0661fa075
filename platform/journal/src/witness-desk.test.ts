import type { Database } from '@tongshang/database';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type JournalFixture, journalFixture, logSigner } from './journal.fixture.ts';
import { createWitnessDesk } from './witness-desk.ts';

let t: JournalFixture;
beforeEach(async () => {
  t = await journalFixture();
});
afterEach(() => t.close());

async function grow(entries: number): Promise<number> {
  await t.database.system('entries', async (tx) => {
    for (let index = 0; index < entries; index++) t.journal.append(tx, { kind: 'trace.observed' });
  });
  return (await t.journal.integrate()).size ?? 0;
}

/** The fixture's database, its transactions counted. */
function counted() {
  const system = vi.fn(t.database.system);
  return { database: { ...t.database, system: system as Database['system'] }, system };
}

describe('what the witnesses of a log share', () => {
  it('the checkpoint and its proof are read once for all that stand at one size, and anew when the log grew', async () => {
    await grow(3);
    const size = await grow(4);
    const { database, system } = counted();
    const desk = createWitnessDesk(database, logSigner.key.name);
    const [first, second] = await Promise.all([desk.ask(3, size), desk.ask(3, size)]);
    expect(first).toBe(second);
    expect(first?.checkpoint.size).toBe(7);
    expect(first?.proof).toHaveLength(4);
    expect(system).toHaveBeenCalledTimes(1);
    const larger = await grow(2);
    expect((await desk.ask(3, larger))?.checkpoint.size).toBe(9);
    expect((await desk.ask(0, larger))?.proof).toEqual([]);
    expect(system).toHaveBeenCalledTimes(3);
  });

  it('a read that failed is not remembered', async () => {
    const size = await grow(1);
    const { database, system } = counted();
    system.mockImplementationOnce(() => Promise.reject(new Error('away')));
    const desk = createWitnessDesk(database, logSigner.key.name);
    await expect(desk.ask(0, size)).rejects.toThrow('away');
    expect((await desk.ask(0, size))?.checkpoint.size).toBe(1);
  });

  it('cosignatures that arrive together are stored together, and each resolves only then', async () => {
    const size = await grow(2);
    const { database, system } = counted();
    const desk = createWitnessDesk(database, logSigner.key.name);
    const of = (witness: string) => ({
      size,
      witness,
      line: `— ${witness}`,
      cosignedAt: Temporal.Now.instant(),
    });
    await Promise.all(['a', 'b', 'b', 'c'].map((witness) => desk.keep(of(witness))));
    expect(system).toHaveBeenCalledTimes(1);
    await desk.keep(of('d'));
    const stored = await t.database.system('look', (tx) =>
      tx.rows<{ witness: string }>('select witness from journal.cosignature order by witness'),
    );
    expect(stored.map(({ witness }) => witness)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('when storing fails, all who wait for it hear so', async () => {
    const size = await grow(1);
    const { database, system } = counted();
    system.mockImplementationOnce(() => Promise.reject(new Error('disk full')));
    const desk = createWitnessDesk(database, logSigner.key.name);
    const of = (witness: string) =>
      desk.keep({ size, witness, line: '—', cosignedAt: Temporal.Now.instant() });
    const outcomes = await Promise.allSettled([of('a'), of('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(of('a')).resolves.toBeUndefined();
  });
});
