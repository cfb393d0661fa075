import { describe, expect, it } from 'vitest';
import { defineRefusals, invariant, Refusal, refusalText } from './index.ts';

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
  it('an invariant throws plainly', () => {
    expect(() => invariant(false, 'sum is zero')).toThrow('sum is zero');
  });
});
