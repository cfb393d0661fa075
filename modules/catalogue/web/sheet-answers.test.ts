import { expect, it } from 'vitest';
import { answered, answersQuery } from './SheetAnswers.tsx';

it('only what is answered goes along, a currency once it is whole', () => {
  expect(answersQuery({})).toEqual({});
  expect(answersQuery({ currency: 'EU', columns: {} })).toEqual({});
  expect(
    answersQuery({
      encoding: 'gb18030',
      decimalSign: ',',
      dateOrder: 'dmy',
      currency: 'EUR',
      columns: { Anzahl: 'price' },
    }),
  ).toEqual({
    encoding: 'gb18030',
    decimalSign: ',',
    dateOrder: 'dmy',
    currency: 'EUR',
    columns: '{"Anzahl":"price"}',
  });
});

it('answers to questions of the sheet go along with those before', () => {
  const first = answered({ currency: 'EUR' }, { asks: 'hs-code', written: '9012100' }, '09012100');
  const second = answered(first, { asks: 'unit', written: 'ST' }, 'H87');
  expect(answersQuery(second)).toEqual({
    currency: 'EUR',
    meanings: '{"hs-code":{"9012100":"09012100"},"unit":{"ST":"H87"}}',
  });
  expect(answered({}, { asks: 'decimal-sign', written: '1.500' }, ',')).toEqual({ decimalSign: ',' });
  expect(answered({}, { asks: 'date-order', written: '1/2/2026' }, 'dmy')).toEqual({ dateOrder: 'dmy' });
});
