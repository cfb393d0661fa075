import { describe, expect, it } from 'vitest';
import type { Fact } from './fact-names.ts';
import type { TradeFact } from './facts.ts';
import { disorderOf, MOMENTS_IN_ORDER, type MomentName, momentInWords } from './moments.ts';

const PORT = { name: 'Los Angeles', country: 'US', unlocode: 'USLAX' };

type Said = { readonly at: string; readonly shipmentId: string };

const sighted =
  (bizStep: string, readPoint = PORT) =>
  ({ at, shipmentId }: Said) =>
    ['in-transit', { bizStep, at, readPoint, shipmentId }] as const;
const outside =
  (fact: Fact) =>
  ({ at, shipmentId }: Said) =>
    [fact, { shipmentId, outside: { date: at.slice(0, 10) } }] as const;
const moved =
  (fact: Fact, more: object = {}) =>
  ({ at, shipmentId }: Said) => {
    const day = at.slice(0, 10);
    const said = { dispatchedOn: day, outside: { date: day }, receivedAt: at, movementId: `m-${shipmentId}` };
    return [fact, { ...said, ...more, ...(fact === 'remedy-dispatched' ? { shipmentId } : {}) }] as const;
  };

/** How each moment is stated. */
const STATEMENTS: Readonly<Record<Exclude<MomentName, 'ordered'>, (said: Said) => readonly [Fact, object]>> =
  {
    'export-declared': outside('export-declared'),
    'export-released': outside('export-released'),
    loaded: ({ at, shipmentId }) => ['shipped', { shipmentId, consignment: { loadedAt: at } }],
    arrived: sighted('arriving'),
    unloaded: sighted('unloading'),
    'taken-in': sighted('accepting'),
    departed: sighted('departing'),
    seen: sighted('transporting'),
    lost: ({ at, shipmentId }) => ['lost', { lostOn: at.slice(0, 10), shipmentId }],
    'import-declared': outside('import-declared'),
    'import-released': outside('import-released'),
    received: ({ at, shipmentId }) => ['delivered', { receivedAt: at, shipmentId }],
    'sent-back': moved('remedy-dispatched', { remedy: 'return' }),
    'sent-anew': moved('remedy-dispatched', { remedy: 'replacement' }),
    'remedy-declared': moved('remedy-declared', { direction: 'import' }),
    'remedy-released': moved('remedy-released', { direction: 'import' }),
    'remedy-received': moved('remedy-received'),
  };

const stated = (name: keyof typeof STATEMENTS, at: string, shipmentId = 's-1') => {
  const [fact, details] = STATEMENTS[name]({ at, shipmentId });
  return { fact, details } as TradeFact;
};

const between = (before: TradeFact, now: TradeFact) => disorderOf([before], now.fact, now.details as never);

const [SOONER, LATER] = ['2026-03-10T12:00:00Z', '2026-03-14T12:00:00Z'];

describe.each(MOMENTS_IN_ORDER)('%s before %s', (earlier, later) => {
  it('holds whichever is stated first, and is refused the other way round with both moments', () => {
    const right = [stated(earlier, SOONER), stated(later, LATER)] as const;
    expect([between(...right), between(right[1], right[0])]).toEqual([undefined, undefined]);
    const wrong = [stated(earlier, LATER), stated(later, SOONER)] as const;
    for (const found of [between(...wrong), between(wrong[1], wrong[0])]) {
      expect([found?.earlier.name, found?.later.name]).toEqual([earlier, later]);
      expect(found?.earlier.at.slice(0, 10)).toBe(LATER.slice(0, 10));
      expect(found?.later.at.slice(0, 10)).toBe(SOONER.slice(0, 10));
    }
  });

  it('says nothing of another shipment', () => {
    expect(between(stated(earlier, LATER), stated(later, SOONER, 's-2'))).toBeUndefined();
  });
});

it.each(Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[])(
  'nothing of a trade lies before its order: %s',
  (name) => {
    const on = (at: string) => {
      const { fact, details } = stated(name, at);
      return disorderOf([], fact, details as never, '2026-03-10');
    };
    for (const at of ['1960-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '2026-03-08T12:00:00Z'])
      expect(on(at)).toMatchObject({
        earlier: { name: 'ordered', at: '2026-03-10' },
        later: { name, at: expect.stringContaining(at.slice(0, 10)) },
      });
    // Where it is the 10th already it may be the 9th by UTC.
    expect([on('2026-03-10T00:00:00Z'), on('2026-04-01T00:00:00Z')]).toEqual([undefined, undefined]);
  },
);

it('asks no order of what has none, and none twice', () => {
  const pairs = MOMENTS_IN_ORDER.map((pair) => pair.join(' '));
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(MOMENTS_IN_ORDER.filter(([one, other]) => pairs.includes(`${other} ${one}`))).toEqual([]);
  expect(between(stated('import-declared', SOONER), stated('loaded', LATER))).toBeUndefined();
});

it('lets goods that are transhipped depart from one port before they arrive at the next', () => {
  const [fact, details] = sighted('departing', { name: 'Busan', country: 'KR', unlocode: 'KRPUS' })({
    ...{ at: SOONER, shipmentId: 's-1' },
  });
  expect(disorderOf([stated('arrived', LATER)], fact, details as never)).toBeUndefined();
});

it('compares a day with an instant by whatever clocks the day was counted', () => {
  const loaded = stated('loaded', '2026-03-10T02:00:00Z');
  expect(between(loaded, stated('lost', '2026-03-09T00:00:00Z'))).toBeUndefined();
  expect(between(loaded, stated('lost', '2026-03-08T00:00:00Z'))).toBeDefined();
  expect(between(loaded, stated('export-released', '2026-03-10T00:00:00Z'))).toBeUndefined();
  expect(between(loaded, stated('export-released', '2026-03-11T00:00:00Z'))).toBeDefined();
});

it('has words for each moment in both languages', () => {
  for (const name of new Set(MOMENTS_IN_ORDER.flat())) {
    const { en, 'zh-CN': chinese } = momentInWords(name);
    expect([en.length > 0, /\p{Script=Han}/u.test(chinese)]).toEqual([true, true]);
  }
});
