import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, keyHolder } from '../stage/caller.ts';
import { type StagedPairs, stagePairs } from '../stage/pairs.ts';
import { personOf } from '../stage/platform.ts';
import { ALL, carry, orderByHand } from '../stage/trade-by-hand.ts';

let pairs: StagedPairs;
beforeAll(async () => {
  pairs = await stagePairs();
});
afterAll(() => pairs?.staged.close());

/** A warehouse that the seller has registered for itself, with a key to act for it. */
async function shell(): Promise<{ organisationId: string; caller: Caller }> {
  const operator = await personOf(pairs.staged, 'operator');
  const party = { name: { en: 'Conveniently Ours Warehousing' }, country: 'GB' };
  const { organisationId, apiKey } = await operator.post('/api/v1/demonstration/parties', party);
  const kinds = { kinds: ['warehouse'], jurisdictions: [] };
  await operator.put(`/api/v1/organisations/${organisationId}/kinds`, kinds);
  return { organisationId, caller: keyHolder(pairs.staged.platform.app, apiKey) };
}

describe('a seller with a shell', () => {
  it('takes nothing from an escrow by the receipt of its own warehouse, until the buyer accepts that one', async () => {
    const { buyer, seller } = pairs.across;
    const trade = await orderByHand(pairs.across);
    await carry(trade, 'import-released');
    const { organisationId, caller } = await shell();
    await seller.post(trade.at('/parties'), { organisationId, role: 'warehouse' });
    const receive = () =>
      caller.call('POST', trade.at('/receipt'), {
        receiptNumber: 'GR-OURS',
        lines: Object.entries(ALL).map(([lineId, received]) => ({ lineId, received, rejected: '0' })),
      });
    const codeOf = async (reply: ReturnType<typeof receive>) => (await reply).body.code;
    const money = async () => (await buyer.get(trade.at('/settlement'))).released;
    const untouched = await money();

    expect(await codeOf(receive())).toBe('TRADE_NOT_FOUND');
    await caller.post(trade.at('/parties/answer'), { role: 'warehouse', answer: 'join' });
    expect(await codeOf(receive())).toBe('WORD_NOT_ACCEPTED');
    const acceptance = { organisationId, role: 'warehouse', isAccepted: true };
    // Neither the shell nor the seller can accept in the buyer's name.
    expect(await codeOf(caller.call('POST', trade.at('/parties/acceptance'), acceptance))).toBe(
      'NOT_YOUR_PART',
    );
    expect(await codeOf(seller.call('POST', trade.at('/parties/acceptance'), acceptance))).toBe(
      'ACCEPTANCE_UNCHANGED',
    );
    expect(await codeOf(receive())).toBe('WORD_NOT_ACCEPTED');
    expect(await money()).toEqual(untouched);
    expect((await trade.read()).facts.map(({ fact }: { fact: string }) => fact)).not.toContain('delivered');

    await buyer.post(trade.at('/parties/acceptance'), acceptance);
    await buyer.post(trade.at('/parties/acceptance'), { ...acceptance, isAccepted: false });
    expect(await codeOf(receive())).toBe('WORD_NOT_ACCEPTED');
    await buyer.post(trade.at('/parties/acceptance'), acceptance);
    expect((await receive()).status).toBe(201);
    expect(await money()).not.toEqual(untouched);
  });
});
