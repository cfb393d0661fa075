import { describe, expect, it } from 'vitest';
import { asksForEori, eoriFor, eoriRegister } from './eori.ts';

describe('NUMBER-3: an EORI number', () => {
  it('is of the register that issued it', () => {
    expect(['GB123456789000', 'XI123456789000', 'DE123456789', 'FR12345678901234'].map(eoriRegister)).toEqual(
      [...['GB', 'XI', 'EU', 'EU']],
    );
    expect(['GB1234567890', 'CN123456789', 'CH123456789', ''].map(eoriRegister)).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('has at least as many characters as its member state issues, and at most fifteen behind the prefix', () => {
    expect(['FR12', 'DE123456', 'DE1234567', 'RO361757', 'DE1234567890123456'].map(eoriRegister)).toEqual([
      ...[undefined, undefined, 'EU', 'EU', undefined],
    ]);
  });

  it('counts where its register does: one of any member state in all of them, a British one in Great Britain alone', () => {
    const both = ['GB123456789000', 'NL123456789'];
    expect(['GB', 'NL', 'DE', 'CN'].map((country) => eoriFor(both, country))).toEqual([
      ...['GB123456789000', 'NL123456789', 'NL123456789', undefined],
    ]);
    expect(['GB', 'IE'].map((country) => eoriFor(['XI123456789000'], country))).toEqual([
      ...[undefined, 'XI123456789000'],
    ]);
    expect(['GB', 'DE', 'CN', 'US'].map(asksForEori)).toEqual([true, true, false, false]);
  });
});
