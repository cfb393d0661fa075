import { expect, it } from 'vitest';
import { firstAwaited } from './action-key.ts';

it('offers first what is to be done now, before what has its day still to come', () => {
  const later = { name: 'remit', awaited: true, dueOn: '2026-05-30' };
  const now = { name: 'receive', awaited: true };
  const may = { name: 'cancel', awaited: false };
  expect(firstAwaited([later, may, now], '2026-05-01')).toBe(now);
  expect(firstAwaited([later, may, now], '2026-05-30')).toBe(later);
  expect(firstAwaited([may, later], '2026-05-01')).toBe(later);
  expect(firstAwaited([may], '2026-05-01')).toBe(undefined);
});
