import { expect, it } from 'vitest';
import { addressText } from './address.ts';

const said = { en: ['en', ', '], 'zh-CN': ['zh-CN', '，'] } as const;
const write = (language: 'en' | 'zh-CN', address: Parameters<typeof addressText>[0]) =>
  addressText(address, {
    language,
    t: ((key: string, values?: { code: string }) =>
      key === 'delivery.comma' ? said[language][1] : `邮编 ${values?.code}`) as never,
  });

it('writes an address as its country does, with the country in the reader’s language', () => {
  const hull = { street: '1 High Street', postalCode: 'HU1 1AA', city: 'Hull', country: 'GB' };
  expect(write('en', hull)).toBe('1 High Street, Hull HU1 1AA, United Kingdom');
  expect(write('zh-CN', hull)).toBe('1 High Street，Hull HU1 1AA，英国');
  const kiln = { street: '陶溪大道150号', postalCode: '333000', city: '景德镇', country: 'CN' };
  expect(write('zh-CN', kiln)).toBe('中国 景德镇 陶溪大道150号，邮编 333000');
  expect(write('en', kiln)).toBe('陶溪大道150号, 333000 景德镇, China');
  expect(write('en', { city: 'Bremen' })).toBe('Bremen');
});
