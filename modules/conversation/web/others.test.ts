import { expect, it } from 'vitest';
import { others } from './others.ts';

const party = (organisationId: string, role: 'seller' | 'buyer' | 'carrier' | 'bank', more: object = {}) => ({
  ...{ organisationId, role },
  ...more,
});

it('proposes the other side, each organisation once, and leaves out who has declined', () => {
  const parties = [
    party('s', 'seller'),
    ...[
      party('b', 'buyer'),
      party('b', 'bank'),
      party('c', 'carrier', { declinedAt: '2026-01-01T00:00:00Z' }),
    ],
  ];
  expect(others({ parties, roles: ['seller'] })).toEqual({ reachable: ['b'], contacts: [], proposed: 'b' });
  expect(others({ parties, roles: ['bank', 'buyer'] })).toEqual({
    reachable: ['s'],
    contacts: [],
    proposed: 's',
  });
});

it('proposes no contact, and to nobody else one of the sides', () => {
  const parties = [party('s', 'seller'), party('k', 'buyer', { keptBy: 's' }), party('c', 'carrier')];
  expect(others({ parties, roles: ['seller'] })).toEqual({
    ...{ reachable: ['c'], contacts: ['k'], proposed: undefined },
  });
  expect(others({ parties, roles: ['carrier'] }).proposed).toBeUndefined();
});
