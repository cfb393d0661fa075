import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, documentDesk, FIRMS, type Firm, stated } from './testing/document-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
});
afterAll(() => desk.close());

type Row = {
  documentId: string;
  type: string;
  number: string;
  organisationId: string;
  voided: object | null;
};

const fewer = { reason: 'Fewer cups', changes: { lines: [{ lineId: '1', quantity: '80' }] } };

async function desked() {
  const tradeId = await desk.order();
  const act = async (firm: Firm, path: string, body: object) => {
    const reply = await desk.as(firm).send('POST', `/api/v1/trades/${tradeId}/amendments${path}`, body);
    expect(reply.status, reply.text).toBeLessThan(300);
    return reply.body as { entryId: string };
  };
  const rows = async (firm: Firm): Promise<Row[]> =>
    (await desk.as(firm).get(`/api/v1/trades/${tradeId}/documents`)).body.items;
  /** The papers of changes: type, number, issuer, whether void. */
  const papers = async (firm: Firm = 'seller') =>
    (await rows(firm))
      .slice(4)
      .map(({ type, number, organisationId, voided }) => [type, number, organisationId, voided !== null]);
  const content = async (type: string) => {
    const found = (await rows('seller')).findLast((one) => one.type === type);
    return (await desk.as('seller').get(`/api/v1/documents/${found?.documentId}`)).body.content;
  };
  const findings = async () =>
    (await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`)).body.items;
  return { tradeId, act, papers, content, findings };
}

describe('a change that the buyer asks for', () => {
  it('is its change of the order at once, and confirmed by the seller', async () => {
    const { act, papers, content } = await desked();
    await act('buyer', '', fewer);
    const change = await content('OrderChange');
    expect(change).toMatchObject({
      sequence: '1',
      notes: [{ text: 'Fewer cups' }],
      totals: { payable: { amount: '426.88' } },
      changes: [
        { of: 'lines/1/quantity', before: [{ text: '100' }], after: [{ text: '80' }] },
        { of: 'lines/1/lineTotal', before: [{ text: '250.00' }], after: [{ text: '200.00' }] },
        { of: 'total', before: [{ text: '476.88', currency: 'USD' }], after: [{ text: '426.88' }] },
      ],
    });
    expect(change.lines.map(({ status }: { status: string }) => status)).toEqual(['3', '4']);
    const asked = ['OrderChange', change.id, FIRMS.buyer, false];
    expect(await papers()).toEqual([asked]);
    await act('seller', '/1/answer', { answer: 'accepted' });
    const confirmed = await content('OrderResponse');
    expect(await papers()).toEqual([asked, ['OrderResponse', confirmed.id, FIRMS.seller, false]]);
    expect(confirmed.responseCode).toBe('AP');
    expect(confirmed.references).toContainEqual(
      expect.objectContaining({ kind: 'OrderChangeDocumentReference', id: change.id }),
    );
  });

  it('is void once it is refused, and the seller says so; the order stands', async () => {
    const { act, papers, content, findings } = await desked();
    await act('buyer', '', fewer);
    await act('seller', '/1/answer', { answer: 'rejected', reason: 'The kiln is full' });
    const rejection = await content('OrderRejection');
    expect(rejection).toMatchObject({
      ...{ responseCode: 'RE', lines: [{ id: '1', status: '7' }] },
      notes: [{ text: 'The kiln is full' }],
    });
    expect((await papers()).map(([type, , , isVoid]) => [type, isVoid])).toEqual([
      ['OrderChange', true],
      ['OrderRejection', false],
    ]);
    expect(await findings()).toEqual([]);
  });

  it('is void once it is taken back', async () => {
    const { act, papers } = await desked();
    await act('buyer', '', fewer);
    await act('buyer', '/1/answer', { answer: 'withdrawn' });
    expect((await papers()).map(([type, , , isVoid]) => [type, isVoid])).toEqual([['OrderChange', true]]);
  });
});

describe('a change that the seller proposes', () => {
  it('is a conditional answer; once accepted, the buyer changes its order and the seller confirms that', async () => {
    const { act, papers, content } = await desked();
    await act('seller', '', fewer);
    expect((await content('OrderChangeProposal')).responseCode).toBe('CA');
    await act('buyer', '/1/answer', { answer: 'accepted' });
    expect((await papers()).map(([type, , organisationId]) => [type, organisationId])).toEqual([
      ['OrderChangeProposal', FIRMS.seller],
      ['OrderChange', FIRMS.buyer],
      ['OrderResponse', FIRMS.seller],
    ]);
  });

  it('is void once it is refused', async () => {
    const { act, papers } = await desked();
    await act('seller', '', fewer);
    await act('buyer', '/1/answer', { answer: 'rejected' });
    expect((await papers()).map(([type, , , isVoid]) => [type, isVoid])).toEqual([
      ['OrderChangeProposal', true],
    ]);
  });
});

describe('what comes later', () => {
  it('is compared with the last change that was agreed, never with one that waits', async () => {
    const { tradeId, act, findings } = await desked();
    await act('buyer', '', fewer);
    await act('seller', '/1/answer', { answer: 'accepted' });
    const all = { '1': '80', '2': '60.5' };
    await desk.state('buyer', tradeId, 'funded', stated.funded('426.88'));
    await desk.state('seller', tradeId, 'produced', stated.produced(all));
    const fewerStill = { reason: 'Fewer still', changes: { lines: [{ lineId: '1', quantity: '60' }] } };
    await act('buyer', '', fewerStill);
    await desk.state('seller', tradeId, 'packed', stated.packed(all));
    expect((await desk.issue('seller', tradeId, { type: 'Invoice' })).status).toBe(201);
    // The sample packs what was ordered first; of the 60 that nobody has agreed to they would be 24 and 30 kg.
    const found = (await findings()) as { rule: string; left: { value: string } }[];
    expect(found.map(({ rule, left }) => [rule, left.value])).toEqual([
      ['PACKED_NET_WEIGHT_DIFFERS', '32'],
      ['PACKED_GROSS_WEIGHT_DIFFERS', '40'],
    ]);
  });
});

describe('a change that is brought from outside', () => {
  /** Brings the refused change of the trade, forged as told. */
  async function brought(by: Firm, forge: (xml: string) => string = (xml) => xml) {
    const made = await desked();
    const { tradeId, act } = made;
    await act('buyer', '', fewer);
    await act('seller', '/1/answer', { answer: 'rejected' });
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const change = (items as Row[]).find(({ type }) => type === 'OrderChange');
    const { text } = await desk.as('buyer').get(`/api/v1/documents/${change?.documentId}/xml`);
    const reply = await desk
      .as(by)
      .send('POST', `/api/v1/trades/${tradeId}/documents/received`, Buffer.from(forge(text)), {
        'content-type': 'application/xml',
      });
    expect(reply.status, reply.text).toBe(201);
    return { ...made, documentId: reply.body.documentId as string };
  }
  const differing = (findings: { rule: string; left: { number: string }; right: { documentId: string } }[]) =>
    findings.map(({ rule, left, right }) => [rule, left.number, right.documentId]);

  it.each([
    ['buyer', (xml: string) => xml],
    [
      'carrier',
      (xml: string) => xml.replace(/(<cbc:SequenceNumberID>)1</, '$199<').replace(/OC-0*\d+/g, 'OC-777'),
    ],
  ] as const)('by the %s, is held against the order, and replaces nothing of it', async (by, forge) => {
    const { tradeId, documentId, findings } = await brought(by, forge);
    const { items } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const order = (items as Row[]).find(({ type }) => type === 'Order')?.number;
    expect(differing(await findings())).toEqual([
      ['QUANTITY_DIFFERS', order, documentId],
      ['TOTAL_DIFFERS', order, documentId],
    ]);
  });

  it('is shown to its bringer, the sides and the operator alone, as that which was issued', async () => {
    const { documentId } = await brought('carrier');
    const seenBy = async (firm: Firm) => (await desk.as(firm).get(`/api/v1/documents/${documentId}`)).status;
    expect(await Promise.all((['carrier', 'buyer', 'seller', 'bank'] as const).map(seenBy))).toEqual([
      ...[200, 200, 200, 404],
    ]);
  });
});

it.each([
  ['buyer', 'seller', ['OrderResponse']],
  ['seller', 'buyer', ['OrderChange', 'OrderResponse']],
] as const)(
  'who reads the order reads what was agreed instead of it, proposed by the %s',
  async (by, other, seen) => {
    const { act, tradeId } = await desked();
    const inForce = async (firm: Firm) => {
      const { items } = (await desk.as(firm).get(`/api/v1/trades/${tradeId}/documents`)).body;
      const bodies = (items as Row[]).map(({ documentId }) =>
        desk.as(firm).get(`/api/v1/documents/${documentId}`),
      );
      const read = (await Promise.all(bodies)).map(({ body }) => [
        body.type,
        body.content.totals?.payable.amount,
      ]);
      // Papers of one instant come in any order.
      return read.toSorted(([a], [b]) => String(a).localeCompare(String(b)));
    };
    const before = await inForce('bank');
    expect(before).toEqual([
      ['Order', '476.88'],
      ['OrderResponse', '476.88'],
    ]);
    await act(by, '', fewer);
    expect(await inForce('bank')).toEqual(before);
    await act(other, '/1/answer', { answer: 'accepted' });
    expect(await inForce('bank')).toEqual(
      expect.arrayContaining([...before, ...seen.map((type) => [type, '426.88'])]),
    );
    expect(await inForce('bank')).toHaveLength(before.length + seen.length);
    expect(await inForce('carrier')).not.toContainEqual(expect.arrayContaining(['426.88']));
    expect((await desk.as('bank').get(`/api/v1/trades/${tradeId}/discrepancies`)).body.items).toEqual([]);
  },
);

it('nobody but the two sides and the operator reads a change that waits', async () => {
  const { act, papers } = await desked();
  await act('buyer', '', fewer);
  expect((await papers('buyer')).length).toBe(1);
  expect((await papers('bank')).filter(([type]) => type === 'OrderChange')).toEqual([]);
  expect((await papers('carrier')).filter(([type]) => type === 'OrderChange')).toEqual([]);
});
