import type { Caller } from '../stage/caller.ts';
import {
  FELIXSTOWE,
  type Hands,
  type HandTrade,
  orderByHand,
  ownWarehouse,
  SHANGHAI,
} from '../stage/trade-by-hand.ts';
import { type ClaimRow, type Fate, type Row, SHIPMENTS } from './row.ts';

export type Reply = Awaited<ReturnType<Caller['get']>>;

/** A row that was carried to its end: its trade, and the shipments in their order. */
export type Carried = { readonly trade: HandTrade; readonly shipments: readonly string[] };

const usd = (amount: string) => ({ amount, currency: 'USD' });
const today = () => Temporal.Now.plainDateISO('UTC').toString();
const PAPER = new TextEncoder().encode('%PDF-1.4 a paper from outside');

const PUDONG = { name: 'Shanghai Pudong Airport', country: 'CN', unlocode: 'CNPVG' };
const HEATHROW = { name: 'London Heathrow', country: 'GB', unlocode: 'GBLHR' };
const PORTS = {
  sea: { portOfLoading: SHANGHAI, portOfDischarge: FELIXSTOWE },
  air: { portOfLoading: PUDONG, portOfDischarge: HEATHROW },
};
const CARRIAGE = {
  sea: { transportDocumentType: 'BillOfLading', meansOfTransport: 'MV Meridian', voyage: '026W' },
  air: { transportDocumentType: 'Waybill', meansOfTransport: 'CZ 303', voyage: 'CZ303' },
};

/** The place each rule names: of delivery or shipment here, of destination there. */
export const placeOf = ({ incoterm, mode }: Pick<Row, 'incoterm' | 'mode'>) => {
  const { portOfLoading, portOfDischarge } = PORTS[mode];
  return ['CIF', 'CIP', 'DDP'].includes(incoterm) ? portOfDischarge : portOfLoading;
};

const PAYMENT: Readonly<Record<Row['payment'], readonly object[]>> = {
  escrow: [{ instalmentId: '1', share: '100', method: 'escrow', due: { event: 'order' } }],
  transfer: [{ instalmentId: '1', share: '100', method: 'transfer', due: { event: 'order' } }],
  credit: [{ instalmentId: '1', share: '100', method: 'credit', due: { event: 'receipt', days: 30 } }],
  outside: [
    { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } },
    { instalmentId: '2', share: '70', method: 'outside', due: { event: 'documents' } },
  ],
};

/** What a price holds of carriage, or lacks: China values exports FOB, the United Kingdom imports CIF. */
function chargesOf(
  incoterm: Row['incoterm'],
  direction: 'export' | 'import',
  [freight, insurance] = ['20.00', '5.00'],
): object {
  const carried = ['CIF', 'CIP', 'DDP'].includes(incoterm);
  const isAsked = direction === 'export' ? carried : !carried;
  return isAsked
    ? { freight: usd(freight), insurance: usd(insurance) }
    : { freight: undefined, insurance: undefined };
}

/** Carries a row from the order to its closing, over the API alone. */
export async function carryRow(hands: Hands, row: Row): Promise<Carried> {
  const { incoterm, mode } = row;
  const ports = PORTS[mode];
  const trade = await orderByHand(hands, {
    ...{ partialShipments: true, mark: 'M', payment: PAYMENT[row.payment] as never },
    terms: { incoterm, place: placeOf(row), modeOfTransport: mode, ...ports },
  });
  await trade.fund();
  const fates = row.shipments;
  const made = SHIPMENTS.filter((_, index) => !isLost(fates[index], 'before-packing'));
  await trade.produce(sumOf(made));
  const shipments: string[] = [];
  for (const [index, fate] of fates.entries()) {
    if (isLost(fate, 'before-packing')) continue;
    const [one, two] = SHIPMENTS[index as 0 | 1];
    const shipmentId = await trade.pack({
      handlingUnits: [
        { contents: [{ lineId: '1', quantity: one }] },
        { contents: [{ lineId: '2', quantity: two }] },
      ],
    });
    shipments.push(shipmentId);
    await trade.invoice({ shipmentId });
    await trade.certify({ 1: one, 2: two }, { shipmentId });
    if (['CIF', 'CIP'].includes(incoterm)) await insure(hands, trade, row, index, shipmentId);
    await trade.release(await trade.declare('export', { shipmentId, ...chargesOf(incoterm, 'export') }));
    if (isLost(fate, 'before-loading')) continue;
    await trade.ship({ shipmentId, ...CARRIAGE[mode], ...ports });
    await trade.pay();
    if (fate.is === 'lost' && fate.when === 'at-sea') {
      await sink(hands, trade, shipmentId, fate.saidBy);
      continue;
    }
    await trade.arrive({ shipmentId, readPoint: ports.portOfDischarge });
    await trade.release(await trade.declare('import', { shipmentId, ...chargesOf(incoterm, 'import') }));
    await receive(hands, trade, { fate, index, shipmentId });
  }
  await endClaims(hands, trade, row, shipments);
  await payWhatIsOpen(hands, trade);
  await trade.close();
  return { trade, shipments };
}

/** Whose word counts says that the shipment is lost; a side shows it by a paper. */
async function sink(
  { buyer, seller, shared }: Hands,
  trade: HandTrade,
  shipmentId: string,
  saidBy: 'buyer' | 'seller' | 'carrier',
) {
  const says = { buyer, seller, carrier: (shared as { carrier: Caller }).carrier }[saidBy];
  const query = 'type=Evidence&readers=carriage&fileName=notice.pdf';
  const { body } = await says.call('POST', trade.at(`/enclosures?${query}`), PAPER, {
    'content-type': 'application/pdf',
  });
  await says.post(trade.at('/losses'), {
    ...{ cause: 'sunk-or-stranded', lostOn: today(), where: '41° N, 8° W', note: 'Sank in a storm' },
    ...{ shipmentId, evidence: saidBy === 'carrier' ? [] : [body.sha256] },
  });
}

const isLost = (fate: Fate | undefined, when: Extract<Fate, { is: 'lost' }>['when']): boolean =>
  fate?.is === 'lost' && fate.when === when;

const sumOf = (parts: readonly (readonly [string, string])[]) => ({
  1: String(parts.reduce((sum, [one]) => sum + Number(one), 0)),
  2: String(parts.reduce((sum, [, two]) => sum + Number(two), 0)),
});

/** The insurer's paper and what it says: 110 % of the price of the shipment, in its currency. */
async function insure(
  { seller }: Hands,
  trade: HandTrade,
  { incoterm, mode }: Row,
  index: number,
  shipmentId: string,
) {
  const query = `type=InsuranceCertificate&number=PICC-${index}`;
  const { body } = await seller.call('POST', trade.at(`/enclosures?${query}`), PAPER, {
    'content-type': 'application/pdf',
  });
  const worth = index === 0 ? '297.00' : '143.00';
  await seller.post(trade.at('/documents'), {
    ...{ type: 'InsuranceCertificate', certificateNumber: `PICC-${index}`, kind: 'certificate', shipmentId },
    insurer: { name: { en: 'PICC' }, address: { city: 'Shanghai', country: 'CN' } },
    signed: { capacity: 'insurer', name: 'Zhang Wei' },
    ...{ issuedOn: today(), insuredAmount: usd(worth), clauses: incoterm === 'CIP' ? 'A' : 'C' },
    claimsPayableAt: PORTS[mode].portOfDischarge,
    enclosureId: body.documentId,
  });
}

async function receive(
  { buyer }: Hands,
  trade: HandTrade,
  { fate, index, shipmentId }: { readonly fate: Fate; readonly index: number; readonly shipmentId: string },
) {
  const differs: Readonly<Record<string, Readonly<Record<string, string>>>> =
    fate.is === 'received' ? (fate.differs ?? {}) : {};
  const received = Object.fromEntries(
    SHIPMENTS[index as 0 | 1].map((all, line) => {
      const lineId = String(line + 1);
      const missing = Object.values(differs[lineId] ?? {}).reduce((sum, one) => sum + Number(one), 0);
      return [lineId, String(Number(all) - missing)];
    }),
  );
  const warehouseId = await ownWarehouse(buyer);
  await trade.receive(received, differs, { shipmentId, warehouseId, receiptNumber: `GR-${index + 1}` });
}

async function endClaims(hands: Hands, trade: HandTrade, row: Row, shipments: readonly string[]) {
  const { buyer } = hands;
  for (const claim of row.claims) {
    if (claim.raisedBy === undefined) continue;
    const shipmentId = shipments[claim.about - 1];
    const scope = shipmentId === undefined ? { rest: true } : { shipmentId };
    await hands[claim.raisedBy].post(trade.at('/claims'), { reason: claim.reason, ...scope });
  }
  const { items } = await buyer.get(trade.at('/claims'));
  for (const [index, found] of inOrder(row, items).entries()) {
    const claim = row.claims[index];
    if (claim) await end(hands, { trade, row, url: `/api/v1/claims/${found.claimId}`, claim });
  }
}

/** The claims that there are in the order of the row; a claim of the row that is not there is undefined, and fails whatever ends it. */
export const inOrder = (row: Row, items: readonly Reply[]): readonly Reply[] =>
  row.claims.map(({ against, reason, amount }) =>
    items.find((one) => one.against === against && one.reason === reason && one.amount.amount === amount),
  );

type Ending = {
  readonly trade: HandTrade;
  readonly row: Row;
  readonly url: string;
  readonly claim: ClaimRow;
};

async function end(hands: Hands, ending: Ending) {
  const { url, claim } = ending;
  const { against, raisedBy, ends } = claim;
  const { buyer, seller, shared } = hands;
  const { carrier, bank } = shared as { carrier: Caller; bank: Caller };
  const claimant = raisedBy === 'seller' ? seller : buyer;
  const respondent = against === 'carrier' ? carrier : against === 'buyer' ? buyer : seller;
  const offer = async (toBuyer: string, more: object) => {
    const { proposal } = await respondent.post(`${url}/proposals`, { toBuyer: usd(toBuyer), ...more });
    await claimant.post(`${url}/proposals/answer`, { proposal: proposal.number, answer: 'accepted' });
  };
  const movement = { freightBy: 'seller', dispatchBy: today() };
  switch (ends.by) {
    case 'admission':
      return undefined;
    case 'answer':
      return respondent.post(`${url}/answer`, { answer: 'accepted' });
    case 'offer':
      return offer(ends.toBuyer, { remedy: 'price-reduction' });
    case 'outside':
      return claimant.post(`${url}/outcome`, { toBuyer: usd(ends.toBuyer) });
    case 'bank':
      await respondent.post(`${url}/answer`, { answer: 'refused', reason: 'not as it is claimed' });
      return bank.post(`${url}/decision`, { toBuyer: usd(ends.toBuyer), reason: 'as the evidence shows' });
    case 'return':
      await offer(ends.toBuyer, { remedy: 'return', movement });
      return goBack(hands, ending, ends.lostOnTheWayBack);
    case 'replacement':
      await offer('0.00', { remedy: 'replacement', movement });
      return replace(hands, ending);
  }
}

const dispatched = (place: object, more: object = {}) => ({
  ...{ dispatchedOn: today(), place, modeOfTransport: 'sea', carrierName: 'Meridian Line' },
  ...{ transportDocumentNumber: 'RET-1', packages: 1, grossWeightKg: '12', ...more },
});

/** What is to move comes, but for what is lost on the way; the receiver takes that for everything. */
const came = ({ movement }: Reply, lost = '0') => ({
  lines: movement.lines.map(({ lineId, quantity }: Reply) => ({
    lineId,
    received: String(Number(quantity) - Number(lost)),
    differences: lost === '0' ? [] : [{ quantity: lost, reason: 'lost-on-the-way' }],
  })),
  isAccepted: true,
});

async function goBack({ buyer, seller }: Hands, { trade, url }: Ending, lost?: string) {
  const sent = await buyer.post(`${url}/dispatch`, dispatched(FELIXSTOWE));
  await trade.clear(sent.movement);
  const warehouseId = await ownWarehouse(seller);
  return seller.post(`${url}/receipt`, { warehouseId, ...came(sent, lost) });
}

/** Carriage and insurance of a few pieces. */
const FEW: [string, string] = ['1.00', '0.20'];

async function replace({ buyer, seller }: Hands, { trade, row, url }: Ending) {
  const { movement } = await seller.get(url);
  const warehouseId = await ownWarehouse(seller);
  const taken = movement.lines.map((line: Reply) => ({ ...line, warehouseId, source: 'made' }));
  const sent = await seller.post(`${url}/dispatch`, dispatched(SHANGHAI, { taken }));
  const { incoterm } = row;
  await trade.clear(sent.movement, {
    export: chargesOf(incoterm, 'export', FEW),
    import: chargesOf(incoterm, 'import', FEW),
  });
  return buyer.post(`${url}/receipt`, { warehouseId: await ownWarehouse(buyer), ...came(sent) });
}

/** What credit made payable is paid; what was paid outside and is no longer owed comes back. */
async function payWhatIsOpen({ buyer }: Hands, trade: HandTrade) {
  const { payables, instalments } = await buyer.get(trade.at('/settlement'));
  for (const { payableId, paid } of payables) {
    if (!paid) await buyer.post(trade.at('/payments'), { payableId });
  }
  for (const { instalmentId, owedBack } of instalments) {
    if (Number(owedBack.amount) > 0) await buyer.post(trade.at('/repayments'), { instalmentId, on: today() });
  }
}
