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
