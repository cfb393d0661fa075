import type { UblDocument } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { dayAtIssue } from './day-at-issue.ts';

const of = (issueTime: string | undefined, city = 'Jingdezhen', country = 'CN') =>
  ({ issueTime, parties: { seller: { address: { city, country } } } }) as unknown as UblDocument;

it.each([
  ['by the offset of its time of issue', of('02:10:00+08:00'), '2026-03-02'],
  ['west of Greenwich, with minutes', of('16:30:00-03:30'), '2026-03-01'],
  ['in universal time', of('20:00:00Z'), '2026-03-01'],
  ['at the seller’s where it states no time', of(undefined), '2026-03-02'],
  ['at the seller’s in another country', of(undefined, 'Leeds', 'GB'), '2026-03-01'],
])('a paper is void since the day of its own place: %s', (_, document, day) => {
  expect(dayAtIssue(document, '2026-03-01T20:30:00Z')).toBe(day);
});
