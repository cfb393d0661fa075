import { parseMoney } from '@tongshang/money';
import type { RefusalTable } from '@tongshang/refusal';
import { REFUSALS } from '@tongshang/server';
import { inFull, onCredit } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../stage/caller.ts';
import { stagePairs, verified } from '../stage/pairs.ts';
import type { StagedPlatform } from '../stage/platform.ts';
import {
  ALL,
  type Choices,
  carry,
  FELIXSTOWE,
  type Hands,
  type HandTrade,
  orderByHand,
  payIn,
  SHANGHAI,
  take,
} from '../stage/trade-by-hand.ts';

let staged: StagedPlatform;
let across: Hands;
let atHome: Hands;
beforeAll(async () => {
  ({ staged, across, atHome } = await stagePairs());
});
afterAll(() => staged.close());

const KNOWN: RefusalTable = Object.assign({}, ...REFUSALS);

/** Each needs what a step says and names the refusal that comes instead. */
async function refused(by: Caller, url: string, body: object = {}): Promise<string> {
  const { status, body: problem } = await by.call('POST', url, body);
  expect(status, JSON.stringify(problem)).toBe(KNOWN[problem.code]?.status);
  expect(problem.detail).toMatch(/^[^{}]{10,}$/);
  return problem.code;
}

async function closed(trade: HandTrade, hands: Hands): Promise<void> {
  const open = await trade.read();
  // Credit is paid by the buyer once the goods are there.
  if (open.terms.payment.some(({ method }: { method: string }) => method === 'credit')) {
    await payIn(hands, open.total);
    await hands.buyer.post(trade.at('/payments'));
  }
  await trade.close();
  expect((await trade.read()).status).toBe('closed');
  expect(await verified(trade, hands)).toMatchObject({ verdict: 'holds', trust: 'given' });
}

const factsOf = async (trade: HandTrade): Promise<string[]> =>
  (await trade.read()).facts.map(({ fact }: { fact: string }) => fact);
const usd = (amount: string) => ({ amount, currency: 'USD' });
const THIRTY_SEVENTY: Choices['payment'] = [
  { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } },
  { instalmentId: '2', share: '70', method: 'outside', due: { event: 'documents' } },
];
const LONDON = { name: 'London', country: 'GB', unlocode: 'GBLON' };

describe('a trade goes from its order to closing and leaves a dossier that holds', () => {
  const WAYS: readonly (readonly [string, Choices, object])[] = [
    ['escrow, by sea, FOB', {}, {}],
    ['escrow, by sea, CIF', { terms: { incoterm: 'CIF', place: FELIXSTOWE } }, {}],
    ['paid by transfer beforehand', { payment: inFull('transfer') }, {}],
    ['on credit', { payment: onCredit(30) }, {}],
    ['30 % T/T at order, 70 % against a copy of the bill of lading', { payment: THIRTY_SEVENTY }, {}],
    [
      'by air',
      { terms: { incoterm: 'CIP', place: LONDON, modeOfTransport: 'air' } },
      { transportDocumentType: 'Waybill', meansOfTransport: 'CZ 303' },
    ],
  ];
  it.each(WAYS)('%s', async (_way, choices, consignment) => {
    const trade = await orderByHand(across, choices);
    await carry(trade, 'originated');
    const { incoterm } = (await trade.read()).terms;
    // Exports are valued FOB: what a CIF or CIP price holds beyond it is declared.
    const charges = incoterm === 'FOB' ? {} : { freight: usd('20.00'), insurance: usd('5.00') };
    await trade.release(await trade.declare('export', charges));
    await trade.ship(consignment);
    await trade.arrive();
    await trade.release(await trade.declare('import'));
    await trade.pay();
    await trade.receive(ALL);
    await closed(trade, across);
  });

  it('at home: no declaration, and none is taken', async () => {
    const trade = await orderByHand(atHome);
    await carry(trade, 'invoiced');
    expect(await refused(atHome.seller, trade.at('/declarations'), { direction: 'export' })).toBe(
      'DECLARATION_NOT_NEEDED',
    );
    for (const step of ['shipped', 'in-transit', 'delivered'] as const) await take(trade, step);
    await closed(trade, atHome);
    expect((await factsOf(trade)).filter((fact) => /port-|originated/.test(fact))).toEqual([]);
  });

  it('a loss and a refusal: the carrier answers for the one, the seller for the other, every cent is explained', async () => {
    const { seller, buyer, shared } = across;
    const trade = await orderByHand(across);
    await carry(trade, 'import-released');
    await trade.receive({ 1: '90', 2: '40' }, { 1: { 'lost-on-the-way': '5', 'not-conforming': '5' } });
    const { items } = await buyer.get(trade.at('/claims'));
    expect(items.map((one: { against: string; amount: object }) => [one.against, one.amount])).toEqual([
      ['carrier', usd('10.00')],
      ['seller', usd('10.00')],
    ]);
    const money = await buyer.get(trade.at('/settlement'));
    expect([money.state, money.released.amount, money.held.amount]).toEqual(['secured', '390.00', '10.00']);
    const [ofCarrier, ofSeller] = items.map(
      ({ claimId }: { claimId: string }) => `/api/v1/claims/${claimId}`,
    );
    await seller.post(`${ofSeller}/proposals`, { toBuyer: usd('6.00'), remedy: 'price-reduction' });
    await buyer.post(`${ofSeller}/proposals/answer`, { proposal: 1, answer: 'accepted' });
    const { facts } = await trade.read();
    const settled = facts.find(({ fact }: { fact: string }) => fact === 'settled').details;
    expect([settled.released.amount, settled.refunded.amount]).toEqual(['394.00', '6.00']);
    const papers = (await buyer.get(trade.at('/documents'))).items;
    expect(papers.filter(({ type }: { type: string }) => type === 'CreditNote')).toHaveLength(1);
    await closed(trade, across);
    // The carrier answers after the trade is closed: that stands in its case.
    await shared.carrier?.post(`${ofCarrier}/answer`, { answer: 'accepted' });
    expect((await buyer.get(ofCarrier)).stage).toBe('agreed');
  });
});

describe('agreeing and changing one’s mind', () => {
  it('an amendment counts when both agree, and the order is frozen once it is invoiced', async () => {
    const { seller, buyer } = across;
    const trade = await orderByHand(across);
    const changes = { lines: [{ lineId: '1', quantity: '80' }] };
    const { number } = await buyer.post(trade.at('/amendments'), { reason: 'fewer guests', changes });
    expect((await trade.read()).version).toBe(1);
    await seller.post(trade.at(`/amendments/${number}/answer`), { answer: 'accepted' });
    const { version, total } = await trade.read();
    expect([version, total.amount]).toEqual([2, '360.00']);
    await trade.fund();
    await trade.produce({ 1: '80', 2: '40' });
    await trade.pack();
    await trade.invoice();
    const late = { reason: 'fewer still', changes: { lines: [{ lineId: '1', quantity: '70' }] } };
    expect(await refused(buyer, trade.at('/amendments'), late)).toBe('AMENDMENT_TOO_LATE');
    expect(await verified(trade, across)).toMatchObject({ verdict: 'holds' });
  });

  const books = async () => {
    const unsound = await staged.test.database.system('tests: books', (tx) =>
      tx.rows('select * from settlement.unsound'),
    );
    return unsound;
  };
  const CANCELLED = [
    ['before payment is secured', 'ordered', []],
    ['after it, the escrow going back to the buyer', 'funded', ['held-money-returned']],
  ] as const;
  it.each(CANCELLED)(
    'cancelled %s: the books are sound and the dossier holds',
    async (_when, until, consequences) => {
      const trade = await orderByHand(across);
      const before = await cashOf(across);
      if (until === 'funded') await trade.fund();
      await across.buyer.post(trade.at('/cancellation'), { reason: 'the shop closes' });
      const { status, facts, total } = await trade.read();
      expect([status, facts.at(-1).details.consequences]).toEqual(['cancelled', [...consequences]]);
      // What was paid in for this trade is the buyer's again.
      const back = until === 'funded' ? parseMoney(total).amount : 0n;
      expect(await cashOf(across)).toBe(before + back);
      expect(await books()).toEqual([]);
      expect(await verified(trade, across)).toMatchObject({ verdict: 'holds' });
      expect(await refused(across.seller, trade.at('/closing'))).toBe('TRADE_CANCELLED');
    },
  );
});

/** Minor units of US dollars that the buyer has at the bank. */
async function cashOf({ buyer }: Hands): Promise<bigint> {
  const { items } = await buyer.get('/api/v1/accounts');
  const cash = items.find(
    ({ kind, currency }: { kind: string; currency: string }) => kind === 'cash' && currency === 'USD',
  );
  return cash ? parseMoney(cash.balance).amount : 0n;
}

describe('two consignments', () => {
  const HALF = { 1: '50', 2: '20' };
  const contents = Object.entries(HALF).map(([lineId, quantity]) => ({ lineId, quantity }));
  const packing = { handlingUnits: [{ contents }] };

  it('each goes its way, and the trade settles when both have arrived', async () => {
    const trade = await orderByHand(atHome, { partialShipments: true });
    await carry(trade, 'produced');
    const shipments = [await trade.pack(packing), await trade.pack()];
    await trade.invoice();
    const places = { portOfLoading: SHANGHAI, portOfDischarge: { name: 'Wuhan', country: 'CN' } };
    for (const [index, shipmentId] of shipments.entries()) {
      await trade.ship({ transportDocumentType: 'Waybill', ...places, shipmentId });
      expect((await factsOf(trade)).includes('settled')).toBe(false);
      await trade.receive(HALF, {}, { shipmentId, receiptNumber: `GR-${index}` });
    }
    await closed(trade, atHome);
    expect((await factsOf(trade)).filter((fact) => fact === 'shipped')).toHaveLength(2);
  });

  it('are refused where the terms forbid them', async () => {
    const trade = await orderByHand(atHome);
    await carry(trade, 'produced');
    expect(await refused(atHome.seller, trade.at('/packing'), packing)).toBe('PARTIAL_SHIPMENT_NOT_ALLOWED');
  });
});

it('a step that its trade is not ready for, or that is another’s, is refused with its reason', async () => {
  const trade = await orderByHand(across);
  const { seller, buyer } = across;
  const { carrier } = across.shared as { carrier: Caller };
  const consignment = {
    ...{ transportDocumentType: 'BillOfLading', meansOfTransport: 'MV Meridian', voyage: '1' },
    ...{ portOfLoading: SHANGHAI, portOfDischarge: FELIXSTOWE },
  };
  const STEPS: readonly (readonly [Caller, string, object, string])[] = [
    [seller, '/packing', {}, 'FACT_NOT_READY'],
    [seller, '/documents', { type: 'Invoice' }, 'FACT_NOT_READY'],
    [carrier, '/consignment', consignment, 'FACT_NOT_READY'],
    [seller, '/declarations', { direction: 'export' }, 'FACT_NOT_READY'],
    [seller, '/closing', {}, 'FACT_NOT_READY'],
    [seller, '/funding', {}, 'NOT_YOUR_PART'],
    [carrier, '/closing', {}, 'NOT_YOUR_PART'],
    [buyer, '/order', { quotationNumber: 'Q-000001', orderNumber: 'X' }, 'ALREADY_ORDERED'],
  ];
  for (const [by, path, body, code] of STEPS) {
    expect(await refused(by, trade.at(path), body), path).toBe(code);
  }
  expect(await factsOf(trade)).toEqual(['enquired', 'quoted', 'ordered']);
});
