import { describe, expect, it } from 'vitest';
import { mayVouch } from './voucher.ts';

const seller = { role: 'seller', organisationId: 's' };
const buyer = { role: 'buyer', organisationId: 'b' };
const bank = (more: object) => ({
  role: 'bank',
  organisationId: 'k',
  joinedAt: '2026-03-02T08:00:00Z',
  ...more,
});
const may = (parties: readonly object[], keeper: string, who: string) =>
  mayVouch({ parties } as never, keeper, who);

describe('GUEST-15: who may vouch for the mailbox of a contact', () => {
  it.each([
    ['the buyer, of a contact of the seller', [seller, buyer], 's', 'b', true],
    ['the keeper itself', [seller, buyer], 's', 's', false],
    ['the seller, who gains, of a contact of the buyer', [seller, buyer], 'b', 's', false],
    ['a buyer that is a contact itself', [seller, { ...buyer, keptBy: 's' }], 's', 'b', false],
    ['a bank that the buyer accepted', [seller, buyer, bank({ acceptedBy: ['buyer'] })], 's', 'k', true],
    ['a bank that only the seller named', [seller, buyer, bank({ acceptedBy: ['seller'] })], 's', 'k', false],
    [
      'the buyer’s bank, of a contact of the buyer',
      [seller, buyer, bank({ acceptedBy: ['buyer'] })],
      'b',
      'k',
      false,
    ],
    [
      'a bank of both, of a contact of the buyer',
      [seller, buyer, bank({ acceptedBy: ['buyer', 'seller'] })],
      'b',
      'k',
      true,
    ],
    [
      'a bank that has not joined',
      [seller, buyer, bank({ acceptedBy: ['buyer'], joinedAt: undefined })],
      's',
      'k',
      false,
    ],
    ['a bank that left', [seller, buyer, bank({ acceptedBy: ['buyer'], declinedAt: 'x' })], 's', 'k', false],
    [
      'a bank that is a contact',
      [seller, buyer, bank({ acceptedBy: ['buyer'], keptBy: 's' })],
      's',
      'k',
      false,
    ],
    ['a line', [seller, buyer, bank({ acceptedBy: ['buyer'], role: 'carrier' })], 's', 'k', false],
  ])('%s: %#', (_, parties, keeper, who, answer) => {
    expect(may(parties, keeper, who)).toBe(answer);
  });
});
