import { describe, expect, it } from 'vitest';
import { Problem, problemFrom } from './problem.ts';
import { pathWith } from './send.ts';

describe('problem details', () => {
  it('keeps code, text, request id and the complaint of each field', () => {
    const problem = problemFrom(
      422,
      {
        code: 'ORDER_BELOW_MOQ',
        detail: 'At least 10.',
        errors: [{ field: '/lines/0/quantity', detail: 'At least 10.' }],
      },
      'req-7',
    );
    expect(problem).toBeInstanceOf(Problem);
    expect([problem.status, problem.code, problem.text, problem.requestId]).toEqual([
      422,
      'ORDER_BELOW_MOQ',
      'At least 10.',
      'req-7',
    ]);
    expect(problem.fields).toEqual([{ place: 'lines/0/quantity', text: 'At least 10.' }]);
  });
  it('takes a single place as one field', () => {
    expect(problemFrom(422, { detail: 'No.', field: 'name' }, null).fields).toEqual([
      { place: 'name', text: 'No.' },
    ]);
  });
  it('survives an answer that is no problem document', () => {
    for (const body of [undefined, null, 'oops', 7, { errors: 'x' }]) {
      const problem = problemFrom(502, body, null);
      expect(problem.code).toBe('HTTP_502');
      expect(problem.fields).toEqual([]);
    }
  });
});

it('an address leaves out what is not asked', () => {
  expect(pathWith('/a', { q: '货 物', limit: 20, cursor: undefined, empty: '' })).toBe(
    '/a?q=%E8%B4%A7+%E7%89%A9&limit=20',
  );
  expect(pathWith('/a', undefined)).toBe('/a');
});
