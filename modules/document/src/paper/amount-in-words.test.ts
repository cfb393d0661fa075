import { describe, expect, it } from 'vitest';
import { amountInWords } from './amount-in-words.ts';

describe('an amount in words', () => {
  it.each([
    [
      '5589.20',
      'USD',
      'Say US dollars five thousand five hundred and eighty-nine and cents twenty only',
      '美元伍仟伍佰捌拾玖元贰角整',
    ],
    ['1000000', 'EUR', 'Say euros one million only', '欧元壹佰万元整'],
    [
      '10001.05',
      'GBP',
      'Say pounds sterling ten thousand and one and pence five only',
      '英镑壹万零壹元零伍分',
    ],
    [
      '100000203',
      'CNY',
      'Say yuan renminbi one hundred million two hundred and three only',
      '人民币壹亿零贰佰零叁元整',
    ],
    ['0.07', 'USD', 'Say US dollars zero and cents seven only', '美元柒分'],
    ['0', 'JPY', 'Say Japanese yen zero only', '日元零元整'],
    ['40.00', 'SEK', 'Say SEK forty only', 'SEK肆拾元整'],
    [
      '1020.310',
      'USD',
      'Say US dollars one thousand and twenty and cents thirty-one only',
      '美元壹仟零贰拾元叁角壹分',
    ],
  ])('%s %s', (amount, currency, en, zh) => {
    expect(amountInWords({ amount, currency }, 'en')).toBe(en);
    expect(amountInWords({ amount, currency }, 'zh-CN')).toBe(zh);
  });
  it('is left out where it could not be exact', () => {
    for (const amount of ['1.005', '-3.00', '1e3', '1234567890123456789']) {
      expect(amountInWords({ amount, currency: 'USD' }, 'en')).toBeUndefined();
    }
  });
});
