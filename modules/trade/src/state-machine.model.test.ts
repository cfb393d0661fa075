import { addDecimals, compareDecimals, type Decimal, parseDecimal, parseMoney, ZERO } from '@tongshang/money';
import { Refusal } from '@tongshang/refusal';
import {
  type Fact,
  type Instalment,
  inFull,
  type Trade,
  type TradeFact,
  type TradeRole,
} from '@tongshang/trade-facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TradeFile } from './file.ts';
import { instalmentsOf, isPaid } from './instalments.ts';
import { awaitedOf, outlookOf } from './next-actions.ts';
import { nextFacts } from './next-facts.ts';
import { command, execute, type Moment } from './testing/commands.ts';
import { sampleFile } from './testing/sample-file.ts';

/** Written by hand, apart from the data of the state machine: who may ever state what. */
const MAY: Readonly<Record<Fact, readonly TradeRole[]>> = {
  enquired: ['buyer'],
  quoted: ['seller'],
  ordered: ['seller', 'buyer'],
  remitted: ['buyer'],
  funded: ['buyer', 'seller', 'bank'],
  repaid: ['buyer'],
  produced: ['seller', 'manufacturer', 'warehouse'],
  packed: ['seller', 'manufacturer', 'warehouse'],
  invoiced: ['seller'],
  originated: ['seller'],
  insured: ['seller'],
  'export-declared': ['seller', 'buyer'],
  'export-released': ['customs', 'quality', 'tax'],
  shipped: ['carrier'],
  'in-transit': ['carrier', 'warehouse'],
  lost: ['seller', 'buyer', 'carrier'],
  'import-declared': ['seller', 'buyer'],
  'import-released': ['customs', 'quality', 'tax'],
  delivered: ['buyer', 'warehouse'],
  contested: ['buyer', 'seller', 'customs', 'quality', 'tax'],
  claimed: ['buyer', 'seller'],
  'remedy-dispatched': ['buyer', 'seller'],
  'remedy-declared': ['buyer', 'seller'],
  'remedy-released': ['customs', 'quality', 'tax'],
  'remedy-received': ['seller', 'buyer'],
  'claim-resolved': ['seller', 'buyer', 'bank'],
  settled: ['bank', 'seller', 'buyer'],
  closed: ['seller', 'buyer'],
  cancelled: ['seller', 'buyer'],
};

/** Written by hand: what must stand before a fact, in every trade. */
const AFTER: Readonly<Partial<Record<Fact, readonly Fact[]>>> = {
  remitted: ['ordered'],
  funded: ['ordered'],
  repaid: ['funded'],
  produced: ['ordered'],
  packed: ['produced'],
  invoiced: ['packed'],
  'export-declared': ['packed', 'invoiced'],
  'export-released': ['export-declared'],
  shipped: ['packed'],
  'import-declared': ['shipped'],
  'import-released': ['import-declared'],
  lost: ['shipped'],
  delivered: ['shipped'],
  claimed: ['ordered'],
  'remedy-dispatched': ['claimed'],
  'remedy-declared': ['remedy-dispatched'],
  'remedy-released': ['remedy-declared'],
  'remedy-received': ['remedy-dispatched'],
  'claim-resolved': ['claimed'],
  settled: ['ordered'],
  closed: ['settled'],
};

const ONCE: readonly Fact[] = ['enquired', 'ordered', 'settled', 'closed', 'cancelled'];
const ABROAD_ONLY: readonly Fact[] = [
  'originated',
  'export-declared',
  'export-released',
  'import-declared',
  'import-released',
  'remedy-declared',
  'remedy-released',
];

const shipmentOf = ({ details }: TradeFact) => (details as { shipmentId?: string }).shipmentId;

function sums(lines: readonly { lineId: string; quantity: string }[]): Map<string, Decimal> {
  const total = new Map<string, Decimal>();
  for (const { lineId, quantity } of lines)
    total.set(lineId, addDecimals(total.get(lineId) ?? ZERO, parseDecimal(quantity)));
  return total;
}

function checkOrder(trade: Trade): void {
  const seen: TradeFact[] = [];
  for (const stated of trade.facts) {
    const { fact, byRole } = stated;
    const has = (other: Fact) => seen.some((earlier) => earlier.fact === other);
    expect(MAY[fact], `${byRole} stated ${fact}`).toContain(byRole);
    for (const before of AFTER[fact] ?? []) expect(has(before), `${before} before ${fact}`).toBe(true);
    if (ONCE.includes(fact)) expect(has(fact), `${fact} once`).toBe(false);
    if (ABROAD_ONLY.includes(fact)) expect(trade.domestic).toBe(false);
    if (fact === 'cancelled') expect(has('shipped')).toBe(false);
    const isPriced = Number(trade.total.amount) > 0;
    if (isPriced && fact === 'produced' && trade.terms.payment[0]?.due.event === 'order')
      expect(has('funded')).toBe(true);
    if (fact === 'settled') expect(isPaid({ ...trade, facts: seen })).toBe(true);
    const shipment = shipmentOf(stated);
    // What was lost is not received, nor what was received lost.
    if (fact === 'delivered' || fact === 'lost')
      expect(
        seen.some(
          (one) => one.fact === (fact === 'lost' ? 'delivered' : 'lost') && shipmentOf(one) === shipment,
        ),
      ).toBe(false);
    if (['packed', 'shipped', 'lost', 'delivered'].includes(fact)) {
      expect(shipment).toBeDefined();
      expect(seen.some((earlier) => earlier.fact === fact && shipmentOf(earlier) === shipment)).toBe(false);
    }
    if (shipment !== undefined && fact !== 'packed') {
      expect(seen.some((earlier) => earlier.fact === 'packed' && shipmentOf(earlier) === shipment)).toBe(
        true,
      );
    }
    seen.push(stated);
  }
}

function checkQuantities(trade: Trade): void {
  const contents = (stated: TradeFact) =>
    stated.fact === 'packed' ? stated.details.handlingUnits.flatMap((unit) => unit.contents) : [];
  const packed = sums(trade.facts.flatMap(contents));
  const produced = sums(
    trade.facts.flatMap((stated) => (stated.fact === 'produced' ? stated.details.lines : [])),
  );
  for (const { lineId, quantity } of trade.lines) {
    const here = packed.get(lineId) ?? ZERO;
    expect(
      compareDecimals(here, parseDecimal(quantity.value)),
      `packed of line ${lineId}`,
    ).toBeLessThanOrEqual(0);
    expect(compareDecimals(here, produced.get(lineId) ?? ZERO), `made of line ${lineId}`).toBeLessThanOrEqual(
      0,
    );
  }
  for (const stated of trade.facts) {
    if (stated.fact !== 'delivered') continue;
    const sent = sums(
      trade.facts.filter((other) => shipmentOf(other) === stated.details.shipmentId).flatMap(contents),
    );
    for (const { lineId, received, differences = [] } of stated.details.lines) {
      const taken = differences.reduce(
        (sum, { quantity }) => addDecimals(sum, parseDecimal(quantity)),
        parseDecimal(received),
      );
      expect(compareDecimals(taken, sent.get(lineId) ?? ZERO), 'every piece is accounted for').toBe(0);
    }
  }
  const total = trade.lines.reduce(
    (sum, line) => addDecimals(sum, parseDecimal(line.lineTotal.amount)),
    ZERO,
  );
  expect(compareDecimals(total, parseDecimal(trade.total.amount))).toBe(0);
  const covered = instalmentsOf(trade).reduce((sum, { size }) => sum + size, 0n);
  expect(covered >= parseMoney(trade.total).amount, 'the instalments cover the total').toBe(true);
}

function checkSomebodyIsWaitedFor({ file, now }: Moment): void {
  const outlook = outlookOf(file, now);
  const awaited = file.trade.parties
    .map((party) => awaitedOf(file, party, outlook))
    .filter((action) => action !== null);
  const lacking = nextFacts(file.trade).some(({ missing }) =>
    missing.some(({ code }) => code === 'data' || code === 'party'),
  );
  expect(awaited.length > 0 || lacking, 'an open trade waits for somebody').toBe(true);
}

/** Lines and terms that both sides agreed, without the data that may be supplied later. */
function agreed({ trade }: TradeFile): string {
  return JSON.stringify(trade.lines.map(({ lineId, quantity, unitPrice }) => [lineId, quantity, unitPrice]));
}

const THIRTY = { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } } as const;
const SCHEDULES: readonly (readonly Instalment[])[] = [
  inFull('escrow'),
  inFull('transfer'),
  [THIRTY, { instalmentId: '2', share: '70', method: 'outside', due: { event: 'documents' } }],
  [THIRTY, { instalmentId: '2', method: 'escrow', due: { event: 'shipment' } }],
  inFull('outside', { event: 'invoice', days: 60 }),
];

const start = fc.record({
  domestic: fc.boolean(),
  bare: fc.boolean(),
  terms: fc.record({
    incoterm: fc.constantFrom('EXW' as const, 'FOB' as const, 'CIF' as const, 'DDP' as const),
    payment: fc.constantFrom(...SCHEDULES),
    partialShipments: fc.boolean(),
  }),
  roles: fc.constantFrom<readonly TradeRole[]>(
    ['seller', 'buyer', 'carrier', 'customs', 'quality', 'tax', 'bank'],
    ['seller', 'buyer', 'manufacturer', 'carrier', 'customs', 'bank', 'operator'],
    ['seller', 'buyer'],
  ),
});

/** What has ended never changes, but that the buyer of a cancelled trade says what it was paid back. */
function checkStillEnded(before: TradeFile, after: TradeFile): void {
  const added = after.trade.facts.slice(before.trade.facts.length);
  if (before.trade.status === 'cancelled') expect(added.every(({ fact }) => fact === 'repaid')).toBe(true);
  else expect(after).toBe(before);
  expect(after.trade.status).toBe(before.trade.status);
}

describe('any commands by anyone', () => {
  it('never break what a trade promises, and are refused with a reason or change only what they may', () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(start, fc.array(command, { minLength: 40, maxLength: 140 }), (change, commands) => {
        let moment: Moment = { file: sampleFile(change), now: Temporal.Instant.from('2026-03-02T08:00:00Z') };
        for (const wanted of commands) {
          const before = moment;
          try {
            moment = execute(moment, wanted);
          } catch (error) {
            expect(error, `${JSON.stringify(wanted)}`).toBeInstanceOf(Refusal);
            continue;
          }
          const { file } = moment;
          if (before.file.trade.status !== 'open') checkStillEnded(before.file, file);
          if (before.file.version > 0 && file.version === before.file.version) {
            expect(agreed(file)).toBe(agreed(before.file));
          }
          expect(file.trade.facts.slice(0, before.file.trade.facts.length)).toEqual(before.file.trade.facts);
          checkOrder(file.trade);
          checkQuantities(file.trade);
          if (file.trade.status === 'open') checkSomebodyIsWaitedFor(moment);
        }
        const { facts } = moment.file.trade;
        for (const fact of new Set(facts.map((stated) => stated.fact)))
          reached.set(fact, (reached.get(fact) ?? 0) + 1);
        if (facts.filter(({ fact }) => fact === 'delivered').length > 1) reached.set('parts', 1);
        const has = (wanted: Fact) => facts.some(({ fact }) => fact === wanted);
        if (has('settled') && !has('delivered') && !has('lost')) reached.set('settled-by-claim', 1);
        if (moment.file.version > 1) reached.set('amended', 1);
      }),
      { numRuns: 500, seed: 20260305 },
    );
    // The model is worth something only if it gets everywhere.
    expect(
      [
        'ordered',
        'shipped',
        'import-released',
        'lost',
        'delivered',
        'claim-resolved',
        'settled-by-claim',
        'closed',
        'cancelled',
        'parts',
        'amended',
      ].filter((at) => !reached.has(at)),
    ).toEqual([]);
  }, 60_000);
});
