import { expect, it } from 'vitest';
import { addressLines, townOf } from './address.ts';

it.each([
  ['GB', { city: 'Hull', postalCode: 'HU1 1AA' }, 'Hull HU1 1AA'],
  ['US', { city: 'Los Angeles', subdivision: 'CA', postalCode: '90045' }, 'Los Angeles, CA 90045'],
  ['DE', { city: 'Duisburg', postalCode: '47119' }, '47119 Duisburg'],
  ['CN', { city: 'Jingdezhen', subdivision: 'Jiangxi', postalCode: '333000' }, '333000 Jingdezhen, Jiangxi'],
  ['GB', { postalCode: 'HU1 1AA' }, 'HU1 1AA'],
  ['GB', {}, ''],
])('a town of %s is written as its country does', (country, address, written) => {
  expect(townOf({ country, ...address }).join(', ')).toBe(written);
});

it('an address goes from the smaller to the larger, and in Chinese the other way', () => {
  const hull = { lines: ['1 High Street', undefined, 'Unit 3'], city: 'Hull', postalCode: 'HU1 1AA' };
  const english = { land: 'United Kingdom', comma: ', ' };
  expect(addressLines({ ...hull, country: 'GB' }, english)).toEqual([
    ...['1 High Street', 'Unit 3', 'Hull HU1 1AA, United Kingdom'],
  ]);
  const kiln = { lines: ['陶溪大道150号'], city: '景德镇市', subdivision: '江西省', postalCode: '333000' };
  const largestFirst = { between: ' ', postCode: (code: string) => `邮编 ${code}` };
  expect(addressLines({ ...kiln, country: 'CN' }, { land: '中国', comma: '，', largestFirst })).toEqual([
    ...['中国 江西省 景德镇市 陶溪大道150号', '邮编 333000'],
  ]);
  expect(addressLines({ lines: [] }, { land: undefined, comma: ', ' })).toEqual([]);
});
