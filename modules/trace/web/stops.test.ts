import type { Place, Trade, TradeFact } from '@tongshang/ui/api';
import { expect, it } from 'vitest';
import { stopsOf } from './stops.ts';

const place = (name: string, country: string, unlocode: string): Place => ({
  name,
  country,
  unlocode,
  latitude: 1,
  longitude: 2,
});
const shanghai = place('Shanghai', 'CN', 'CNSHA');
const singapore = place('Singapore', 'SG', 'SGSIN');
const felixstowe = place('Felixstowe', 'GB', 'GBFXT');
const fact = (name: string, at: string, details: object) =>
  ({ fact: name, at, entryId: `entry-${name}`, details }) as unknown as TradeFact;

it('the journey runs from loading by each scan to the place named, each place once', () => {
  const trade = {
    terms: { incoterm: 'CIF', place: felixstowe, latestShipmentDate: '2026-02-20' },
    facts: [
      fact('shipped', '2026-02-18T12:00:00Z', {
        consignment: {
          portOfLoading: shanghai,
          portOfDischarge: felixstowe,
          loadedAt: '2026-02-18T12:00:00Z',
          estimatedArrival: '2026-03-24T08:00:00Z',
        },
      }),
      fact('in-transit', '2026-02-25T12:00:00Z', { readPoint: singapore, at: '2026-02-25T12:00:00Z' }),
    ],
  } as unknown as Trade;
  expect(stopsOf(trade).map((stop) => [stop.label, stop.state])).toEqual([
    ['Shanghai', 'passed'],
    ['Singapore', 'passed'],
    ['Felixstowe', 'expected'],
  ]);
});

it('a loading that is contested is no place where the goods have been', () => {
  const consignment = {
    portOfLoading: singapore,
    portOfDischarge: felixstowe,
    loadedAt: '2026-02-18T12:00:00Z',
  };
  const shipped = fact('shipped', '2026-02-18T12:00:00Z', { consignment });
  const stopsWith = (report: object) =>
    stopsOf({
      terms: { incoterm: 'FOB', place: shanghai, portOfLoading: shanghai, portOfDischarge: felixstowe },
      facts: [{ ...shipped, report }],
    } as unknown as Trade).map((stop) => [stop.label, stop.state, stop.mark]);
  const contestableUntil = '2026-03-01T00:00:00Z';
  expect(stopsWith({ contestableUntil })[0]).toEqual(['Singapore', 'passed', 'fact-entry-shipped']);
  expect(stopsWith({ contestableUntil, contestedBy: 'buyer' })).toEqual([
    ['Shanghai', 'expected', undefined],
    ['Felixstowe', 'expected', undefined],
  ]);
});
