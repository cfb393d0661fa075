import type { Localised } from '@tongshang/trade-facts';

/** Where goods are: ISO 3166-1 alpha-2, or `XI` for Northern Ireland, whose goods are treated as those of a member state. */
export type VatPlace = string;

type VatParty = {
  /** Where it is established. */
  readonly country: VatPlace;
  /** Its VAT numbers with their prefix; none where it says that it has none, absent where nobody said. */
  readonly vatNumbers?: readonly string[];
};

/** How the law of a country rates goods: at its standard rate, at another, at zero, or exempt. */
export type Rating = 'standard' | 'zero' | 'exempt' | { readonly percent: string };

/** What decides how VAT treats a supply of goods. What is absent is unknown. */
export type VatFacts = {
  readonly seller: VatParty;
  readonly buyer: VatParty;
  /** Where the transport to the buyer begins, and where it ends. */
  readonly goodsFrom?: VatPlace;
  readonly goodsTo?: VatPlace;
  /** Who imports where goods enter another VAT area; the buyer unless it is said. */
  readonly importer?: 'seller' | 'buyer';
  /** Whether the seller has the proof that the goods left. False: it is known to be missing. */
  readonly exportProof?: boolean;
  /** How the country of the supply rates these goods; of a domestic supply. */
  readonly rating?: Rating;
  /** Whether each consignment is worth no more than GBP 135 and holds no excise goods; of goods that are imported into Great Britain. */
  readonly lowValue?: boolean;
  /** Whether its law makes the buyer owe the tax of this supply. */
  readonly buyerOwes?: boolean;
};

/** Each fact by name, with the words for it. */
export const VAT_FACT_TEXTS = {
  sellerCountry: { en: 'where the seller is established', 'zh-CN': '卖方所在国' },
  sellerVatNumber: { en: 'the seller’s VAT number', 'zh-CN': '卖方增值税登记号' },
  buyerVatNumber: { en: 'the buyer’s VAT number', 'zh-CN': '买方增值税登记号' },
  goodsFrom: { en: 'where the transport of the goods begins', 'zh-CN': '货物起运地' },
  goodsTo: { en: 'where the transport of the goods ends', 'zh-CN': '货物运抵地' },
  importer: { en: 'who imports the goods', 'zh-CN': '由谁进口货物' },
  exportProof: { en: 'the proof that the goods left', 'zh-CN': '货物已出境的证明' },
  rating: { en: 'how the law rates these goods', 'zh-CN': '该货物适用的税率' },
  lowValue: {
    en: 'whether each consignment is worth no more than GBP 135 and holds no excise goods',
    'zh-CN': '每批货物价值是否不超过 135 英镑且不含消费税货物',
  },
  buyerOwes: { en: 'whether the buyer owes the tax', 'zh-CN': '是否由买方承担纳税义务' },
} as const satisfies Readonly<Record<string, Localised>>;

export type VatFactName = keyof typeof VAT_FACT_TEXTS;
