import { expect, it } from 'vitest';
import type { Instalment } from './payment.ts';
import { instalmentInWords, paymentInWords } from './payment-words.ts';

const REST: Instalment = { instalmentId: '2', method: 'outside', due: { event: 'invoice', days: 60 } };
const DEPOSIT: Instalment = { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } };

it('words the rest of several instalments, and all of one as in full', () => {
  expect(paymentInWords([DEPOSIT, REST])).toEqual({
    en: '30% by bank transfer (T/T), with order; the rest by bank transfer (T/T), 60 days after the date of the invoice.',
    'zh-CN': '30% 下单时电汇（T/T）；余款于发票日后 60 天电汇（T/T）。',
  });
  expect(paymentInWords([{ ...REST, method: 'escrow', due: { event: 'order' } }])).toEqual({
    en: 'in full in escrow at the bank of the trade, with order.',
    'zh-CN': '全款下单时存入交易银行托管。',
  });
});

it('names the bank where it is known, in each language by its own name or the one it has', () => {
  const terms: Instalment[] = [{ ...REST, method: 'credit' }];
  expect(paymentInWords(terms, { en: 'Silk Bank', 'zh-CN': '丝路银行' })).toEqual({
    en: 'in full on credit guaranteed by Silk Bank, 60 days after the date of the invoice.',
    'zh-CN': '全款于发票日后 60 天由丝路银行担保赊销。',
  });
  expect(paymentInWords(terms, { de: 'Seidenbank' })).toEqual({
    en: 'in full on credit guaranteed by Seidenbank, 60 days after the date of the invoice.',
    'zh-CN': '全款于发票日后 60 天由 Seidenbank 担保赊销。',
  });
});

it('an invoice words its instalment as one of several, with its day', () => {
  expect(instalmentInWords(REST, { dueDate: '2026-06-23' })).toEqual({
    en: 'the rest by bank transfer (T/T), 60 days after the date of the invoice (due 23 June 2026).',
    'zh-CN': '余款于发票日后 60 天电汇（T/T）（到期日 2026年6月23日）。',
  });
});
