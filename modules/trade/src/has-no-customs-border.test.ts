import { describe, expect, it } from 'vitest';
import { hasNoCustomsBorder } from './has-no-customs-border.ts';
import { party, TERMS } from './testing/sample-file.ts';

const place = (country: string, unlocode?: string) => ({
  name: 'A place',
  country,
  ...(unlocode === undefined ? {} : { unlocode }),
});
const { portOfLoading: _loading, portOfDischarge: _discharge, ...BARE } = TERMS;
/** Seller and buyer by country and postcode, the place of delivery. */
function domestic(
  seller: string,
  buyer: string,
  delivered = place(buyer.slice(0, 2)),
  loading?: typeof delivered,
) {
  const side = (role: 'seller' | 'buyer', written: string) => {
    const [country = '', ...postal] = written.split(' ');
    const postalCode = postal.join(' ');
    const one = party(role, country);
    return { ...one, address: { ...one.address, country, ...(postalCode === '' ? {} : { postalCode }) } };
  };
  const terms = { ...BARE, place: delivered, ...(loading ? { portOfLoading: loading } : {}) };
  return hasNoCustomsBorder([side('seller', seller), side('buyer', buyer)], terms);
}

describe('a trade that begins', () => {
  it('is domestic inside one customs territory', () => {
    expect([domestic('DE', 'FR'), domestic('FR', 'MC'), domestic('CN', 'CN')]).toEqual([true, true, true]);
    expect([domestic('DE', 'GB'), domestic('DE', 'CH'), domestic('CN', 'HK')]).toEqual([false, false, false]);
  });

  it('tells Northern Ireland by a postcode or a code of place', () => {
    expect(domestic('DE', 'GB BT1 5GS', place('GB', 'GBBEL'))).toBe(true);
    expect(domestic('DE', 'GB BT1 5GS', place('GB', 'GBFXT'))).toBe(false);
    expect(domestic('DE', 'GB SW1A 1AA', place('GB', 'GBBEL'))).toBe(false);
    expect(domestic('GB SW1A 1AA', 'GB BT1 5GS')).toBe(true);
  });

  it('is not where the terms name a place outside, though both sides are inside', () => {
    expect(domestic('DE', 'FR', place('FR'), place('CN'))).toBe(false);
    expect(domestic('DE', 'FR', place('FR'), place('DE'))).toBe(true);
  });
});
