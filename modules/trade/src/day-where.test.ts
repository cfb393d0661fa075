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

it('is not before the day on which the goods were loaded, by the clocks of their port', () => {
  const { trade } = sampleFile();
  const parties = trade.parties.map((party) => ({ ...party, country: 'US', address: { country: 'US' } }));
  const shipped = (loadedAt: string) => {
    const consignment = { loadedAt, portOfLoading: { name: 'Shanghai', country: 'CN' } };
    return [{ fact: 'shipped', details: { consignment } }] as unknown as typeof trade.facts;
  };
  expect(dayWhere({ parties }, 'buyer', evening)).toBe('2026-03-10');
  expect(dayWhere({ parties, facts: shipped('2026-03-10T18:00:00Z') }, 'buyer', evening)).toBe('2026-03-11');
  expect(dayWhere({ parties, facts: shipped('2026-03-01T18:00:00Z') }, 'buyer', evening)).toBe('2026-03-10');
});
