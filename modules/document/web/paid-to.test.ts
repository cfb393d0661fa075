import { describe, expect, it } from 'vitest';
import { accountsFor, beginningOf, wireAccount } from './paid-to.ts';

const USD = { iban: 'GB29NWBK60161331926819', bic: 'NWBKGB2L', holder: 'Kiln', currency: 'USD' };
const ANY = { accountNumber: '6222 0212', bankName: 'Bank of Ningbo', bankAddress: '1 Quay, Ningbo' };
const EUR = { accountNumber: '77', bankName: 'Euro Bank', currency: 'EUR' };

describe('the account a paper is paid to', () => {
  it('is offered by currency: its own first, one for every currency after it, none of another', () => {
    expect(accountsFor([ANY, EUR, USD], 'USD')).toEqual([USD, ANY]);
    expect(accountsFor([EUR], 'USD')).toEqual([]);
  });

  it('begins with the first that fits, and is stated in full by what the form says', () => {
    const accounts = accountsFor([ANY, USD], 'USD');
    expect(wireAccount(beginningOf(accounts), accounts)).toEqual({
      ...{ id: 'GB29NWBK60161331926819', name: 'Kiln', bank: 'NWBKGB2L' },
    });
    expect(wireAccount({ paidTo: '1' }, accounts)).toEqual({
      ...{ id: '6222 0212', bankName: 'Bank of Ningbo', bankAddress: '1 Quay, Ningbo' },
    });
  });

  it('is what was typed where another is meant, and none where none is', () => {
    expect(wireAccount({ paidTo: 'other', account: '99', bank: 'ABCDDE22' }, [USD])).toEqual({
      ...{ id: '99', bank: 'ABCDDE22' },
    });
    expect(wireAccount({ paidTo: 'none', account: '99' }, [USD])).toBeUndefined();
    expect(wireAccount(beginningOf([]), [])).toBeUndefined();
  });
});
