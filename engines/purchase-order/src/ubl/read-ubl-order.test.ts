import { describe, expect, it } from 'vitest';
import { readOrders } from '../index.ts';

const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';

const party = (name: string, city: string, country: string) =>
  `<cac:Party><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>1 Test Way</cbc:StreetName><cbc:CityName>${city}</cbc:CityName><cac:Country><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress></cac:Party>`;

/** An order of one line that is carried whole, with some of its text exchanged. */
function order(changes: Readonly<Record<string, string>> = {}, root = 'Order'): Uint8Array {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:cac="${CAC}" xmlns:cbc="${CBC}">
  <cbc:UBLVersionID>2.1</cbc:UBLVersionID>
  <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:order_only:3</cbc:ProfileID>
  <cbc:ID>H-1</cbc:ID>
  <cbc:IssueDate>2026-02-03</cbc:IssueDate>
  <cbc:Note>First note</cbc:Note>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:BuyerCustomerParty>${party('Birch Hospital', 'Leeds', 'GB')}</cac:BuyerCustomerParty>
  <cac:SellerSupplierParty>${party('Jade River Works', 'Ningbo', 'CN')}</cac:SellerSupplierParty>
  <cac:OrderLine><cac:LineItem>
    <cbc:ID>10/1</cbc:ID>
    <cbc:Quantity unitCode="C62">5000</cbc:Quantity>
    <cac:Price><cbc:PriceAmount currencyID="EUR">1153.00</cbc:PriceAmount></cac:Price>
    <cac:Item><cbc:Name>Screw</cbc:Name></cac:Item>
  </cac:LineItem></cac:OrderLine>
</${root}>
`;
  const changed = Object.entries(changes).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the order has no ${from}`);
    return all.replace(from, to);
  }, text);
  return new TextEncoder().encode(changed);
}

const read = (changes: Readonly<Record<string, string>> = {}, options = {}) =>
  readOrders(order(changes), options);
const lineOf = (changes: Readonly<Record<string, string>>, options = {}) =>
  read(changes, options).orders[0]?.lines[0];
const problemsOf = (changes: Readonly<Record<string, string>>) =>
  read(changes).problems.map(({ code, place }) => `${code} ${place}`);
const leftOf = (changes: Readonly<Record<string, string>>) =>
  read(changes).leftOut.map(({ place, why, written }) => [place.replace(/ \(.*/, ''), why, written]);
const classified = (...codes: string[]) => ({
  '<cbc:Name>Screw</cbc:Name>': `<cbc:Name>Screw</cbc:Name>${codes
    .map((code) => `<cac:CommodityClassification>${code}</cac:CommodityClassification>`)
    .join('')}`,
});
const base = (unit: string, value: string) => ({
  '</cac:Price>': `<cbc:BaseQuantity${unit && ` unitCode="${unit}"`}>${value}</cbc:BaseQuantity></cac:Price>`,
});

const PROFILE = '<cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:order_only:3</cbc:ProfileID>';
const LINE = '/Order/cac:OrderLine/cac:LineItem';

describe('a UBL order', () => {
  it('is carried whole, and nothing is left out, where an order has a field for everything', () => {
    const { form, orders, problems, questions, leftOut, untraded } = read();
    expect([form, problems, questions, leftOut, untraded]).toEqual(['ubl', [], [], [], []]);
    expect(orders).toEqual([
      {
        orderNumber: 'H-1',
        issueDate: '2026-02-03',
        currency: 'EUR',
        buyer: {
          name: 'Birch Hospital',
          country: 'GB',
          address: { street: '1 Test Way', city: 'Leeds', country: 'GB' },
        },
        seller: {
          name: 'Jade River Works',
          country: 'CN',
          address: { street: '1 Test Way', city: 'Ningbo', country: 'CN' },
        },
        note: 'First note',
        charges: [],
        lines: [
          {
            lineId: '10/1',
            name: 'Screw',
            quantity: { value: '5000', unit: 'C62' },
            unitPrice: { amount: '1153.00', currency: 'EUR' },
          },
        ],
      },
    ]);
  });

  it('PURCHASE-ORDER-8: says where each value stood', () => {
    const { orders, originOf } = read({ ' unitCode="C62"': '' });
    const [first] = orders;
    if (!first) throw new Error('not read');
    expect(originOf(first, 'lines/0/quantity/value')).toEqual({
      place: `${LINE}/cbc:Quantity (line 13, column 5)`,
      by: 'stated',
    });
    expect(originOf(first, 'lines/0/quantity/unit')?.by).toBe('default');
    expect(originOf(first, 'buyer/name')?.place).toBe(
      '/Order/cac:BuyerCustomerParty/cac:Party/cac:PartyName/cbc:Name (line 9, column 53)',
    );
    expect(originOf(first, 'lines/0/hsCode')).toBeUndefined();
  });

  it.each<[string, Record<string, string>, (string | undefined)[]]>([
    [
      'a second note',
      { '<cbc:DocumentCurrency': '<cbc:Note>Inspect first.</cbc:Note><cbc:DocumentCurrency' },
      ['/Order/cbc:Note[2]', 'no-field', 'Inspect first.'],
    ],
    [
      'terms of payment',
      {
        '<cac:OrderLine>':
          '<cac:PaymentTerms><cbc:Note>60 days net</cbc:Note></cac:PaymentTerms><cac:OrderLine>',
      },
      ['/Order/cac:PaymentTerms/cbc:Note', 'no-field', '60 days net'],
    ],
    [
      'dangerous goods',
      {
        '</cac:Item>':
          '<cac:HazardousItem><cbc:UNDGCode>3480</cbc:UNDGCode><cbc:HazardClassID>9</cbc:HazardClassID></cac:HazardousItem></cac:Item>',
      },
      [`${LINE}/cac:Item/cac:HazardousItem`, 'not-understood', '3480 9'],
    ],
    [
      'a code of another list',
      classified('<cbc:ItemClassificationCode listID="TST">43211503</cbc:ItemClassificationCode>'),
      [`${LINE}/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode`, 'no-field', '43211503'],
    ],
    [
      'the beginning of a period of which the order keeps the end',
      {
        '<cac:OrderLine>':
          '<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:StartDate>2026-06-01</cbc:StartDate><cbc:EndDate>2026-06-10</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery><cac:OrderLine>',
      },
      ['/Order/cac:Delivery/cac:RequestedDeliveryPeriod/cbc:StartDate', 'no-field', '2026-06-01'],
    ],
    [
      'a country that is none',
      { '<cbc:IdentificationCode>CN': '<cbc:IdentificationCode>PRC' },
      [
        '/Order/cac:SellerSupplierParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode',
        'no-field',
        'PRC',
      ],
    ],
  ])('PURCHASE-ORDER-7: names %s as left out, with its place and words', (_, changes, expected) => {
    expect(leftOf(changes)).toEqual([expected]);
  });

  it('says nothing of a name that is stated twice, and names a registered name that differs', () => {
    const registered = (name: string) => ({
      'Birch Hospital</cbc:Name></cac:PartyName>': `Birch Hospital</cbc:Name></cac:PartyName><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity>`,
    });
    expect(leftOf(registered('Birch Hospital'))).toEqual([]);
    expect(leftOf(registered('Birch Trust'))).toEqual([
      [
        '/Order/cac:BuyerCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName',
        'no-field',
        'Birch Trust',
      ],
    ]);
  });

  it('lists at most 200 parts it does not understand, and says how many more there are', () => {
    const unknown = Array.from({ length: 203 }, (_, index) => `<cbc:Mark>m${index}</cbc:Mark>`).join('');
    const left = leftOf({ '<cac:OrderLine>': `${unknown}<cac:OrderLine>`, [PROFILE]: '' });
    expect([left.length, left.at(0)?.[2], left.at(-1)]).toEqual([
      201,
      'm0',
      ['/Order', 'not-understood', '+ 3'],
    ]);
  });

  it.each([
    [['<cbc:ItemClassificationCode listID="HS">6804 21 00</cbc:ItemClassificationCode>'], '68042100'],
    [['<cbc:CommodityCode listID="HS">9405.50.00</cbc:CommodityCode>'], '94055000'],
    [
      [
        '<cbc:ItemClassificationCode listID="TST">31191501</cbc:ItemClassificationCode>',
        '<cbc:ItemClassificationCode listID="HS">680421</cbc:ItemClassificationCode>',
      ],
      '680421',
    ],
    [['<cbc:ItemClassificationCode listID="TST">43211503</cbc:ItemClassificationCode>'], undefined],
  ])('of the classifications %j the HS code is %j', (codes, expected) => {
    expect(lineOf(classified(...codes))?.hsCode).toBe(expected);
  });

  it('asks about an HS code of seven digits at its place, and takes the answer', () => {
    const changes = classified('<cbc:CommodityCode>9012100</cbc:CommodityCode>');
    expect(problemsOf(changes)).toEqual([
      `ORDER_HS_CODE_DIGITS ${LINE}/cac:Item/cac:CommodityClassification/cbc:CommodityCode (line 15, column 70)`,
    ]);
    expect(read(changes).questions).toMatchObject([
      { asks: 'hs-code', written: '9012100', answers: [{ answer: '09012100' }], count: 1 },
    ]);
    const meanings = { 'hs-code': { 9012100: '09012100' } };
    expect(lineOf(changes, { meanings })?.hsCode).toBe('09012100');
  });

  it.each([
    ['C62', '1', undefined],
    ['', '100', '100'],
    ['C62', '100', '100'],
    ['T3', '1', '1000'],
    ['DZN', '2', '24'],
    ['EA', '1', undefined],
  ])('a price for %s × %s is for %s of the line’s unit', (unit, value, per) => {
    expect(lineOf(base(unit, value))?.unitPrice.per).toBe(per);
  });

  it('1153 for a thousand pieces makes 5765 for five thousand', () => {
    const stated = (amount: string) => ({
      ...base('T3', '1'),
      '<cac:Price>': `<cbc:LineExtensionAmount currencyID="EUR">${amount}</cbc:LineExtensionAmount><cac:Price>`,
    });
    expect(problemsOf(stated('5765.00'))).toEqual([]);
    expect(problemsOf(stated('5765000.00'))).toEqual([
      expect.stringMatching(/^ORDER_LINE_TOTAL_WRONG .*LineExtensionAmount/),
    ]);
  });

  it('refuses a price in a unit that has no relation to the quantity, and names both', () => {
    const [problem, ...others] = read(base('KGM', '100')).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'ORDER_PRICE_BASE_UNIT',
      params: { base: '100 KGM (kilogram)', unit: 'C62 (one)' },
      place: expect.stringContaining('cbc:BaseQuantity'),
    });
    expect(read(base('KGM', '100')).orders).toEqual([]);
  });

  it('keeps the code of a package that has no name here, and asks what a code of no list means', () => {
    expect(lineOf({ '"C62"': '"XPP"' })?.quantity.unit).toBe('XPP');
    expect(read({ '"C62"': '"QQQ"' }).questions).toMatchObject([
      { asks: 'unit', written: 'QQQ', answers: [], places: [`${LINE}/cbc:Quantity (line 13, column 5)`] },
    ]);
    expect(lineOf({ '"C62"': '"QQQ"' }, { meanings: { unit: { QQQ: 'H87' } } })?.quantity.unit).toBe('H87');
    expect(read({ '"C62"': '"MT"' }).questions[0]?.answers.map(({ answer }) => answer)).toEqual([
      'TNE',
      'MTR',
    ]);
  });

  it('a problem of a tag that ends its line stands where the tag begins', () => {
    const [problem] = read({ '<cbc:Quantity unitCode="C62"': '<cbc:Quantity\n unitCode="QQQ"' }).problems;
    expect(problem?.place).toBe(`${LINE}/cbc:Quantity (line 13, column 5)`);
  });

  it('names the element that something missing would stand in', () => {
    expect(
      problemsOf({ '<cac:Country><cbc:IdentificationCode>GB</cbc:IdentificationCode></cac:Country>': '' }),
    ).toEqual(['ORDER_FIELD_MISSING /Order/cac:BuyerCustomerParty/cac:Party (line 9, column 27)']);
    expect(read({ '<cbc:IssueDate>2026-02-03</cbc:IssueDate>': '' }).untraded).toEqual([]);
  });

  it('refuses another document', () => {
    const invoice = order({}, 'Quotation');
    const text = new TextDecoder().decode(invoice).replaceAll('OrderLine', 'QuotationLine');
    expect(() => readOrders(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code: 'ORDER_DOCUMENT_OTHER', params: { type: 'Quotation' } }),
    );
  });
});
