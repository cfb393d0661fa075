import { type AssessmentInput, assess, checkHsCode, type Tariff } from '@tongshang/duty';
import { unitOf } from '@tongshang/quantity';
import { describe, expect, it } from 'vitest';
import { STARTER_TARIFFS, tariffFor } from './index.ts';

/** The day the editions are tried on. */
const DATE = '2026-06-01';

const named = STARTER_TARIFFS.map((tariff) => [tariff.version, tariff] as const);

describe.each(named)('%s', (_, tariff) => {
  it('has each code once, well formed, in both languages', () => {
    const codes = tariff.commodities.map((commodity) => commodity.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, description } of tariff.commodities) {
      expect(checkHsCode(code)).toBe(code);
      expect(description.en, code).toMatch(/[A-Za-z]{2}/);
      expect(description['zh-CN'], code).toMatch(/\p{Script=Han}/u);
    }
  });
  it('never holds a code under another one of its own, which would hide it', () => {
    const codes = tariff.commodities.map((commodity) => commodity.code);
    expect(codes.filter((code) => codes.some((other) => other !== code && code.startsWith(other)))).toEqual(
      [],
    );
  });
  it('gives source and date for every measure and fee', () => {
    const measures = [
      ...tariff.commodities.flatMap((commodity) => commodity.measures),
      ...(tariff.otherwise ?? []),
    ];
    for (const { source } of [...measures, ...(tariff.entryFees ?? []), tariff.rounding]) {
      expect(source.title).toMatch(/\S{2}/);
      expect(source.reference).toMatch(/\S{2}/);
      expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
  it('can be assessed on every code, for goods of China and of Great Britain', () => {
    for (const originCountry of ['CN', 'GB']) {
      for (const { code } of tariff.commodities) {
        const result = assess(tariff, goods(tariff, code, originCountry));
        expect(result.customsValue.amount).toBe('1000.00');
        expect(result.lines[0]?.dutyTaxFees.filter((row) => row.type === 'customs-duty')).toHaveLength(1);
      }
    }
  });
});

function goods(tariff: Tariff, hsCode: string, originCountry: string): AssessmentInput {
  const zero = { amount: '0.00', currency: tariff.currency };
  return {
    date: DATE,
    incoterm: tariff.valueBasis,
    modeOfTransport: 'sea',
    freight: zero,
    insurance: zero,
    rates: [],
    lines: [
      {
        lineId: '1',
        hsCode,
        originCountry,
        value: { amount: '1000.00', currency: tariff.currency },
        quantities: ['C62', 'KGM', 'GRO'].map((unit) => ({ value: '144', unit: unitOf(unit).code })),
      },
    ],
  };
}

function totals(country: string, direction: 'import' | 'export', code: string, origin = 'CN') {
  const tariff = tariffFor(country, direction) as Tariff;
  const result = assess(tariff, goods(tariff, code, origin));
  return Object.fromEntries(result.totals.map((total) => [total.type, total.amount.amount]));
}

describe('known results', () => {
  it('coffee makers to Great Britain: 2 % duty, 20 % VAT on both', () => {
    expect(totals('GB', 'import', '8516710000')).toEqual({ 'customs-duty': '20.00', vat: '204.00' });
  });
  it.each([
    ['64039938', '40.00'],
    ['64039998', '60.00'],
    ['64039996', '80.00'],
    ['64039905', '80.00'],
  ])('leather shoes %s to Great Britain bear %s', (code, duty) => {
    expect(totals('GB', 'import', code)).toMatchObject({ 'customs-duty': duty });
  });
  it('six digits of leather shoes are not enough there', () => {
    expect(() => totals('GB', 'import', '640399')).toThrow('DUTY_CODE_NOT_PRECISE');
  });

  /** To the United States, with its terms and day. */
  const entered = (amount: string, change: Partial<AssessmentInput>) => {
    const usImport = tariffFor('US', 'import') as Tariff;
    const { lines, ...rest } = goods(usImport, '850940', 'GB');
    const value = { amount, currency: 'USD' };
    const result = assess(usImport, { ...rest, lines: lines.map((one) => ({ ...one, value })), ...change });
    const sums = Object.fromEntries(result.totals.map((total) => [total.type, total.amount.amount]));
    return { value: result.customsValue.amount, ...sums, notices: result.notices.map(({ code }) => code) };
  };
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  it.each(['EXW', 'FCA'] as const)(
    'an %s price to the United States stays as it is, whatever it cost up to the ship',
    (incoterm) => {
      expect(entered('1000.00', { incoterm, originCharges: usd('90.00') }).value).toBe('1000.00');
    },
  );
  it('identified freight, insurance, onward carriage and duties come out of a DDP price to the United States', () => {
    const ddp = {
      freight: usd('100.00'),
      insurance: usd('10.00'),
      onwardCharges: usd('50.00'),
      dutiesInPrice: usd('40.00'),
    };
    expect(entered('1200.00', { incoterm: 'DDP', ...ddp }).value).toBe('1000.00');
    expect(entered('1200.00', { incoterm: 'DDP', freight: usd('100.00'), insurance: usd('0') }).value).toBe(
      '1100.00',
    );
  });
  it.each([
    ['2025-09-30', '32.71', '634.62'],
    ['2025-10-01', '33.58', '651.50'],
    ['2026-09-30', '33.58', '651.50'],
  ])('the processing fee on %s is between %s and %s', (date, least, most) => {
    expect(entered('1000.00', { date })).toMatchObject({ 'merchandise-processing-fee': least });
    expect(entered('900000.00', { date })).toMatchObject({ 'merchandise-processing-fee': most });
  });
  it('the processing fee of a year that is not held is left out, and said to be', () => {
    const left = entered('1000.00', { date: '2026-10-01' });
    expect(left).not.toHaveProperty('merchandise-processing-fee');
    expect(left.notices).toEqual(['FEE_NOT_KNOWN']);
  });
  it('the harbor fee is for goods that come by sea', () => {
    expect(entered('1000.00', {})).toMatchObject({ 'harbor-maintenance-fee': '1.25' });
    expect(entered('1000.00', { modeOfTransport: 'air' })).not.toHaveProperty('harbor-maintenance-fee');
  });
  it.each([
    ['2025-08-28', '800.00', '0.00', 'RELIEF_APPLIED'],
    ['2025-08-28', '801.00', '33.64', undefined],
    ['2025-08-29', '800.00', '33.60', 'RELIEF_ENDED'],
  ])('on %s goods of %s USD bear %s', (date, amount, duty, notice) => {
    const found = entered(amount, { date });
    expect(found).toMatchObject({ 'customs-duty': duty, notices: notice ? [notice] : [] });
    expect('merchandise-processing-fee' in found).toBe(duty !== '0.00');
  });
  it('goods of China lost the relief earlier', () => {
    const usImport = tariffFor('US', 'import') as Tariff;
    const small = (date: string) => {
      const { lines, ...rest } = goods(usImport, '850940', 'CN');
      const value = usd('500.00');
      return assess(usImport, { ...rest, date, lines: lines.map((one) => ({ ...one, value })) }).total.amount;
    };
    expect([small('2025-05-01'), small('2025-05-02')]).toEqual(['0.00', '54.34']);
  });

  const toBritain = (amount: string, more: Partial<AssessmentInput> = {}) => {
    const tariff = tariffFor('GB', 'import') as Tariff;
    const { lines, ...rest } = goods(tariff, '851671', 'CN');
    const value = { amount, currency: 'GBP' };
    return assess(tariff, { ...rest, lines: lines.map((one) => ({ ...one, value })), ...more });
  };
  it.each([
    ['135.00', '0.00', '0.00'],
    ['135.01', '2.70', '27.54'],
  ])(
    'goods sold for %s GBP to Great Britain bear a duty of %s and an import VAT of %s',
    (amount, duty, vat) => {
      const sums = toBritain(amount).totals.map(({ type, amount: sum }) => [type, sum.amount]);
      expect(sums).toEqual([
        ['customs-duty', duty],
        ['vat', vat],
      ]);
    },
  );
  it('who owes the VAT instead is said, in both languages', () => {
    const [, said] = toBritain('100.00').notices;
    expect(said).toMatchObject({ code: 'RELIEF_APPLIED', subject: 'GB-low-value-vat' });
    expect(said?.text.en).toMatch(/seller owes UK VAT on the sale.*reverse charge.*7AA/);
    expect(said?.text['zh-CN']).toMatch(/境外卖方.*英国增值税.*反向征收/);
  });
  it('goods that come into Great Britain without a sale bear import VAT, however little they are worth', () => {
    expect(toBritain('100.00', { withoutSale: true }).total.amount).toBe('20.00');
  });
  it('no excise goods are held for Great Britain: the reliefs of low value are not theirs', () => {
    const { commodities } = tariffFor('GB', 'import') as Tariff;
    const excise = ({ code }: { code: string }) => /^(220[3-8]|24|2710|3303)/.test(code);
    expect(commodities.filter(excise)).toEqual([]);
  });

  it('books and babies’ garments to Great Britain bear no VAT', () => {
    expect(totals('GB', 'import', '490199')).toMatchObject({ vat: '0.00' });
    expect(totals('GB', 'import', '620920')).toEqual({ 'customs-duty': '100.00', vat: '0.00' });
  });
  it('pens of China to the United States: compound duty, section 301 and both fees', () => {
    expect(totals('US', 'import', '960810')).toEqual({
      'customs-duty': '55.15',
      'additional-duty': '75.00',
      'merchandise-processing-fee': '33.58',
      'harbor-maintenance-fee': '1.25',
    });
    expect(totals('US', 'import', '960810', 'GB')).not.toHaveProperty('additional-duty');
  });
  it('vodka to China: duty, a consumption tax inside its own base, VAT on all', () => {
    // (1000 × 1.003 + 100.30 + 144) ÷ 0.8 × 0.2 + 144, the insurance being the 0.3 % of the law.
    const tariff = tariffFor('CN', 'import') as Tariff;
    const fob = { ...goods(tariff, '22086000', 'GB'), incoterm: 'FOB' as const };
    const result = assess(tariff, fob);
    expect(result.customsValue.amount).toBe('1003.00');
    expect(Object.fromEntries(result.totals.map((total) => [total.type, total.amount.amount]))).toEqual({
      'customs-duty': '100.30',
      excise: '455.83',
      vat: '202.69',
    });
  });
  it('exports bear nothing, and the headings of China’s export tariff are refused', () => {
    expect(totals('CN', 'export', '851671')).toEqual({ 'customs-duty': '0.00', vat: '0.00' });
    expect(totals('US', 'export', '851671')).toEqual({ 'customs-duty': '0.00' });
    expect(() => totals('CN', 'export', '760110')).toThrow('DUTY_HEADING_MISSING');
  });
  it('headings with a trade remedy that is not held are refused, not assessed without it', () => {
    expect(() => totals('GB', 'import', '691110')).toThrow('DUTY_HEADING_MISSING');
  });
});

it('holds at least thirty headings of four digits for import', () => {
  const headings = STARTER_TARIFFS.filter((tariff) => tariff.direction === 'import').flatMap((tariff) =>
    tariff.commodities.map((commodity) => `${tariff.country} ${commodity.code.slice(0, 4)}`),
  );
  expect(new Set(headings).size).toBeGreaterThanOrEqual(30);
});
