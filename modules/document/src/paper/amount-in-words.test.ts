import { CURRENCIES } from '@tongshang/money';
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
    ['40.00', 'SEK', 'Say Swedish kronor forty only', '瑞典克朗肆拾元整'],
    ['40.25', 'SEK', 'Say Swedish kronor forty and 25/100 only', '瑞典克朗肆拾元贰角伍分'],
    ['1000.005', 'KWD', 'Say Kuwaiti dinars one thousand and 005/1000 only', '科威特第纳尔壹仟元零伍厘'],
    ['12.305', 'BHD', 'Say Bahraini dinars twelve and 305/1000 only', '巴林第纳尔壹拾贰元叁角零伍厘'],
    ['0.500', 'TND', 'Say Tunisian dinars zero and 500/1000 only', '突尼斯第纳尔伍角整'],
    ['250000', 'KRW', 'Say South Korean won two hundred and fifty thousand only', '韩元贰拾伍万元整'],
    ['3.5', 'XAD', 'Say Arab accounting dinars three and 50/100 only', '阿拉伯记账第纳尔叁元伍角整'],
    ['7', 'QQQ', 'Say QQQ seven only', 'QQQ柒元整'],
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
  it('names every currency of ISO 4217 in both languages, to its last decimal', () => {
    for (const { code, minorUnits } of CURRENCIES.values()) {
      if (minorUnits === null) continue;
      const amount = minorUnits === 0 ? '1' : `1.${'1'.repeat(minorUnits)}`;
      const [en, zh] = (['en', 'zh-CN'] as const).map((language) =>
        amountInWords({ amount, currency: code }, language),
      );
      expect(en, code).toMatch(/^Say \S.* one(?: and \S.*)? only$/);
      expect(en, code).not.toContain(code);
      expect(zh, code).toMatch(/^[^A-Z]+壹元(?:整|壹角壹分(?:壹厘)?(?:壹毫)?)$/);
      expect(
        amountInWords({ amount: `${amount}${minorUnits === 0 ? '.' : ''}1`, currency: code }, 'en'),
      ).toBeUndefined();
    }
  });
  it('is left out where it could not be exact', () => {
    for (const amount of ['1.005', '-3.00', '1e3', '1234567890123456789']) {
      expect(amountInWords({ amount, currency: 'USD' }, 'en')).toBeUndefined();
    }
  });
});
