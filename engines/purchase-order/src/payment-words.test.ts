import { describe, expect, it } from 'vitest';
import { creditInWords, paymentReadings, readPaymentWords } from './payment-words.ts';

const short = (written: string) =>
  readPaymentWords(written)?.map(({ share = 'rest', method, due: { event, days } }) =>
    [share, method, event, days].filter((part) => part !== undefined).join(' '),
  );

describe('terms of payment in words', () => {
  it.each<[string, string[]]>([
    ['30% T/T deposit, 70% T/T before shipment', ['30 outside order', '70 outside shipment']],
    ['30% deposit by T/T, balance against copy of B/L', ['30 outside order', 'rest outside documents']],
    ['T/T 30% in advance; 70% against B/L copy.', ['30 outside order', '70 outside documents']],
    ['100% T/T in advance', ['100 outside order']],
    ['100% T/T 60 days after invoice date', ['100 outside invoice 60']],
    [
      '20% TT deposit, 30% before production and 50% 90 days after B/L',
      ['20 outside order', '30 outside production', '50 outside bill-of-lading 90'],
    ],
    ['30%定金电汇，余款见提单副本', ['30 outside order', 'rest outside documents']],
    ['电汇30％预付，70％发货前付清', ['30 outside order', '70 outside shipment']],
    ['100% in escrow before shipment', ['100 escrow shipment']],
    ['30% T/T deposit 70% before shipment', ['30 outside order', '70 outside shipment']],
    ['30% T/T deposit, balance against copy B/L', ['30 outside order', 'rest outside documents']],
    ['30/70 T/T against B/L copies', ['30 outside order', '70 outside documents']],
    ['T/T 40/60 before shipment', ['40 outside order', '60 outside shipment']],
    ['前T/T 30%，后T/T 70%见提单复印件', ['30 outside order', '70 outside documents']],
    ['30%前电汇，余款凭提单副本后T/T', ['30 outside order', 'rest outside documents']],
    ['30% advance T/T, 70% before shipment', ['30 outside order', '70 outside shipment']],
    ['T/T 60 days after B/L date', ['100 outside bill-of-lading 60']],
    ['T/T 60 days net from invoice date', ['100 outside invoice 60']],
    ['T/T in advance', ['100 outside order']],
    ['发票日期后30天电汇', ['100 outside invoice 30']],
    ['30% deposit, 70% against copy of B/L', ['30 outside order', '70 outside documents']],
    [
      '30% deposit with order, balance upon sight of scanned B/L',
      ['30 outside order', 'rest outside documents'],
    ],
    [
      '30 % in advance / 70 % against presentation of a copy of the AWB',
      ['30 outside order', '70 outside documents'],
    ],
    ['30%定金，70%见提单副本', ['30 outside order', '70 outside documents']],
    ['30%预付款，余70%收到提单扫描件后支付', ['30 outside order', '70 outside documents']],
    ['30% deposit, 70% into escrow before shipment', ['30 escrow order', '70 escrow shipment']],
  ])('“%s” is understood', (written, expected) => {
    expect(short(written)).toEqual(expected);
  });

  it.each([
    ['no way of paying', '60 days net'],
    ['a whole of which no way is named', '100% before shipment'],
    ['a bank that collects', '30% deposit, 70% D/P at sight'],
    ['papers that are no copies', '30% deposit, 70% against B/L'],
    ['a way that is none of ours', '30% T/T deposit, 70% L/C at sight'],
    ['a way that is ruled out', '100% T/T in advance, no escrow'],
    ['shares that are not the whole', '30% T/T deposit, 60% T/T before shipment'],
    ['more than the whole', '80% T/T deposit, 70% T/T before shipment'],
    ['no event', 'T/T 30/70'],
    ['no event either', '30/70 T/T'],
    ['a pair that is not the whole', '30/60 T/T before shipment'],
    ['a part of which nothing says how much', 'T/T deposit'],
    ['a balance of nothing that is named', 'balance by T/T before shipment'],
    ['no event for what comes later', '30%前T/T，70%后T/T'],
    ['a clause that is none', '30% T/T deposit, 70% T/T before shipment, free samples'],
    ['days after papers of which nothing is said', '100% T/T 15 days after receipt of original B/L'],
    ['days after an invoice arrived', '100% T/T 30 days after receipt of invoice'],
    ['days after documents', '100% T/T 30 days after delivery of documents'],
    ['days before', '100% T/T 7 days before shipment'],
    ['days within', '100% T/T within 5 days after copy of B/L'],
    ['a notice in advance', '100% T/T 45 days after advance shipment notice'],
    ['nothing', ''],
  ])('%s is not: “%s”', (_why, written) => {
    expect(readPaymentWords(written)).toBeUndefined();
  });
});

it.each([
  ['60 days net from invoice date, no letter of credit', { event: 'invoice', days: 60 }],
  ['45 days after B/L', { event: 'bill-of-lading', days: 45 }],
  ['60 days net', undefined],
  ['30 days after invoice, else 60 days after receipt of goods', undefined],
])('what days of credit are counted from: “%s”', (written, expected) => {
  expect(creditInWords(written)).toEqual(expected);
});

it.each([
  ['30/70 T/T', ['documents', 'shipment']],
  ['T/T 30/70', ['documents', 'shipment']],
  ['30/70电汇', ['documents', 'shipment']],
  ['30% deposit, 70% balance.', ['documents', 'shipment']],
  ['30%定金，70%尾款', ['documents', 'shipment']],
  ['T/T', []],
  ['60 days L/C', []],
  ['60 days net, free samples', []],
  ['within 60 days', []],
  ['60', []],
  ['0 days net', []],
  ['30/60 days', []],
  ['30/70 T/T, free samples', []],
])('what is said without saying when may be one of the usual: “%s”', (written, events) => {
  expect(readPaymentWords(written)).toBeUndefined();
  expect(
    paymentReadings(written).map(({ payment }) => payment.map(({ share, due }) => [share, due.event])),
  ).toEqual(
    events.map((event) => [
      ['30', 'order'],
      ['70', event],
    ]),
  );
});

it.each([
  '60 days net',
  'Net 60',
  'T/T 60 days',
  'Open account, 60 days',
  'O/A 60 days',
  '账期60天',
  '100% T/T 60 days net',
])('days of credit may be counted from the invoice, the shipment or the receipt: “%s”', (written) => {
  const due = paymentReadings(written).map(({ payment: [only, ...more] }) => [only?.method, only?.due, more]);
  expect(due).toEqual(
    ['invoice', 'bill-of-lading', 'receipt'].map((event) => ['outside', { event, days: 60 }, []]),
  );
});
