import { checkVatNumber } from '@tongshang/vat';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactNumber, type NumberScheme, wrongBic, wrongIban, wrongNumber } from './check-number.ts';
import { IBAN_EXAMPLES, VAT_EXAMPLES } from './example-numbers.facts.ts';

/** Published numbers of firms and examples of the authorities. */
const RIGHT: readonly (readonly [NumberScheme, string])[] = [
  ['vat', 'DE136695976'],
  ['vat', 'BE0428759497'],
  ['vat', 'FR40303265045'],
  ['vat', 'IT00743110157'],
  ['vat', 'NL004495445B01'],
  ['vat', 'GB980780684'],
  ['vat', 'PL8567346215'],
  ['vat', 'PT501964843'],
  ['vat', 'DK13585628'],
  ['vat', 'EE100931558'],
  ['vat', 'EL094259216'],
  ['vat', 'FI20774740'],
  ['vat', 'HR33392005961'],
  ['vat', 'HU12892312'],
  ['vat', 'LU15027442'],
  ['vat', 'MT11679112'],
  ['vat', 'SE123456789701'],
  ['vat', 'SK2022749619'],
  ['vat', 'NO995525828MVA'],
  ['vat', 'CHE100155212MWST'],
  ['usci', '91350100M000100Y43'],
  ['gln', '4006381333931'],
  ['lei', '5493001KJTIIGC8Y1R12'],
];

describe('NUMBER-1: numbers', () => {
  it.each(RIGHT)('%s %s is right, and wrong with its last digits changed', (scheme, number) => {
    expect(wrongNumber(scheme, number)).toBeUndefined();
    const at = Math.max(...[...number].map((sign, index) => (/\d/.test(sign) ? index : -1)));
    const other = String((Number(number[at]) + 1) % 10);
    const changed = number.slice(0, at) + other + number.slice(at + 1);
    // The last digits of a Dutch number count branches.
    if (!number.startsWith('NL') && !number.startsWith('SE'))
      expect(wrongNumber(scheme, changed)).toEqual({ why: 'check-digit' });
  });

  it.each([
    ['vat', 'DE13669597'],
    ['vat', '136695976'],
    ['usci', '91350100M000100Y4'],
    ['gln', '400638133393'],
    ['lei', '5493001KJTIIGC8Y1R1'],
    ['eori', '123456'],
    ['eori', 'GB12345678'],
    ['eori', 'XI1234567890AB'],
    ['eori', 'CN123456789'],
    ['eori', 'DE1234567890123456'],
    ['tax', '--'],
  ] as const)('%s %s is not written like one', (scheme, number) => {
    expect(wrongNumber(scheme, number)).toMatchObject({ why: 'form' });
  });

  it('the example of a number that is none is of the party’s country, and right', () => {
    for (const [country, example] of Object.entries(VAT_EXAMPLES)) {
      expect([country, checkVatNumber(example)]).toEqual([country, 'right']);
      expect(wrongNumber('vat', '?', country)).toEqual({ why: 'form', form: example });
    }
    for (const [country, example] of Object.entries(IBAN_EXAMPLES)) {
      expect([country, wrongIban(compactNumber(example))]).toEqual([country, undefined]);
      expect(wrongIban('?', country)).toEqual({ why: 'form', form: example });
    }
    expect(wrongNumber('eori', '?', 'FR')).toEqual({ why: 'form', form: 'FR123456789000' });
    expect(wrongBic('?', 'FR')).toEqual({ why: 'form', form: 'ABCDFR22XXX' });
    expect(wrongBic('ABCDFR22XXX')).toBeUndefined();
  });

  it('a VAT number of a country without a rule stands as it is', () => {
    expect([checkVatNumber('TR1234567890'), wrongNumber('vat', 'TR1234567890')]).toEqual([
      'unknown',
      undefined,
    ]);
  });

  it('an IBAN is right in number, length and form, a BIC in form', () => {
    expect(wrongIban(compactNumber('GB29 NWBK 6016 1331 9268 19'))).toBeUndefined();
    expect(wrongIban('GB29NWBK60161331926818')).toEqual({ why: 'check-digit' });
    expect(wrongIban('GB29')).toMatchObject({ why: 'form' });
    expect([wrongBic('DEUTDEFF500'), wrongBic('DEUTDEFF50')]).toEqual([
      undefined,
      expect.objectContaining({ why: 'form' }),
    ]);
  });

  it.each([
    ['CN', '91350100M000100Y43'],
    ['CN', '9135 0100 M000 100Y43'],
    ['CN', '11010519491231002X'],
    ['CN', '350100D21439287'.replace('D21439287', 'D2143569X')],
    ['RU', '7707083893'],
    ['RU', '7707083893 / 770701001'],
    ['RU', '500100732259'],
    ['US', '12-3456789'],
    ['BR', '11.222.333/0001-81'],
    ['BR', 'BR 11.222.333/0001-81'],
    ['BR', '12.ABC.345/01DE-35'],
    ['BR', '529.982.247-25'],
    ['CL', '12.345.678-5'],
    ['AU', '51 824 753 556'],
    ['AU', '004 085 616'],
    ['JP', 'T7000012050002'],
    ['KR', '220-81-62517'],
    ['IN', '27AAPFU0939F1ZV'],
    ['GB', 'GB980780684'],
    ['DE', 'DE136695976'],
    ['DE', '12/345/67890'],
    ['GR', 'EL094259216'],
    ['CH', 'CHE-100.155.212 MWST'],
    ['VN', '0100109106'],
  ])(
    '%s: %s is a tax number, and a sign changed makes it none where the country has a rule',
    (country, number) => {
      expect(wrongNumber('tax', number, country)).toBeUndefined();
      const [at = 0] = [...number].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
      const changed = number.slice(0, at) + String((Number(number[at]) + 1) % 10) + number.slice(at + 1);
      const hasRule = !['US', 'VN'].includes(country) && number !== '12/345/67890' && !/^350100/.test(number);
      if (hasRule) expect(wrongNumber('tax', changed, country)).toBeDefined();
    },
  );

  it.each([
    ['CN', '91350100M000100Y4'],
    ['CN', '91350100M000100Y432'],
    ['CN', '12345'],
    ['CN', '91330200MA2AEXAMPLE'],
    ['RU', '770708389'],
    ['US', '1234567'],
    ['BR', '11222333'],
    ['IN', '27AAPFU0939'],
    ['GB', 'GB98078068'],
  ])('%s: %s is not written like a tax number, and is told how one is', (country, number) => {
    expect(wrongNumber('tax', number, country)).toMatchObject({ why: 'form', form: expect.any(String) });
  });

  it('a firm of China is registered by its unified social credit identifier, or a licence of before', () => {
    expect(wrongNumber('register', '91350100M000100Y43', 'CN')).toBeUndefined();
    expect(wrongNumber('register', '350100400012345', 'CN')).toBeUndefined();
    expect(wrongNumber('register', '91350100M000100Y44', 'CN')).toEqual({ why: 'check-digit' });
    expect(wrongNumber('register', 'Fujian 17', 'CN')).toMatchObject({ why: 'form' });
    expect(wrongNumber('register', 'HRB 12345', 'DE')).toBeUndefined();
  });

  it('nothing written makes a rule throw', () => {
    const schemes = fc.constantFrom<NumberScheme>('vat', 'usci', 'gln', 'lei', 'eori', 'tax', 'register');
    fc.assert(
      fc.property(schemes, fc.string({ maxLength: 40 }), (scheme, written) => {
        const compact = compactNumber(written);
        wrongNumber(scheme, compact);
        wrongIban(compact);
        wrongBic(compact);
      }),
    );
  });
});
