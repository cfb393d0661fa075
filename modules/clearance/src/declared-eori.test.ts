import type { Tx } from '@tongshang/database';
import type { Trade } from '@tongshang/trade';
import { describe, expect, it } from 'vitest';
import { declaredEori } from './declared-eori.ts';

const BUYER = '00000000-0000-7000-8000-000000000002';
const BRITISH = 'GB123456789000';
const UNION = 'NL123456789';

/** By what a trade out of China, whose buyer has these numbers, knows its importer. */
function importer(
  country: string,
  eoris: readonly string[] | undefined,
  more: { stated?: string; caller?: string; own?: readonly string[] } = {},
) {
  const parties = [
    { role: 'seller', country: 'CN', organisationId: 's' },
    { role: 'buyer', country, organisationId: BUYER, ...(eoris ? { eoris } : {}) },
  ];
  const trade = { terms: { incoterm: 'CIF' }, parties } as unknown as Trade;
  const party = { readOrganisations: async () => [{ eoris: more.own ?? [] }] };
  const tx = { organisationId: more.caller ?? BUYER } as Tx;
  return declaredEori({ party } as never, tx, trade, 'import', country, more.stated);
}

describe('CLEARANCE-35: the EORI number of who declares', () => {
  it('is the one by which the country knows it, of those that the trade has', async () => {
    expect(await importer('GB', [UNION, BRITISH])).toEqual({ eori: BRITISH });
    expect(await importer('DE', [UNION, BRITISH])).toEqual({ eori: UNION });
    expect(await importer('US', [UNION, BRITISH])).toEqual({});
  });

  it('is what the firm says today where the trade began without, and what is stated with the declaration before all', async () => {
    expect(await importer('GB', undefined, { own: [BRITISH] })).toEqual({ eori: BRITISH });
    expect(await importer('GB', [BRITISH], { stated: 'gb 987 654 321 000' })).toEqual({
      eori: 'GB987654321000',
    });
    expect(await importer('GB', undefined)).toEqual({});
  });

  it('is never looked up of another firm than the caller’s', async () => {
    expect(await importer('GB', undefined, { own: [BRITISH], caller: 's' })).toEqual({});
  });

  it('is refused where customs of the country know nobody by it', async () => {
    for (const [country, stated] of [
      ['GB', UNION],
      ['DE', BRITISH],
      ['GB', 'GB12'],
      ['US', BRITISH],
    ] as const)
      await expect(importer(country, undefined, { stated })).rejects.toMatchObject({
        ...{ code: 'EORI_UNSUITABLE', place: 'eori' },
      });
  });
});
