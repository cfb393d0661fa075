import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../stage/caller.ts';
import { stagePairs, verified } from '../stage/pairs.ts';
import type { StagedPlatform } from '../stage/platform.ts';
import {
  carry,
  FELIXSTOWE,
  type Hands,
  type HandTrade,
  orderByHand,
  ownWarehouse,
  SHANGHAI,
  take,
} from '../stage/trade-by-hand.ts';

let staged: StagedPlatform;
let across: Hands;
beforeAll(async () => {
  ({ staged, across } = await stagePairs());
});
afterAll(() => staged.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const today = () => Temporal.Now.plainDateISO('UTC').toString();

type Reply = Awaited<ReturnType<Caller['get']>>;

const claimOf = async (trade: HandTrade): Promise<{ url: string; claim: Reply }> => {
  const { items } = await across.buyer.get(trade.at('/claims'));
  const claim = items.at(-1);
  return { url: `/api/v1/claims/${claim.claimId}`, claim };
};

/** The seller offers an end by which goods move, and the buyer accepts it. */
async function agree(url: string, remedy: 'return' | 'replacement', toBuyer: string): Promise<Reply> {
  const movement = { freightBy: 'seller', dispatchBy: today() };
  await across.seller.post(`${url}/proposals`, { toBuyer: usd(toBuyer), remedy, movement });
  return across.buyer.post(`${url}/proposals/answer`, { proposal: 1, answer: 'accepted' });
}

const dispatch = (place: object, more: object = {}) => ({
  ...{ dispatchedOn: today(), place, modeOfTransport: 'sea', carrierName: 'Meridian Line' },
  ...{ transportDocumentNumber: `RET-${today()}`, packages: 1, grossWeightKg: '60', ...more },
});

/** What lies on the shelves of an owner, by batch: of goods of this trade, which no catalogue knows. */
async function stockOf(owner: Caller, { tradeId }: HandTrade): Promise<Readonly<Record<string, string>>> {
  const { items } = await owner.get('/api/v1/stock?limit=100');
  return Object.fromEntries(
    items
      .filter((row: Reply) => row.tradeId === tradeId)
      .map((row: Reply) => [
        `${row.name.en.slice(0, 15)} ${row.batch.replace(/^.*\//, '')}`.trim(),
        row.onHand,
      ]),
  );
}

const eventsOf = async (trade: HandTrade): Promise<readonly string[]> =>
  (await across.seller.get(trade.at('/events'))).items
    .map(({ event }: Reply) => event)
    .filter((event: Reply) => event['tongshang:remedy'])
    .map((event: Reply) => {
      const pieces = event.quantityList.map(({ quantity }: Reply) => quantity).join();
      return `${event['tongshang:remedy']} ${event.bizStep} ${event.disposition} ${pieces}`;
    });

async function papersOf(trade: HandTrade): Promise<Reply[]> {
  const { items } = await across.buyer.get(trade.at('/documents'));
  return Promise.all(
    items
      .filter(({ type }: Reply) => type === 'CustomsInvoice' || type === 'MovementPackingList')
      .map(async ({ documentId }: Reply) => across.buyer.get(`/api/v1/documents/${documentId}`)),
  );
}

const referred = (paper: Reply): readonly string[] =>
  paper.content.references.map(({ type, kind, id }: Reply) => `${type ?? kind} ${id}`);

/** What goes back leaves the United Kingdom, and comes into China as it left: what was paid on it is named with its law, and nothing falls due. */
async function clearedBack(trade: HandTrade, url: string, shipmentId: string): Promise<void> {
  const { seller, buyer } = across;
  const { movement } = await buyer.get(url);
  const { movementId } = movement;
  const offered = async (caller: Caller) =>
    (await caller.get(trade.at('/declarations'))).actions.map((one: Reply) => `${one.action} ${one.subject}`);
  expect([await offered(buyer), await offered(seller)]).toEqual([
    [`declare-export ${movementId}`],
    [`declare-import ${movementId}`],
  ]);
  const code = async (caller: Caller, body: object) =>
    (await caller.call('POST', trade.at('/declarations'), body)).body.code;
  expect(await code(seller, { direction: 'export', movementId })).toBe('NOT_YOUR_PART');
  expect(await code(buyer, { direction: 'export', movementId, shipmentId })).toBe(
    'MOVEMENT_IS_OF_A_SHIPMENT',
  );
  expect(await code(buyer, { direction: 'export', movementId: trade.tradeId })).toBe('MOVEMENT_NOT_SENT');
  await trade.clear(movement);
  expect(await code(seller, { direction: 'import', movementId })).toBe('ALREADY_DECLARED');
  const { items } = await seller.get(trade.at('/declarations'));
  const [out, back] = items.filter((one: Reply) => one.movement?.movementId === movementId);
  const first = items.find((one: Reply) => one.direction === 'import' && one.shipmentId === shipmentId);
  expect(out).toMatchObject({
    ...{ direction: 'export', country: 'GB', procedure: '1040', state: 'released', payment: 'none' },
    items: [{ lineId: '2', quantity: { value: '10' } }],
    movement: { number: 'CL-1', remedy: 'return' },
  });
  // Ten of thirty pieces: a third of the duty on them, nothing of the VAT, and it is the buyer's, who paid it.
  const duty = first.items[1].dutyTaxFees.find(({ type }: Reply) => type === 'customs-duty').amount;
  expect(out.movement.dutyToReclaim).toMatchObject({
    ...{ payerOrganisationId: across.buyerId, declarationNumber: first.number },
    amount: { amount: (Math.floor((Number(duty.amount) * 100) / 3) / 100).toFixed(2), currency: 'GBP' },
  });
  expect(Number(out.movement.dutyToReclaim.amount.amount)).toBeGreaterThan(0);
  expect(back).toMatchObject({
    ...{ direction: 'import', country: 'CN', procedure: '4561', state: 'released', payment: 'none' },
    ...{ declarantOrganisationId: across.sellerId, assessment: { total: usd('0.00') } },
  });
  expect(back.movement.relief.en).toContain('within one year');
  const papers = (await buyer.get(trade.at('/documents'))).items.filter(({ number }: Reply) =>
    [out.number, back.number].includes(number),
  );
  expect(papers.map(({ type }: Reply) => type)).toEqual([
    'ExportCustomsDeclaration',
    'ImportCustomsDeclaration',
  ]);
  const paper = await seller.get(`/api/v1/documents/${papers[1].documentId}`);
  const names = (of: Reply) => of.names.map(({ text }: Reply) => text);
  expect([names(paper.content.parties.importer), names(paper.content.parties.consignor)]).toEqual([
    ['Kiln'],
    ['Table'],
  ]);
  expect(referred(paper)).toContain('ReturnClaim CL-1');
}

/** The import of a replacement as an authority outside assessed it, which those on board release all the same. */
async function statedOutside(trade: HandTrade, movementId: string): Promise<void> {
  const { buyer } = across;
  const query = 'type=ImportCustomsDeclaration&number=26GB0001';
  const paper = await buyer.call(
    'POST',
    trade.at(`/enclosures?${query}`),
    new TextEncoder().encode('%PDF-1.4 C88'),
    {
      'content-type': 'application/pdf',
    },
  );
  const gbp = (amount: string) => ({ amount, currency: 'GBP' });
  const fees = [{ type: 'vat', rate: '20 %', amount: gbp('1.28') }];
  const { declarationId, number } = await buyer.post(trade.at('/declarations/outside'), {
    ...{ direction: 'import', movementId, declarationNumber: '26GB0001', office: 'Felixstowe' },
    ...{ date: today(), paperBy: 'authority', documentIds: [paper.body.documentId], total: gbp('1.28') },
    lines: [{ lineId: '1', customsValue: gbp('6.40'), dutyTaxFees: fees }],
  });
  expect(number).toBe('26GB0001');
  await trade.release(declarationId);
}

async function endsWith(
  trade: HandTrade,
  money: Readonly<Record<string, string>>,
  told: readonly string[] = [],
): Promise<void> {
  const settled = await across.buyer.get(trade.at('/settlement'));
  const sums = ['released', 'refunded', 'held', 'disputed'].map((one) => [one, settled[one].amount]);
  expect({ state: settled.state, ...Object.fromEntries(sums) }).toEqual(money);
  const { items } = await across.seller.get(trade.at('/discrepancies'));
  expect(items.map(({ rule }: Reply) => rule)).toEqual(told);
  await trade.close();
  expect(await verified(trade, across)).toMatchObject({ verdict: 'holds', trust: 'given' });
}

describe('FOB by sea in two shipments', () => {
  it('of which ten pieces do not conform: they go back, the money comes back, every piece and cent is explained', async () => {
    const { seller, buyer } = across;
    const trade = await orderByHand(across, { partialShipments: true });
    await trade.fund();
    await trade.produce({ 1: '100', 2: '40' });
    const contents = (one: string, two: string) => ({
      handlingUnits: [
        { contents: [{ lineId: '1', quantity: one }] },
        { contents: [{ lineId: '2', quantity: two }] },
      ],
    });
    const shipments: string[] = [];
    for (const [one, two] of [
      ['60', '30'],
      ['40', '10'],
    ] as const) {
      const shipmentId = await trade.pack(contents(one, two));
      await trade.invoice({ shipmentId });
      await trade.certify({ 1: one, 2: two }, { shipmentId });
      await trade.release(await trade.declare('export', { shipmentId }));
      await trade.ship({ shipmentId });
      await trade.release(await trade.declare('import', { shipmentId }));
      shipments.push(shipmentId);
    }
    await trade.receive(
      { 1: '60', 2: '20' },
      { 2: { 'not-conforming': '10' } },
      { shipmentId: shipments[0] },
    );
    await trade.receive({ 1: '40', 2: '10' }, {}, { shipmentId: shipments[1] });
    const { url, claim } = await claimOf(trade);
    expect(claim).toMatchObject({ stage: 'raised', amount: usd('50.00'), shipmentId: shipments[0] });
    expect(await agree(url, 'return', '50.00')).toMatchObject({ stage: 'awaiting-goods' });
    await buyer.post(`${url}/dispatch`, dispatch(FELIXSTOWE));

    const [invoice, list] = await papersOf(trade);
    expect(invoice).toMatchObject({
      organisationId: across.buyerId,
      content: {
        ...{ type: 'CustomsInvoice', typeCode: '935', currency: 'USD' },
        totals: { lineExtension: { amount: '50.00' }, payable: { amount: '0.00' } },
        lines: [{ quantity: { value: '10' }, lineTotal: { amount: '50.00' } }],
        shipment: { packages: '1', grossWeightKg: '60' },
      },
    });
    const { items: all } = await buyer.get(trade.at('/documents'));
    const numberOf = (type: string) =>
      all.find((one: Reply) => one.type === type && one.shipmentId === shipments[0]).number;
    expect(referred(invoice)).toEqual(
      expect.arrayContaining([
        'ReturnClaim CL-1',
        `Invoice ${numberOf('Invoice')}`,
        `BillOfLading ${numberOf('BillOfLading')}`,
        `ExportCustomsDeclaration ${numberOf('ExportCustomsDeclaration')}`,
        `ImportCustomsDeclaration ${numberOf('ImportCustomsDeclaration')}`,
      ]),
    );
    const notes = invoice.content.notes.map(({ text }: Reply) => text).join(' ');
    expect(notes).toContain('supervision mode 4561');
    expect(notes).toContain('监管方式 4561');
    expect(referred(list)).toContain(`CustomsInvoice ${invoice.number}`);

    const warehouseId = await ownWarehouse(seller);
    expect(await stockOf(seller, trade)).toEqual({});
    const lines = [{ lineId: '2', received: '10' }];
    const early = await seller.call('POST', `${url}/receipt`, { warehouseId, lines });
    expect([early.status, early.body.code]).toEqual([409, 'REMEDY_NOT_RELEASED']);
    expect(early.body.detail).toContain('their export is not released');
    await clearedBack(trade, url, shipments[0] ?? '');
    const ended = await seller.post(`${url}/receipt`, { warehouseId, lines });
    expect(ended).toMatchObject({ stage: 'agreed', toBuyer: usd('50.00'), movement: { state: 'received' } });
    // What came back lies apart, as a lot of its own.
    expect(await stockOf(seller, trade)).toEqual({ 'Appliance no. 2 CL-1': '10' });
    expect(await eventsOf(trade)).toEqual(['return shipping returned 10', 'return receiving returned 10']);
    const credits = (await buyer.get(trade.at('/documents'))).items.filter(
      ({ type }: Reply) => type === 'CreditNote',
    );
    expect(credits).toHaveLength(1);
    await endsWith(trade, {
      ...{ state: 'settled', released: '350.00', refunded: '50.00', held: '0.00', disputed: '0.00' },
    });
  });
});

describe('CIF by sea', () => {
  it('of which four pieces are wrong: they are replaced from the stock of the seller, who is paid in full', async () => {
    const { seller, buyer } = across;
    const terms = { incoterm: 'CIF', place: FELIXSTOWE };
    const trade = await orderByHand(across, { terms });
    await carry(trade, 'originated');
    const charges = { freight: usd('20.00'), insurance: usd('5.00') };
    await trade.release(await trade.declare('export', charges));
    for (const step of ['shipped', 'in-transit', 'import-released'] as const) await take(trade, step);
    await trade.receive({ 1: '96', 2: '40' }, { 1: { 'wrong-goods': '4' } });
    const { url } = await claimOf(trade);
    await agree(url, 'replacement', '0.00');
    const warehouseId = await ownWarehouse(seller);
    const taken = (source: 'made' | 'stock', quantity = '4') => ({
      taken: [{ lineId: '1', quantity, warehouseId, source }],
    });
    // Nothing comes out of an empty shelf, and nothing is half done.
    const empty = await seller.call('POST', `${url}/dispatch`, dispatch(SHANGHAI, taken('stock')));
    expect([empty.status, empty.body.code]).toEqual([409, 'STOCK_TOO_LOW']);
    expect(await papersOf(trade)).toEqual([]);
    const few = await seller.call('POST', `${url}/dispatch`, dispatch(SHANGHAI, taken('made', '3')));
    expect(few.body.code).toBe('REMEDY_TAKEN_DIFFERS');
    await seller.post(`${url}/dispatch`, dispatch(SHANGHAI, taken('made')));
    expect(await stockOf(seller, trade)).toEqual({});
    const [invoice] = await papersOf(trade);
    expect(invoice).toMatchObject({
      organisationId: across.sellerId,
      content: { totals: { lineExtension: { amount: '8.00' }, payable: { amount: '0.00' } } },
    });
    expect(referred(invoice)).toContain('ReplacementClaim CL-1');
    expect(invoice.content.notes.map(({ text }: Reply) => text).join(' ')).toContain('监管方式 3100');
    const { movement } = await buyer.get(url);
    const { movementId } = movement;
    const small = { freight: usd('1.00'), insurance: usd('0.20') };
    const sentOut = await trade.declare('export', { movementId, ...small });
    await trade.release(sentOut);
    await statedOutside(trade, movementId);
    const { items: declared } = await buyer.get(trade.at('/declarations'));
    const [out, into] = declared.filter((one: Reply) => one.movement?.movementId === movementId);
    // China takes nothing of what is sent free of charge; the United Kingdom knows no such relief.
    expect([out.procedure, out.payment, out.state]).toEqual(['3100', 'none', 'released']);
    expect([into.procedure, into.payment, into.state]).toEqual(['4000', 'outside', 'released']);
    expect(into.movement).toMatchObject({ movementId, number: 'CL-1', remedy: 'replacement' });
    const lines = [{ lineId: '1', received: '4' }];
    expect(await buyer.post(`${url}/receipt`, { lines })).toMatchObject({
      ...{ stage: 'agreed', toBuyer: usd('0.00'), toSeller: usd('8.00') },
    });
    expect(await eventsOf(trade)).toEqual([
      ...['replacement shipping in_transit 4', 'replacement receiving in_progress 4'],
    ]);
    const { items } = await buyer.get(trade.at('/documents'));
    expect(items.filter(({ type }: Reply) => type === 'CreditNote')).toEqual([]);
    // That CIF owes an insurance is told of this trade as of any other.
    await endsWith(
      trade,
      {
        ...{ state: 'settled', released: '400.00', refunded: '0.00', held: '0.00', disputed: '0.00' },
      },
      ['INSURANCE_MISSING'],
    );
  });
});
