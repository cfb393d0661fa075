import { describe, expect, it } from 'vitest';
import { readOrders } from '../index.ts';

const HEADER = 'order no,date,customer,country,item,qty,unit,price,currency,amount';
const CUP = 'PO-1,2026-03-01,Harbour Ltd,GB,Cup,10,pcs,2.50,USD,25.00';
const POT = 'PO-1,2026-03-01,Harbour Ltd,GB,Pot,4,pcs,5,USD,20.00';
const read = (rows: readonly string[], options = {}) =>
  readOrders(new TextEncoder().encode([HEADER, ...rows].join('\n')), options);
const told = (rows: readonly string[], options = {}) => {
  const { orders, problems, leftOut, untraded } = read(rows, options);
  return {
    lines: orders.flatMap((order) => order.lines.map(({ name }) => name)),
    problems: problems.map(({ place, code }) => `${place} ${code}`),
    left: leftOut.map(({ place, why, written }) => `${place} ${why} ${written}`),
    untraded,
  };
};

describe('a row that is no line of an order', () => {
  it.each([
    ['Total,,,,,14,,,,45.00', 'Total · 14 · 45.00'],
    ['合计（USD）,,,,,,,,,45.00', '合计（USD） · 45.00'],
    [',,,,Итого:,14,,,,45.00', 'Итого: · 14 · 45.00'],
    [',,,,Total amount in USD,,,,,45.00', 'Total amount in USD · 45.00'],
    [',,,,,14,,,,45.00', '14 · 45.00'],
    ['Total,,,,,=SUM(F2:F3),,,,=SUM(J2:J3)', 'Total · =SUM(F2:F3) · =SUM(J2:J3)'],
    ['Total', 'Total'],
    ['Authorised signature:,,,,,,,,,', 'Authorised signature:'],
    [',,,,Prepared by: Li Wei,,,,,', 'Prepared by: Li Wei'],
    ['Page 1 of 2,,,,,,,,,', 'Page 1 of 2'],
    ['Thank you,,,,,,,,,', 'Thank you'],
  ])('%s is left out by its row, with its words', (row, written) => {
    expect(told([CUP, POT, row])).toEqual({
      ...{ lines: ['Cup', 'Pot'], problems: [], untraded: [] },
      left: [`row 4 no-line ${written}`],
    });
  });

  it('headers again on a further page, and subtotals of each, are none either', () => {
    const rows = [
      CUP,
      'Sub-total,,,,,10,,,,25.00',
      HEADER.toUpperCase(),
      POT,
      'Subtotal,,,,,4,,,,20.00',
      'Grand total,,,,,,,,,45.00',
    ];
    const { left, ...rest } = told(rows);
    expect(rest).toEqual({ lines: ['Cup', 'Pot'], problems: [], untraded: [] });
    expect(left.map((one) => one.split(' ')[1])).toEqual(['3', '4', '6', '7']);
  });

  it.each([
    ['Total,,,,,14,,,,54.00', 'row 4, amount ROW_TOTAL_WRONG'],
    ['Total,,,,,15,,,,45.00', 'row 4, qty ROW_TOTAL_WRONG'],
    ['PO-1,2026-03-01,Harbour Ltd,GB,Total,14,pcs,3,USD,42.00', 'row 4 ROW_TOTAL_OR_LINE'],
    ['Freight,,,,,,,,,100.00', 'row 4 ORDER_MONEY_NOT_CARRIED'],
    ['Payment: T/T 30 days,,,,,,,,,', 'row 4 ORDER_TERMS_NOT_CARRIED'],
    ['Lithium batteries packed with equipment,,,,,,,,,', 'row 4 ORDER_SAFETY_NOT_CARRIED'],
  ])('%s is asked about, and left out once that is said', (row, problem) => {
    const asked = read([CUP, POT, row]);
    expect(asked.orders).toEqual([]);
    expect(asked.problems.map(({ place, code }) => `${place} ${code}`)).toEqual([problem]);
    expect(asked.questions).toMatchObject([{ asks: 'leave-out', written: 'row 4' }]);
    expect(told([CUP, POT, row], { leaveOut: ['row 4'] })).toMatchObject({
      lines: ['Cup', 'Pot'],
      problems: [],
    });
  });
});

it.each([
  ['a line that lacks its number', ',2026-03-01,Harbour Ltd,GB,Cup,10,pcs,2.50,USD,25.00'],
  ['a line that lacks most of itself', ',,,,Cup,,,,,'],
  ['a line that lacks all but number and name', 'PO-1,,,,Kettle,,,,,'],
  ['a line that lacks its price', 'PO-1,2026-03-01,Harbour Ltd,GB,Cup,10,pcs,,USD,'],
  ['a quantity alone', ',,,,,10,,,,'],
])('%s stays a line, and is told what it lacks', (_, row) => {
  const { problems } = told([CUP, POT, row]);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((one) => /^row 4, .* CELL_EMPTY$/.test(one))).toBe(true);
});

it('a total station is goods', () => {
  const row = 'PO-1,2026-03-01,Harbour Ltd,GB,Total station TS-10,1,pcs,900,USD,900.00';
  expect(told([CUP, row]).lines).toEqual(['Cup', 'Total station TS-10']);
});
