import type { Answers, Question } from './api.ts';

type Asked = Pick<Question, 'asks' | 'written'>;
type Column = NonNullable<Answers['columns']>[string];

/**
 * All answers with one more. A `column` question is answered by the header that the column stands under; `leave-out` by what the column is,
 * or by its own name, which leaves it out.
 */
export function answered(answers: Answers, { asks, written }: Asked, value: string): Answers {
  switch (asks) {
    case 'decimal-sign':
      return { ...answers, decimalSign: value as '.' | ',' };
    case 'date-order':
      return { ...answers, dateOrder: value as 'ymd' | 'dmy' | 'mdy' };
    case 'encoding':
      return { ...answers, encoding: value };
    case 'currency':
      return { ...answers, currency: value };
    case 'column':
      return withColumn(answers, value, written as Column);
    case 'leave-out':
      return value === written
        ? { ...answers, leaveOut: [...new Set([...(answers.leaveOut ?? []), value])] }
        : withColumn(answers, written, value as Column);
    case 'party': {
      const [side = 'buyer', field = 'country'] = written.split('/');
      return withParty(answers, side as 'buyer' | 'seller', field, value);
    }
    default: {
      const meanings = answers.meanings ?? {};
      return { ...answers, meanings: { ...meanings, [asks]: { ...meanings[asks], [written]: value } } };
    }
  }
}

/** What is said of a sheet that has no such column. */
export const withSaid = (answers: Answers, name: 'orderNumber' | 'date', value: string): Answers => ({
  ...answers,
  all: { ...answers.all, [name]: value },
});

/** What a header means; `undefined` takes back what was said of it. */
export function withColumn(answers: Answers, header: string, column: Column | undefined): Answers {
  const { [header]: _before, ...others } = answers.columns ?? {};
  const columns = column === undefined ? others : { ...others, [header]: column };
  return { ...answers, columns };
}

export function withParty(answers: Answers, side: 'buyer' | 'seller', field: string, value: string): Answers {
  const parties = answers.parties ?? {};
  return { ...answers, parties: { ...parties, [side]: { ...parties[side], [field]: value } } };
}
