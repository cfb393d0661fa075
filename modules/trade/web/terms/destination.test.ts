import type { Place } from '@tongshang/ui/api';
import { expect, it } from 'vitest';
import { destinationOf } from './destination.ts';

const place = (name: string, country: string): Place => ({ name, country });

it('goods go to the destination asked for, else to the place named there, else to the buyer', () => {
  const buyer = 'GB';
  const hamburg = place('Hamburg', 'DE');
  const shanghai = place('Shanghai', 'CN');
  expect(destinationOf({ wanted: hamburg, incoterm: 'FOB', place: shanghai, buyer })).toBe('DE');
  expect(destinationOf({ wanted: undefined, incoterm: 'CIF', place: hamburg, buyer })).toBe('DE');
  expect(destinationOf({ wanted: undefined, incoterm: 'FOB', place: shanghai, buyer })).toBe('GB');
  expect(destinationOf({ wanted: place('Hamburg', ''), incoterm: 'DAP', place: undefined, buyer })).toBe(
    'GB',
  );
  expect(destinationOf({ wanted: undefined, incoterm: 'FOB', place: shanghai, buyer: undefined })).toBe(
    undefined,
  );
});
