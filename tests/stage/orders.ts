import type { OrderParty, PurchaseOrder } from '@tongshang/purchase-order';

export const CHINESE_SELLER: OrderParty = {
  name: 'Dongting Lake Ceramics',
  country: 'CN',
  taxId: '91430000TEST',
};
export const BRITISH_BUYER: OrderParty = { name: 'Severn Kitchens', country: 'GB', taxId: 'GB123456789' };
export const AMERICAN_SELLER: OrderParty = { name: 'Great Lakes Instruments', country: 'US' };
export const CHINESE_BUYER: OrderParty = { name: 'Pearl River Laboratories', country: 'CN' };

/** An order of two lines, complete enough to be carried to its end with demonstration values. */
export function purchaseOrder(of: Partial<PurchaseOrder> & { orderNumber: string }): PurchaseOrder {
  const { currency = 'USD' } = of;
  return {
    issueDate: '2026-03-02',
    currency,
    buyer: BRITISH_BUYER,
    seller: CHINESE_SELLER,
    lines: [
      {
        lineId: '1',
        sku: 'BOWL-15',
        name: 'Porcelain bowl 15 cm',
        quantity: { value: '240', unit: 'C62' },
        unitPrice: { amount: '1.35', currency },
      },
      {
        lineId: '10/1',
        sku: 'PLATE-26',
        name: 'Porcelain plate 26 cm',
        quantity: { value: '120', unit: 'C62' },
        unitPrice: { amount: '2.05', currency },
      },
    ],
    ...of,
  };
}
