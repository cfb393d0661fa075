import { createHash } from 'node:crypto';
import { Refusal } from '@tongshang/refusal';
import type { TradeRole } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, documentDesk, FIRMS, type Firm } from './testing/document-desk.ts';

let desk: Desk;
let tradeId: string;
beforeAll(async () => {
  desk = await documentDesk();
  tradeId = await desk.order();
});
afterAll(() => desk.close());

const photo = (of: string) => Uint8Array.of(0xff, 0xd8, 0xff, ...new TextEncoder().encode(of));
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bring = (firm: Firm, query: string, bytes: Uint8Array, type = 'image/jpeg', of = tradeId) =>
  desk.as(firm).send('POST', `/api/v1/trades/${of}/enclosures?${query}`, bytes, { 'content-type': type });

/** The ids of what is named, or why it is refused and where. */
async function required(firm: Firm, hashes: readonly string[], readers: readonly TradeRole[]) {
  try {
    return await desk.database.transaction(desk.principals[firm], async (tx) => {
      const trade = await desk.trade.readTrade(tx, tradeId);
      const named = hashes.map((sha256, at) => ({ sha256, place: `evidence/${at}` }));
      return desk.documents.requireEvidence(tx, trade, named, readers);
    });
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.place}`;
    throw error;
  }
}

describe('evidence', () => {
  it('is seen by the sides and their bank, and where it is about carriage by those who carried and kept the goods', async () => {
    const { documentId: ofSides } = (await bring('buyer', 'type=Evidence', photo('1'))).body;
    const { documentId: ofCarriage } = (await bring('buyer', 'type=Evidence&readers=carriage', photo('1')))
      .body;
    expect(ofSides).not.toBe(ofCarriage);
    expect((await bring('buyer', 'type=Evidence', photo('1'))).body.documentId).toBe(ofSides);
    const seenBy = async (id: string) => {
      const firms = ['seller', 'buyer', 'carrier', 'stranger'] as const;
      const replies = await Promise.all(firms.map((firm) => desk.as(firm).get(`/api/v1/enclosures/${id}`)));
      return firms.filter((_, at) => replies[at]?.status === 200);
    };
    expect(await seenBy(ofSides)).toEqual(['seller', 'buyer']);
    expect(await seenBy(ofCarriage)).toEqual(['seller', 'buyer', 'carrier']);
  });

  it('DOCUMENT-24: is named only where it was brought, where the one who names it may see it, and so may whom it is to convince', async () => {
    const sides: readonly TradeRole[] = ['seller', 'buyer'];
    const { documentId } = (await bring('seller', 'type=Evidence', photo('2'))).body;
    const [known, unknown] = [hashOf(photo('2')), 'ab'.repeat(32)];
    expect(await required('buyer', [known, known], sides)).toEqual([documentId]);
    expect(await required('buyer', [known, unknown], sides)).toBe('EVIDENCE_NOT_BROUGHT evidence/1');
    expect(await required('carrier', [known], sides)).toBe('EVIDENCE_NOT_BROUGHT evidence/0');
    expect(await required('buyer', [known], [...sides, 'carrier'])).toBe('EVIDENCE_HIDDEN evidence/0');
    // The bringer sees its own whatever its role; and what is brought again for those readers counts.
    await bring('seller', 'type=Evidence&readers=carriage', photo('2'));
    expect(await required('buyer', [known], [...sides, 'carrier'])).toHaveLength(1);
    expect(await required('buyer', [], sides)).toEqual([]);
    // What was brought into another trade was not brought into this one.
    const other = await desk.order();
    await bring('seller', 'type=Evidence', photo('3'), 'image/jpeg', other);
    expect(await required('seller', [hashOf(photo('3'))], sides)).toBe('EVIDENCE_NOT_BROUGHT evidence/0');
  });

  it('may be a paper of trade that everybody concerned sees, but none that was issued here', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.4 survey report');
    const { documentId } = (await bring('carrier', 'type=BillOfLading', pdf, 'application/pdf')).body;
    expect(await required('buyer', [hashOf(pdf)], ['seller', 'buyer', 'carrier', 'bank'])).toEqual([
      documentId,
    ]);
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const issued = items.find(
      ({ organisationId }: { organisationId: string }) => organisationId === FIRMS.buyer,
    );
    expect(await required('buyer', [issued.sha256], ['buyer'])).toBe('EVIDENCE_NOT_BROUGHT evidence/0');
  });

  it('has the readers it is said to have, and no others', async () => {
    expect((await bring('buyer', 'type=Evidence&readers=everybody', photo('4'))).status).toBe(400);
    expect((await bring('stranger', 'type=Evidence', photo('4'))).status).toBe(404);
    expect((await bring('buyer', 'type=Evidence', new TextEncoder().encode('<html>'))).body.code).toBe(
      'ENCLOSURE_OF_ANOTHER_KIND',
    );
  });
});
