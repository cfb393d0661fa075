import { expect } from 'vitest';
import { verified } from '../stage/pairs.ts';
import type { StagedPlatform } from '../stage/platform.ts';
import type { Hands, HandTrade } from '../stage/trade-by-hand.ts';
import { type Carried, inOrder, type Reply } from './carry-row.ts';
import type { Fate, Pieces, Row } from './row.ts';

const minor = (amount: string): number => Math.round(Number(amount) * 100);

/** Cash that these organisations have, in minor units by currency. */
export type Cash = Readonly<Record<'buyer' | 'seller' | 'authorities', Readonly<Record<string, number>>>>;

export async function cashOf({ buyer, seller, shared }: Hands): Promise<Cash> {
  const of = async (...owners: readonly (Hands['buyer'] | undefined)[]) => {
    const cash: Record<string, number> = {};
    for (const owner of owners) {
      const { items } = await (owner ?? buyer).get('/api/v1/accounts?limit=100');
      for (const { kind, currency, balance } of items) {
        if (kind === 'cash') cash[currency] = (cash[currency] ?? 0) + minor(balance.amount);
      }
    }
    return cash;
  };
  return {
    ...{ buyer: await of(buyer), seller: await of(seller) },
    authorities: await of(shared.customs, shared.tax),
  };
}

/** Everything of a trade that was carried to its end is explained: claims, cents, pieces, papers, causes. */
export async function explained(
  {
    staged,
    hands,
    before,
  }: { readonly staged: StagedPlatform; readonly hands: Hands; readonly before: Cash },
  { trade }: Carried,
  row: Row,
): Promise<void> {
  await claimsEnded(hands, trade, row);
  await centsExplained(hands, trade, row, before);
  await piecesExplained(hands, trade, row);
  await transfersLeadBack(hands, trade);
  await papersReadable(hands, trade);
  await onlyWhatDiffersIsTold(hands, trade, row);
  const unsound = await staged.test.database.system('tests: books', (tx) =>
    tx.rows('select * from settlement.unsound'),
  );
  expect(unsound).toEqual([]);
  expect(await verified(trade, hands)).toMatchObject({ verdict: 'holds', trust: 'given' });
}

/** What the buyer gets of a claim by how it ends; the seller, of a claim about the price, the rest. */
const GIVES = {
  admission: (amount: string) => amount,
  answer: (amount: string, raisedBy: string) => (raisedBy === 'seller' ? '0.00' : amount),
  replacement: () => '0.00',
} as const;

async function claimsEnded({ buyer }: Hands, trade: HandTrade, row: Row): Promise<void> {
  const { items } = await buyer.get(trade.at('/claims'));
  expect(items).toHaveLength(row.claims.length);
  const told = inOrder(row, items).map((one) => one && [one.stage, one.toBuyer.amount, one.toSeller.amount]);
  expect(told).toEqual(
    row.claims.map(({ ends, amount, raisedBy = 'buyer', against }) => {
      const toBuyer = 'toBuyer' in ends ? ends.toBuyer : GIVES[ends.by](amount, raisedBy);
      const rest = ((minor(amount) - minor(toBuyer)) / 100).toFixed(2);
      const isDecided = ends.by === 'bank' || ends.by === 'outside';
      return [isDecided ? 'decided' : 'agreed', toBuyer, against === 'insurer' ? '0.00' : rest];
    }),
  );
}

async function centsExplained(hands: Hands, trade: HandTrade, row: Row, before: Cash): Promise<void> {
  const money = await hands.buyer.get(trade.at('/settlement'));
  const { released, refunded } = row.end;
  const shown = ['released', 'refunded', 'held', 'disputed'].map((one) => money[one].amount);
  expect([money.state, ...shown]).toEqual(['settled', released, refunded, '0.00', '0.00']);
  expect(minor(released) + minor(refunded)).toBe(minor(money.total.amount));
  const { status, facts } = await trade.read();
  expect(status).toBe('closed');
  const settled = facts.find(({ fact }: Reply) => fact === 'settled').details;
  expect([settled.released.amount, settled.refunded?.amount ?? '0.00']).toEqual([released, refunded]);
  const now = await cashOf(hands);
  const change = (who: keyof Cash, currency: string) =>
    (now[who][currency] ?? 0) - (before[who][currency] ?? 0);
  // USD 400.00 was paid in for the trade: what of it did not go to the seller is the buyer's again.
  const isHere = row.payment !== 'outside';
  expect(change('buyer', 'USD')).toBe(minor('400.00') - (isHere ? minor(released) : 0));
  expect(change('seller', 'USD')).toBe(isHere ? minor(released) - minor(money.fees.amount) : 0);
  const { items: declarations } = await hands.buyer.get(trade.at('/declarations'));
  const duties = declarations
    .filter(({ payment }: Reply) => payment === 'paid')
    .map(({ assessment }: Reply) => minor(assessment.total.amount));
  expect(duties.length).toBeGreaterThan(0);
  expect(change('authorities', 'GBP')).toBe(duties.reduce((sum: number, one: number) => sum + one, 0));
  expect([change('buyer', 'GBP'), change('seller', 'GBP')]).toEqual([0, 0]);
}

const add = (parts: readonly (readonly [string, string])[], lineId: string): number =>
  parts.reduce((sum, [line, quantity]) => (line === lineId ? sum + Number(quantity) : sum), 0);
const LINES = ['1', '2'] as const;

async function everyPage(owner: Hands['buyer'], url: string): Promise<readonly Reply[]> {
  const { items, nextCursor } = await owner.get(`${url}${url.includes('?') ? '&' : '?'}limit=100`);
  const rest = nextCursor ? `${url.split('?')[0]}?cursor=${encodeURIComponent(nextCursor)}` : undefined;
  return rest === undefined ? items : [...items, ...(await everyPage(owner, rest))];
}
const shelves = async (owner: Hands['buyer'], { tradeId }: HandTrade): Promise<readonly string[]> => {
  const own = (await everyPage(owner, '/api/v1/stock')).filter(
    (row: Reply) => row.tradeId === tradeId && Number(row.onHand) > 0,
  );
  return LINES.map((lineId) =>
    String(
      own
        .filter(({ name }: Reply) => name.en.startsWith(`Appliance no. ${lineId} `))
        .reduce((sum: number, row: Reply) => sum + Number(row.onHand), 0),
    ),
  );
};

/** What receipts name as different, and what was lost altogether. */
const differencesIn = (receipts: readonly Reply[], losses: readonly Reply[]): readonly Reply[] => [
  ...receipts.flatMap(({ lineId, differences = [] }: Reply) =>
    differences.map(({ reason, quantity }: Reply) => ({ reason, line: [lineId, quantity] })),
  ),
  ...losses.flatMap(({ lines }: Reply) =>
    lines.map(({ lineId, quantity }: Reply) => ({ reason: 'lost-on-the-way', line: [lineId, quantity] })),
  ),
];

async function piecesExplained(hands: Hands, trade: HandTrade, { end }: Row): Promise<void> {
  const { pieces, returned = ['0', '0'], replaced = ['0', '0'] } = end;
  const parts = Object.values(pieces) as readonly Pieces[];
  LINES.forEach((_, line) => {
    expect(parts.reduce((sum, one) => sum + Number(one[line]), 0)).toBe([100, 40][line]);
  });
  const { facts, lines } = await trade.read();
  const of = (fact: string) =>
    facts.filter((one: Reply) => one.fact === fact).map(({ details }: Reply) => details);
  const inBoxes = of('packed').map(({ shipmentId, handlingUnits }: Reply) => ({
    shipmentId,
    contents: handlingUnits.flatMap(({ contents }: Reply) =>
      contents.map(({ lineId, quantity }: Reply) => [lineId, quantity]),
    ),
  }));
  const has = (fact: string) => (shipmentId: string) =>
    of(fact).some((details: Reply) => details.shipmentId === shipmentId);
  const packedBut = (isIn: (shipmentId: string) => boolean) =>
    inBoxes.filter((one: Reply) => isIn(one.shipmentId)).flatMap((one: Reply) => one.contents);
  const isShipped = has('shipped');
  const isDelivered = has('delivered');
  const isGone = has('lost');
  const receipts = of('delivered').flatMap((receipt: Reply) => receipt.lines);
  const found: Record<string, readonly string[]> = {
    accepted: LINES.map((id) =>
      String(
        add(
          receipts.map((one: Reply) => [one.lineId, one.received]),
          id,
        ),
      ),
    ),
    'never-packed': LINES.map((id, index) =>
      String(
        Number(lines[index].quantity.value) -
          add(
            packedBut(() => true),
            id,
          ),
      ),
    ),
    'never-loaded': LINES.map((id) =>
      String(
        add(
          packedBut((one) => !isShipped(one)),
          id,
        ),
      ),
    ),
    'under-way': LINES.map((id) =>
      String(
        add(
          packedBut((one) => isShipped(one) && !isDelivered(one) && !isGone(one)),
          id,
        ),
      ),
    ),
  };
  const differences = differencesIn(receipts, of('lost'));
  for (const { reason } of differences) {
    const own = differences.filter((one: Reply) => one.reason === reason).map(({ line }: Reply) => line);
    found[reason] = LINES.map((id) => String(add(own, id)));
  }
  const isSome = ([, quantities]: [string, readonly string[]]) => quantities.some((one) => one !== '0');
  expect(Object.fromEntries(Object.entries(found).filter(isSome))).toEqual(pieces);
  const plus = (a: Pieces | undefined, b: Pieces) =>
    LINES.map((_, line) => String(Number(a?.[line] ?? 0) + Number(b[line])));
  expect(await shelves(hands.buyer, trade)).toEqual(plus(pieces.accepted, replaced));
  expect(await shelves(hands.seller, trade)).toEqual([...returned]);
}

/** Every transfer of the trade leads back to the order and the enquiry; what the seller got by a receipt, to that receipt as well. */
async function transfersLeadBack({ buyer }: Hands, trade: HandTrade): Promise<void> {
  const { items } = await buyer.get(trade.at('/transfers?limit=100'));
  for (const { transferId, kind } of items) {
    const { causes } = await buyer.get(trade.at(`/transfers/${transferId}`));
    const kinds: string[] = causes.map((one: Reply) => one.kind);
    expect(kinds, kind).toEqual(expect.arrayContaining(['trade.ordered', 'trade.enquired']));
  }
}

/** Each paper can be read, as data and as the file that was signed. */
async function papersReadable({ buyer, seller }: Hands, trade: HandTrade): Promise<void> {
  for (const reader of [buyer, seller]) {
    const { items } = await reader.get(trade.at('/documents'));
    expect(items.length).toBeGreaterThan(5);
    for (const { documentId, type, origin } of items) {
      const paper = await reader.get(`/api/v1/documents/${documentId}`);
      expect(paper.content.type).toBe(type);
      if (origin !== 'issued') continue;
      const { status, text } = await reader.call('GET', `/api/v1/documents/${documentId}/xml`);
      expect([status, text.startsWith('<?xml')], type).toEqual([200, true]);
    }
  }
}

/** Papers that a shipment still has when it is lost at this point. */
const NOT_ISSUED: Readonly<Record<Extract<Fate, { is: 'lost' }>['when'], readonly string[]>> = {
  'before-packing': [
    ...['Invoice', 'PackingList', 'transport', 'CertificateOfOrigin'],
    ...['ExportCustomsDeclaration', 'ImportCustomsDeclaration'],
  ],
  'before-loading': ['transport', 'ImportCustomsDeclaration'],
  'at-sea': ['ImportCustomsDeclaration'],
};
const NOT_ARRIVED = [
  'lost-on-the-way',
  'short-from-start',
  'never-packed',
  'never-loaded',
  'under-way',
] as const;

/** The papers differ where less came than was ordered, and in nothing else. */
async function onlyWhatDiffersIsTold({ seller }: Hands, trade: HandTrade, row: Row): Promise<void> {
  const { items } = await seller.get(trade.at('/discrepancies'));
  const told = items.map(({ rule, left, right }: Reply) => `${rule} ${left.value} ${right.type}`);
  const transport = row.mode === 'sea' ? 'BillOfLading' : 'Waybill';
  const expected = LINES.flatMap((_, line) => {
    const ordered = `${[100, 40][line]} C62`;
    const isShort = NOT_ARRIVED.some((one) => Number(row.end.pieces[one]?.[line] ?? 0) > 0);
    const lacking = row.shipments.flatMap((fate) => (fate.is === 'lost' ? NOT_ISSUED[fate.when] : []));
    return [
      ...(isShort ? [`RECEIVED_DIFFERS ${ordered} ReceiptAdvice`] : []),
      ...lacking.map((type) => `QUANTITY_PART ${ordered} ${type === 'transport' ? transport : type}`),
    ];
  });
  expect(told.toSorted()).toEqual(expected.toSorted());
}
