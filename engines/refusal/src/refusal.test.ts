import { describe, expect, it } from 'vitest';
import { defineRefusals, invariant, inWords, Refusal, refusalText, together } from './index.ts';

const { refuse, table } = defineRefusals({
  BELOW_MOQ: { status: 422, en: 'At least {moq}.', 'zh-CN': '起订量 {moq}。' },
});

describe('refusal', () => {
  it('carries code, parameters and place', () => {
    const error = refuse('BELOW_MOQ', { moq: '10' }, 'lines/0/quantity');
    expect(error).toBeInstanceOf(Refusal);
    expect([error.code, error.params, error.place]).toEqual(['BELOW_MOQ', { moq: '10' }, 'lines/0/quantity']);
  });
  it('fills its text in each language and leaves unknown names visible', () => {
    expect(refusalText(table.BELOW_MOQ, 'en', { moq: '10' })).toBe('At least 10.');
    expect(refusalText(table.BELOW_MOQ, 'zh-CN', {})).toBe('起订量 {moq}。');
  });
  it('REFUSAL-4: says a code in words of each language', () => {
    const { params } = refuse('BELOW_MOQ', inWords('moq', 'DZN', { en: 'a dozen', 'zh-CN': '一打' }));
    expect(refusalText(table.BELOW_MOQ, 'en', params)).toBe('At least a dozen.');
    expect(refusalText(table.BELOW_MOQ, 'zh-CN', params)).toBe('起订量 一打。');
    expect(params.moq).toBe('DZN');
  });
  it('REFUSAL-6: writes days, moments, numbers, countries and languages as its reader does', () => {
    const { refuse: say, table: texts } = defineRefusals({
      TOO_LATE: {
        status: 409,
        en: '{on:day}; {at:moment}; {sum:number}; {country:country}; {language:language}',
        'zh-CN': '{on:day}；{at:moment}；{sum:number}；{country:country}；{language:language}',
      },
    });
    const { params } = say('TOO_LATE', {
      ...{ on: '2026-03-01', at: '2026-03-01T20:30:15.5Z', sum: '-1234567.50 USD' },
      ...{ country: 'CN, DE', language: 'zh-CN' },
    });
    expect(refusalText(texts.TOO_LATE, 'en', params)).toBe(
      '1 Mar 2026; 1 Mar 2026, 20:30 UTC; −1,234,567.50 USD; China, Germany; Chinese (China)',
    );
    expect(refusalText(texts.TOO_LATE, 'zh-CN', params, 'Asia/Shanghai')).toBe(
      '2026/3/1；2026/3/2 04:30 GMT+8；−1,234,567.50 USD；中国、德国；中文（中国）',
    );
    const odd = { on: 'soon', at: '2026-13-45T99:00:00Z', sum: 'many', country: 'here', language: '?' };
    expect(refusalText(texts.TOO_LATE, 'en', say('TOO_LATE', odd).params)).toBe(
      'soon; 2026-13-45T99:00:00Z; many; here; ?',
    );
    // @ts-expect-error the texts name five
    expect(say('TOO_LATE', { on: '2026-03-01' }).code).toBe('TOO_LATE');
  });
  it('several are thrown as the first, which carries all', () => {
    const refusals = [
      refuse('BELOW_MOQ', { moq: '10' }, 'lines/0'),
      refuse('BELOW_MOQ', { moq: '5' }, 'lines/1'),
    ] as const;
    const error = together([...refusals]);
    expect([error.code, error.place, error.all]).toEqual(['BELOW_MOQ', 'lines/0', refusals]);
  });
  it('REFUSAL-3: does not compile without the parameters that its texts name', () => {
    // @ts-expect-error the text names moq
    expect(refuse('BELOW_MOQ', {}).params).toEqual({});
    // @ts-expect-error as above
    expect(refuse('BELOW_MOQ').params).toEqual({});
  });
  it('an invariant throws plainly', () => {
    expect(() => invariant(false, 'sum is zero')).toThrow('sum is zero');
  });
});
