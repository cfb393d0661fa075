import { expect, it } from 'vitest';
import { partyOf } from './parties.ts';

it('a party is taken with the EORI numbers that it has on that day, and with none where it has none', () => {
  const record = {
    ...{ organisationId: '00000000-0000-7000-8000-000000000002', name: { en: 'Birch' }, country: 'GB' },
    ...{ address: { country: 'GB' }, taxId: null, legalId: null },
  };
  const eoris = ['GB123456789000', 'NL123456789'];
  expect(partyOf({ ...record, eoris }, 'buyer').eoris).toEqual(eoris);
  expect(partyOf({ ...record, eoris: [] }, 'buyer')).not.toHaveProperty('eoris');
});
