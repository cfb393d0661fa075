import { describe, expect, it } from 'vitest';
import {
  COUNTRY_CODES,
  countriesLike,
  countryInText,
  countryName,
  countryNamed,
  isCountry,
} from './index.ts';

describe('country', () => {
  it('knows the 249 assigned codes', () => {
    expect(COUNTRY_CODES.size).toBe(249);
    expect(isCountry('CN')).toBe(true);
    expect(['UK', 'EU', 'XX', 'cn', ''].map(isCountry)).toEqual([false, false, false, false, false]);
  });

  it('reads every code and every name it gives back to the same code', () => {
    for (const code of COUNTRY_CODES) {
      for (const text of [code, code.toLowerCase(), countryName(code, 'en'), countryName(code, 'zh-CN')]) {
        expect([text, countryNamed(text)]).toEqual([text, { is: 'one', code }]);
      }
    }
  });

  it.each([
    ['EIRE', 'IE'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['Czech Republic', 'CZ'],
    ['Hong Kong', 'HK'],
    ['中国香港', 'HK'],
    ['P.R. China', 'CN'],
    ['中华人民共和国', 'CN'],
    ["Cote d'Ivoire", 'CI'],
    ['the netherlands', 'NL'],
    ['Trinidad and Tobago', 'TT'],
    ['St Lucia', 'LC'],
    ['RSA', 'ZA'],
  ])('reads %s as %s', (text, code) => {
    expect(countryNamed(text)).toEqual({ is: 'one', code });
  });

  it('writes a name into a sentence with the article it takes there', () => {
    expect(['GB', 'NL', 'CN', 'US'].map((code) => countryInText(code, 'en'))).toEqual([
      'the United Kingdom',
      'the Netherlands',
      'China',
      'the United States',
    ]);
    expect(countryInText('GB', 'zh-CN')).toBe('英国');
  });

  it('never picks one country for a name of several', () => {
    expect(countryNamed('Channel Islands')).toEqual({ is: 'several', codes: ['GG', 'JE'] });
    expect(countryNamed('European Community')).toMatchObject({ is: 'several' });
    for (const name of ['Yugoslavia', '苏联', 'Korea']) expect(countryNamed(name).is).toBe('several');
  });

  it.each([
    ['Frnace', ['FR']],
    ['Grmany', ['DE']],
    ['Untied Kingdom', ['GB']],
    ['Switzerlnad', ['CH']],
    ['Nigera', ['NE', 'NG']],
    ['Slovekia', ['SI', 'SK']],
    ['法囯', ['FR']],
    ['澳大利压', ['AU']],
  ])('finds what “%s” may mean, the nearest first, and takes it for none', (text, codes) => {
    expect(countriesLike(text)).toEqual(codes);
    expect(countryNamed(text)).toEqual({ is: 'unknown' });
  });

  it.each(['', 'X', 'Fra', '国', 'Atlantis', 'N/A', 'x'.repeat(10_000)])(
    'finds nothing like “%.10s”',
    (text) => {
      expect(countriesLike(text)).toEqual([]);
    },
  );

  it.each(['Unspecified', '', '  ', 'Atlantis', '-', 'N/A'])('does not know “%s”', (text) => {
    expect(countryNamed(text)).toEqual({ is: 'unknown' });
  });
});
