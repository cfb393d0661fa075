import { Refusal } from '@tongshang/refusal';
import {
  type Difference,
  type DifferenceReason,
  type Fact,
  type FactDetails,
  onCredit,
  type TradeRole,
} from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { isAccountedFor, stillToCome } from './accounted.ts';
import { expectedSchedule } from './expected.ts';
import type { TradeFile } from './file.ts';
import { missingFor, nextFacts } from './next-facts.ts';
import { factsOf, holds, responsibleFor, shipmentIds } from './progress.ts';
import { INCOTERMS_OF_TEST, pathOf } from './testing/path.ts';
import { detailsFor, ORGANISATIONS, ordered, sampleFile, state } from './testing/sample-file.ts';

const NOW = Temporal.Instant.from('2026-03-10T12:00:00Z');

function refusal(fn: () => unknown): [code: string, missing?: string] {
  try {
    fn();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.params.missing === undefined ? [error.code] : [error.code, error.params.missing];
  }
  throw new Error('nothing was refused');
}

/** States a fact by the role responsible for it. */
function go(file: TradeFile, fact: Fact, share?: ReadonlyMap<string, string>): TradeFile {
  const [role] = responsibleFor(fact, file.trade);
  return state(file, role as TradeRole, fact, detailsFor(file, fact, share));
}

function along(file: TradeFile, facts: readonly Fact[]): TradeFile {
  return facts.reduce((now, fact) => go(now, fact), file);
}

const share = (one: string, two: string) =>
  new Map([
    ['1', one],
    ['2', two],
  ]);

describe('what happened before what', () => {
  const path = pathOf({});
  const until = (fact: Fact) => along(ordered(sampleFile()), path.slice(0, path.indexOf(fact)));
  const seen = (file: TradeFile, at: string) => {
    const details = { ...detailsFor(file, 'in-transit'), bizStep: 'arriving', at };
    return state(file, 'carrier', 'in-transit', details);
  };

  it('is refused the other way round, in words that name both moments', () => {
    const shipped = until('import-declared');
    const { loadedAt = '' } = factsOf(shipped.trade, 'shipped')[0]?.details.consignment ?? {};
    const before = Temporal.Instant.from(loadedAt).subtract({ hours: 1 }).toString();
    expect(refusal(() => seen(shipped, before))).toEqual(['MOMENTS_OUT_OF_ORDER']);
    expect(() => seen(shipped, before)).toThrow(
      expect.objectContaining({
        params: expect.objectContaining({
          ...{ earlier: 'loaded', 'earlier.zh-CN': '装运', earlierAt: loadedAt },
          ...{ later: 'arrived', 'later.en': 'the arrival', laterAt: before },
        }),
      }),
    );
    expect(seen(shipped, loadedAt).trade.facts.at(-1)?.fact).toBe('in-transit');
  });

  it('lets nothing lie before the order: no credit falls due by a loading of long ago', () => {
    const packed = until('shipped');
    const details = detailsFor(packed, 'shipped');
    const loaded = (loadedAt: string) =>
      state(packed, 'carrier', 'shipped', {
        ...details,
        consignment: { ...details.consignment, loadedAt },
      });
    expect(refusal(() => loaded('1970-01-01T00:00:00Z'))).toEqual(['MOMENTS_OUT_OF_ORDER']);
    const due = until('delivered');
    const receipt = { ...detailsFor(due, 'delivered'), receivedAt: '1960-01-01T00:00:00Z' };
    expect(refusal(() => state(due, 'buyer', 'delivered', receipt))).toEqual(['MOMENTS_OUT_OF_ORDER']);
  });

  it('counts for a receipt, too: not before its goods arrived', () => {
    const due = until('delivered');
    const details = detailsFor(due, 'delivered');
    const later = Temporal.Instant.from(details.receivedAt).add({ hours: 1 }).toString();
    const arrived = seen(due, later);
    expect(refusal(() => state(arrived, 'buyer', 'delivered', details))).toEqual(['MOMENTS_OUT_OF_ORDER']);
    const receipt = { ...details, receivedAt: later };
    expect(state(arrived, 'buyer', 'delivered', receipt).trade.facts.at(-1)?.fact).toBe('delivered');
  });
});

describe('a total loss on the way', () => {
  const loaded = (change: Parameters<typeof sampleFile>[0] = {}) =>
    along(ordered(sampleFile(change)), pathOf({}).slice(0, pathOf({}).indexOf('shipped') + 1));
  const lose = (file: TradeFile, shipmentId?: string) => {
    const details = detailsFor(file, 'lost');
    return state(file, 'buyer', 'lost', { ...details, ...(shipmentId ? { shipmentId } : {}) });
  };

  it('needs no import, and closes what would have followed', () => {
    const lost = lose(loaded());
    const [shipmentId = ''] = shipmentIds(lost.trade);
    for (const [role, fact] of [
      ['buyer', 'import-declared'],
      ['customs', 'import-released'],
      ['buyer', 'delivered'],
    ] as const) {
      const details = { ...detailsFor(lost, fact), shipmentId } as never;
      expect(
        refusal(() => state(lost, role, fact, details)),
        fact,
      ).toEqual(['FACT_TOO_LATE']);
    }
    expect(refusal(() => lose(lost))).toEqual(['FACT_ALREADY_STATED']);
    // Whoever carries them may still say that it has seen them.
    const seen = { ...detailsFor(lost, 'in-transit'), shipmentId } as never;
    expect(state(lost, 'carrier', 'in-transit', seen).trade.facts.at(-1)?.fact).toBe('in-transit');
    expect([isAccountedFor(lost.trade), missingFor(lost.trade, 'settled')]).toEqual([true, []]);
    const named = nextFacts(lost.trade).map(({ fact }) => fact);
    expect(named).not.toContain('delivered');
    expect(expectedSchedule(lost, NOW).map(({ fact }) => fact)).toEqual(['settled', 'closed']);
  });

  it('is not stated before the goods have left, nor after they were received, nor of a part', () => {
    const path = pathOf({});
    const packed = along(ordered(sampleFile()), path.slice(0, path.indexOf('shipped')));
    const [shipmentId = ''] = shipmentIds(packed.trade);
    expect(refusal(() => lose(packed, shipmentId))).toEqual(['FACT_NOT_READY', 'shipped']);
    const received = along(ordered(sampleFile()), path.slice(0, path.indexOf('delivered') + 1));
    expect(refusal(() => lose(received, shipmentIds(received.trade)[0]))).toEqual(['FACT_TOO_LATE']);
    const file = loaded();
    const details = detailsFor(file, 'lost');
    const [line] = details.lines;
    const some = { ...details, lines: [{ lineId: line?.lineId ?? '', quantity: '1' }] };
    expect(refusal(() => state(file, 'buyer', 'lost', some))).toEqual(['RECEIPT_UNACCOUNTED']);
  });

  it('of one shipment leaves the other as it was', () => {
    const terms = { partialShipments: true };
    const upTo = pathOf({}).slice(0, pathOf({}).indexOf('packed'));
    const made = along(ordered(sampleFile({ terms })), upTo);
    const both = go(go(made, 'packed', share('40', '20')), 'packed', share('60', '40'));
    const [one = '', two = ''] = shipmentIds(both.trade);
    const each = (file: TradeFile, fact: Fact) =>
      [one, two].reduce((now, shipmentId) => {
        const [role] = responsibleFor(fact, now.trade);
        return state(now, role as TradeRole, fact, { ...detailsFor(now, fact), shipmentId } as never);
      }, file);
    const gone = (['invoiced', 'export-declared', 'export-released', 'shipped'] as const).reduce(each, both);
    // The sample knows the last shipment.
    const lost = lose(gone, two);
    const open = nextFacts(lost.trade).filter(
      ({ fact }) => fact === 'import-declared' || fact === 'delivered',
    );
    expect(open.map(({ fact, shipmentId }) => [fact, shipmentId])).toEqual([
      ['import-declared', one],
      ['delivered', one],
    ]);
    expect(holds(lost.trade, 'delivered', 'all')).toBe(false);
  });
});

describe('the path of a trade', () => {
  it('goes from order to closing across borders, in its order', () => {
    const path = pathOf({});
    const end = along(ordered(sampleFile()), path);
    expect(end.trade.facts.map(({ fact }) => fact)).toEqual(['ordered', ...path]);
    expect(path).toContain('export-released');
  });

  it('leaves out declarations at home, and refuses them', () => {
    const path = pathOf({ domestic: true });
    expect(path.filter((fact) => fact.includes('port') || fact === 'originated')).toEqual([]);
    const file = ordered(sampleFile({ domestic: true }));
    expect(along(file, path).trade.facts).toHaveLength(path.length + 1);
    expect(
      refusal(() => state(file, 'seller', 'export-declared', detailsFor(file, 'export-declared'))),
    ).toEqual(['FACT_NOT_APPLICABLE']);
  });

  it.each(INCOTERMS_OF_TEST)(
    'under %s the side the rule names declares, and only it',
    (incoterm, exporter, importer) => {
      const file = ordered(sampleFile({ terms: { incoterm } }));
      const invoiced = along(file, ['funded', 'produced', 'packed', 'invoiced']);
      const other = (side: TradeRole): TradeRole => (side === 'seller' ? 'buyer' : 'seller');
      const declare = (now: TradeFile, by: TradeRole, fact: Fact) =>
        state(now, by, fact, detailsFor(now, fact));
      expect(refusal(() => declare(invoiced, other(exporter), 'export-declared'))).toEqual(['NOT_YOUR_PART']);
      const shipped = along(declare(invoiced, exporter, 'export-declared'), ['export-released', 'shipped']);
      expect(refusal(() => declare(shipped, other(importer), 'import-declared'))).toEqual(['NOT_YOUR_PART']);
      expect(declare(shipped, importer, 'import-declared').trade.facts.at(-1)?.byRole).toBe(importer);
    },
  );

  it('on open account making starts unsecured, but nothing leaves before the limit is reserved', () => {
    const file = ordered(sampleFile({ terms: { payment: onCredit(30) } }));
    const released = along(file, ['produced', 'packed', 'invoiced', 'export-declared', 'export-released']);
    expect(refusal(() => go(released, 'shipped'))).toEqual(['FACT_NOT_READY', 'funded/1']);
    expect(along(released, ['funded', 'shipped']).trade.facts.at(-1)?.fact).toBe('shipped');
  });

  it('with escrow nothing is made before the money is held', () => {
    expect(refusal(() => go(ordered(sampleFile()), 'produced'))).toEqual(['FACT_NOT_READY', 'funded/1']);
  });
});

describe('what is refused', () => {
  const file = ordered(sampleFile());
  const packed = along(file, ['funded', 'produced', 'packed']);

  it('TRADE-2: a fact whose needs are not met, naming all of them', () => {
    expect(refusal(() => go(file, 'shipped'))).toEqual([
      'FACT_NOT_READY',
      'packed, export-released, funded/1',
    ]);
    expect(refusal(() => go(packed, 'export-declared'))).toEqual(['FACT_NOT_READY', 'invoiced']);
  });

  it('names every missing datum and party', () => {
    const bare = along(ordered(sampleFile({ bare: true, roles: ['seller', 'buyer'] })), [
      'funded',
      'produced',
    ]);
    expect(refusal(() => go(bare, 'packed'))).toEqual([
      'FACT_NOT_READY',
      'lines/1/netWeightKg, lines/2/netWeightKg, lines/1/grossWeightKg, lines/2/grossWeightKg',
    ]);
    const places = missingFor(bare.trade, 'shipped').map((missing) =>
      Object.values(missing).slice(0, 2).join('/'),
    );
    expect(places).toEqual([
      'fact/packed',
      'fact/export-released',
      'data/terms/portOfLoading',
      'data/terms/portOfDischarge',
      'party/carrier',
    ]);
  });

  it('TRADE-3: a fact by a role it is not for', () => {
    expect(refusal(() => state(file, 'seller', 'funded', detailsFor(file, 'funded')))).toEqual([
      'NOT_YOUR_PART',
    ]);
    expect(refusal(() => state(packed, 'buyer', 'invoiced', detailsFor(packed, 'invoiced')))).toEqual([
      'NOT_YOUR_PART',
    ]);
    expect(refusal(() => state(file, 'operator', 'funded', detailsFor(file, 'funded')))).toEqual([
      'NOT_YOUR_PART',
    ]);
  });

  it('TRADE-4: the same fact twice', () => {
    const funded = go(file, 'funded');
    expect(refusal(() => go(funded, 'funded'))).toEqual(['FACT_ALREADY_STATED']);
    expect(refusal(() => go(go(packed, 'invoiced'), 'invoiced'))).toEqual(['FACT_ALREADY_STATED']);
    const shipped = along(packed, ['invoiced', 'export-declared', 'export-released', 'shipped']);
    expect(refusal(() => go(shipped, 'shipped'))).toEqual(['FACT_ALREADY_STATED']);
    expect(refusal(() => go(packed, 'produced'))).toEqual(['FACT_TOO_LATE']);
  });

  it('everything, once cancelled or closed', () => {
    const cancelled = { ...file, trade: { ...file.trade, status: 'cancelled' as const } };
    const closed = { ...file, trade: { ...file.trade, status: 'closed' as const } };
    expect(refusal(() => go(cancelled, 'funded'))).toEqual(['TRADE_CANCELLED']);
    expect(refusal(() => go(closed, 'funded'))).toEqual(['TRADE_CLOSED']);
  });

  it('money beyond what the instalment asks for', () => {
    const amount = { amount: '475.01', currency: 'USD' };
    expect(file.trade.total).toEqual({ amount: '475.00', currency: 'USD' });
    expect(
      refusal(() => state(file, 'buyer', 'funded', { instalmentId: '1', method: 'escrow', amount })),
    ).toEqual(['FACT_AMOUNT_DIFFERS']);
    const inYuan = { amount: '475.00', currency: 'CNY' };
    expect(
      refusal(() => state(file, 'buyer', 'funded', { instalmentId: '1', method: 'escrow', amount: inYuan })),
    ).toEqual(['FACT_AMOUNT_DIFFERS']);
  });

  it('settling by who is neither a side nor the bank', () => {
    const delivered = along(file, pathOf({}).slice(0, -2));
    expect(delivered.trade.facts.at(-1)?.fact).toBe('delivered');
    const details = detailsFor(delivered, 'settled');
    expect(refusal(() => state(delivered, 'carrier', 'settled', details))).toEqual(['NOT_YOUR_PART']);
    const settled = state(delivered, 'bank', 'settled', details);
    expect(settled.trade.facts.at(-1)?.byRole).toBe('bank');
  });
});

describe('part shipments', () => {
  const start = along(ordered(sampleFile({ terms: { partialShipments: true } })), ['funded', 'produced']);

  it('TRADE-5: never pack more than remains, nor more than was made', () => {
    expect(refusal(() => go(start, 'packed', share('101', '1')))).toEqual(['OVERSHIPMENT']);
    const first = go(start, 'packed', share('40', '0'));
    expect(refusal(() => go(first, 'packed', share('61', '1')))).toEqual(['OVERSHIPMENT']);
    const half = go(
      along(ordered(sampleFile({ terms: { partialShipments: true } })), ['funded']),
      'produced',
      share('50', '60'),
    );
    expect(refusal(() => go(half, 'packed', share('51', '1')))).toEqual(['NOT_PRODUCED']);
    expect(refusal(() => state(start, 'seller', 'packed', { handlingUnits: [] }))).toEqual(['LINES_MISSING']);
  });

  it('are refused when the terms exclude them', () => {
    const whole = along(ordered(sampleFile()), ['funded', 'produced']);
    expect(refusal(() => go(whole, 'packed', share('40', '60')))).toEqual(['PARTIAL_SHIPMENT_NOT_ALLOWED']);
  });

  it('run each on its own, and the trade settles when all have arrived', () => {
    let file = go(start, 'packed', share('40', '60'));
    const [first] = shipmentIds(file.trade) as [string];
    expect(refusal(() => go(file, 'invoiced'))).toEqual(['FACT_NOT_READY', 'packed']);
    const ofFirst = { shipmentId: first };
    const stateFor = (fact: Fact, role: TradeRole, more: object) => {
      file = state(file, role, fact, { ...detailsFor(file, fact), ...more });
    };
    stateFor('invoiced', 'seller', ofFirst);
    stateFor('export-declared', 'seller', ofFirst);
    stateFor('export-released', 'customs', {});
    expect(factsOf(file.trade, 'export-released')[0]?.details.shipmentId).toBe(first);
    file = go(file, 'shipped');
    expect(factsOf(file.trade, 'shipped')[0]?.details.shipmentId).toBe(first);
    file = go(file, 'packed');
    const second = shipmentIds(file.trade)[1] as string;
    expect(refusal(() => go(file, 'shipped'))).toEqual(['FACT_NOT_READY', 'export-released']);
    expect(refusal(() => go(file, 'invoiced'))).toEqual(['FACT_ALREADY_STATED']);
    stateFor('invoiced', 'seller', { shipmentId: second });
    stateFor('export-declared', 'seller', { shipmentId: second, declarationId: ORGANISATIONS.tax });
    stateFor('export-released', 'customs', { declarationId: ORGANISATIONS.tax });
    file = go(file, 'shipped');
    expect(refusal(() => go(file, 'delivered'))).toEqual(['SHIPMENT_AMBIGUOUS']);
    stateFor('import-declared', 'buyer', {});
    stateFor('import-released', 'customs', {});
    const lines = [
      { lineId: '1', received: '40', rejected: '0' },
      { lineId: '2', received: '60', rejected: '0' },
    ];
    stateFor('delivered', 'buyer', { shipmentId: first, lines });
    expect(refusal(() => go(file, 'settled'))).toEqual(['FACT_NOT_READY', 'delivered']);
    file = go(file, 'delivered');
    expect(holds(file.trade, 'delivered', 'all')).toBe(true);
    expect(go(file, 'settled').trade.facts.at(-1)?.fact).toBe('settled');
  });

  it('name a shipment that exists', () => {
    const file = go(start, 'packed', share('40', '60'));
    const details = { ...detailsFor(file, 'invoiced'), shipmentId: ORGANISATIONS.bank };
    expect(refusal(() => state(file, 'seller', 'invoiced', details))).toEqual(['SHIPMENT_UNKNOWN']);
  });

  it('TRADE-6: a receipt accounts for every piece that was shipped, each difference with its reason', () => {
    const file = along(ordered(sampleFile()), pathOf({}).slice(0, -3));
    const rest = { lineId: '2', received: '60', rejected: '0' };
    const receive = (...lines: FactDetails['delivered']['lines']) =>
      state(file, 'buyer', 'delivered', { ...detailsFor(file, 'delivered'), lines });
    const one = (received: string, rejected: string, ...differences: Difference[]) =>
      receive({ lineId: '1', received, rejected, ...(differences.length > 0 ? { differences } : {}) }, rest);
    const differing = (reason: DifferenceReason, quantity: string): Difference => ({ reason, quantity });
    expect(refusal(() => one('99', '2', differing('not-conforming', '2')))).toEqual([
      'RECEIPT_EXCEEDS_SHIPMENT',
    ]);
    expect(refusal(() => one('90', '2'))).toEqual(['REJECTION_WITHOUT_REASON']);
    expect(refusal(() => one('90', '0'))).toEqual(['RECEIPT_UNACCOUNTED']);
    expect(refusal(() => one('90', '0', differing('damaged-on-the-way', '10')))).toEqual([
      'REJECTION_WITHOUT_REASON',
    ]);
    expect(refusal(() => one('90', '9', differing('lost-on-the-way', '10')))).toEqual([
      'REJECTION_WITHOUT_REASON',
    ]);
    expect(refusal(() => one('90', '0', differing('lost-on-the-way', '-10')))[0]).toMatch(/QUANTITY/);
    expect(refusal(() => receive({ lineId: '1', received: '100', rejected: '0' }))).toEqual([
      'RECEIPT_UNACCOUNTED',
    ]);
    expect(refusal(() => receive(rest, rest))).toEqual(['LINE_REPEATED']);
    const mixed = one('90', '3', differing('not-conforming', '3'), differing('short-from-start', '7'));
    expect(mixed.trade.facts.at(-1)?.fact).toBe('delivered');
    expect(one('100', '0').trade.facts.at(-1)?.fact).toBe('delivered');
  });
});

describe('claims', () => {
  const shipped = along(ordered(sampleFile()), pathOf({}).slice(0, -4));

  it('keep a trade from settling until they are resolved, and a resolved one takes the place of the receipt', () => {
    const claimed = go(shipped, 'claimed');
    expect([...stillToCome(claimed.trade).values()].map(({ coefficient }) => coefficient)).toEqual([0n, 0n]);
    expect(isAccountedFor(claimed.trade)).toBe(false);
    expect(refusal(() => go(claimed, 'settled'))).toEqual(['FACT_NOT_READY', 'delivered, claim-resolved']);
    const resolved = go(claimed, 'claim-resolved');
    const again = detailsFor(claimed, 'claim-resolved');
    expect(refusal(() => state(resolved, 'buyer', 'claim-resolved', again))).toEqual(['CLAIM_NOT_OPEN']);
    expect(isAccountedFor(resolved.trade)).toBe(true);
    const [shipmentId] = shipmentIds(resolved.trade);
    expect(
      refusal(() =>
        state(resolved, 'buyer', 'delivered', {
          ...detailsFor(resolved, 'delivered'),
          ...(shipmentId ? { shipmentId } : {}),
        }),
      ),
    ).toEqual(['FACT_TOO_LATE']);
    const settled = go(resolved, 'settled');
    expect(refusal(() => go(settled, 'claimed'))).toEqual(['FACT_TOO_LATE']);
    expect(go(settled, 'closed').trade.status).toBe('closed');
  });

  it('that are withdrawn leave the goods to come, as if nothing had been claimed', () => {
    const claimed = go(shipped, 'claimed');
    const none = { amount: '0', currency: 'USD' };
    const details = {
      ...detailsFor(claimed, 'claim-resolved'),
      outcome: 'withdrawn' as const,
      toBuyer: none,
    };
    const withdrawn = state(claimed, 'buyer', 'claim-resolved', details);
    expect(stillToCome(withdrawn.trade)).toEqual(stillToCome(shipped.trade));
    expect(refusal(() => go(withdrawn, 'settled'))).toEqual(['FACT_NOT_READY', 'delivered']);
  });
});
