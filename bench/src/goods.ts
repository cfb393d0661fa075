import { type Api, createApi } from './api.ts';

/** Two products of the demonstration's seller, and how many of them an order asks for. */
export const GOODS = [
  {
    sku: 'MK-0417',
    name: { en: 'Celadon tea cup, 180 ml', 'zh-CN': '青瓷茶杯 180 毫升' },
    hsCode: '691110',
    originCountry: 'CN',
    netWeightKg: '0.2',
    grossWeightKg: '0.225',
    price: '3.40',
    quantity: '480',
  },
  {
    sku: 'MK-0502',
    name: { en: 'Celadon tea pot, 900 ml', 'zh-CN': '青瓷茶壶 900 毫升' },
    hsCode: '691110',
    originCountry: 'CN',
    netWeightKg: '0.9',
    grossWeightKg: '1.05',
    price: '14.75',
    quantity: '60',
  },
] as const;

export const CURRENCY = 'USD';
const UNIT = 'C62';

/** The lines of an order of these goods. */
export const LINES = GOODS.map(({ sku, name, price, quantity }) => ({
  ...{ sku, name },
  quantity: { value: quantity, unit: UNIT },
  unitPrice: { amount: price, currency: CURRENCY },
}));

/** Lists the goods in the seller's catalogue, which then knows what the order's lines leave out. */
export async function listGoods({
  address,
  parties,
}: {
  address: string;
  parties: Readonly<Record<string, { readonly apiKey: string }>>;
}): Promise<void> {
  const seller: Api = createApi(address, parties.seller?.apiKey ?? '');
  for (const { price, quantity: _quantity, ...product } of GOODS) {
    const prices = [{ currency: CURRENCY, minimumQuantity: '1', amount: price }];
    const { productId, version } = await seller.send<{ productId: string; version: number }>(
      'POST',
      '/api/v1/products',
      { ...product, unit: UNIT, prices },
    );
    await seller.send('PUT', `/api/v1/products/${productId}/status`, { status: 'published', version });
  }
}
