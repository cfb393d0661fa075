import { expect, it } from 'vitest';
import { demonstrationTariff, withDemonstrationMeasures } from './demonstration.ts';
import { tariffFor } from './tariff/index.ts';

const rates = (vat: string) => ({ currency: 'USD', valueBasis: 'FOB' as const, customsDuty: '5', vat });
const DATE = '2026-03-01';
const types = (vat: string) =>
  demonstrationTariff('NO', 'export', rates(vat), DATE).otherwise?.map(({ type }) => type);
const added = (country: string) => {
  const tariff = tariffFor(country, 'import');
  if (!tariff) throw new Error(`no tariff of ${country} is held`);
  const { commodities } = withDemonstrationMeasures(tariff, ['999999'], rates('0'), DATE);
  return commodities.at(-1)?.measures.map(({ type }) => type);
};

it('a made-up VAT of nothing is no tax, but where a tariff has one of every code', () => {
  expect([types('20'), types('0')]).toEqual([['customs-duty', 'vat'], ['customs-duty']]);
  expect([added('US'), added('GB')]).toEqual([['customs-duty'], ['customs-duty', 'vat']]);
});
