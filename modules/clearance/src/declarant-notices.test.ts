import type { Trade } from '@tongshang/trade';
import { expect, it } from 'vitest';
import { missingEori, missingRepresentative } from './declarant-notices.ts';

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
    'No EORI number of the importer is stated: customs ask for it (Regulation (EU) No 952/2013, article 9; Delegated Regulation (EU) 2015/2446, article 5).',
  ]);
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
