import { expect, it } from 'vitest';
import { timeZoneOf } from './time-zone.ts';

it.each([
  ['Asia/Shanghai', 'Asia/Shanghai'],
  ['Europe/London', 'Europe/London'],
  ['Mars/Olympus', 'UTC'],
  ['', 'UTC'],
  ['x'.repeat(10_000), 'UTC'],
  [undefined, 'UTC'],
  [['Asia/Shanghai', 'UTC'], 'UTC'],
])('moments are told in the zone that the caller names, else in UTC: %.20s', (header, zone) => {
  expect(timeZoneOf(header)).toBe(zone);
});
