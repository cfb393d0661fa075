import { TRADE_ROLES, type TradeParty, type TradeRole } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { type Step, seenParties, stepOf } from './seen-parties.ts';
import { ORGANISATIONS, ordered, sampleFile } from './testing/sample-file.ts';

const party = (role: TradeRole): TradeParty => ({
  organisationId: ORGANISATIONS[role],
  role,
  name: { en: role },
  country: 'CN',
  address: {
    street: '1 Private Road',
    postalCode: '315000',
    city: 'Ningbo',
    country: 'CN',
    localised: { zh: '某路' },
  },
  taxId: 'TAX',
  legalId: 'LEGAL',
  eoris: ['GB123456789000'],
});
const parties = [party('seller'), party('carrier'), party('bank')];

/** In one word what is seen of a record: S(treet), T(ax number), L(egal numbers, with EORI). */
const letters = ({ address, taxId, legalId, eoris }: TradeParty): string =>
  [address.street && 'S', taxId && 'T', legalId && eoris && 'L'].filter(Boolean).join('') || '-';

function row(reader: TradeRole, step: Step): string {
  const seen = seenParties({ parties }, { organisationId: 'somebody else', roles: [reader] }, step);
  // Of the two that are no sides the same is seen.
  expect(letters(seen[1] as TradeParty)).toBe(letters(seen[2] as TradeParty));
  return `${letters(seen[0] as TradeParty)} ${letters(seen[1] as TradeParty)}`;
}

describe('TRADE-43: what a role sees of a side, and of others, while they talk, from the order, from the journey on', () => {
  it.each([
    ['seller', '- -', 'STL SL', 'STL SL'],
    ['buyer', '- -', 'STL SL', 'STL SL'],
    ['carrier', '- -', 'S S', 'STL S'],
    ['warehouse', '- -', 'S S', 'STL S'],
    ['manufacturer', '- -', '- -', '- -'],
    ['bank', '- -', 'SL -', 'SL -'],
    ['customs', '- -', '- -', 'STL SL'],
    ['tax', '- -', '- -', 'STL SL'],
    ['quality', '- -', '- -', 'SL -'],
    ['operator', '- -', '- -', '- -'],
  ] as const)('%s: %s | %s | %s', (reader, talks, order, journey) => {
    expect([row(reader, 'talks'), row(reader, 'order'), row(reader, 'journey')]).toEqual([
      talks,
      order,
      journey,
    ]);
  });

  it('is said of every role', () => {
    expect(TRADE_ROLES.length).toBe(10);
  });

  it('leaves town and country, and nothing else of an address that is not seen', () => {
    const [seen] = seenParties({ parties }, { organisationId: 'x', roles: ['manufacturer'] }, 'journey');
    expect(seen).toEqual({
      ...{ organisationId: ORGANISATIONS.seller, role: 'seller', name: { en: 'seller' }, country: 'CN' },
      address: { city: 'Ningbo', country: 'CN' },
    });
  });

  it('is whole of oneself and of the contacts one keeps, and limited of whom a contact was before', () => {
    const own = ORGANISATIONS.seller;
    const contact = { ...party('buyer'), keptBy: own };
    const joined = {
      ...party('carrier'),
      succeeds: { ...party('carrier'), keptBy: 'another', at: '2026-03-01T00:00:00Z', entryId: 'e' },
    };
    const all = [party('seller'), contact, joined];
    const [self, kept, successor] = seenParties(
      { parties: all },
      { organisationId: own, roles: ['seller'] },
      'talks',
    );
    expect([letters(self as TradeParty), letters(kept as TradeParty)]).toEqual(['STL', 'STL']);
    expect([letters(successor as TradeParty), successor?.succeeds?.taxId]).toEqual(['-', undefined]);
  });

  it('goes by the roles together, and by how far the trade is', () => {
    const seen = seenParties({ parties }, { organisationId: 'x', roles: ['carrier', 'bank'] }, 'order');
    expect(letters(seen[0] as TradeParty)).toBe('SL');
    const { trade } = sampleFile();
    expect([stepOf({ ...trade, facts: [] }, false), stepOf({ ...trade, facts: [] }, true)]).toEqual([
      'talks',
      'order',
    ]);
    expect(stepOf(ordered(sampleFile()).trade, false)).toBe('order');
  });
});
