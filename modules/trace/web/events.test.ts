import type { TradeFact } from '@tongshang/ui/api';
import { describe, expect, it } from 'vitest';
import {
  alike,
  bareStep,
  conditions,
  eventMarks,
  readPlace,
  readPointName,
  readTimeZone,
  stepOf,
  type TradeEvent,
} from './events.ts';

const event = (changes: Partial<TradeEvent['event']>, causedBy: string | null = null): TradeEvent => ({
  eventId: `urn:uuid:${JSON.stringify(changes).length}`,
  organisationId: 'o',
  recordTime: '2026-03-01T00:00:00Z',
  causedBy,
  observed: true,
  entryId: 'e',
  event: { eventTime: '2026-02-28T10:00:00Z', ...changes },
});

describe('events on the lanes', () => {
  it('that belong to a milestone are left to it; the others stand at the time they happened', () => {
    const own = event({ bizStep: 'shipping' }, 'S');
    const outside = event({ bizStep: 'https://ref.gs1.org/cbv/BizStep-storing' }, 'S');
    const captured = { ...outside, observed: false };
    const named = { ...outside, eventId: 'urn:uuid:named', causedBy: null };
    const facts = [
      { fact: 'shipped', entryId: 'S' },
      { fact: 'in-transit', entryId: 'T', details: { eventId: named.eventId } },
    ] as TradeFact[];
    expect(eventMarks([own, captured, named], facts)).toEqual([
      {
        id: `event-${outside.eventId}`,
        lane: 'goods',
        when: '2026-02-28T10:00:00Z',
        entryId: 'e',
        label: { area: 'bizStep', code: 'storing' },
        kind: 'event',
        subject: outside.eventId,
      },
    ]);
  });
  it('that follow from a milestone without being it, or whose cause was not kept, stand by themselves', () => {
    const unpacked = event({ bizStep: 'unpacking' }, 'C');
    const old = event({ bizStep: 'shipping' });
    const facts = [{ fact: 'cancelled', entryId: 'C', at: '2026-03-01T00:00:00Z' }] as TradeFact[];
    expect(eventMarks([unpacked, old], facts).map((mark) => mark.label.code)).toEqual([
      'unpacking',
      'shipping',
    ]);
  });
});

it('names a loss as one, whatever became of the goods, where and in which zone it says that it happened', () => {
  const lost = {
    ...{ 'tongshang:cause': 'sunk-or-stranded', 'tongshang:where': 'Off Ushant' },
    ...{ disposition: 'destroyed', eventTimeZoneOffset: '+00:00' },
  };
  const sunk = event({ ...lost, bizStep: 'destroying' }).event;
  const missing = event({ ...lost, disposition: 'unknown' }).event;
  expect([sunk, missing].map(stepOf)).toEqual(['lost', 'lost']);
  expect([readPointName(sunk), readTimeZone(sunk)]).toEqual(['Off Ushant', '+00:00']);
  expect(stepOf(event({ bizStep: 'destroying' }).event)).toBe('destroying');
});

it('reads names out of the ways they are written', () => {
  expect(['storing', 'cbv:BizStep-storing', 'urn:epcglobal:cbv:bizstep:storing'].map(bareStep)).toEqual([
    'storing',
    'storing',
    'storing',
  ]);
  expect(
    readPointName(
      event({ readPoint: { id: 'https://id.gs1.org/414/9521321', 'tongshang:name': 'Felixstowe' } }).event,
    ),
  ).toBe('Felixstowe');
  expect(readPointName(event({ readPoint: { id: 'urn:epc:id:sgln:9521321.00001.0' } }).event)).toBe(
    '9521321.00001.0',
  );
});

it('knows a place again by its code', () => {
  const read = event({
    readPoint: { id: 'geo:29.87,121.55', 'tongshang:name': 'Ningbo', 'tongshang:unlocode': 'CNNGB' },
  });
  expect(readPlace(read.event)).toEqual({ name: 'Ningbo', country: '', unlocode: 'CNNGB' });
  expect(readPlace(event({}).event)).toBeUndefined();
});

it('says what sensors read', () => {
  const read = event({
    sensorElementList: [{ sensorReport: [{ type: 'Temperature', value: 21.5, uom: 'CEL' }] }],
  });
  expect(conditions(read.event, (code) => (code === 'CEL' ? '°C' : code))).toBe('21.5 °C');
});

it('packages of one step at one place in one minute are said once, in the order they came', () => {
  const packed = { bizStep: 'packing', parentID: 'a' };
  const many = [
    event(packed),
    event({ ...packed, parentID: 'b', eventTime: '2026-02-28T10:00:59Z' }),
    event({ ...packed, eventTime: '2026-02-28T10:01:00Z' }),
    event({ bizStep: 'shipping' }),
    event(packed),
  ];
  expect(alike(many).map((group) => group.map((one) => many.indexOf(one)))).toEqual([[0, 1], [2], [3], [4]]);
});
