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

const terms = (elements: string) => ({ '<cac:OrderLine>': `${elements}<cac:OrderLine>` });
const charge = (isCharge: string, amount: string) =>
  `<cac:AllowanceCharge><cbc:ChargeIndicator>${isCharge}</cbc:ChargeIndicator><cbc:Amount currencyID="EUR">${amount}</cbc:Amount></cac:AllowanceCharge>`;

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
        notes: [{ text: 'First note' }],
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

  it.each<[string, Record<string, string>, object]>([
    [
      'every note, its language only where it is said',
      {
        '<cbc:DocumentCurrency': '<cbc:Note languageID="de">Erst prüfen.</cbc:Note><cbc:DocumentCurrency',
      },
      { notes: [{ text: 'First note' }, { text: 'Erst prüfen.', language: 'de' }] },
    ],
    [
      'the payment terms in the words of the order',
      terms('<cac:PaymentTerms><cbc:Note>60 days net</cbc:Note></cac:PaymentTerms>'),
      { paymentTerms: [{ text: '60 days net' }] },
    ],
    [
      'the period in which goods are wanted',
      terms(
        '<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:StartDate>2026-06-01</cbc:StartDate><cbc:EndDate>2026-06-10</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery>',
      ),
      { requestedDeliveryFrom: '2026-06-01', requestedDeliveryDate: '2026-06-10' },
    ],
    [
      'the rule, its place and further words',
      terms(
        '<cac:DeliveryTerms><cbc:ID>FOB</cbc:ID><cbc:SpecialTerms>CAD</cbc:SpecialTerms><cac:DeliveryLocation><cbc:ID>FOB Oslo</cbc:ID></cac:DeliveryLocation></cac:DeliveryTerms>',
      ),
      { deliveryTerms: { incoterm: 'FOB', text: 'CAD', place: { name: 'Oslo' } } },
    ],
    [
      'numbers and documents it names',
      {
        '<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>':
          '<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:CustomerReference>K-9</cbc:CustomerReference><cac:Contract><cbc:ID>C1</cbc:ID></cac:Contract>',
      },
      { customerReference: 'K-9', references: [{ kind: 'Contract', id: 'C1' }] },
    ],
  ])('carries %s', (_, changes, expected) => {
    expect([read(changes).orders[0], leftOf(changes)]).toEqual([expect.objectContaining(expected), []]);
  });

  it.each<[string, string, object]>([
    [
      'dangerous goods',
      '<cac:HazardousItem><cbc:UNDGCode>3480</cbc:UNDGCode><cbc:HazardClassID>9</cbc:HazardClassID></cac:HazardousItem>',
      { dangerousGoods: [{ unNumber: '3480', hazardClass: '9' }] },
    ],
    [
      'a code of another list',
      '<cac:CommodityClassification><cbc:ItemClassificationCode listID="TST">43211503</cbc:ItemClassificationCode></cac:CommodityClassification>',
      { classifications: [{ code: '43211503', list: 'TST' }] },
    ],
    [
      'a GTIN whose check digit is right',
      '<cac:StandardItemIdentification><cbc:ID schemeID="0160">4006381333931</cbc:ID></cac:StandardItemIdentification>',
      { gtin: '4006381333931' },
    ],
    [
      'properties and lots',
      '<cac:AdditionalItemProperty><cbc:Name>Length</cbc:Name><cbc:Value>30 mm</cbc:Value></cac:AdditionalItemProperty><cac:ItemInstance><cac:LotIdentification><cbc:LotNumberID>L7</cbc:LotNumberID></cac:LotIdentification></cac:ItemInstance>',
      { properties: [{ name: 'Length', value: '30 mm' }], lots: ['L7'] },
    ],
  ])('carries %s with the line', (_, element, expected) => {
    const changes = { '</cac:Item>': `${element}</cac:Item>` };
    expect([lineOf(changes), leftOf(changes)]).toEqual([expect.objectContaining(expected), []]);
  });

  it('carries where and when a line is wanted, and whether in parts', () => {
    const delivery =
      '<cbc:PartialDeliveryIndicator>true</cbc:PartialDeliveryIndicator><cac:Delivery><cac:DeliveryLocation><cac:Address><cbc:StreetName>Gate 9</cbc:StreetName><cbc:CityName>Bristol</cbc:CityName></cac:Address></cac:DeliveryLocation><cac:RequestedDeliveryPeriod><cbc:StartDate>2026-08-01</cbc:StartDate><cbc:EndDate>2026-08-10</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery><cac:Price>';
    const changes = { '<cac:Price>': delivery };
    expect(lineOf(changes)).toMatchObject({
      partialDelivery: true,
      delivery: { address: { street: 'Gate 9', city: 'Bristol' }, from: '2026-08-01', until: '2026-08-10' },
    });
    expect(leftOf(changes)).toEqual([]);
  });

  it('a line is quantity × price ÷ base + charges − allowances; a stated total that differs is told with both figures', () => {
    const charged = (total: string) => ({
      '>5000<': '>120<',
      '>1153.00<': '>50.00<',
      '<cac:Price>': `<cbc:LineExtensionAmount currencyID="EUR">${total}</cbc:LineExtensionAmount>${charge('true', '600.00')}${charge('false', '300.00')}<cac:Price>`,
    });
    expect(lineOf(charged('6300.00'))?.charges).toEqual([
      { kind: 'charge', amount: { amount: '600.00', currency: 'EUR' } },
      { kind: 'allowance', amount: { amount: '300.00', currency: 'EUR' } },
    ]);
    expect(read(charged('6000.00')).problems).toMatchObject([
      { code: 'ORDER_LINE_TOTAL_WRONG', params: { stated: '6000.00', computed: '6300.00' } },
    ]);
  });

  it('a sum that agrees without the stated tax asks whether the tax is left out, and is carried once it is', () => {
    const sums = terms(
      '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">100.00</cbc:TaxAmount></cac:TaxTotal><cac:AnticipatedMonetaryTotal><cbc:PayableAmount currencyID="EUR">5765000.00</cbc:PayableAmount></cac:AnticipatedMonetaryTotal>',
    );
    expect(read(sums).problems).toMatchObject([
      {
        code: 'ORDER_SUM_WRONG',
        params: { stated: '5765000.00', computed: '5765100.00' },
        question: { asks: 'leave-out', answers: [{ answer: 'TaxTotal' }] },
      },
    ]);
    const answered = read(sums, { leaveOut: ['TaxTotal'] });
    expect(answered.problems).toEqual([]);
    expect(answered.orders[0]).toMatchObject({ payable: { amount: '5765000.00' } });
    expect(answered.orders[0]).not.toHaveProperty('taxes');
    expect(answered.leftOut.map(({ written }) => written)).toContain('100.00 EUR');
  });

  it('taxes by category come to the tax in total, and are carried by category', () => {
    const subtotal = (amount: string) =>
      `<cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">40.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">${amount}</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal>`;
    const taxed = (total: string) =>
      terms(
        `<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">${total}</cbc:TaxAmount>${subtotal('8.00')}${subtotal('2.00')}</cac:TaxTotal>`,
      );
    expect(read(taxed('10.00')).orders[0]?.taxes?.map((tax) => [tax.amount.amount, tax.category])).toEqual([
      ['8.00', 'S'],
      ['2.00', 'S'],
    ]);
    expect(leftOf(taxed('10.00'))).toEqual([]);
    expect(read(taxed('9.00')).problems).toMatchObject([
      { code: 'ORDER_SUM_WRONG', params: { stated: '9.00', computed: '10.00' } },
    ]);
  });

  it('money beyond the parts that are listed stops the order, too', () => {
    const unknown = Array.from({ length: 203 }, (_, index) => `<cbc:Mark>m${index}</cbc:Mark>`).join('');
    const hidden = `${unknown}<cbc:Toll currencyID="EUR">5.00</cbc:Toll>`;
    expect(read(terms(unknown)).orders).toHaveLength(1);
    expect(read(terms(hidden)).problems.map(({ code }) => code)).toEqual(['ORDER_MONEY_NOT_CARRIED']);
  });

  it('a price and the discount that led to it must fit', () => {
    const discounted = (gross: string) => ({
      '</cac:Price>': `<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount currencyID="EUR">47.00</cbc:Amount><cbc:BaseAmount currencyID="EUR">${gross}</cbc:BaseAmount></cac:AllowanceCharge></cac:Price>`,
    });
    expect(lineOf(discounted('1200.00'))?.unitPrice).toEqual({
      amount: '1153.00',
      currency: 'EUR',
      gross: '1200.00',
    });
    expect(leftOf(discounted('1200.00'))).toEqual([]);
    expect(read(discounted('1199.00')).problems).toMatchObject([
      {
        code: 'ORDER_PRICE_DISCOUNT',
        params: { gross: '1199.00', discount: '47.00', price: '1153.00' },
      },
    ]);
  });

  it.each([
    [
      'money',
      '<cac:PrepaidPayment><cbc:PaidAmount currencyID="EUR">5.00</cbc:PaidAmount></cac:PrepaidPayment>',
      'ORDER_MONEY_NOT_CARRIED',
      'PaidAmount',
    ],
    ['safety', '', 'ORDER_SAFETY_NOT_CARRIED', 'SecondaryHazard'],
  ])(
    '%s that cannot be carried stops the order, unless it is said to be left out',
    (_, element, code, name) => {
      const changes: Record<string, string> = element
        ? terms(element)
        : {
            '</cac:Item>':
              '<cac:HazardousItem><cbc:UNDGCode>3480</cbc:UNDGCode><cac:SecondaryHazard><cbc:ID>8</cbc:ID></cac:SecondaryHazard></cac:HazardousItem></cac:Item>',
          };
      const { orders, problems, questions } = read(changes);
      expect([orders.length, problems.map((one) => one.code), questions.map((one) => one.written)]).toEqual([
        0,
        [code],
        [name],
      ]);
      const left = read(changes, { leaveOut: [name] });
      expect([left.orders.length, left.leftOut.length]).toEqual([1, 1]);
    },
  );

  it('a percentage that contradicts its amount is asked about with both figures; it may be left out, and the amount stands', () => {
    const allowance =
      '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:MultiplierFactorNumeric>2</cbc:MultiplierFactorNumeric><cbc:Amount currencyID="EUR">63.00</cbc:Amount><cbc:BaseAmount currencyID="EUR">6300.00</cbc:BaseAmount></cac:AllowanceCharge>';
    const { orders, problems, questions } = read(terms(allowance));
    expect([
      orders,
      problems.map(({ code, params }) => [code, params.computed]),
      questions[0]?.written,
    ]).toEqual([[], [['ORDER_CHARGE_PERCENT', '126.00 EUR']], 'MultiplierFactorNumeric']);
    const left = read(terms(allowance), { leaveOut: ['MultiplierFactorNumeric'] });
    expect([left.orders[0]?.charges, left.leftOut.map(({ written }) => written)]).toEqual([
      [
        {
          kind: 'allowance',
          amount: { amount: '63.00', currency: 'EUR' },
          base: { amount: '6300.00', currency: 'EUR' },
        },
      ],
      ['2'],
    ]);
  });

  it('a unit that no list holds stays as it is written, and is remarked upon; a price for another asks for the relation', () => {
    const own = { 'unitCode="C62"': 'unitCode="QQQ"' };
    expect([lineOf(own)?.quantity, read(own).remarks.map(({ code, place }) => [code, place])]).toEqual([
      { value: '5000', unit: 'QQQ' },
      [['ORDER_UNIT_UNLISTED', expect.stringContaining('cbc:Quantity')]],
    ]);
    expect(problemsOf({ ...own, ...base('C62', '100') })[0]).toMatch(/^ORDER_PRICE_BASE_UNIT/);
    expect(lineOf({ ...own, ...base('QQQ', '100') })?.unitPrice.per).toBe('100');
  });

  it('a number said to be a GTIN that is none is asked about, or left out where another number names the article', () => {
    const wrong =
      '<cac:StandardItemIdentification><cbc:ID schemeID="0160">4006381333932</cbc:ID></cac:StandardItemIdentification></cac:Item>';
    const left = [[`${LINE}/cac:Item/cac:StandardItemIdentification/cbc:ID`, 'check-digit', '4006381333932']];
    const alone = { '</cac:Item>': wrong };
    const { orders, problems, questions } = read(alone);
    expect([orders, problems.map(({ code }) => code), questions.map(({ written }) => written)]).toEqual([
      [],
      ['ORDER_GTIN_WRONG'],
      ['StandardItemIdentification'],
    ]);
    const answered = read(alone, { leaveOut: ['StandardItemIdentification'] });
    expect([answered.orders[0]?.lines[0]?.gtin, answered.leftOut.length]).toEqual([undefined, 1]);
    const named = {
      '</cac:Item>': `<cac:SellersItemIdentification><cbc:ID>SN-33</cbc:ID></cac:SellersItemIdentification>${wrong}`,
    };
    expect([lineOf(named)?.gtin, leftOf(named), read(named).remarks.map(({ code }) => code)]).toEqual([
      undefined,
      left,
      ['ORDER_GTIN_LEFT'],
    ]);
  });

  it('the buyer’s country comes from its registration, the delivery address or what is known beside the order', () => {
    const bare = { '<cac:Country><cbc:IdentificationCode>GB</cbc:IdentificationCode></cac:Country>': '' };
    const registered =
      '<cac:PartyLegalEntity><cac:RegistrationAddress><cac:Country><cbc:IdentificationCode>IE</cbc:IdentificationCode></cac:Country></cac:RegistrationAddress></cac:PartyLegalEntity></cac:Party></cac:BuyerCustomerParty>';
    const delivered =
      '<cac:Delivery><cac:DeliveryLocation><cac:Address><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:Address></cac:DeliveryLocation></cac:Delivery>';
    const countryOf = (changes: Record<string, string>, options = {}) =>
      read(changes, options).orders[0]?.buyer.country;
    expect(countryOf({ ...bare, '</cac:Party></cac:BuyerCustomerParty>': registered })).toBe('IE');
    expect(countryOf({ ...bare, ...terms(delivered) })).toBe('FR');
    const parties = { buyer: { country: 'DE' } };
    expect([countryOf(bare, { parties }), countryOf({}, { parties })]).toEqual(['DE', 'GB']);
  });

  it('delivery asked for before the order was issued is remarked on, and carried', () => {
    const early = terms(
      '<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:EndDate>2012-10-20</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery>',
    );
    const { orders, remarks } = read(early);
    expect([orders.length, remarks.map(({ code }) => code)]).toEqual([1, ['ORDER_DELIVERY_BEFORE_ISSUE']]);
  });

  it.each<[string, Record<string, string>, (string | undefined)[]]>([
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
      {
        asks: 'hs-code',
        written: '9012100',
        answers: [{ answer: '09012100' }, { answer: '9012100' }],
        count: 1,
      },
    ]);
    for (const meant of ['09012100', '9012100']) {
      const meanings = { 'hs-code': { 9012100: meant } };
      expect(lineOf(changes, { meanings })?.hsCode).toBe(meant);
    }
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
      params: { base: '100 KGM', 'base.zh-CN': '100 千克', unit: 'C62', 'unit.en': 'pcs' },
      place: expect.stringContaining('cbc:BaseQuantity'),
    });
    expect(read(base('KGM', '100')).orders).toEqual([]);
  });

  it('keeps the code of a package that has no name here, and asks what a word of several readings means', () => {
    expect(lineOf({ '"C62"': '"XPP"' })?.quantity.unit).toBe('XPP');
    expect(lineOf({ '"C62"': '"QQQ"' }, { meanings: { unit: { QQQ: 'H87' } } })?.quantity.unit).toBe('H87');
    expect(read({ '"C62"': '"MT"' }).questions[0]?.answers.map(({ answer }) => answer)).toEqual([
      'TNE',
      'MTR',
    ]);
  });

  it('a problem of a tag that ends its line stands where the tag begins', () => {
    const [problem] = read({ '<cbc:Quantity unitCode="C62"': '<cbc:Quantity\n unitCode="MT"' }).problems;
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

describe('the edition of the Incoterms', () => {
  const delivered = (id: string, more = '') =>
    read(terms(`<cac:DeliveryTerms>${id}${more}</cac:DeliveryTerms>`)).orders[0]?.deliveryTerms;
  const coded = (code: string, edition: string) =>
    `<cbc:ID schemeID="Incoterms" schemeVersionID="${edition}">${code}</cbc:ID>`;
  it.each([
    ['beside the code', coded('FOB', '2010'), { incoterm: 'FOB', edition: '2010' }],
    ['of today', coded('FOB', '2020'), { incoterm: 'FOB' }],
    ['before both', coded('FOB', '2000'), { text: 'FOB Incoterms 2000' }],
    ['that has no such rule', coded('DPU', '2010'), { text: 'DPU Incoterms 2010' }],
    ['none, of a rule that is gone', '<cbc:ID>DAT</cbc:ID>', { text: 'DAT' }],
  ])('%s is kept, or left in words', (_, id, expected) => {
    expect(delivered(id)).toEqual(expected);
  });

  it('in special terms counts for the code beside them', () => {
    const special = '<cbc:SpecialTerms>Incoterms 2010 apply</cbc:SpecialTerms>';
    expect(delivered('<cbc:ID>CIF</cbc:ID>', special)).toEqual({
      ...{ incoterm: 'CIF', edition: '2010', text: 'Incoterms 2010 apply' },
    });
  });
});

it('a second delivery is asked about, once, and left out by name only when that is said', () => {
  const delivery = (city: string, start: string) =>
    `<cac:Delivery><cac:DeliveryLocation><cac:Address><cbc:CityName>${city}</cbc:CityName></cac:Address></cac:DeliveryLocation><cac:RequestedDeliveryPeriod><cbc:StartDate>${start}</cbc:StartDate></cac:RequestedDeliveryPeriod></cac:Delivery>`;
  const changes = terms(delivery('Leeds', '2026-07-01') + delivery('Bristol', '2026-08-01'));
  const asked = read(changes);
  expect(asked.orders).toEqual([]);
  expect(asked.questions).toMatchObject([
    { asks: 'leave-out', written: 'Delivery', answers: [{ answer: 'Delivery' }], count: 2 },
  ]);
  const left = read(changes, { leaveOut: ['Delivery'] });
  expect(left.orders[0]).toMatchObject({ requestedDeliveryDate: '2026-07-01' });
  expect(left.leftOut.map(({ written }) => written)).toEqual(['Bristol', '2026-08-01']);
});
