import { type AssessmentInput, assess, type Tariff, valuePartsOf } from '@tongshang/duty';
import { unitOf } from '@tongshang/quantity';
import { describe, expect, it } from 'vitest';
import type { DeclarationBody } from './declaration-body.ts';
import { foreignNames } from './declared-names.ts';
import { chargesOf, noticesOf } from './declared-values.ts';
import { demonstrationTariff } from './demonstration.ts';
import { tariffFor } from './tariff/index.ts';
import { valueNotices } from './value-notices.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const DATE = '2026-11-01';
const tariffOf = (valueBasis: 'FOB' | 'CIF') =>
  demonstrationTariff('US', 'import', { currency: 'USD', valueBasis, customsDuty: '5', vat: '0' }, DATE);

/** What is told of goods sold under DDP for 6,993 dollars, with what is stated beside. */
function told(stated: object, assessed: string, valueBasis: 'FOB' | 'CIF' = 'FOB') {
  const body: DeclarationBody = { direction: 'import', ...stated };
  const line = { lineId: '1', hsCode: '691310', originCountry: 'CN', value: usd('6993.00'), quantities: [] };
  const input = {
    date: DATE,
    incoterm: 'DDP',
    modeOfTransport: 'sea',
    lines: [line],
    rates: [],
    ...stated,
  } as const;
  const parts = valuePartsOf(tariffOf(valueBasis), input);
  const value = parts.reduce((sum, { sign, amount }) => sum + sign * Number(amount.amount), 0).toFixed(2);
  const assessment = {
    customsValue: usd(value),
    currency: 'USD',
    direction: 'import',
    total: usd(assessed),
  } as const;
  return { notices: valueNotices(assessment, body, parts), ...chargesOf(body, parts) };
}

describe('what a customs value is made of', () => {
  const charges = { freight: usd('300.00'), insurance: usd('15.00') };

  it('freight that is stated and neither counted nor in the price is told as such; in the price it is in the value', () => {
    const notices = (incoterm: 'EXW' | 'DDP') => {
      const stated = { freight: usd('300.00') };
      const line = {
        lineId: '1',
        hsCode: '691310',
        originCountry: 'CN',
        value: usd('90.00'),
        quantities: [],
      };
      const input: AssessmentInput = {
        ...{ date: DATE, incoterm, modeOfTransport: 'sea', lines: [line], rates: [], ...stated },
      };
      const result = { customsValue: usd('90.00'), currency: 'USD', direction: 'import', total: usd('0.00') };
      const assessed = { ...result, notices: [], leavesOut: [], lines: [], country: 'US' } as never;
      const of = noticesOf(assessed, { direction: 'import', ...stated }, [], input, []);
      return (of.notices ?? []).map(({ en }) => en);
    };
    expect(notices('EXW')).toEqual(['Stated, and no part of the customs value: freight USD 300.00.']);
    expect(notices('DDP')).toEqual([]);
  });

  it('is told part by part, with what is stated without effect and duties that are not those assessed', () => {
    const stated = {
      ...charges,
      originCharges: usd('40.00'),
      onwardCharges: usd('0.00'),
      dutiesInPrice: usd('500.00'),
    };
    const found = told(stated, '308.90');
    expect(found.notices.map(({ en }) => en)).toEqual([
      'Customs value USD 6,178.00: invoiced 6,993.00 − freight 300.00 − insurance 15.00 − duties in the price 500.00.',
      'Stated, and no part of the customs value: charges at the origin USD 40.00.',
      'Duties of USD 500.00 are deducted from the price; USD 308.90 are assessed.',
    ]);
    expect(found.notices[0]?.['zh-CN']).toBe(
      '计税价格 USD 6,178.00：发票金额 6,993.00 − 运费 300.00 − 保费 15.00 − 价内税费 500.00。',
    );
    expect(found.charges, 'no box shows what did not count').toEqual({
      ...{ ...charges, other: usd('-500.00') },
      others: [{ of: 'dutiesInPrice', amount: usd('-500.00') }],
    });
  });

  it('has what else is taken out of the price as one negative charge, and nothing where nothing is', () => {
    const gbp = (amount: string) => ({ amount, currency: 'GBP' });
    const parts = (of: readonly string[]) =>
      of.map((one) => ({ of: one, sign: -1, amount: usd('1.00') })) as unknown as Parameters<
        typeof chargesOf
      >[1];
    const stated = { freight: gbp('620.00'), insurance: gbp('18.00') };
    const deducted = { onwardCharges: gbp('240.00'), dutiesInPrice: gbp('1450.00') };
    const body: DeclarationBody = { direction: 'export', ...stated, ...deducted };
    expect(chargesOf(body, parts(['onwardCharges', 'dutiesInPrice']))).toEqual({
      charges: {
        ...{ ...stated, other: gbp('-1690.00') },
        others: [
          { of: 'onwardCharges', amount: gbp('-240.00') },
          { of: 'dutiesInPrice', amount: gbp('-1450.00') },
        ],
      },
    });
    expect(chargesOf(body, parts([]))).toEqual({ charges: stated });
    // In two currencies: as they count.
    const mixed = { ...body, onwardCharges: { amount: '300.00', currency: 'EUR' } };
    expect(chargesOf(mixed, parts(['onwardCharges', 'dutiesInPrice'])).charges?.other).toEqual(usd('-2.00'));
  });

  it('bears the mark of what was made up, part by part', () => {
    const body: DeclarationBody = { direction: 'import', freight: usd('40.00') };
    const parts = [
      { of: 'invoice-value', sign: 1, amount: usd('100.00') },
      { of: 'freight', sign: 1, amount: usd('40.00') },
    ] as const;
    const assessment = {
      customsValue: usd('140.00'),
      currency: 'USD',
      direction: 'import',
      total: usd('0.00'),
    } as const;
    const [notice] = valueNotices(assessment, body, parts as never, (of) => of !== 'invoice-value');
    expect(notice).toEqual({
      en: 'Customs value USD 140.00 †: invoiced 100.00 + freight 40.00 †.',
      'zh-CN': '计税价格 USD 140.00 †：发票金额 100.00 + 运费 40.00 †。',
    });
  });

  it('is told without remark where the duties are those assessed, and not at all where the price is the value', () => {
    const duties = told({ ...charges, dutiesInPrice: usd('500') }, '500.00').notices;
    expect(duties).toHaveLength(1);
    expect(told({}, '0.00', 'CIF').notices).toEqual([]);
  });
});

it('a fee that is not known is told with the day as each language writes it', () => {
  const tariff = tariffFor('US', 'import') as Tariff;
  const goods = { lineId: '1', hsCode: '850940', originCountry: 'GB', value: usd('3000.00'), quantities: [] };
  const input: AssessmentInput = {
    ...{ date: DATE, incoterm: 'FOB' as const, modeOfTransport: 'sea', rates: [] },
    lines: [{ ...goods, quantities: [{ value: '10', unit: unitOf('C62').code }] }],
  };
  const { notices } = noticesOf(assess(tariff, input), { direction: 'import' }, [], input, []);
  const fee = notices?.find(({ en }) => en?.includes('is not held here, so'));
  expect(fee?.en).toContain('its amount on 1 November 2026 is not held');
  expect(fee?.['zh-CN']).toContain('2026年11月1日 当日');
});

it('names of goods that have no Chinese are told to whoever declares to the customs of China, and to no other', () => {
  const names = [{ en: 'LED desk lamp' }, { en: 'Plate', 'zh-CN': '盘' }, { und: 'Набор ключей' }] as never;
  expect(foreignNames('CN', names).map(({ en }) => en)).toEqual([
    'The names of items 1, 3 are not in Chinese: their declaration wants them so.',
  ]);
  expect(foreignNames('CN', [{ en: 'LED desk lamp' }] as never)[0]).toEqual({
    en: 'The name of item 1 is not in Chinese: its declaration wants it so.',
    'zh-CN': '第 1 项商品名称不是中文：申报须填规范的中文商品名称。',
  });
  expect([foreignNames('GB', names), foreignNames('CN', [{ 'zh-CN': '盘' }] as never)]).toEqual([[], []]);
});
