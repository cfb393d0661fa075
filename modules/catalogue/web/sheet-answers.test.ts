import { expect, it } from 'vitest';
import { answersQuery } from './SheetAnswers.tsx';

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
