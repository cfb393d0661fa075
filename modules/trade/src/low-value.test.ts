import type { TradeTerms } from '@tongshang/trade-facts';
import { decideVat } from '@tongshang/vat';
import { describe, expect, it } from 'vitest';
import { FELIXSTOWE, sampleFile } from './testing/sample-file.ts';
import { type VatInput, vatFactsOf } from './vat.ts';

const BUYER = 'GB980780684';

/** A trade between China and Britain of one line of that worth. */
function answerTo(amount: string, currency: string, said: VatInput = {}, hsCode = '691200') {
  const terms = { incoterm: 'CIF', place: FELIXSTOWE, currency } as Partial<TradeTerms>;
  const { trade } = sampleFile({ terms });
  const [line] = trade.lines;
  if (!line) throw new Error('the sample has lines');
  const lines = [{ ...line, hsCode, lineTotal: { amount, currency } }];
  const answer = decideVat(vatFactsOf({ ...trade, lines }, { buyerVatNumber: BUYER, ...said }));
  return answer.is === 'known' ? [answer.tax.category, answer.ground] : answer.missing;
}

describe('a sale from abroad into Great Britain', () => {
  it('of no more than GBP 135 is accounted for by a registered buyer', () => {
    expect(answerTo('135.00', 'GBP')).toEqual(['AE', 'low-value-uk-reverse']);
    expect(answerTo('135.01', 'GBP')).toEqual(['O', 'outside-cn']);
  });

  it('is no small one by a price in another currency, by excise goods, or where somebody says otherwise', () => {
    expect(answerTo('20.00', 'USD')).toEqual(['O', 'outside-cn']);
    expect(answerTo('20.00', 'USD', { lowValue: true })).toEqual(['AE', 'low-value-uk-reverse']);
    expect(answerTo('20.00', 'GBP', {}, '220421')).toEqual(['O', 'outside-cn']);
    expect(answerTo('20.00', 'GBP', { lowValue: false })).toEqual(['O', 'outside-cn']);
  });

  it('is charged by a seller with a number there where the buyer has none', () => {
    expect(answerTo('100.00', 'GBP', { buyerVatNumber: '' })).toEqual(['sellerVatNumber']);
    expect(
      answerTo('100.00', 'GBP', { ...{ buyerVatNumber: '', sellerVatNumber: BUYER }, rating: 'standard' }),
    ).toEqual(['S', 'low-value-uk']);
  });
});
