import type { NextAction } from '@tongshang/ui/api';
import { expect, it } from 'vitest';
import { actionOf, firstAwaited, outsideFirst } from './action-key.ts';

it('offers first what is to be done now, before what has its day still to come', () => {
  const later = { name: 'remit', awaited: true, dueOn: '2026-05-30' };
  const now = { name: 'receive', awaited: true };
  const may = { name: 'cancel', awaited: false };
  expect(firstAwaited([later, may, now], '2026-05-01')).toBe(now);
  expect(firstAwaited([later, may, now], '2026-05-30')).toBe(later);
  expect(firstAwaited([may, later], '2026-05-01')).toBe(later);
  expect(firstAwaited([may], '2026-05-01')).toBe(undefined);
});

it('an address that leaves out what an action is about means what can be done, what is awaited first', () => {
  const of = (instalmentId: string, ready: boolean, awaited: boolean) =>
    ({ action: 'state-fact', fact: 'funded', instalmentId, ready, awaited }) as unknown as NextAction;
  const [one, two, three] = [of('1', false, false), of('2', true, false), of('3', true, true)];
  expect(actionOf([one, two, three], 'funded')).toBe(three);
  expect(actionOf([one, two], 'funded')).toBe(two);
  expect(actionOf([one], 'funded')).toBe(undefined);
  expect(actionOf([one, two, three], 'funded:1')).toBe(one);
  expect(actionOf([one, two, three], 'funded:9')).toBe(undefined);
  expect(actionOf([one], undefined)).toBe(undefined);
});

it('offers the report of what can only be done elsewhere before a form that could but refuse', () => {
  const of = (action: NextAction['action'], fact: NextAction['fact'], awaited: boolean) =>
    ({ action, fact, awaited, ready: true, missing: [] }) as unknown as NextAction;
  const declare = of('state-fact', 'export-declared', true);
  const report = of('report-fact', 'export-declared', false);
  const pack = of('state-fact', 'packed', true);
  const awaited = (actions: readonly NextAction[]) => actions.map((one) => one.awaited);
  expect(awaited(outsideFirst([declare, pack, report], ['export-declared']))).toEqual([false, true, true]);
  expect(awaited(outsideFirst([declare, pack, report], ['import-declared']))).toEqual([true, true, false]);
  expect(awaited(outsideFirst([declare, pack], ['export-declared']))).toEqual([true, true]);
  // Offered once it is known how: no button that is another a moment later.
  expect(outsideFirst([declare, pack, report], undefined)).toEqual([pack]);
  expect(outsideFirst([declare, pack], undefined)).toEqual([declare, pack]);
  expect(awaited(outsideFirst([{ ...declare, awaited: false }, report], ['export-declared']))).toEqual([
    ...[false, false],
  ]);
});
