import { workbookOf } from '@tongshang/csv/testing';
import { describe, expect, it } from 'vitest';
import { type ReadOrdersOptions, readingRefusals, readOrders } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options: ReadOrdersOptions = {}) => readOrders(bytes(text), options);
const problemsOf = (text: string, options: ReadOrdersOptions = {}) =>
  read(text, options).problems.map(({ code, place }) => `${code} ${place}`);

const HEADER = 'Order No,Order Date,Buyer,Country,SKU,Name,Qty,Unit,Unit Price,Currency';
const ROW = 'T-1,2026-02-03,Test Ltd,GB,A1,Mug,5,pcs,2.00,USD';
const sheet = (...rows: string[]) => [HEADER, ...rows].join('\n');

const GERMAN = `${HEADER.replaceAll(',', ';')}
DE-13;2026-02-03;Testkunde GmbH;DE;A1;Pumpe;1.500;pcs;1.234,50;EUR
DE-13;2026-02-03;Testkunde GmbH;DE;A2;Ventil;2.000;pcs;12.500,00;EUR
`;

describe('a sheet whose numbers can be read two ways', () => {
  it('is asked about once, with what each answer makes of them', () => {
    const { orders, problems, questions, untraded } = read(GERMAN);
    expect([orders, untraded]).toEqual([[], ['DE-13']]);
    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'CELL_NUMBER_AMBIGUOUS row 2, Qty',
      'CELL_NUMBER_AMBIGUOUS row 3, Qty',
    ]);
    expect(questions).toEqual([
      {
        asks: 'decimal-sign',
        written: '1.500',
        answers: [
          { answer: '.', reads: '1.500' },
          { answer: ',', reads: '1500' },
        ],
        count: 2,
        places: ['row 2, Qty', 'row 3, Qty'],
      },
    ]);
  });

  it('is read with the answer', () => {
    const { orders, problems } = read(GERMAN, { decimalSign: ',' });
    expect(problems).toEqual([]);
    expect(orders[0]?.lines.map(({ quantity, unitPrice }) => [quantity.value, unitPrice.amount])).toEqual([
      ['1500', '1234.50'],
      ['2000', '12500.00'],
    ]);
  });

  it('is read where the sheet shows what its point is', () => {
    const { orders } = read(sheet(ROW.replace(',5,', ',1.500,')));
    expect(orders[0]?.lines[0]?.quantity.value).toBe('1.500');
  });

  it.each([
    ['dmy', '2026-04-03'],
    ['mdy', '2026-03-04'],
  ] as const)('and so are dates: %s reads %s', (dateOrder, issueDate) => {
    const text = sheet(ROW.replace('2026-02-03', '3/4/2026'));
    expect(read(text).questions).toMatchObject([
      { asks: 'date-order', answers: expect.arrayContaining([{ answer: dateOrder, reads: issueDate }]) },
    ]);
    expect(read(text, { dateOrder }).orders[0]?.issueDate).toBe(issueDate);
  });
});

describe('a sheet', () => {
  it('two values in a cell are no number', () => {
    const row = 'W-16,2026-02-03,Test Shop,GB,"A1\nA2","Red mug\nBlue mug","10\n20",pcs,4.00,USD';
    expect(problemsOf(sheet(row))).toEqual(['CELL_NUMBER_INVALID row 2, Qty']);
  });

  it('its titles may have line breaks', () => {
    const text = `"Order\nNo","Order\nDate",Buyer,Country,SKU,Name,"Qty\n(pcs)","Unit\nPrice (USD)"\nPO-45B,2026-02-03,Test Ltd,GB,A1,"Mug, ""large""",1200,0.335\n`;
    const { orders, problems } = read(text);
    expect([problems, orders[0]?.currency]).toEqual([[], 'USD']);
    expect(orders[0]?.lines[0]).toMatchObject({
      name: 'Mug, "large"',
      quantity: { value: '1200', unit: 'H87' },
      unitPrice: { amount: '0.335', currency: 'USD' },
    });
  });

  it('a line id may be any text', () => {
    const text = `${HEADER},Line No\n${ROW},10/1\n${ROW},10/2\n`;
    expect(read(text).orders[0]?.lines.map(({ lineId }) => lineId)).toEqual(['10/1', '10/2']);
  });

  it('asks once for each unit that writers mean differently, and takes the answers', () => {
    const of = (unit: string) => ROW.replace('pcs', unit);
    const text = sheet(of('ST'), of('ST'), of('MT'), of('M'));
    const asked = read(text).questions.map(({ asks, written, count, answers }) => [
      ...[asks, written, count],
      ...answers.map(({ answer }) => answer),
    ]);
    expect(asked).toEqual([
      ['unit', 'ST', 2, 'H87', 'ST'],
      ['unit', 'MT', 1, 'TNE', 'MTR'],
      ['unit', 'M', 1, 'MTR', 'MIL'],
    ]);
    const meanings = { unit: { ST: 'H87', MT: 'MTR', M: 'MIL' } };
    expect(read(text, { meanings }).orders[0]?.lines.map(({ quantity }) => quantity.unit)).toEqual([
      'H87',
      'H87',
      'MTR',
      'MIL',
    ]);
  });

  it('asks about HS codes that have lost a zero, and takes no decimals for digits', () => {
    const of = (code: string) => `${HEADER},HS Code\n${ROW},${code}\n`;
    expect(problemsOf(of('9012100'))).toEqual(['ORDER_HS_CODE_DIGITS row 2, HS Code']);
    expect(problemsOf(of('306170000'))).toEqual(['ORDER_HS_CODE_DIGITS row 2, HS Code']);
    expect(problemsOf(of('901.21.00'))).toEqual(['ORDER_HS_CODE_DIGITS row 2, HS Code']);
    expect(problemsOf(of('90121000.0'))).toEqual(['ORDER_FIELD_INVALID row 2, HS Code']);
    for (const code of ['0901 21 00', '0901.21.0000', '090121', '09012100'])
      expect(problemsOf(of(code))).toEqual([]);
    expect(read(of('9012100')).questions).toMatchObject([
      { asks: 'hs-code', written: '9012100', answers: [{ answer: '09012100' }, { answer: '9012100' }] },
    ]);
    const meanings = { 'hs-code': { 9012100: '09012100' } };
    expect(read(of('9012100'), { meanings }).orders[0]?.lines[0]?.hsCode).toBe('09012100');
  });

  it('PURCHASE-ORDER-7: columns it does not know are left out by name, with the first value in them', () => {
    const text = `${HEADER},Lot,Empty\n${ROW},,\n${ROW},L-30,\n`;
    const { orders, leftOut } = read(text);
    expect(orders).toHaveLength(1);
    expect(leftOut).toEqual([
      { place: 'row 3, Lot', why: 'not-understood', written: 'L-30' },
      { place: 'row 1, Empty', why: 'not-understood' },
    ]);
  });

  it('a column about money or danger that it does not know stops the sheet until it is said what it is', () => {
    const text = `${HEADER},Discount Amount,Shipping,Tax,Hazmat\n${ROW},3.00,2.50,1.00,UN 3480\n`;
    expect(read(text).questions.map(({ asks, written }) => `${asks} ${written}`)).toEqual([
      'leave-out Discount Amount',
      'leave-out Shipping',
      'leave-out Tax',
      'leave-out Hazmat',
    ]);
    const columns = {
      'Discount Amount': 'discount',
      Shipping: 'charge',
      Tax: 'tax',
      Hazmat: 'unNumber',
    } as const;
    const [order] = read(text, { columns }).orders;
    expect([order?.lines[0]?.charges, order?.taxes, order?.lines[0]?.dangerousGoods]).toEqual([
      [
        { kind: 'charge', amount: { amount: '2.50', currency: 'USD' } },
        { kind: 'allowance', amount: { amount: '3.00', currency: 'USD' } },
      ],
      [{ amount: { amount: '1.00', currency: 'USD' } }],
      [{ unNumber: '3480' }],
    ]);
    const leaveOut = ['Discount Amount', 'Shipping', 'Tax', 'Hazmat'];
    const left = read(text, { leaveOut });
    expect([left.orders.length, left.leftOut.length]).toEqual([1, 4]);
  });

  it('needs no column for a country that is known beside the sheet', () => {
    const header = HEADER.replace(',Country', '');
    const row = ROW.replace(',GB', '');
    expect(header).not.toBe(HEADER);
    const parties = { buyer: { country: 'IE' } };
    expect(read(`${header}\n${row}\n`, { parties }).orders[0]?.buyer.country).toBe('IE');
    expect(read(`${header}\n${row}\n`).orders).toEqual([]);
  });

  it('asks for a missing column with those alone that can be it', () => {
    const text =
      'Ref;Wann;Buyer;Country;Name;Minimum order quantity;Stück;Price;Currency\nHP-1;3.2.2026;Test Ltd;GB;Pumpe;1;2;5.60;EUR\n';
    expect(
      read(text).questions.map(({ written, answers }) => [written, answers.map(({ answer }) => answer)]),
    ).toEqual([
      ['orderNumber', ['Ref', 'Wann', 'Stück']],
      ['date', ['Wann']],
      ['quantity', ['Minimum order quantity', 'Stück']],
    ]);
  });

  it('asks nothing of a file that lacks what no answer brings, and names that alone', () => {
    const text = 'Buyer;Country;Name;Price;Currency\nTest Ltd;GB;Pumpe;5.60;EUR\n';
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'COLUMNS_MISSING',
        params: expect.objectContaining({ columns: 'quantity' }),
      }),
    );
  });

  it('takes the number and the day of a sheet that is one order as said of all its rows', () => {
    const text =
      'Buyer;Country;Name;Qty;Unit Price;Currency\nTest Ltd;GB;Pumpe;2;5.60;EUR\nTest Ltd;GB;Ventil;3;1.10;EUR\n';
    expect(read(text).questions.map(({ written, answers }) => [written, answers])).toEqual([
      ['orderNumber', []],
      ['date', []],
    ]);
    const { orders, questions } = read(text, { all: { orderNumber: 'PO-7', date: '2026-02-03' } });
    expect(questions).toEqual([]);
    expect(orders).toMatchObject([{ orderNumber: 'PO-7', lines: [{}, {}] }]);
  });

  it('asks which columns are meant where needed ones are missing, and takes the answers', () => {
    const text = `${HEADER.replace('Qty', 'Antal').replace('Unit Price', 'Pris')}\n${ROW}\n`;
    const { problems, questions } = read(text);
    expect(problems.map(({ code }) => code)).toEqual(['COLUMNS_MISSING']);
    expect(
      questions.map(({ asks, written, answers }) => [asks, written, answers.map((one) => one.answer)]),
    ).toEqual([
      ['column', 'quantity', ['Antal', 'Pris']],
      ['column', 'unitPrice', ['Antal', 'Pris']],
    ]);
    const columns = { Antal: 'quantity', Pris: 'unitPrice' } as const;
    expect(read(text, { columns }).orders[0]?.lines[0]?.quantity.value).toBe('5');
  });

  it('asks for an encoding that the bytes do not decide, with a sample of each', () => {
    const latin = Uint8Array.from(
      [...sheet(ROW.replace('Test Ltd', 'M\u00fcller'))].map((one) => one.charCodeAt(0)),
    );
    const { problems, questions } = readOrders(latin);
    expect(problems.map(({ code }) => code)).toEqual(['ENCODING_UNCERTAIN']);
    const answer = questions[0]?.answers.find(({ answer }) => answer === 'windows-1252');
    expect([questions[0]?.asks, answer?.reads]).toEqual(['encoding', expect.stringContaining('Müller')]);
    expect(readOrders(latin, { encoding: 'windows-1252' }).orders[0]?.buyer.name).toBe('Müller');
  });

  it('asks for a currency it does not state', () => {
    const text = sheet(ROW).replace(',Currency', '').replace(',USD', '');
    expect(read(text).questions).toEqual([
      { asks: 'currency', written: '', answers: [], count: 1, places: ['row 1'] },
    ]);
  });

  it('PURCHASE-ORDER-8: says where each value stood and what it only assumes', () => {
    const text =
      'Order No,Order Date,Buyer ID,Country,Description,Qty,Price (USD)\nT-1,2026-02-03,17,GB,Mug,5,2.00\nT-1,2026-02-03,17,GB,Cup,6,3.00\n';
    const { orders, originOf } = read(text);
    const [first] = orders;
    if (!first) throw new Error('not read');
    const said = (pointer: string) => {
      const origin = originOf(first, pointer);
      return origin && `${origin.place}: ${origin.by}`;
    };
    expect(
      [
        'lines/1/quantity/value',
        'lines/1/quantity/unit',
        'lines/1/name',
        'lines/1/lineId',
        'lines/1/hsCode',
        'currency',
        'issueDate',
        'buyer/name',
        'buyer/identifier',
      ].map(said),
    ).toEqual([
      'row 3, Qty: stated',
      'row 1: default',
      'row 3, Description: stated',
      'row 3: default',
      undefined,
      'row 1, Price (USD): title',
      'row 2, Order Date: stated',
      'row 2, Buyer ID: default',
      'row 2, Buyer ID: stated',
    ]);
  });
});

it('PURCHASE-ORDER-8: a cell left empty in a column that is there states nothing', () => {
  const { orders, originOf } = read(`${HEADER}\n${ROW.replace(',pcs,', ',,')}\n${ROW}\n`);
  const [first] = orders;
  if (!first) throw new Error('not read');
  expect([0, 1].map((line) => originOf(first, `lines/${line}/quantity/unit`))).toEqual([
    { place: 'row 1', by: 'default' },
    { place: 'row 3, Unit', by: 'stated' },
  ]);
});

describe('JSON', () => {
  const json = (name: string) =>
    `{"orderNumber":"J-33","issueDate":"2026-02-03","currency":"USD","buyer":{"name":"${name}","country":"GB"},\n"lines":[{"lineId":"10/1","name":"Mug","quantity":{"value":"10","unit":"H87"},"unitPrice":{"amount":"2.50","currency":"USD"}}]}`;

  it('is read with every value where it stood', () => {
    const { form, orders, leftOut, originOf } = read(`\ufeff${json('Birch')}`);
    const [first] = orders;
    if (!first) throw new Error('not read');
    expect([form, first.buyer.name, leftOut]).toEqual(['json', 'Birch', []]);
    expect(originOf(first, 'buyer/name')).toEqual({ place: 'orders/0/buyer/name', by: 'stated' });
  });

  it('that is not UTF-8 is refused at its line', () => {
    const [before, after] = json('|').split('|').map(bytes);
    const gbk = Uint8Array.from([...(before ?? []), 0xb2, 0xe2, 0xca, 0xd4, ...(after ?? [])]);
    expect(() => readOrders(gbk)).toThrow(
      expect.objectContaining({ code: 'ENCODING_NOT_UTF8', place: 'line 1' }),
    );
  });

  it('an HS code of seven digits is asked about, and the order named as untraded', () => {
    const text = json('Birch').replace('"name":"Mug"', '"name":"Mug","hsCode":"9012100"');
    const { problems, questions, untraded } = read(text);
    expect(problems).toMatchObject([
      { code: 'ORDER_HS_CODE_DIGITS', place: 'orders/0/lines/0/hsCode', orderNumber: 'J-33' },
    ]);
    expect([questions.map(({ asks }) => asks), untraded]).toEqual([['hs-code'], ['J-33']]);
    const meanings = { 'hs-code': { 9012100: '09012100' }, unit: { H87: 'EA' } };
    const [answered] = read(text, { meanings }).orders;
    expect(answered?.lines[0]).toMatchObject({ hsCode: '09012100', quantity: { unit: 'EA' } });
  });
});

it('every problem of a reading has its text in both languages', () => {
  const codes = [
    'CELL_UNIT_AMBIGUOUS',
    'ORDER_HS_CODE_DIGITS',
    'HS_CHAPTER_UNKNOWN',
    'UBL_INDICATOR_INVALID',
  ];
  for (const code of codes) expect(readingRefusals[code]?.['zh-CN']).toMatch(/\p{Script=Han}/u);
});

describe('a workbook', () => {
  const HEAD = ['Order No', 'Date', 'Buyer', 'Country', 'Item', 'Qty', 'Unit Price', 'Currency'];
  const row = (quantity: string | number, price: string | number) => [
    ...['W-1', '2026-02-03', 'Birch Hospital', 'GB', 'Widget', quantity, price, 'EUR'],
  ];

  it('has numbers with one reading', () => {
    const { orders, questions } = readOrders(workbookOf([HEAD, row(1500, 1.125)]));
    expect(questions).toEqual([]);
    expect(orders[0]?.lines[0]).toMatchObject({
      ...{ quantity: { value: '1500', unit: 'C62' }, unitPrice: { amount: '1.125', currency: 'EUR' } },
    });
  });

  it('has words that look like numbers asked about, whatever its numbers are', () => {
    const bytes = workbookOf([HEAD, row('1.500', 12.5)]);
    expect(readOrders(bytes).questions).toMatchObject([{ asks: 'decimal-sign', written: '1.500' }]);
    const { orders } = readOrders(bytes, { decimalSign: ',' });
    expect(orders[0]?.lines[0]).toMatchObject({ quantity: { value: '1500' }, unitPrice: { amount: '12.5' } });
  });
});

describe('a file that is no order is told what it is', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['a letter', 'Dear Sirs,\nplease ship soon.\n', 'ORDER_SHEET_NONE', 'row 1'],
    [
      'XML of something else',
      '<?xml version="1.0"?>\n<catalog><book/></catalog>',
      'ORDER_XML_OTHER',
      'line 2 column 1',
    ],
    ['a web page', '<!DOCTYPE html><p>Order</p>', 'FILE_OTHER_KIND', undefined],
    [
      'an invoice, before what it lacks as one',
      '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
      'ORDER_DOCUMENT_OTHER',
      undefined,
    ],
  ])('%s', (_, text, code, place) => {
    expect(() => readOrders(bytes(text))).toThrow(expect.objectContaining({ code, place }));
  });
});
