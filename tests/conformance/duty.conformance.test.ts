import { readFileSync } from 'node:fs';
import { STARTER_TARIFFS, tariffFor } from '@tongshang/clearance';
import { assess, type Measure, type Tariff } from '@tongshang/duty';
import { formatDecimal, parseDecimal, roundDecimal } from '@tongshang/money';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

type TaxRow = {
  readonly file: string;
  readonly item: string;
  readonly TypeCode: string;
  readonly AdValoremTaxBaseAmount?: string;
  readonly TaxRateNumeric?: string;
  readonly DeductAmount?: string;
  readonly TaxAssessedAmount?: string;
};

/** Why a row of an assessed declaration cannot be computed from what the row itself says. */
function setAside(row: TaxRow): string | undefined {
  const { AdValoremTaxBaseAmount: base, TaxRateNumeric: rate, TaxAssessedAmount: amount } = row;
  if (base === undefined || rate === undefined || amount === undefined) {
    return 'base, rate or amount is not in the row (specific duties and the placeholders 111.33, 333.33)';
  }
  if (Number(row.DeductAmount ?? '0') !== 0) return 'a relief was deducted';
  if (Number(amount) === 0 && Number(base) * Number(rate) > 0)
    return 'assessed at nothing: suspended or relieved';
  const printed = (Number(amount) * 100) / Number(base);
  const isRounded = Number(base) > 0 && Math.abs(printed - Number(rate)) < 0.005;
  if (isRounded && Math.abs(Number(amount) - (Number(base) * Number(rate)) / 100) >= 0.01) {
    return 'the rate is printed with fewer digits than it has';
  }
  return undefined;
}

/** An amount as it is printed, with both decimals. */
const pence = (amount = ''): string => formatDecimal(roundDecimal(parseDecimal(amount), 2, 'half-up'));

/** The rate of a row as a tariff of Great Britain with one measure, on a base that needs no charges. */
function levied({ AdValoremTaxBaseAmount = '0', TaxRateNumeric = '0' }: TaxRow): string {
  // A row is one item: whether its consignment is of so little value that nothing is levied is not in it.
  const { reliefs: _reliefs, ...british } = tariffFor('GB', 'import') as Tariff;
  const measure: Measure = {
    measureId: 'row',
    type: 'customs-duty',
    rate: { kind: 'percent', percent: TaxRateNumeric },
    base: ['customs-value'],
    validFrom: '2020-01-01',
    source: { title: 'row', reference: 'row', date: '2020-01-01' },
  };
  const code = '851671';
  const tariff: Tariff = {
    ...british,
    requires: ['customs-duty'],
    commodities: [{ code, description: { en: 'row', 'zh-CN': 'row' }, measures: [measure] }],
  };
  const value = { amount: AdValoremTaxBaseAmount, currency: 'GBP' };
  const line = { lineId: '1', hsCode: code, originCountry: 'CN', value, quantities: [] };
  return assess(tariff, {
    date: '2024-01-01',
    incoterm: 'CIF',
    modeOfTransport: 'sea',
    lines: [line],
    rates: [],
  }).total.amount;
}

function assessedRows(file: DataFile): ConformanceCase[] {
  const rows = JSON.parse(readFileSync(file.path, 'utf8')) as TaxRow[];
  return rows.map((row, index) => {
    const name = `${index + 1} ${row.file} item ${row.item} ${row.TypeCode}`;
    const reason = setAside(row);
    if (reason !== undefined) return { name, setAside: reason };
    return { name, check: () => expect(levied(row)).toBe(pence(row.TaxAssessedAmount)) };
  });
}

conformanceSuite(
  'taxes assessed by HMRC: base × rate, fractions of a penny dropped',
  dataFiles('wco', (name) => name === 'hmrc_assessed_tax_rows.json'),
  assessedRows,
);

const columns = (file: DataFile) =>
  readFileSync(file.path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(','));

/** Section 301 lists: a code of the starter tariff bears the duty of the list it is on, and of no other. */
function section301(file: DataFile): ConformanceCase[] {
  const taken: Readonly<Record<string, string>> = { '1': '25', '2': '25', '3': '25', '4A': '7.5' };
  const lists = new Map<string, Set<string>>();
  for (const [hts8 = '', list = ''] of columns(file)) {
    lists.set(hts8, (lists.get(hts8) ?? new Set()).add(list));
  }
  const american = tariffFor('US', 'import') as Tariff;
  return american.commodities.map((commodity) => ({
    name: `${commodity.code}: section 301`,
    check: () => {
      const code = commodity.code.padEnd(8, '0');
      const expected = [...(lists.get(code) ?? [])].flatMap((list) => taken[list] ?? []);
      const held = commodity.measures.filter((measure) => measure.type === 'additional-duty');
      expect(held.map(({ rate }) => (rate.kind === 'percent' ? rate.percent : 'free'))).toEqual(expected);
    },
  }));
}

conformanceSuite(
  'starter tariff of the United States against the section 301 lists',
  dataFiles('tariff/us', (name) => name === 's301_product_lists.csv'),
  section301,
);

/** China's export tariff: every heading that bears a duty is refused, because its rates are not held. */
function chineseExports(file: DataFile): ConformanceCase[] {
  const chinese = tariffFor('CN', 'export') as Tariff;
  const headings = new Set(columns(file).map(([code = '']) => code.slice(0, 4)));
  return [
    {
      name: 'the headings that are not held are those of the export tariff',
      check: () => expect([...(chinese.notHeld ?? [])].sort()).toEqual([...headings].sort()),
    },
  ];
}

conformanceSuite(
  'starter tariff of China, export',
  dataFiles('tariff/cn', (name) => /export.*\.csv$/.test(name)),
  chineseExports,
);

/** Every code of the starter tariffs is a subheading of the Harmonized System of 2022. */
function subheadings(file: DataFile): ConformanceCase[] {
  const known = new Set(columns(file).map(([, code = '']) => code));
  return STARTER_TARIFFS.flatMap((tariff) =>
    tariff.commodities.map(({ code }) => ({
      name: `${tariff.country} ${code}`,
      check: () => expect(known).toContain(code.slice(0, 6)),
    })),
  );
}

conformanceSuite(
  'starter tariffs: subheadings of HS 2022',
  dataFiles('hs', (name) => name === 'harmonized-system-2022.csv'),
  subheadings,
);
