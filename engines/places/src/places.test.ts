import { isCountry } from '@tongshang/country';
import { describe, expect, it } from 'vitest';
import { foldedPlaceName, isSamePlace, PLACES } from './index.ts';

describe('the starter table of places', () => {
  it('is large enough, and every row whole', () => {
    expect(PLACES.size).toBeGreaterThanOrEqual(200);
    for (const { unlocode, name, country, latitude, longitude, timeZone, modes } of PLACES.values()) {
      expect(unlocode).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/);
      expect([unlocode, isCountry(country)]).toEqual([unlocode, true]);
      expect(name.en.trim()).not.toBe('');
      expect(name['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(Math.abs(latitude)).toBeLessThan(70);
      expect(Math.abs(longitude)).toBeLessThan(180);
      expect(modes.length).toBeGreaterThan(0);
      const local = Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(timeZone);
      // A zone lies within a few hours of its meridian.
      const hours = local.offsetNanoseconds / 3.6e12;
      expect([unlocode, Math.abs(hours - longitude / 15) < 3.7]).toEqual([unlocode, true]);
    }
  });
});

it('a name is the same in capitals and without marks, of letters, too, that have no mark apart', () => {
  for (const [written, plain] of [
    ['ŁÓDŹ', 'Lodz'],
    ['Tromsø', 'TROMSO'],
    ['Gießen', 'giessen'],
    ['Đà Nẵng', 'Da Nang'],
  ] as const)
    expect(foldedPlaceName(written), written).toBe(foldedPlaceName(plain));
  expect(isSamePlace({ name: 'ŁÓDŹ', country: 'PL' }, { name: 'Łódź', country: 'PL' })).toBe(true);
});
