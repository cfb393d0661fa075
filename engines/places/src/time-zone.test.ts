import { COUNTRY_CODES } from '@tongshang/country';
import { describe, expect, it } from 'vitest';
import { knownPlace, localTime, timeZoneOf } from './index.ts';

describe('the time zone of a place', () => {
  it.each([
    ['as stated', { country: 'US', unlocode: 'USLAX', timeZone: 'America/Chicago' }, 'America/Chicago'],
    ['a zone that is none does not count', { country: 'GB', timeZone: 'Moon/Base' }, 'Europe/London'],
    ['by UN/LOCODE', { name: 'anything', country: 'US', unlocode: 'USLAX' }, 'America/Los_Angeles'],
    ['by name', { name: 'los angeles', country: 'US' }, 'America/Los_Angeles'],
    ['by Chinese name', { name: '洛杉矶', country: 'US' }, 'America/Los_Angeles'],
    ['by country', { name: 'Liling', country: 'CN' }, 'Asia/Shanghai'],
    ['legal time of China', { unlocode: 'CNURC', country: 'CN' }, 'Asia/Shanghai'],
    ['several: the seat of government', { name: 'Smallville', country: 'US' }, 'America/New_York'],
    ['nowhere', undefined, 'UTC'],
  ] as const)('%s', (_, where, zone) => {
    expect(timeZoneOf(where)).toBe(zone);
  });

  it('is known for every country', () => {
    const without = [...COUNTRY_CODES].filter((country) => timeZoneOf({ country }) === 'UTC');
    // Bouvet, Heard and McDonald Islands: nobody lives there.
    expect(without).toEqual(['BV', 'HM']);
    for (const country of COUNTRY_CODES)
      expect(() => localTime('2026-01-01T00:00:00Z', timeZoneOf({ country }))).not.toThrow();
  });
});

it('a code that is not in the table is no place of that name', () => {
  expect(knownPlace({ name: 'Shanghai', country: 'CN', unlocode: 'CNXXX' })).toBeUndefined();
  expect(knownPlace({ name: 'Shanghai', country: 'GB' })).toBeUndefined();
  expect(knownPlace({ name: 'Shanghai', country: 'CN' })?.unlocode).toBe('CNSHA');
});

it.each([
  ['2026-04-15T23:30:00Z', 'Asia/Shanghai', '2026-04-16', '07:30:00+08:00'],
  ['2026-02-01T04:30:00Z', 'America/New_York', '2026-01-31', '23:30:00-05:00'],
  ['2026-07-01T23:30:00Z', 'Europe/London', '2026-07-02', '00:30:00+01:00'],
  ['2026-01-01T00:00:00Z', 'Europe/London', '2026-01-01', '00:00:00+00:00'],
  ['2026-01-01T00:00:00Z', 'Asia/Kolkata', '2026-01-01', '05:30:00+05:30'],
  ['2026-01-01T00:00:00.5Z', 'UTC', '2026-01-01', '00:00:00+00:00'],
])('%s in %s is %s %s', (at, zone, date, time) => {
  expect(localTime(at, zone)).toEqual({ date, time });
});
