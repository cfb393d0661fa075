import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Price } from './index.ts';
import { parameterColumn } from './sheet-columns.ts';
import { type CatalogueFixture, catalogueFixture, draftOf, published, sheetOf } from './testing/catalogue.ts';

const LED = '01950000-0000-7000-8000-0000000000f1';
let t: CatalogueFixture;
beforeAll(async () => {
  t = await catalogueFixture();
});
afterAll(() => t.close());

const csv = { 'content-type': 'text/csv' };
type Seller = ReturnType<CatalogueFixture['seller']>;
const send = (seller: Seller, text: string | Uint8Array, query = 'dryRun=false') =>
  seller.send(
    'POST',
    `/api/v1/products/import?${query}`,
    typeof text === 'string' ? sheetOf(text) : text,
    csv,
  );
const placed = (body: { problems: { row: number; column?: string; code: string }[] }) =>
  body.problems.map(({ row, column, code }) => [row, column, code]);
const own = async (seller: Seller) => (await seller.get('/api/v1/products/own?limit=100')).body.items;

const SHEET = `货号,品名,name en,产品族,海关编码,原产国,单位,净重(kg),毛重(kg),起订量,单价(USD),起始数量,状态,param:power,参数：dimmable
L-1,白色金属灯笼,White lantern,,9405.50,中国,件,0.3,0.4,10,3.39,1,已发布,,
L-1,,,,,,,,,,2.90,100,,,
L-2,球泡灯,LED bulb,led-lamps,853952,CN,件,,,1,1.10,1,draft,12,是
`;

describe('import', () => {
  it('reads what a carton holds, weighs and measures, in kilograms and centimetres only', async () => {
    const seller = t.seller();
    const sheet = `货号,英文品名,单位,每箱数量,每箱净重(kg),外箱毛重,外箱长(cm),外箱宽,外箱高,每箱内盒数
K-1,Mug,件,24,8.4,9.6,60,40,35.5,4
`;
    expect((await send(seller, sheet)).body).toMatchObject({ applied: true, created: 1, problems: [] });
    expect((await own(seller))[0]).toMatchObject({
      ...{
        piecesPerCarton: 24,
        innerPacksPerCarton: 4,
        cartonNetWeightKg: '8.4',
        cartonGrossWeightKg: '9.6',
      },
      ...{ cartonLengthCm: '60', cartonWidthCm: '40', cartonHeightCm: '35.5' },
    });
    expect((await send(seller, sheet)).body).toMatchObject({ unchanged: 1, changed: 0 });
    const pounds = await send(
      seller,
      sheet.replace('每箱净重(kg)', '每箱净重(lb)').replace('长(cm)', '长(mm)'),
    );
    expect(placed(pounds.body)).toEqual([
      [2, '每箱净重(lb)', 'IMPORT_COLUMN_UNIT'],
      [2, '外箱长(mm)', 'IMPORT_COLUMN_UNIT'],
    ]);
    expect(pounds.body.problems[0].text).toBe('This column is read in kg; it is written in “lb”.');
    const heavy = await send(seller, sheet.replace('8.4,9.6', '9.7,9.6'));
    expect(placed(heavy.body)).toEqual([[2, '外箱毛重', 'PRODUCT_CARTON_WEIGHTS_CONTRADICT']]);
    const exported = await seller.get('/api/v1/products/own/export');
    expect(exported.text).toContain('carton gross weight kg');
  });

  it('creates products with tiers and parameters, and the same sheet again changes nothing', async () => {
    const seller = t.seller();
    const tried = await send(seller, SHEET, 'dryRun=true');
    expect(tried.body).toMatchObject({ applied: true, dryRun: true, created: 2, problems: [] });
    expect(await own(seller)).toEqual([]);
    expect((await send(seller, SHEET)).body).toMatchObject({
      applied: true,
      created: 2,
      changed: 0,
      rows: 3,
    });
    const products = await own(seller);
    expect(
      products.map(({ sku, status }: { sku: string; status: string }) => [sku, status]).toSorted(),
    ).toEqual([
      ['L-1', 'published'],
      ['L-2', 'draft'],
    ]);
    expect(products.find(({ sku }: { sku: string }) => sku === 'L-1')).toMatchObject({
      name: { en: 'White lantern', 'zh-CN': '白色金属灯笼' },
      hsCode: '940550',
      minimumOrderQuantity: '10',
      prices: [
        { currency: 'USD', minimumQuantity: '1', amount: '3.39' },
        { currency: 'USD', minimumQuantity: '100', amount: '2.9' },
      ],
    });
    expect(products.find(({ sku }: { sku: string }) => sku === 'L-2').parameters).toEqual({
      power: '12',
      dimmable: true,
    });
    const entries = t.entries.length;
    expect((await send(seller, SHEET)).body).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(t.entries.length).toBe(entries);
    expect((await own(seller)).map(({ version }: { version: number }) => version)).toEqual([1, 1]);
  });

  it('changes only what the sheet has columns for; an empty cell takes the value away', async () => {
    const seller = t.seller();
    await send(seller, SHEET);
    const report = await send(seller, 'sku,origin,description en\nL-2,VN,Small bulb\nL-1,,\n');
    expect(placed(report.body)).toEqual([[3, undefined, 'PRODUCT_NOT_COMPLETE']]);
    expect(report.body.applied).toBe(false);
    const done = await send(seller, 'sku,origin,description en\nL-2,VN,Small bulb\n');
    expect(done.body).toMatchObject({ applied: true, changed: 1 });
    const bulb = (await own(seller)).find(({ sku }: { sku: string }) => sku === 'L-2');
    expect(bulb).toMatchObject({ originCountry: 'VN', hsCode: '853952', description: { en: 'Small bulb' } });
    expect(bulb.prices).toHaveLength(1);
  });

  it('reports line by line, in the language asked for, and imports nothing unless bad rows may be left out', async () => {
    const seller = t.seller();
    const bad = `sku,name,unit,origin,price,currency,gtin,family,net weight,gross weight,param:power
A,Lantern,pcs,CN,1.5,USD,,,,,
B,Lantern,blob,Atlantis,=1+1,USD,4006381333932,nonsense,2,1,5
,Nameless,pcs,CN,1,USD,,,,,
C,,pcs,CN,"1,500",QQQ,,,,,
D,Lantern,pcs,CN,1.5,,,,,,
A,Lamp,,,1.2,USD,,,,,
`;
    const report = await send(seller, bad);
    expect(report.body).toMatchObject({ applied: false, created: 0, refused: 4 });
    expect(placed(report.body)).toEqual([
      [3, 'price', 'CELL_FORMULA'],
      [3, 'origin', 'CELL_COUNTRY_UNKNOWN'],
      [3, 'unit', 'CELL_UNIT_UNKNOWN'],
      [3, 'family', 'IMPORT_FAMILY_UNKNOWN'],
      [3, 'gtin', 'GS1_CHECK_DIGIT'],
      [3, 'gross weight', 'PRODUCT_WEIGHTS_CONTRADICT'],
      [3, undefined, 'PARAMETERS_WITHOUT_FAMILY'],
      [4, 'sku', 'CELL_EMPTY'],
      [5, 'price', 'CELL_NUMBER_AMBIGUOUS'],
      [5, 'name', 'CELL_EMPTY'],
      [6, 'price', 'IMPORT_CURRENCY_MISSING'],
      [7, 'name', 'IMPORT_ROW_DIFFERS'],
      [7, 'price', 'PRICE_REPEATED'],
    ]);
    expect(await own(seller)).toEqual([]);
    const chinese = await seller.send('POST', '/api/v1/products/import?dryRun=true', sheetOf(bad), {
      ...csv,
      'accept-language': 'zh-CN',
    });
    expect(chinese.body.problems[7].text).toBe('“sku”为空。');
    const sound = bad.replace('A,Lamp', 'E,Lamp').replace('E,Lamp,,', 'E,Lamp,pcs,');
    expect((await send(seller, sound, 'dryRun=false&skipBad=true')).body).toMatchObject({
      applied: true,
      created: 2,
      refused: 3,
    });
    expect((await own(seller)).map(({ sku }: { sku: string }) => sku).toSorted()).toEqual(['A', 'E']);
  });

  it('asks about 1.500 where the sheet shows decimal commas, in prices and parameters alike', async () => {
    const seller = t.seller();
    const sheet = `sku;name;unit;price;currency;family;param:power
P-1;Lamp;pcs;1.500;EUR;;
P-2;Lamp;pcs;1.234,50;EUR;;
P-3;Lamp;pcs;;;led-lamps;1.250
`;
    const asked = await send(seller, sheet);
    expect(asked.body.applied).toBe(false);
    expect(placed(asked.body)).toEqual([
      [2, 'price', 'CELL_NUMBER_AMBIGUOUS'],
      [4, 'param:power', 'CELL_NUMBER_AMBIGUOUS'],
    ]);
    const told = await send(seller, sheet, 'dryRun=false&decimalSign=,');
    expect(told.body).toMatchObject({ applied: true, created: 3 });
    const bySku = new Map((await own(seller)).map((product: { sku: string }) => [product.sku, product]));
    expect(bySku.get('P-1')).toMatchObject({ prices: [{ amount: '1500' }] });
    expect(bySku.get('P-2')).toMatchObject({ prices: [{ amount: '1234.5' }] });
    expect(bySku.get('P-3')).toMatchObject({ parameters: { power: '1250' } });
  });

  it('takes the currency and the meaning of columns that the sheet does not say', async () => {
    const seller = t.seller();
    const sheet = 'sku,name,unit,Anzahl,price\nA-1,Cup,pcs,12,2.50\n';
    expect(placed((await send(seller, sheet)).body)).toEqual([[2, 'price', 'IMPORT_CURRENCY_MISSING']]);
    const columns = encodeURIComponent(JSON.stringify({ Anzahl: 'minimumOrderQuantity' }));
    const told = await send(seller, sheet, `dryRun=false&currency=EUR&columns=${columns}`);
    expect(told.body).toMatchObject({ applied: true, created: 1, unknownColumns: [] });
    expect(await own(seller)).toMatchObject([
      { minimumOrderQuantity: '12', prices: [{ amount: '2.5', currency: 'EUR' }] },
    ]);
    for (const wrong of ['{"Anzahl":"pieces"}', 'Anzahl', '["price"]']) {
      const { body } = await send(seller, sheet, `columns=${encodeURIComponent(wrong)}`);
      expect([wrong, body.code]).toEqual([wrong, 'IMPORT_COLUMNS_UNREAD']);
    }
  });

  it('takes variants with their main product, wherever it stands, and leaves them out with it', async () => {
    const seller = t.seller();
    const sheet = 'sku,name,variant of,unit\nV-1,Red,M,pcs\nM,Main,,pcs\nV-2,Blue,V-1,pcs\nV-3,Green,X,pcs\n';
    const report = await send(seller, sheet, 'dryRun=false&skipBad=true');
    expect(placed(report.body)).toEqual([
      [4, 'variant of', 'PRODUCT_VARIANT_OF_WRONG'],
      [5, 'variant of', 'PRODUCT_VARIANT_OF_WRONG'],
    ]);
    const products = await own(seller);
    const main = products.find(({ sku }: { sku: string }) => sku === 'M');
    expect(products.find(({ sku }: { sku: string }) => sku === 'V-1').variantOf).toBe(main.productId);
    const orphan = await send(
      seller,
      'sku,name,variant of,unit\nV-9,Red,N,pcs\nN,Main,,blob\n',
      'dryRun=false&skipBad=true',
    );
    expect(orphan.body).toMatchObject({ created: 0, refused: 2 });
  });

  it('asks for the encoding when it cannot tell, and takes the answer', async () => {
    const seller = t.seller();
    const gbk = Uint8Array.from([...sheetOf('sku,name\nG-1,'), 0xb5, 0xc6, ...sheetOf('\n')]);
    expect((await send(seller, gbk)).body.code).toBe('ENCODING_UNCERTAIN');
    expect((await send(seller, gbk, 'dryRun=false&encoding=gbk')).body).toMatchObject({
      applied: true,
      encoding: 'gb18030',
    });
    expect((await own(seller))[0].name).toEqual({ en: '灯' });
    expect((await send(seller, 'a,b\n1,2\n')).body.code).toBe('COLUMNS_MISSING');
    expect((await send(seller, Uint8Array.from([0x50, 0x4b, 3, 4]))).body.code).toBe('CSV_WORKBOOK');
  });

  it('CATALOGUE-1: a GTIN is not given to two products, by the sheet or beside it', async () => {
    const seller = t.seller();
    await published(seller, { sku: 'HAS', gtin: '9521234000006' });
    const report = await send(
      seller,
      'sku,name,gtin\nP,Pot,9521234000006\nQ,Pan,4006381333931\nR,Pin,4006381333931\n',
    );
    expect(placed(report.body)).toEqual([
      [2, 'gtin', 'PRODUCT_GTIN_TAKEN'],
      [4, 'gtin', 'PRODUCT_GTIN_TAKEN'],
    ]);
  });
});

describe('export', () => {
  const exported = async (seller: Seller) => {
    const reply = await seller.get('/api/v1/products/own/export');
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    return sheetOf(reply.text);
  };

  it('CATALOGUE-7: an export imported again changes nothing, and makes the same products elsewhere', async () => {
    const text = fc.constantFrom(
      'Lantern',
      '=cmd|x',
      '灯笼, "红"',
      '-5 °C box',
      'line 1\nline 2',
      "'quoted",
      '0012',
    );
    const tiers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 });
    const prices: fc.Arbitrary<Price[]> = tiers.map((quantities) =>
      quantities.map((quantity) => ({
        currency: quantity % 2 ? 'USD' : 'EUR',
        minimumQuantity: String(quantity),
        amount: `${10 - quantity}.25`,
        ...(quantity > 5 ? { per: '100', validFrom: '2026-01-01' } : {}),
      })),
    );
    await fc.assert(
      fc.asyncProperty(text, text, prices, fc.boolean(), async (english, german, tier, isLamp) => {
        const seller = t.seller();
        const lamp = isLamp
          ? { familyId: LED, parameters: { power: '5.5', dimmable: false, cap: 'GU10' } }
          : {};
        const draft = draftOf({ name: { en: english, de: german }, prices: tier, ...lamp });
        expect((await seller.send('POST', '/api/v1/products', draft)).status).toBe(201);
        await published(seller);
        const file = await exported(seller);
        expect((await send(seller, file)).body).toMatchObject({
          problems: [],
          created: 0,
          changed: 0,
          unchanged: 2,
        });
        const other = t.seller();
        expect((await send(other, file)).body).toMatchObject({ problems: [], created: 2 });
        expect(new TextDecoder().decode(await exported(other))).toBe(new TextDecoder().decode(file));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the title of a column of parameters', () => {
  it.each([
    ['param: power ', 'power'],
    ['参数：power', 'power'],
    ['parameter : a b', 'a b'],
    ['param:', undefined],
    ['params: x', undefined],
  ])('%j: %j', (title, code) => {
    expect(parameterColumn(title)).toBe(code);
  });
  it('CATALOGUE-13: the planner knows many products as soon as they are imported', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `M-${index},Mug ${index}`);
    await send(t.seller(), `sku,name en\n${rows.join('\n')}\n`);
    const known = `select reltuples >= 500 as known from pg_class where oid = 'catalogue.product'::regclass`;
    const nobody = { organisationId: null, personId: null };
    expect(await t.database.transaction(nobody, (tx) => tx.rows(known))).toEqual([{ known: true }]);
  });

  it('is read in time that grows with its length', () => {
    const spaces = ' '.repeat(1_000_000);
    expect(parameterColumn(`param:a${spaces}b`)).toBe(`a${spaces}b`);
  });

  it('asks about HS codes that may have lost a zero and about words with several readings, and takes the answers', async () => {
    const seller = t.seller();
    const sheet =
      'sku,name en,hs code,unit\nH-1,Coffee,9012100,ST\nH-2,Shrimps,306170000,ST\nH-3,Vase,69131000,C62\n';
    const asked = (await send(seller, sheet, 'dryRun=true')).body;
    expect(asked.applied).toBe(false);
    const one = (written: string) => ({
      ...{ asks: 'hs-code', written, count: 1 },
      answers: [`0${written}`, written].map((answer) => ({ answer, reads: answer })),
    });
    expect(asked.questions).toMatchObject([
      one('9012100'),
      { asks: 'unit', written: 'ST', count: 2, places: ['2, unit', '3, unit'] },
      one('306170000'),
    ]);
    const meanings = { 'hs-code': { 9012100: '09012100', 306170000: '0306170000' }, unit: { ST: 'H87' } };
    const query = `dryRun=false&meanings=${encodeURIComponent(JSON.stringify(meanings))}`;
    expect((await send(seller, sheet, query)).body).toMatchObject({
      applied: true,
      created: 3,
      questions: [],
    });
    const codes = (await own(seller)).map(({ hsCode, unit }: Record<string, string>) => `${hsCode} ${unit}`);
    expect(codes.toSorted()).toEqual(['0306170000 H87', '09012100 H87', '69131000 C62']);
  });

  it.each(['{', '[]', '{"unit":{"ST":"pieces"}}', '{"colour":{}}', '{"unit":3}'])(
    'refuses what words mean where it is said as %s',
    async (meanings) => {
      const query = `dryRun=true&meanings=${encodeURIComponent(meanings)}`;
      const reply = await send(t.seller(), 'sku,name en\nX,Y\n', query);
      expect(reply.body.code).toBe('IMPORT_MEANINGS_UNREAD');
    },
  );
});
