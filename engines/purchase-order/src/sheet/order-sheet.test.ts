import { csvRefusals } from '@tongshang/csv';
import { quantityRefusals } from '@tongshang/quantity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPurchaseOrder,
  type OrderSheetOptions,
  purchaseOrderRefusals,
  readOrderSheet,
  sumsOfOrder,
} from '../index.ts';

const read = (text: string, options: OrderSheetOptions = {}) =>
  readOrderSheet(new TextEncoder().encode(text), options);
const placed = (text: string, options: OrderSheetOptions = {}) =>
  read(text, options).problems.map(({ row, column, code }) => [row, column, code]);

const CHINESE = `订单号,订单日期,客户,国家,货号,品名,数量,单位,单价(USD),海关编码,原产国,净重(kg),毛重(公斤),贸易术语,港口
PO-1,2026-03-01,Harbour Home Ltd,英国,L-1,白色金属灯笼,600,件,3.39,9405.50.00,中国,180,200,FOB,Ningbo
PO-1,2026-03-01,Harbour Home Ltd,英国,L-2,玻璃灯罩,250,箱,12.5,70139100,CN,,,FOB,Ningbo
PO-2,2026-03-02,Küste GmbH,德国,L-1,白色金属灯笼,12,打,40,,,,,EXW warehouse,
`;

const HEADER = 'order no,date,customer,country,sku,description,qty,unit,price,currency';
const ROW = 'PO-1,2026-03-01,Harbour Ltd,GB,L-1,Lantern,6,pcs,3.39,GBP';

const ABROAD = [
  [
    'German',
    'Bestellnummer;Bestelldatum;Käufer;Land;Artikelnummer;Bezeichnung;Menge;Einheit;Einzelpreis;Währung',
    'Bestell-Nr.;Datum;Kunde;Lieferland;Art.-Nr.;Artikelbezeichnung;Anzahl;ME;Stückpreis;Waehrung',
  ],
  [
    'French',
    'Numéro de commande;Date de commande;Acheteur;Pays;Référence;Désignation;Quantité;Unité;Prix unitaire;Devise',
    'N° commande;Date de commande;Client;Pays de destination;Code article;Libellé;Qté;Unité de mesure;P.U.;Monnaie',
  ],
  [
    'Spanish',
    'Número de pedido;Fecha de pedido;Comprador;País;Referencia;Denominación;Cantidad;Unidad;Precio unitario;Moneda',
    'Nº de pedido;Fecha;Cliente;País de destino;Código de artículo;Producto;Cant.;Unidad de medida;Precio;Divisa',
  ],
] as const;

describe('readOrderSheet', () => {
  it('holds the total of an order against its lines, and asks where it is another', () => {
    const rows = (total: string) =>
      `${HEADER},Grand total\n${ROW},${total}\n${ROW.replace('L-1', 'L-2')},${total}\n`;
    const sound = read(rows('40.68')).orders[0];
    expect(sound?.payable).toEqual({ amount: '40.68', currency: 'GBP' });
    const { orders, problems } = read(rows('45.00'));
    expect([orders, problems]).toMatchObject([
      [],
      [
        {
          ...{ row: 2, column: 'Grand total', code: 'ORDER_SUM_WRONG' },
          params: { stated: '45.00', computed: '40.68' },
          question: { asks: 'leave-out', written: 'Grand total' },
        },
      ],
    ]);
    expect(read(rows('45.00'), { leaveOut: ['Grand total'] }).orders).toHaveLength(1);
    expect(placed(rows('40.68').replace('40.68', '40.69'))).toContainEqual([3, 'Grand total', 'ROW_DIFFERS']);
  });

  it('rows wanted at different times are deliveries of their own; one time is the order’s', () => {
    const dated = (first: string, second: string) =>
      read(`${HEADER},delivery date\n${ROW},${first}\n${ROW.replace('L-1', 'L-2')},${second}\n`);
    const [apart] = dated('2026-06-10', '2026-08-10').orders;
    expect(apart?.requestedDeliveryDate).toBeUndefined();
    expect(apart?.lines.map(({ delivery }) => delivery)).toEqual([
      { until: '2026-06-10' },
      { until: '2026-08-10' },
    ]);
    const sheet = dated('2026-06-10', '2026-08-10');
    const [order] = sheet.orders;
    expect(order && sheet.originOf(order, 'lines/1/delivery/until')?.place).toBe('row 3, delivery date');
    const [one] = dated('2026-06-10', '2026-06-10').orders;
    expect([one?.requestedDeliveryDate, one?.lines.map(({ delivery }) => delivery)]).toEqual([
      '2026-06-10',
      [undefined, undefined],
    ]);
  });
  it.each(ABROAD)('reads %s headings, and the currency from its column', (_, ...headings) => {
    for (const heading of headings) {
      const sheet = read(`${heading}\nDE-77;2026-11-15;Nordlicht GmbH;DE;TS-1;Teeschale;1200;pcs;3.45;EUR\n`);
      expect([heading, sheet.problems]).toEqual([heading, []]);
      expect(sheet.orders).toEqual([
        {
          ...{ orderNumber: 'DE-77', issueDate: '2026-11-15', currency: 'EUR' },
          buyer: { name: 'Nordlicht GmbH', country: 'DE' },
          lines: [
            {
              ...{ lineId: '1', sku: 'TS-1', name: 'Teeschale' },
              quantity: { value: '1200', unit: 'H87' },
              unitPrice: { amount: '3.45', currency: 'EUR' },
            },
          ],
        },
      ]);
    }
  });

  it.each(['Rabatt %', 'Fracht', 'MwSt', 'Remise', 'Frais de port', 'TVA', 'Descuento', 'Flete', 'IVA'])(
    'asks about %s, which is about money',
    (heading) => {
      const sheet = read(`${HEADER},${heading}\n${ROW},5\n`);
      expect(sheet.problems.map(({ question }) => [question?.asks, question?.written])).toEqual([
        ['leave-out', heading],
      ]);
    },
  );

  it('reads a Chinese order sheet into purchase orders', () => {
    const sheet = read(CHINESE);
    expect(sheet.problems).toEqual([]);
    expect(sheet.orders).toHaveLength(2);
    expect(sheet.orders[0]).toEqual({
      orderNumber: 'PO-1',
      issueDate: '2026-03-01',
      currency: 'USD',
      buyer: { name: 'Harbour Home Ltd', country: 'GB' },
      deliveryTerms: { incoterm: 'FOB', place: { name: 'Ningbo' } },
      lines: [
        {
          lineId: '1',
          sku: 'L-1',
          name: '白色金属灯笼',
          hsCode: '94055000',
          originCountry: 'CN',
          quantity: { value: '600', unit: 'H87' },
          unitPrice: { amount: '3.39', currency: 'USD' },
          netWeightKg: '180',
          grossWeightKg: '200',
        },
        {
          lineId: '2',
          sku: 'L-2',
          name: '玻璃灯罩',
          hsCode: '70139100',
          originCountry: 'CN',
          quantity: { value: '250', unit: 'CS' },
          unitPrice: { amount: '12.5', currency: 'USD' },
        },
      ],
    });
    expect(sheet.orders[1]?.deliveryTerms).toEqual({ incoterm: 'EXW', place: { name: 'warehouse' } });
  });

  it('names all missing columns at once', () => {
    expect(() => read('sku,qty\nL-1,6\n')).toThrow(
      expect.objectContaining({
        code: 'COLUMNS_MISSING',
        params: expect.objectContaining({ columns: 'order number, order date, country, unit price' }),
      }),
    );
    expect(() => read('order no,date,country,qty,price\n')).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ columns: 'buyer, name' }) }),
    );
  });

  it('asks for the currency where the sheet states none, and says it once', () => {
    const text = `${HEADER.replace(',currency', '')}\n${ROW.replace(',GBP', '')}\n${ROW.replace(',GBP', '')}\n`;
    expect(placed(text)).toEqual([[1, undefined, 'SHEET_CURRENCY_MISSING']]);
    expect(read(text).untraded).toEqual(['PO-1']);
    expect(read(text, { currency: 'gbp' }).orders[0]?.currency).toBe('GBP');
  });

  it.each<[string, string, (string | number)[]]>([
    ['a negative quantity', ROW.replace(',6,', ',-6,'), [2, 'qty', 'QUANTITY_NEGATIVE']],
    ['a quantity of zero', ROW.replace(',6,', ',0,'), [2, 'qty', 'QUANTITY_ZERO']],
    ['an absurd quantity', ROW.replace(',6,', ',9999999999999,'), [2, 'qty', 'QUANTITY_TOO_LARGE']],
    ['an order of nothing but free goods', ROW.replace('3.39', '0.00'), [2, 'price', 'ORDER_ALL_FREE']],
    ['text for a price', ROW.replace('3.39', 'tbd'), [2, 'price', 'CELL_NUMBER_INVALID']],
    ['an ambiguous price', ROW.replace('3.39', '"3,390"'), [2, 'price', 'CELL_NUMBER_AMBIGUOUS']],
    ['a formula', ROW.replace('3.39', '=A1*2'), [2, 'price', 'CELL_FORMULA']],
    ['an unknown unit', ROW.replace('pcs', 'blobs'), [2, 'unit', 'CELL_UNIT_UNKNOWN']],
    ['an unknown currency', ROW.replace('GBP', 'QQQ'), [2, 'currency', 'CURRENCY_UNKNOWN']],
    ['no currency', ROW.replace('GBP', ''), [2, 'currency', 'CELL_EMPTY']],
    ['no customer', ROW.replace('Harbour Ltd', ''), [2, 'customer', 'CELL_EMPTY']],
    ['no country', ROW.replace(',GB,', ',,'), [2, 'country', 'CELL_EMPTY']],
    ['several countries', ROW.replace(',GB,', ',Channel Islands,'), [2, 'country', 'CELL_COUNTRY_NOT_ONE']],
    ['an impossible day', ROW.replace('2026-03-01', '2026-02-30'), [2, 'date', 'CELL_DATE_INVALID']],
    ['a short row', 'PO-1,2026-03-01', [2, undefined as never, 'ROW_LENGTH']],
  ])('reports %s at its row and column and trades nothing', (_, row, expected) => {
    const sheet = read(`${HEADER}\n${row}\n`);
    expect(sheet.problems.map(({ row: at, column, code }) => [at, column, code])).toContainEqual(expected);
    expect([sheet.orders, sheet.untraded]).toEqual([[], ['PO-1']]);
  });

  it('does not trade an order with a bad line, unless asked to leave bad lines out', () => {
    const text = `${HEADER}\n${ROW}\n${ROW.replace(',6,', ',-1,')}\n${ROW}\n${ROW.replace('PO-1', 'PO-2')}\n`;
    expect(read(text).orders.map((order) => order.orderNumber)).toEqual(['PO-2']);
    expect(read(text).untraded).toEqual(['PO-1']);
    const kept = read(text, { skipBadLines: true });
    expect(kept.orders[0]?.lines.map((line) => line.lineId)).toEqual(['1', '3']);
    expect(kept.problems).toEqual(read(text).problems);
  });

  it('does not choose between rows that contradict each other', () => {
    const text = `${HEADER}\n${ROW}\n${ROW.replace(',GB,', ',IE,')}\n`;
    for (const skipBadLines of [false, true]) {
      expect(placed(text, { skipBadLines })).toEqual([[3, 'country', 'ROW_DIFFERS']]);
      expect(read(text, { skipBadLines }).orders).toEqual([]);
    }
  });

  it('a row without order number keeps the order above it from being traded', () => {
    const sheet = read(`${HEADER}\n${ROW}\n${ROW.replace('PO-1', '')}\n`);
    expect(sheet.problems.map(({ row, code }) => [row, code])).toEqual([[3, 'CELL_EMPTY']]);
    expect(sheet.untraded).toEqual(['PO-1']);
  });

  it('refuses weights in another unit instead of mistaking them for kilograms', () => {
    const sheet = read(`${HEADER},net weight (lb)\n${ROW},5\n`);
    expect(sheet.problems).toMatchObject([{ row: 1, column: 'net weight (lb)', code: 'SHEET_WEIGHT_UNIT' }]);
    expect(sheet.orders).toEqual([]);
  });

  it('says of an order longer than any that it has too many lines', () => {
    const rows = Array.from({ length: 130_000 }, () => ROW).join('\n');
    const sheet = readOrderSheet(new TextEncoder().encode(`${HEADER}\n${rows}\n`));
    expect(sheet.orders).toEqual([]);
    expect(sheet.problems.map(({ row, code, params }) => [row, code, params.expected])).toEqual([
      [2, 'ORDER_FIELD_INVALID', '≤ 2000'],
    ]);
  });
  it('finds a line number that occurs twice', () => {
    const text = `line,${HEADER}\n1,${ROW}\n1,${ROW}\n`;
    expect(placed(text)).toEqual([[3, 'line', 'ORDER_LINE_TWICE']]);
  });

  it('PURCHASE-ORDER-6: whatever the cells hold, orders are sound and every row without a problem is traded', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('6', '-1', '', 'GBP', 'GB', '=1', '1,5'),
    );
    const change = fc.tuple(fc.integer({ min: 1, max: 9 }), cell);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const rows = changes.map(([index, text], at) => {
          const cells = ROW.replace('PO-1', `PO-${at}`).split(',');
          cells[index] = `"${text.replaceAll('"', '""')}"`;
          return cells.join(',');
        });
        const sheet = read(`${HEADER}\n${rows.join('\n')}\n`);
        const known = { ...csvRefusals, ...purchaseOrderRefusals, ...quantityRefusals };
        for (const order of sheet.orders) expect(checkPurchaseOrder(order)).toEqual([]);
        for (const { code } of sheet.problems) {
          expect(Object.keys(known).concat('CURRENCY_UNKNOWN', 'MONEY_TOO_MANY_DECIMALS')).toContain(code);
        }
        const bad = new Set(sheet.problems.map((problem) => problem.row));
        const lines = sheet.orders.reduce((sum, order) => sum + order.lines.length, 0);
        expect(lines + bad.size).toBeGreaterThanOrEqual(sheet.rows);
      }),
    );
  });
});

const RETAIL = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom
536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:27:00,3.39,17850,United Kingdom
536370,22728,ALARM CLOCK,24,2010-12-01 08:45:00,3.75,12583,France
536370,POST,POSTAGE,3,2010-12-01 08:45:00,18.00,12583,France
C536379,D,Discount,-1,2010-12-01 09:41:00,27.50,14527,United Kingdom
536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom
536540,21258,LAMP,1,2010-12-01 14:05:00,10.95,14911,EIRE
A563185,B,Adjust bad debt,1,2011-08-12 14:50:00,11062.06,,United Kingdom
`;

describe('the layout of the retail data', () => {
  it('takes an invoice for an order and reports the rest line by line', () => {
    const sheet = read(RETAIL, { currency: 'GBP' });
    expect(sheet.layout).toBe('retail');
    expect(sheet.orders.map(({ orderNumber, buyer }) => [orderNumber, buyer.country])).toEqual([
      ['536365', 'GB'],
      ['536540', 'IE'],
    ]);
    expect(sheet.orders[0]?.buyer).toEqual({ name: 'Customer 17850', identifier: '17850', country: 'GB' });
    expect(sheet.orders[0]?.lines[0]?.quantity).toEqual({ value: '6', unit: 'C62' });
    expect(sheet.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [5, 'StockCode', 'ROW_NOT_GOODS'],
      [6, 'InvoiceNo', 'ROW_CANCELLATION'],
      [6, 'StockCode', 'ROW_NOT_GOODS'],
      [6, 'Quantity', 'QUANTITY_NEGATIVE'],
      [7, 'CustomerID', 'CELL_EMPTY'],
      [7, 'Description', 'CELL_EMPTY'],
      [7, 'UnitPrice', 'ORDER_PRICE_NOT_POSITIVE'],
      [9, 'CustomerID', 'CELL_EMPTY'],
      [9, 'InvoiceNo', 'ROW_NOT_ORDER'],
      [9, 'StockCode', 'ROW_NOT_GOODS'],
    ]);
    expect(sheet.untraded).toEqual(['536370', 'C536379', '536414', 'A563185']);
  });

  it('leaves bookings that are not goods out when asked to', () => {
    const sheet = read(RETAIL, { currency: 'GBP', skipBadLines: true });
    expect(sheet.orders.map(({ orderNumber, lines }) => [orderNumber, lines.length])).toEqual([
      ['536365', 2],
      ['536370', 1],
      ['536540', 1],
    ]);
  });
});

describe('what a price is for', () => {
  const rows = (price: string, unit: string, cells: string, more = '') =>
    `order no,date,customer,country,sku,description,qty,unit,${price},currency${more}\nPO-1,2026-03-01,Harbour Ltd,GB,L-1,Screw,5000,${unit},1153.00,USD${cells}\n`;
  const forms = (sheet: ReturnType<typeof read>) =>
    sheet.orders[0]?.lines[0]?.unitPrice.per ?? sheet.problems.map(({ column, code }) => [column, code]);

  it.each([
    ['Price per', '1000', '1000'],
    ['Price Unit', 'per 100 pcs', '100'],
    ['Preiseinheit', '1', []],
    ['单价基数', '千只', '1000'],
    ['Price per', '10 dozen', '120'],
    ['Price per', '"1.000"', '1000'],
    ['Price per', 'kg', [['Price per', 'ORDER_PRICE_BASE_UNIT']]],
    ['Price per', 'M', [['Price per', 'CELL_UNIT_AMBIGUOUS']]],
    ['Price per', '0', [['Price per', 'ORDER_PRICE_NOT_POSITIVE']]],
  ])('stands in a column of its own: %s %s', (title, cell, expected) => {
    const options = cell.includes('1.000') ? ({ decimalSign: ',' } as const) : {};
    const price = cell.includes('1.000') ? '"1153,00"' : '1153.00';
    expect(
      forms(read(rows('unit price', 'pcs', `,${cell}`, `,${title}`).replace('1153.00', price), options)),
    ).toEqual(expected);
  });

  it.each([
    ['Unit price (USD/1000)', 'pcs', '1000'],
    ['Price (per 100 pcs)', 'pcs', '100'],
    ['单价（USD/千只）', 'pcs', '1000'],
    ['Price (USD/tonne)', 'kg', '1000'],
    ['Price (USD/t)', 'kg', [['Price (USD/t)', 'CELL_UNIT_AMBIGUOUS']]],
    ['Price (USD/kg)', 'kg', []],
    ['Price (USD/unit)', 'pcs', []],
    ['Price (USD/kg)', 'pcs', [['Price (USD/kg)', 'ORDER_PRICE_BASE_UNIT']]],
    ['Price (USD/pair)', '', [['Price (USD/pair)', 'ORDER_PRICE_BASE_UNIT']]],
  ])('stands in the title of the price: %s of %s', (title, unit, expected) => {
    expect(forms(read(rows(title, unit, '')))).toEqual(expected);
  });

  it('a line is reckoned with it', () => {
    const { orders } = read(rows('unit price', 'pcs', ',1000', ',Price per'));
    expect(orders.map(({ lines }) => lines[0]?.unitPrice)).toEqual([
      { amount: '1153.00', currency: 'USD', per: '1000' },
    ]);
    expect(orders.map((order) => sumsOfOrder(order).payable.amount)).toEqual(['5765.00']);
  });
});

it('a code of a unit that no list holds stays as it is written in a sheet; a word that means nothing is asked about', () => {
  const sheet = read(`${HEADER}\n${ROW.replace('pcs', 'QQQ')}\n`);
  expect([
    sheet.orders[0]?.lines[0]?.quantity.unit,
    sheet.remarks.map(({ code, column }) => [code, column]),
  ]).toEqual(['QQQ', [['ORDER_UNIT_UNLISTED', 'unit']]]);
  expect(placed(`${HEADER}\n${ROW.replace('pcs', 'qqq')}\n`)).toEqual([[2, 'unit', 'CELL_UNIT_UNKNOWN']]);
});

describe('terms of payment of a sheet', () => {
  const sheet = (titles: string, cells: string, options: OrderSheetOptions = {}) =>
    read(`${HEADER},${titles}\n${ROW},${cells}\n`, options);

  it.each([
    'Payment Terms',
    'Payment',
    'Terms of payment',
    'Method of payment',
    '付款方式',
    '付款条件',
    '支付方式',
    '结算方式',
    'Zahlungsbedingungen',
    'Zahlungsart',
    'Zahlungsziel',
    'Conditions de paiement',
    'Modalités de règlement',
    'Forma de pago',
    'Condiciones de pago',
  ])('stand under %s, in its words', (title) => {
    const { orders, unknownColumns, originOf } = sheet(title, '60 days net');
    const [order] = orders;
    expect([order?.paymentTerms, unknownColumns]).toEqual([[{ text: '60 days net' }], []]);
    expect(order && originOf(order, 'paymentTerms/0/text')).toEqual({
      place: `row 2, ${title}`,
      by: 'stated',
    });
  });

  it('under several titles are one text; one of them may be left out by name', () => {
    const [titles, cells] = ['Payment,付款方式,Zahlungsbedingungen', 'L/C at sight,月结60天,'];
    expect(sheet(titles, cells).orders[0]?.paymentTerms).toEqual([{ text: 'L/C at sight; 月结60天' }]);
    const left = sheet(titles, cells, { leaveOut: ['Payment'] });
    expect([left.orders[0]?.paymentTerms, left.leftOut.map(({ written }) => written)]).toEqual([
      [{ text: '月结60天' }],
      ['L/C at sight'],
    ]);
  });

  it('may be said to be a note, beside another', () => {
    const noted = sheet('Note,L/C No', 'handle with care,LC123', { columns: { 'L/C No': 'note' } });
    expect(noted.orders[0]?.lines[0]?.note).toBe('handle with care; LC123');
  });

  it('differ from row to row: a problem of the row', () => {
    const two = `${HEADER},Payment\n${ROW},T/T in advance\n${ROW},60 days net\n`;
    expect(placed(two)).toEqual([[3, 'Payment', 'ROW_DIFFERS']]);
  });

  it.each(['L/C No', 'Terms', 'Credit days', 'Net days', '账期', 'Zahlungsfrist', 'Échéance', 'Vencimiento'])(
    'under a title that nobody knows are asked about: %s',
    (title) => {
      const { problems, orders } = sheet(title, '60');
      expect([
        orders.length,
        problems.map(({ code, question }) => [code, question?.answers[0]?.answer]),
      ]).toEqual([0, [['ORDER_TERMS_NOT_CARRIED', 'payment']]]);
      expect(sheet(title, '60', { columns: { [title]: 'payment' } }).orders[0]?.paymentTerms).toEqual([
        { text: '60' },
      ]);
    },
  );
});
