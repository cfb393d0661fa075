import { describe, expect, it } from 'vitest';
import { decideVat, mayBeTaxed, type VatFacts } from './index.ts';

const CN = { country: 'CN', vatNumbers: [] };
const DE = { country: 'DE', vatNumbers: ['DE811234567'] };
const GB = { country: 'GB', vatNumbers: ['GB123456789'] };
const XI = { country: 'XI', vatNumbers: ['XI123456789'] };
const FR = { country: 'FR', vatNumbers: ['FR12345678901'] };
const US = { country: 'US' };

/** `S 19` and the code or first article; or `?` and what is missing. */
function said(facts: VatFacts): string {
  const answer = decideVat(facts);
  if (answer.is === 'unknown') return `? ${answer.missing.join(' ')}`;
  const { category, percent, exemption } = answer.tax;
  return [category, percent, exemption?.code, answer.ground].filter(Boolean).join(' ');
}

const supply = (
  seller: VatFacts['seller'],
  buyer: VatFacts['buyer'],
  goodsFrom: string,
  goodsTo: string,
  more: Partial<VatFacts> = {},
): VatFacts => ({ seller, buyer, goodsFrom, goodsTo, ...more });

describe('how VAT treats a supply', () => {
  it.each<[string, VatFacts, string]>([
    ['an exporter in China', supply(CN, GB, 'CN', 'GB'), 'O VATEX-EU-O outside-cn'],
    ['the same to the United States', supply(CN, US, 'CN', 'US'), 'O VATEX-EU-O outside-cn'],
    ['from Viet Nam into the Union', supply({ country: 'VN' }, DE, 'VN', 'DE'), 'O VATEX-EU-O outside'],
    [
      'a seller who imports himself, with a number of his own there',
      supply({ country: 'CN', vatNumbers: ['DE299999999'] }, DE, 'CN', 'DE', {
        ...{ importer: 'seller', rating: 'standard' },
      }),
      'S 19 domestic',
    ],
    [
      'one who imports himself without a number',
      supply(CN, DE, 'CN', 'DE', { importer: 'seller' }),
      '? buyerOwes sellerVatNumber',
    ],
    [
      'the same where the buyer owes the tax',
      supply(CN, DE, 'CN', 'DE', { importer: 'seller', buyerOwes: true }),
      'AE 0 VATEX-EU-AE reverse-charge',
    ],
    [
      'a small consignment for Britain',
      supply(CN, GB, 'CN', 'GB', { lowValue: true }),
      'AE 0 low-value-uk-reverse',
    ],
    [
      'the same under DDP: the buyer accounts for it all the same',
      supply(CN, GB, 'CN', 'GB', { lowValue: true, importer: 'seller' }),
      'AE 0 low-value-uk-reverse',
    ],
    [
      'a small consignment out of the Union',
      supply(DE, GB, 'DE', 'GB', { lowValue: true }),
      'G 0 VATEX-EU-G low-value-uk-export',
    ],
    [
      'a small consignment for a buyer of whose number nobody said',
      supply(CN, { country: 'GB' }, 'CN', 'GB', { lowValue: true }),
      '? buyerVatNumber',
    ],
    [
      'for one that is not registered: the seller is to register',
      supply(CN, { country: 'GB', vatNumbers: [] }, 'CN', 'GB', { lowValue: true }),
      '? buyerOwes sellerVatNumber',
    ],
    [
      'the same from a seller that is',
      supply({ country: 'CN', vatNumbers: ['GB123456789'] }, { country: 'GB', vatNumbers: [] }, 'CN', 'GB', {
        ...{ lowValue: true, rating: 'standard' },
      }),
      'S 20 low-value-uk',
    ],
    [
      'to Northern Ireland the rule is the Union’s',
      supply(CN, XI, 'CN', 'XI', { lowValue: true }),
      'O VATEX-EU-O outside-cn',
    ],
    [
      'within Britain no goods are imported',
      supply(GB, GB, 'GB', 'GB', { lowValue: true, rating: 'zero' }),
      'Z 0 zero-rated',
    ],
    ['out of the Union', supply(DE, CN, 'DE', 'CN'), 'G 0 VATEX-EU-G export'],
    ['from the Union to Great Britain', supply(DE, GB, 'DE', 'GB'), 'G 0 VATEX-EU-G export'],
    ['from Great Britain to the Union', supply(GB, DE, 'GB', 'DE'), 'G 0 export-uk'],
    ['from Great Britain to China', supply(GB, CN, 'GB', 'CN', { exportProof: true }), 'G 0 export-uk'],
    ['an export whose proof is missing', supply(DE, CN, 'DE', 'CN', { exportProof: false }), '? exportProof'],
    [
      'an export of one not registered',
      supply({ country: 'DE', vatNumbers: [] }, CN, 'DE', 'CN'),
      '? sellerVatNumber',
    ],
    ['between member states', supply(DE, FR, 'DE', 'FR'), 'K 0 VATEX-EU-IC intra-community'],
    ['without the buyer’s number', supply(DE, { country: 'FR' }, 'DE', 'FR'), '? buyerVatNumber'],
    [
      'with the buyer’s number of the same state',
      supply(DE, { country: 'FR', vatNumbers: ['DE299999999'] }, 'DE', 'FR'),
      '? buyerVatNumber',
    ],
    [
      'without either number',
      supply({ country: 'DE' }, { country: 'FR' }, 'DE', 'FR'),
      '? sellerVatNumber buyerVatNumber',
    ],
    [
      'to a buyer who says that it has no number',
      supply(DE, { country: 'FR', vatNumbers: [] }, 'DE', 'FR', { rating: 'standard' }),
      'S 19 union-taxed',
    ],
    [
      'the same at a rate of the other state',
      supply(DE, { country: 'FR', vatNumbers: [] }, 'DE', 'FR', { rating: { percent: '20' } }),
      'S 20 union-taxed',
    ],
    ['the same at a rate nobody said', supply(DE, { country: 'FR', vatNumbers: [] }, 'DE', 'FR'), '? rating'],
    [
      'the same by a seller registered only where the goods go',
      supply(
        { country: 'CN', vatNumbers: ['FR12345678901'] },
        { country: 'FR', vatNumbers: [] },
        'DE',
        'FR',
        {
          rating: 'standard',
        },
      ),
      'S 20 union-taxed',
    ],
    [
      'the same by a seller whose number nobody said',
      supply({ country: 'DE' }, { country: 'FR', vatNumbers: [] }, 'DE', 'FR', { rating: 'standard' }),
      '? sellerVatNumber',
    ],
    ['from Northern Ireland to the Union', supply(XI, FR, 'XI', 'FR'), 'K 0 VATEX-EU-IC intra-community'],
    ['the same under a number of Great Britain', supply(GB, FR, 'XI', 'FR'), '? sellerVatNumber'],
    ['from the Union to Northern Ireland', supply(DE, XI, 'DE', 'XI'), 'K 0 VATEX-EU-IC intra-community'],
    [
      'from Northern Ireland to Great Britain',
      supply(XI, GB, 'XI', 'GB', { rating: 'standard' }),
      'S 20 domestic-uk',
    ],
    ['from Northern Ireland to China', supply(XI, CN, 'XI', 'CN'), 'G 0 export-uk'],
    ['within Germany', supply(DE, DE, 'DE', 'DE', { rating: 'standard' }), 'S 19 domestic'],
    [
      'within Germany at another rate',
      supply(DE, DE, 'DE', 'DE', { rating: { percent: '7' } }),
      'S 7 domestic',
    ],
    ['within Germany at a rate nobody said', supply(DE, DE, 'DE', 'DE'), '? rating'],
    [
      'within Germany by one whose number nobody said',
      supply({ country: 'DE' }, DE, 'DE', 'DE', { rating: 'standard' }),
      '? sellerVatNumber',
    ],
    [
      'within Germany by one without a number',
      supply({ country: 'DE', vatNumbers: [] }, DE, 'DE', 'DE', { rating: 'standard' }),
      '? sellerVatNumber rating',
    ],
    [
      'within Germany by one from China',
      supply(CN, DE, 'DE', 'DE', { buyerOwes: true }),
      'AE 0 VATEX-EU-AE reverse-charge',
    ],
    [
      'within Germany between two of its firms',
      supply(DE, DE, 'DE', 'DE', { buyerOwes: true }),
      'AE 0 VATEX-EU-AE reverse-charge-domestic',
    ],
    ['within Great Britain, zero rated', supply(GB, GB, 'GB', 'GB', { rating: 'zero' }), 'Z 0 zero-rated'],
    ['within Great Britain, exempt', supply(GB, GB, 'GB', 'GB', { rating: 'exempt' }), 'E 0 exempt'],
    [
      'within Great Britain, reverse charge',
      supply(GB, GB, 'GB', 'GB', { buyerOwes: true }),
      'AE 0 reverse-charge-uk',
    ],
    [
      'where the buyer owes but has no number',
      supply(GB, { country: 'GB' }, 'GB', 'GB', { buyerOwes: true }),
      '? buyerVatNumber',
    ],
    ['within China', supply(CN, CN, 'CN', 'CN', { rating: 'standard' }), 'S 13 domestic-other'],
    ['within China, 9 %', supply(CN, CN, 'CN', 'CN', { rating: { percent: '9' } }), 'S 9 domestic-other'],
    [
      'within a country whose rate is not held',
      supply(US, US, 'US', 'US', { rating: 'standard' }),
      '? rating',
    ],
    [
      'Greece by its prefix',
      supply({ country: 'GR', vatNumbers: ['EL123456789'] }, DE, 'GR', 'DE'),
      'K 0 VATEX-EU-IC intra-community',
    ],
    ['goods that start nobody knows where', { seller: CN, buyer: GB, goodsTo: 'GB' }, '? goodsFrom'],
    ['goods that go nobody knows where', { seller: CN, buyer: GB, goodsFrom: 'CN' }, '? goodsTo'],
  ])('%s', (_, facts, expected) => {
    expect(said(facts)).toBe(expected);
  });

  it('names the article, the facts used and those that would change it', () => {
    expect(decideVat(supply(GB, DE, 'GB', 'DE'))).toMatchObject({
      law: [{ act: 'Value Added Tax Act 1994', at: 's. 30(6)' }],
      used: ['goodsFrom', 'goodsTo', 'sellerVatNumber'],
      changes: ['exportProof', 'goodsTo'],
      tax: {
        scheme: 'VAT',
        exemption: { reason: { en: 'Export from the United Kingdom: zero-rated, VATA 1994 s. 30(6)' } },
      },
    });
    expect(decideVat(supply(DE, FR, 'DE', 'FR'))).toMatchObject({
      law: [{ act: 'Directive 2006/112/EC', at: '138(1)' }],
    });
  });
});

it('VAT of the Union or the kingdom may fall on what starts there, and on what its seller imports there', () => {
  const may = (from: string, to: string, importer?: 'seller' | 'buyer') =>
    mayBeTaxed(supply(CN, GB, from, to, importer ? { importer } : {}));
  expect([may('CN', 'GB', 'seller'), may('CN', 'DE', 'seller'), may('DE', 'FR'), may('XI', 'DE')]).toEqual([
    ...[true, true, true, true],
  ]);
  expect([may('CN', 'GB', 'buyer'), may('CN', 'GB'), may('CN', 'US', 'seller'), may('US', 'US')]).toEqual([
    ...[false, false, false, false],
  ]);
});
