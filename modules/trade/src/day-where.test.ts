import { expect, it } from 'vitest';
import { dayAt, dayWhere } from './day-where.ts';
import { sampleFile } from './testing/sample-file.ts';

const evening = Temporal.Instant.from('2026-03-10T18:30:00Z');

it('is the day that the clocks of the place show, whatever the day elsewhere', () => {
  expect(dayAt({ name: 'Shanghai', country: 'CN' }, evening)).toBe('2026-03-11');
  expect(dayAt({ name: 'London', country: 'GB' }, evening)).toBe('2026-03-10');
});

it('is each side\u2019s own day', () => {
  const { trade } = sampleFile();
  const parties = trade.parties.map((party) => {
    const country = party.role === 'seller' ? 'CN' : 'GB';
    return { ...party, country, address: { country } };
  });
  expect(dayWhere({ parties }, 'seller', evening)).toBe('2026-03-11');
  expect(dayWhere({ parties }, 'buyer', evening)).toBe('2026-03-10');
});
