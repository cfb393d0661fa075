import { expect, it } from 'vitest';
import { bankOf, isBetweenSides } from './bank.ts';
import { partyOf } from './trade.ts';
import type { TradeParty } from './trade-terms.ts';

const party = (organisationId: string, role: TradeParty['role'], more: Partial<TradeParty> = {}) =>
  ({ organisationId, role, name: {}, country: 'CN', address: {}, ...more }) as TradeParty;
const seller = party('s', 'seller');
const buyer = party('b', 'buyer');
const joinedAt = '2026-03-01T00:00:00Z';
const shell = party('shell', 'bank', { acceptedBy: ['seller'] });
const real = party('real', 'bank', { acceptedBy: ['buyer'], joinedAt });

it('the bank of a trade is none that has declined, and not the one that the seller alone called', () => {
  expect(bankOf({ parties: [seller, buyer, shell, real] })?.organisationId).toBe('real');
  expect(bankOf({ parties: [seller, buyer, shell] })?.organisationId).toBe('shell');
  const declined = { ...shell, declinedAt: joinedAt };
  expect(bankOf({ parties: [seller, buyer, declined] })).toBeUndefined();
  expect(partyOf({ parties: [declined, real] }, 'bank')).toBe(real);
  const contact = party('c', 'bank', { keptBy: 's', acceptedBy: ['seller', 'buyer'] });
  expect(bankOf({ parties: [contact, real] })).toBe(real);
});

it.each<[string, boolean, Partial<TradeParty>, TradeParty[]]>([
  ['accepted by both', true, { joinedAt, acceptedBy: ['seller', 'buyer'] }, [seller, buyer]],
  ['accepted by one', false, { joinedAt, acceptedBy: ['buyer'] }, [seller, buyer]],
  ['that has not joined', false, { acceptedBy: ['seller', 'buyer'] }, [seller, buyer]],
  [
    'that has declined',
    false,
    { joinedAt, declinedAt: joinedAt, acceptedBy: ['seller', 'buyer'] },
    [seller, buyer],
  ],
  [
    'that is the buyer, too',
    false,
    { joinedAt, acceptedBy: ['seller', 'buyer'] },
    [seller, party('real', 'buyer')],
  ],
  [
    'beside a contact',
    true,
    { joinedAt, acceptedBy: ['seller'] },
    [seller, party('c', 'buyer', { keptBy: 's' })],
  ],
  ['that is a contact', false, { keptBy: 's', acceptedBy: ['seller', 'buyer'] }, [seller, buyer]],
])('a bank %s stands between the sides: %s', (_name, expected, more, parties) => {
  expect(isBetweenSides({ parties }, party('real', 'bank', more))).toBe(expected);
});
