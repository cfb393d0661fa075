import { CURRENCIES } from '@tongshang/money';
import { describe, expect, it } from 'vitest';
import { amountInWords } from './amount-in-words.ts';

const written = (amount: string, currency: string) => amountInWords({ amount, currency }, 'ru');

describe('an amount in Russian words', () => {
  it.each([
    ['0', 'RUB', 'Ноль российских рублей 00 копеек'],
    ['1', 'RUB', 'Один российский рубль 00 копеек'],
    ['2', 'RUB', 'Два российских рубля 00 копеек'],
    ['5', 'RUB', 'Пять российских рублей 00 копеек'],
    ['11', 'RUB', 'Одиннадцать российских рублей 00 копеек'],
    ['21', 'RUB', 'Двадцать один российский рубль 00 копеек'],
    ['22.01', 'RUB', 'Двадцать два российских рубля 01 копейка'],
    ['101.02', 'RUB', 'Сто один российский рубль 02 копейки'],
    ['112.11', 'RUB', 'Сто двенадцать российских рублей 11 копеек'],
    ['1000', 'USD', 'Одна тысяча долларов США 00 центов'],
    ['2001.2', 'USD', 'Две тысячи один доллар США 20 центов'],
    ['5589.20', 'USD', 'Пять тысяч пятьсот восемьдесят девять долларов США 20 центов'],
    ['1.01', 'USD', 'Один доллар США 01 цент'],
    ['3', 'EUR', 'Три евро 00 центов'],
    ['11000', 'EUR', 'Одиннадцать тысяч евро 00 центов'],
    ['21000', 'EUR', 'Двадцать одна тысяча евро 00 центов'],
    ['1000000', 'EUR', 'Один миллион евро 00 центов'],
    ['2000005', 'CNY', 'Два миллиона пять китайских юаней 00 фэней'],
    ['1001.52', 'CNY', 'Одна тысяча один китайский юань 52 фэня'],
    [
      '1234567890.99',
      'CNY',
      'Один миллиард двести тридцать четыре миллиона пятьсот шестьдесят семь тысяч восемьсот девяносто китайских юаней 99 фэней',
    ],
    ['102', 'KZT', 'Сто два казахстанских тенге 00 тиынов'],
    ['41.04', 'BYN', 'Сорок один белорусский рубль 04 копейки'],
    // Of the gender of their currency: one and two.
    ['1', 'SEK', 'Одна шведская крона'],
    ['2', 'SEK', 'Две шведские кроны'],
    ['40.25', 'SEK', 'Сорок шведских крон и 25/100'],
    ['21', 'JPY', 'Двадцать одна японская иена'],
    ['1', 'PGK', 'Одна кина Папуа – Новой Гвинеи'],
    ['1000.005', 'KWD', 'Одна тысяча кувейтских динаров и 005/1000'],
    ['7', 'QQQ', 'Семь QQQ'],
  ])('%s %s', (amount, currency, words) => {
    expect(written(amount, currency)).toBe(words);
  });

  it('names every currency of ISO 4217 in Russian, to its last decimal', () => {
    for (const { code, minorUnits } of CURRENCIES.values()) {
      if (minorUnits === null) continue;
      const amount = minorUnits === 0 ? '1' : `1.${'1'.repeat(minorUnits)}`;
      expect(written(amount, code), code).toMatch(/^Од(?:ин|на) [\p{Script=Cyrillic}]/u);
      expect(written(amount, code), code).not.toMatch(/[A-Za-z()]/);
      expect(written(`${amount}${minorUnits === 0 ? '.' : ''}1`, code)).toBeUndefined();
    }
  });
});
