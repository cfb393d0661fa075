import { refusalText } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UBL_LIMITS } from './limits.ts';
import { placesIn } from './places.ts';
import { readUbl } from './read-document.ts';
import { table } from './refusals.ts';

const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
const utf8 = (text: string) => new TextEncoder().encode(text);

function order(
  changes: Readonly<Record<string, string>> = {},
  declaration = '<?xml version="1.0"?>',
): string {
  const text = `${declaration}
<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:cac="${CAC}" xmlns:cbc="${CBC}">
  <cbc:UBLVersionID>2.1</cbc:UBLVersionID>
  <cbc:ID>PO-1</cbc:ID>
  <cbc:IssueDate>2026-03-01</cbc:IssueDate>
  <cac:BuyerCustomerParty><cac:Party><cac:PartyName><cbc:Name>Buyer Ltd</cbc:Name></cac:PartyName></cac:Party></cac:BuyerCustomerParty>
  <cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>卖方</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>
  <cac:OrderLine><cac:LineItem>
    <cbc:ID>1</cbc:ID>
    <cbc:Quantity unitCode="C62">12</cbc:Quantity>
    <cbc:LineExtensionAmount currencyID="USD">24.00</cbc:LineExtensionAmount>
    <cac:Item><cbc:Name>Mug</cbc:Name></cac:Item>
  </cac:LineItem></cac:OrderLine>
</Order>
`;
  return Object.entries(changes).reduce((all, [from, to]) => all.replace(from, to), text);
}

/** Codes with their places, after checking that each has its text in both languages with nothing left to fill in. */
function problems(input: Uint8Array | string, limits = UBL_LIMITS): string[] {
  const reading = readUbl(typeof input === 'string' ? utf8(input) : input, limits);
  if (reading.ok) return [];
  return reading.problems.map(({ code, params, place }) => {
    const text = table[code as keyof typeof table];
    expect(refusalText(text, 'en', params)).not.toMatch(/\{\w+\}/);
    expect(refusalText(text, 'zh-CN', params)).not.toMatch(/\{\w+\}/);
    return `${code} at ${place}`;
  });
}

/** Chinese text as GB 2312 would have it, for the few characters used here. */
function gbk(text: string): Uint8Array {
  const bytes: Record<string, number[]> = { 卖: [0xc2, 0xf4], 方: [0xb7, 0xbd] };
  return Uint8Array.from([...text].flatMap((one) => bytes[one] ?? [one.codePointAt(0) ?? 0]));
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((one) => one.codePointAt(0) ?? 0);
  return Uint8Array.from(
    units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('a sound order', () => {
  it('is read with the place of each value', () => {
    const reading = readUbl(utf8(order()));
    if (!reading.ok) return expect.fail(JSON.stringify(reading.problems));
    expect(reading.document).toMatchObject({
      type: 'Order',
      id: 'PO-1',
      lines: [{ id: '1', quantity: { value: '12', unit: 'C62' }, lineTotal: { amount: '24.00' } }],
    });
    expect(reading.placeOf('lines/0/quantity')).toEqual({
      path: '/Order/cac:OrderLine/cac:LineItem/cbc:Quantity',
      line: 10,
      column: 5,
    });
    expect(reading.notRead).toEqual([]);
  });
  it('UBL-12: keeps the places as plain data that says the same', () => {
    const second =
      '<cac:OrderLine><cac:LineItem><cbc:ID>2</cbc:ID><cbc:Quantity>1</cbc:Quantity><cac:Item><cbc:Name>Jug</cbc:Name><cbc:Name>Krug</cbc:Name></cac:Item></cac:LineItem></cac:OrderLine></Order>';
    const reading = readUbl(utf8(order({ '</Order>': second })));
    if (!reading.ok) return expect.fail(JSON.stringify(reading.problems));
    const table = reading.places();
    const kept = placesIn(JSON.parse(JSON.stringify(table)));
    expect(table.pointers).toContain('lines/1/item/names/1');
    expect(table.pointers.map(kept)).toEqual(table.pointers.map(reading.placeOf));
    expect(kept('lines/2')).toBeUndefined();
  });
  it('names what it does not understand and keeps reading', () => {
    const changed = order({
      '<cac:OrderLine>': '<cac:TaxExchangeRate><cbc:ID>P</cbc:ID></cac:TaxExchangeRate><cac:OrderLine>',
    });
    const reading = readUbl(utf8(changed));
    expect(reading.ok && reading.notRead).toEqual(['/Order/cac:TaxExchangeRate']);
  });
  it.each(['PLN first', 'EUR first'])(
    'UBL-14: the tax total in the currency of the document counts, %s',
    (first) => {
      const total = (amount: string, currency: string) =>
        `<cac:TaxTotal><cbc:TaxAmount currencyID="${currency}">${amount}</cbc:TaxAmount></cac:TaxTotal>`;
      const both = [total('857.50', 'PLN'), total('200.00', 'USD')];
      const totals = (first === 'PLN first' ? both : both.toReversed()).join('');
      const reading = readUbl(
        utf8(
          order({
            '<cac:OrderLine>': `<cbc:DocumentCurrencyCode>USD</cbc:DocumentCurrencyCode>${totals}<cac:OrderLine>`,
          }),
        ),
      );
      expect(reading.ok && reading.document.taxTotal).toEqual({ amount: '200.00', currency: 'USD' });
    },
  );
  it('is read whatever prefixes it uses', () => {
    const changed = order().replaceAll('cac:', 'a:').replaceAll('cbc:', 'b:');
    expect(problems(changed.replace('xmlns:cac', 'xmlns:a').replace('xmlns:cbc', 'xmlns:b'))).toEqual([]);
  });
});

describe('encodings', () => {
  const named = (encoding: string) => order({}, `<?xml version="1.0" encoding="${encoding}"?>`);
  it.each([
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${named('UTF-8')}`)],
    ['UTF-16, little endian', utf16(named('UTF-16'), true, true)],
    ['UTF-16, big endian', utf16(named('UTF-16'), false, true)],
    ['UTF-16 without a mark', utf16(named('UTF-16'), true, false)],
    ['GBK', gbk(named('GBK'))],
    ['GB2312', gbk(named('gb2312'))],
    ['GB18030', gbk(named('GB18030'))],
  ])('%s is read', (_, bytes) => {
    const reading = readUbl(bytes);
    expect(reading.ok && reading.document.parties.seller?.names[0]?.text).toBe('卖方');
  });
  it.each([
    ['GBK bytes declared UTF-8', gbk(named('UTF-8')), 'UBL_ENCODING_MISMATCH at line 7'],
    ['GBK bytes without a declaration', gbk(order({}, '')), 'UBL_ENCODING_MISMATCH at line 7'],
    ['one byte declared UTF-16', utf8(named('UTF-16')), 'UBL_ENCODING_MISMATCH at line 1'],
    ['UTF-16 declared UTF-8', utf16(named('UTF-8'), true, true), 'UBL_ENCODING_MISMATCH at line 1'],
    ['a mark of UTF-8 declared GBK', utf8(`\uFEFF${named('GBK')}`), 'UBL_ENCODING_MISMATCH at line 1'],
    ['EBCDIC', utf8(named('EBCDIC-CP-US')), 'UBL_ENCODING_UNSUPPORTED at line 1'],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 60, 0, 0, 0]), 'UBL_ENCODING_UNSUPPORTED at line 1'],
    ['neither', Uint8Array.from([...utf8(order()), 0xff, 0xff]), 'UBL_BYTES_INVALID at line 15'],
  ])('%s is refused', (_, bytes, expected) => {
    expect(problems(bytes)).toEqual([expected]);
  });
});

describe('hostile and broken files', () => {
  const bomb = (text: string) => order({ Mug: '&b;' }, `<?xml version="1.0"?>\n<!DOCTYPE Order [${text}]>`);
  it.each([
    ['an entity bomb', bomb('<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">'), 'UBL_DTD_FORBIDDEN at line 2'],
    ['an external entity', bomb('<!ENTITY b SYSTEM "file:///etc/passwd">'), 'UBL_DTD_FORBIDDEN at line 2'],
    ['an empty DOCTYPE', order({}, '<!DOCTYPE Order>'), 'UBL_DTD_FORBIDDEN at line 1'],
  ])('%s is refused', (_, text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });
  it.each([
    ['nothing', '', /^UBL_EMPTY/],
    ['white space', ' \n ', /^UBL_EMPTY/],
    ['a truncated file', order().slice(0, 500), /^UBL_XML_MALFORMED at line 6 column \d+$/],
    ['a crossed tag', order({ '</cbc:ID>': '</cbc:Id>' }), /^UBL_XML_MALFORMED at line 4/],
    ['an undeclared entity', order({ Mug: '&mug;' }), /^UBL_XML_MALFORMED at line 12/],
    ['an undeclared prefix', order({ '<cbc:ID>': '<x:ID>' }), /^UBL_XML_MALFORMED at line 4/],
    [
      'a repeated attribute',
      order({ 'unitCode="C62"': 'unitCode="C62" unitCode="KGM"' }),
      /^UBL_XML_MALFORMED/,
    ],
    ['a control character', order({ Mug: 'M\u0001ug' }), /^UBL_XML_MALFORMED at line 12/],
    ['no XML', 'PO;item;qty\n1;2;3', /^UBL_XML_MALFORMED at line 1/],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual([expect.stringMatching(expected)]);
  });
  it('never throws on any cut or any flipped byte of a sound order', () => {
    const sound = utf8(order().trimEnd());
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        expect(readUbl(sound.slice(0, at)).ok).toBe(false);
        const changed = sound.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const reading = readUbl(changed);
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('limits', () => {
  const nested = (depth: number) => `${'<cac:Party>'.repeat(depth)}${'</cac:Party>'.repeat(depth)}`;
  const many = Array.from({ length: 40 }, (_, index) => ` a${index}="1"`).join('');
  it.each([
    ['bytes', order(), { bytes: 100 }, 'UBL_TOO_LARGE at line 1'],
    ['depth', order({ Mug: nested(70) }), {}, /^UBL_TOO_DEEP at line 12/],
    ['elements', order(), { elements: 10 }, /^UBL_TOO_MANY_ELEMENTS at line/],
    ['attributes', order({ '<cbc:ID': `<cbc:ID${many}` }), {}, /^UBL_TOO_MANY_ATTRIBUTES at line 4/],
    ['text', order({ Mug: 'x'.repeat(10_001) }), {}, /^UBL_TEXT_TOO_LONG at \/Order/],
  ])('of %s', (_, text, narrowed, expected) => {
    const found = problems(text, { ...UBL_LIMITS, ...narrowed });
    expect(found).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });
  it('of problems: the list ends with saying so', () => {
    const line = '<cac:OrderLine><cac:LineItem><cbc:Quantity>x</cbc:Quantity></cac:LineItem></cac:OrderLine>';
    const found = problems(order({ '<cac:OrderLine>': `${line.repeat(100)}<cac:OrderLine>` }));
    expect(found).toHaveLength(UBL_LIMITS.problems + 1);
    expect(found.at(-1)).toMatch(/^UBL_TOO_MANY_PROBLEMS/);
  });
  it('leave room for ten thousand lines', () => {
    const line = order().match(/<cac:OrderLine>[\s\S]*<\/cac:OrderLine>/)?.[0] ?? '';
    const reading = readUbl(utf8(order({ [line]: line.repeat(10_000) })));
    expect(reading.ok && reading.document.lines.length).toBe(10_000);
  });
});

describe('what is not a document of a trade', () => {
  const root = (from: string, to: string) => order().replaceAll(from, to);
  it.each([
    ['another document', root('Order', 'Catalogue')],
    ['UBL 1.0', root('Order-2"', 'Order-1.0"')],
    ['no namespace', root(' xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"', '')],
    ['a name in the wrong namespace', root('xsd:Order-2', 'xsd:Invoice-2')],
  ])('%s', (_, text) => {
    expect(problems(text)).toEqual([expect.stringMatching(/^UBL_ROOT_UNKNOWN at line \d+ column 1$/)]);
  });
  it('a version that is not 2.0 to 2.4', () => {
    expect(problems(order({ '>2.1<': '>3.0<' }))).toEqual(['UBL_VERSION_UNSUPPORTED at /Order']);
  });
});

describe('values', () => {
  const quantity = '/Order/cac:OrderLine/cac:LineItem/cbc:Quantity';
  const amount = '/Order/cac:OrderLine/cac:LineItem/cbc:LineExtensionAmount';
  it.each([
    ['>12<', '>1e3<', `UBL_NUMBER_INVALID at ${quantity}`],
    ['>12<', '><', `UBL_NUMBER_INVALID at ${quantity}`],
    ['>12<', '>1,000<', `UBL_NUMBER_INVALID at ${quantity}`],
    ['>12<', '>9999999999999999999999<', `UBL_NUMBER_INVALID at ${quantity}`],
    ['>12<', '>-3<', `UBL_QUANTITY_NOT_POSITIVE at ${quantity}`],
    ['>12<', '>0.000<', `UBL_QUANTITY_NOT_POSITIVE at ${quantity}`],
    ['"C62"', '"BUSHELFUL"', `UBL_UNIT_UNKNOWN at ${quantity}`],
    [' currencyID="USD"', '', `UBL_CURRENCY_MISSING at ${amount}`],
    ['"USD"', '"US$"', `UBL_CURRENCY_UNKNOWN at ${amount}`],
    ['2026-03-01', '2026-02-29', 'UBL_DATE_INVALID at /Order/cbc:IssueDate'],
    ['2026-03-01', '01/03/2026', 'UBL_DATE_INVALID at /Order/cbc:IssueDate'],
    ['<cbc:ID>PO-1</cbc:ID>', '', 'UBL_ELEMENT_MISSING at /Order'],
    ['<cac:Item><cbc:Name>Mug</cbc:Name></cac:Item>', '', 'UBL_ELEMENT_MISSING at /Order/cac:OrderLine'],
  ])('%s → %s', (from, to, expected) => {
    expect(problems(order({ [from]: to }))).toEqual([expected]);
  });
  it('are taken in every form xs:decimal and xs:date allow', () => {
    const reading = readUbl(utf8(order({ '>12<': '> +012.50 <', '2026-03-01': '2024-02-29+08:00' })));
    expect(reading.ok && [reading.document.lines[0]?.quantity?.value, reading.document.issueDate]).toEqual([
      '12.50',
      '2024-02-29',
    ]);
  });
  it('a truth value that is none is a problem, not an allowance', () => {
    const charge = (word: string) =>
      `<cac:AllowanceCharge><cbc:ChargeIndicator>${word}</cbc:ChargeIndicator><cbc:Amount currencyID="USD">50.00</cbc:Amount></cac:AllowanceCharge><cac:OrderLine>`;
    expect(problems(order({ '<cac:OrderLine>': charge('yes') }))).toEqual([
      'UBL_INDICATOR_INVALID at /Order/cac:AllowanceCharge/cbc:ChargeIndicator',
    ]);
    const reading = readUbl(utf8(order({ '<cac:OrderLine>': charge('1') })));
    expect(reading.ok && reading.document.charges.map((one) => one.charge)).toEqual([true]);
  });
  it('a unit code of another list is kept as written', () => {
    const reading = readUbl(utf8(order({ '"C62"': '"QQQ"' })));
    expect(reading.ok && reading.document.lines[0]?.quantity).toEqual({ value: '12', unit: 'QQQ' });
  });
  it.each([
    ['<cbc:ItemClassificationCode listID="TST">43211503</cbc:ItemClassificationCode>', undefined],
    ['<cbc:ItemClassificationCode listID="HS">6804 21 00</cbc:ItemClassificationCode>', '6804 21 00'],
    ['<cbc:CommodityCode>691110</cbc:CommodityCode>', '691110'],
  ])('of %s the customs code is %j', (code, expected) => {
    const unspsc =
      '<cac:CommodityClassification><cbc:ItemClassificationCode listID="UNSPSC">31191501</cbc:ItemClassificationCode></cac:CommodityClassification>';
    const item = `<cbc:Name>Mug</cbc:Name>${unspsc}<cac:CommodityClassification>${code}</cac:CommodityClassification>`;
    const reading = readUbl(utf8(order({ '<cbc:Name>Mug</cbc:Name>': item })));
    if (!reading.ok) throw new Error('not read');
    expect(reading.document.lines[0]?.item?.commodityCode).toBe(expected);
    expect(reading.document.lines[0]?.item?.classifications).toHaveLength(2);
    expect(reading.placeOf('lines/0/item/commodityCode')?.path).toBe(
      expected &&
        `/Order/cac:OrderLine/cac:LineItem/cac:Item/cac:CommodityClassification[2]/cbc:${code.slice(5).split(/[ >]/)[0]}`,
    );
  });
  it('a tag whose name ends its line stands where it begins', () => {
    const reading = readUbl(utf8(order({ '<cbc:Quantity unitCode': '<cbc:Quantity\r\n  unitCode' })));
    expect(reading.ok && reading.placeOf('lines/0/quantity')).toMatchObject({ line: 10, column: 5 });
    expect(reading.ok && reading.placeOf('lines/0/lineTotal')).toMatchObject({ line: 12, column: 5 });
  });
  it('several problems come together, each with its place', () => {
    const line = order().match(/<cac:OrderLine>[\s\S]*<\/cac:OrderLine>/)?.[0] ?? '';
    const bad = line.replace('>12<', '>x<').replace('"USD"', '"XYZ"');
    expect(problems(order({ [line]: line + bad }))).toEqual([
      'UBL_NUMBER_INVALID at /Order/cac:OrderLine[2]/cac:LineItem/cbc:Quantity',
      'UBL_CURRENCY_UNKNOWN at /Order/cac:OrderLine[2]/cac:LineItem/cbc:LineExtensionAmount',
    ]);
  });
});

// Sizes at which work that grows with their square would not end.
describe('UBL-11: a file is read in time that grows with its size', () => {
  const many = (count: number, piece: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => piece(index)).join('');
  const id = '<cbc:ID>x</cbc:ID>';
  const into = (text: string) => readUbl(utf8(order({ '<cac:OrderLine>': `${text}<cac:OrderLine>` })));

  it('with ever other kinds of references', () => {
    const reading = into(
      many(40_000, (index) => `<cac:A${index}DocumentReference>${id}</cac:A${index}DocumentReference>`),
    );
    expect(reading.ok && reading.document.references.length).toBe(40_000);
  });
  it('with references in ever other containers', () => {
    const reading = into(
      many(
        40_000,
        (index) =>
          `<cac:BillingReference><cac:A${index}DocumentReference>${id}</cac:A${index}DocumentReference></cac:BillingReference>`,
      ),
    );
    expect(reading.ok && reading.document.references.length).toBe(40_000);
  });
  it('with as many elements that nobody understands, below one that is alone of its name', () => {
    const inner = many(80_000, () => '<cbc:Unknown/>');
    const reading = into(
      `<cac:Delivery><cac:DeliveryLocation>${inner}</cac:DeliveryLocation></cac:Delivery>${many(80_000, () => '<cbc:Note/>')}`,
    );
    expect(reading.ok && reading.notRead).toEqual(['/Order/cac:Delivery/cac:DeliveryLocation/cbc:Unknown']);
  });
});
