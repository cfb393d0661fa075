import { expect, it } from 'vitest';
import { placeProblems } from './place-problems.ts';

const shown = [
  ...[['number'], ['amount'], ['lines', 0, 'received'], ['lines', 0, 'rejected']],
  ...[
    ['organisation', 'name', 'en'],
    ['organisation', 'name', 'zh-CN'],
  ],
];

it.each([
  ['/number', ['number']],
  ['lines/0/rejected', ['lines', 0, 'rejected']],
  ['/amount/currency', ['amount']],
  ['/organisation/name', ['organisation', 'name', 'en']],
])('what names the field %s is said beside it', (field, name) => {
  expect(placeProblems([{ field, text: 'No.' }], shown)).toEqual({
    beside: [{ name, text: 'No.' }],
    elsewhere: [],
  });
});

it.each(['/lines/0', 'lines/1/received', '/lines', 'terms/place', 'row 3', ''])(
  'what names “%s”, which is no field of the form, is said in its note',
  (field) => {
    const problem = { field, text: 'No.' };
    expect(placeProblems([problem], shown)).toEqual({ beside: [], elsewhere: [problem] });
  },
);

it('each of several goes to its own place, and two of one field stay two', () => {
  const problems = ['/number', '/lines/0', '/number'].map((field, at) => ({ field, text: `${at}` }));
  expect(placeProblems(problems, shown)).toEqual({
    beside: [
      { name: ['number'], text: '0' },
      { name: ['number'], text: '2' },
    ],
    elsewhere: [{ field: '/lines/0', text: '1' }],
  });
});
