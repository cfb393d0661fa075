import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { priceFor } from './index.ts';
import { searchTermsOf, searchWordsOf } from './search-terms.ts';
import { type CatalogueFixture, catalogueFixture, draftOf, published } from './testing/catalogue.ts';

const LED = '01950000-0000-7000-8000-0000000000f1';
let t: CatalogueFixture;
let ids: Record<string, string>;
beforeAll(async () => {
  t = await catalogueFixture();
  const [one, other] = [t.seller(), t.seller()];
  const make = async (seller: typeof one, change: Parameters<typeof published>[1]) =>
    (await published(seller, change)).productId as string;
  ids = {
    lantern: await make(one, {
      sku: 'LAN-001/W',
      name: { en: 'White metal lanterns', 'zh-CN': '白色金属灯笼' },
      description: { en: 'For tea lights; café style' },
    }),
    led12: await make(one, {
      name: { en: 'LED bulb', 'zh-CN': 'LED 球泡灯' },
      familyId: LED,
      hsCode: '853952',
      parameters: { power: '12', cap: 'E27', dimmable: true },
      prices: [{ currency: 'EUR', minimumQuantity: '1', amount: '200', per: '100' }],
    }),
    led5: await make(other, {
      name: { en: 'LED bulb small', 'zh-CN': '小球泡灯' },
      familyId: LED,
      originCountry: 'VN',
      parameters: { power: '5.5', cap: 'E14' },
      prices: [{ currency: 'EUR', minimumQuantity: '1', amount: '1.5', validUntil: '2020-01-01' }],
    }),
  };
  await one.send('POST', '/api/v1/products', draftOf({ name: { en: 'Unpublished lantern' } }));
});
afterAll(() => t.close());

const names = (items: { productId: string }[]) =>
  items.map(({ productId }) => Object.keys(ids).find((name) => ids[name] === productId)).toSorted();
const find = async (query: string) => names((await t.seller().get(`/api/v1/products?${query}`)).body.items);

describe('search', () => {
  it.each([
    ['text=lantern', ['lantern']],
    ['text=METAL%20lantern', ['lantern']],
    ['text=lant', ['lantern']],
    ['text=cafe', ['lantern']],
    ['text=LAN-001', ['lantern']],
    ['text=%E7%81%AF%E7%AC%BC', ['lantern']], // 灯笼
    ['text=%E7%90%83%E6%B3%A1%E7%81%AF', ['led12', 'led5']], // 球泡灯
    ['text=%E7%81%AF', ['lantern', 'led12', 'led5']], // 灯
    ['text=%E7%AC%BC%E7%81%AF', []], // 笼灯
    ['text=%E5%B0%8F%20bulb', ['led5']], // 小 bulb
    ["text=it's%20a%20%5C%20%22test%22%20%26%20(bulb:*", []],
    ['text=%20%2D%20', []],
    [`familyId=${LED}`, ['led12', 'led5']],
    [`familyId=${LED}&parameter=power:min:6`, ['led12']],
    [`familyId=${LED}&parameter=power:max:12&parameter=cap:eq:E14`, ['led5']],
    [`familyId=${LED}&parameter=dimmable:eq:true`, ['led12']],
    ['originCountry=VN', ['led5']],
    ['hsCode=8539', ['led12']],
    ['currency=EUR', ['led12']],
    ['currency=EUR&priceTo=2', ['led12']],
    ['currency=EUR&priceFrom=2.01', []],
    ['currency=USD&priceFrom=3&priceTo=4', ['lantern']],
    ['sku=LAN-001%2FW', ['lantern']],
    ['', ['lantern', 'led12', 'led5']],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it('refuses filters it cannot read', async () => {
    const code = async (query: string) => (await t.seller().get(`/api/v1/products?${query}`)).body.code;
    expect(await code('parameter=power')).toBe('PARAMETER_FILTER_WRONG');
    expect(await code('parameter=power:min:much')).toBe('DECIMAL_MALFORMED');
    expect(await code('priceTo=2')).toBe('PRICE_RANGE_WITHOUT_CURRENCY');
    expect(await code('cursor=x')).toBe('CURSOR_INVALID');
    expect(await code('colour=red')).toBe('INPUT_INVALID');
  });

  it('CATALOGUE-6: pages hold each product once, newest first', async () => {
    const seller = t.seller();
    for (let index = 0; index < 7; index++) await published(seller, { name: { en: `Paged ${index}` } });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await t.seller().get(`/api/v1/products?text=paged&limit=3${cursor}`);
      seen.push(...body.items.map(({ name }: { name: { en: string } }) => name.en));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor !== '');
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `Paged ${index}`));
    const own = await seller.get('/api/v1/products/own?status=published&limit=100');
    expect(own.body.items).toHaveLength(7);
    expect((await t.seller().get('/api/v1/products/own')).body.items).toEqual([]);
  });
});

describe('search terms', () => {
  it('every pair and character that is looked for is among those of a text that contains it', () => {
    const text = '白色金属灯笼 LED球泡灯';
    const { terms } = searchTermsOf([{ 'zh-CN': text }], ['ABC-1']);
    for (const part of ['白', '灯笼', '球泡灯', '金属灯']) {
      for (const term of searchWordsOf(part).han) expect(terms).toContain(term);
    }
    expect(terms).toContain('abc-1');
  });
});

describe('priceFor', () => {
  const prices = [
    { currency: 'USD', minimumQuantity: '1', amount: '4' },
    { currency: 'USD', minimumQuantity: '100', amount: '3' },
    {
      currency: 'USD',
      minimumQuantity: '100',
      amount: '2.5',
      validFrom: '2026-03-01',
      validUntil: '2026-03-31',
    },
    { currency: 'USD', minimumQuantity: '1000', amount: '2', validFrom: '2027-01-01' },
  ];
  it.each<[string, string, string | undefined]>([
    ['0.5', '2026-01-01', undefined],
    ['1', '2026-01-01', '4'],
    ['99.9', '2026-01-01', '4'],
    ['100', '2026-01-01', '3'],
    ['100', '2026-03-31', '2.5'],
    ['100', '2026-04-01', '3'],
    ['5000', '2026-12-31', '3'],
    ['5000', '2027-01-01', '2'],
  ])('of %s on %s is %s', (quantity, day, amount) => {
    expect(priceFor({ prices }, quantity, 'USD', day)?.amount).toBe(amount);
    expect(priceFor({ prices }, quantity, 'EUR', day)).toBeUndefined();
  });
});
