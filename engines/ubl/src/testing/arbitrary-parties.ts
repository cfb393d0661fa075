/** What an invoice may say for the buyer's books. */
export const BILLING = {
  sellerAddress: { scheme: '0088', id: '4012345000009' },
  buyerAddress: { scheme: '9932', id: 'GB123456789' },
  buyerReference: 'COST-7',
  account: {
    ...{ id: 'GB29NWBK60161331926819', name: 'A & B', bank: 'NWBKGB2L' },
    ...{ bankName: 'North & West', bankAddress: '1 Quay, Hull' },
  },
  deliveredOn: '2026-05-20',
};

/** Somebody whom no trade knows: consignee, notify party, to whose order. */
export const STRANGER = {
  ...{ name: { en: 'Merchants & Bankers', fr: 'Banque' }, taxId: 'X1' },
  address: { city: 'Paris', country: 'FR', localised: { 'zh-CN': '巴黎', ru: 'Париж' } },
};
