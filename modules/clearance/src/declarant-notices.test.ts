import type { Trade } from '@tongshang/trade';
import { describe, expect, it } from 'vitest';
import {
  missingEori,
  missingImporterNumber,
  missingNumberOfRepresentative,
  missingRepresentative,
  missingVatNumber,
} from './declarant-notices.ts';

const sold = (incoterm: string, seller: string, buyer: string) =>
  ({
    terms: { incoterm },
    parties: [
      { role: 'seller', country: seller },
      { role: 'buyer', country: buyer },
    ],
  }) as unknown as Trade;
const words = (texts: readonly { readonly en: string }[]) => texts.map(({ en }) => en);

it('CLEARANCE-36: a declaration without the number of its declarant says so, where customs know declarants by one', () => {
  expect(words(missingEori('DE', 'import', undefined))).toEqual([
    'No EORI number of the importer is stated: customs ask for it (Regulation (EU) No 952/2013, article 9; Delegated Regulation (EU) 2015/2446, annex B, data element 13 04).',
  ]);
  expect(
    (['DE', 'GB'] as const).flatMap((country) =>
      (['export', 'import'] as const).map(
        (direction) =>
          /data element ([\d/ ]+)\)/.exec(words(missingEori(country, direction, undefined))[0] ?? '')?.[1],
      ),
    ),
  ).toEqual(['13 01', '13 04', '3/2', '3/16']);
  expect(words(missingEori('GB', 'export', undefined))[0]).toContain('No EORI number of the exporter');
  expect([missingEori('GB', 'import', 'GB123456789000'), missingEori('US', 'import', undefined)]).toEqual([
    ...[[], []],
  ]);
});

it('CLEARANCE-36: an importer from abroad is told by which law it needs somebody in the country', () => {
  const told = (trade: Trade, country: string) => words(missingRepresentative(trade, country, 'import'));
  expect(told(sold('DDP', 'CN', 'GB'), 'GB')[0]).toMatch(
    /^No representative of the importer is stated: in the United Kingdom .* regulation 15;/,
  );
  expect(told(sold('DDP', 'CN', 'DE'), 'DE')[0]).toContain('articles 9, 18 and 170(2)');
  // Whoever is established in the Union declares in all of it; a buyer at home needs nobody.
  expect([told(sold('DDP', 'FR', 'DE'), 'DE'), told(sold('CIF', 'CN', 'GB'), 'GB')]).toEqual([[], []]);
});

it('CLEARANCE-37: the remark is gone once the representative is named whom the law asks for, and says so of one who only acts in another’s name', () => {
  const told = (representation: 'direct' | 'indirect', country: string) =>
    words(
      missingRepresentative(sold('DDP', 'CN', country), country, 'import', {
        name: 'Broker',
        representation,
      }),
    );
  expect([
    told('indirect', 'GB'),
    told('indirect', 'DE'),
    told('direct', 'US'),
    told('indirect', 'US'),
  ]).toEqual([...[[], [], [], []]]);
  expect(told('direct', 'DE')[0]).toMatch(
    /^The representative of the importer is stated as a direct one: .*170\(2\)/,
  );
});

it('CLEARANCE-37: a representative who declares in its own name is known by its number', () => {
  const told = (country: string, representation: 'direct' | 'indirect', number?: string) =>
    missingNumberOfRepresentative(country, { name: 'Broker', representation, ...(number ? { number } : {}) })
      .length;
  expect([told('DE', 'indirect'), told('GB', 'indirect')]).toEqual([1, 1]);
  expect([
    ...[told('DE', 'indirect', 'DE123456789'), told('DE', 'direct'), told('US', 'indirect')],
    missingNumberOfRepresentative('DE', undefined).length,
  ]).toEqual([0, 0, 0, 0]);
});

it('CLEARANCE-37: into the United States the importer is known by a number, stated or that of a firm that pays tax there', () => {
  const told = (incoterm: string, stated?: string, taxId?: string) => {
    const trade = sold(incoterm, 'CN', 'US');
    const parties = trade.parties.map((one) => ({
      ...one,
      ...(one.country === 'US' && taxId ? { taxId } : {}),
    }));
    return words(missingImporterNumber({ ...trade, parties }, 'US', 'import', stated));
  };
  expect(told('CIF')).toEqual([
    'No importer number of the importer is stated: customs ask for it (19 CFR 24.5).',
  ]);
  expect([told('CIF', undefined, '12-3456789'), told('DDP', '221234-12345')]).toEqual([[], []]);
  expect(told('DDP', undefined, '12-3456789')).toHaveLength(1);
  expect(missingImporterNumber(sold('CIF', 'US', 'CN'), 'CN', 'import', undefined)).toEqual([]);
});

describe('CLEARANCE-36: a seller who imports is told that its VAT number there is missing', () => {
  const told = (incoterm: string, seller: string, buyer: string, more: object = {}, taxId?: string) => {
    const trade = {
      ...sold(incoterm, seller, buyer),
      ...{ facts: [], lines: [], sums: { vat: more } },
      terms: { incoterm, currency: 'EUR', place: { name: 'Town', country: buyer } },
    };
    const parties = trade.parties.map((one) =>
      one.role === 'seller' && taxId ? { ...one, taxId } : { ...one },
    );
    return words(missingVatNumber({ ...trade, parties } as unknown as Trade, buyer, 'import'));
  };
  it.each([
    ['DDP', 'CN', 'DE', {}, undefined, 'articles 201 and 214(1)(a)'],
    ['DDP', 'CN', 'GB', {}, undefined, 'section 1(4) and Schedule 1A'],
    ['DDP', 'CN', 'GB', { sellerVatNumber: 'DE136695976' }, undefined, 'Schedule 1A'],
    ['DDP', 'CN', 'GB', {}, '91330200744950631G', 'Schedule 1A'],
    ['DDP', 'CN', 'DE', { sellerVatNumber: 'DE136695976' }, undefined, undefined],
    ['DDP', 'CN', 'GR', { sellerVatNumber: 'EL094259216' }, undefined, undefined],
    ['DDP', 'CN', 'DE', { buyerOwes: true }, undefined, undefined],
    ['DAP', 'CN', 'DE', {}, undefined, undefined],
    ['DDP', 'CN', 'US', {}, undefined, undefined],
    ['DDP', 'DE', 'CN', {}, undefined, undefined],
  ])('%s from %s to %s, said %j, known by %s', (incoterm, seller, buyer, more, taxId, law) => {
    const texts = told(incoterm, seller, buyer, more, taxId);
    expect(texts).toHaveLength(law === undefined ? 0 : 1);
    if (law !== undefined) expect(texts[0]).toContain(law);
  });
});
