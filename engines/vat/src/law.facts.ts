import type { Localised, TaxExemption } from '@tongshang/trade-facts';

/** An act and where in it; titles are names and stay as they are. */
type LegalBasis = { readonly act: string; readonly at: string };

const EU = 'Directive 2006/112/EC';
const UK = 'Value Added Tax Act 1994';

type Ground = {
  readonly law: readonly LegalBasis[];
  /** What the invoice says; absent where tax is charged. */
  readonly exemption?: TaxExemption & { readonly reason: Localised };
};

/** Why a supply is treated as it is. */
export const GROUNDS = {
  domestic: { law: [{ act: EU, at: '31, 32, 73, 96' }] },
  'union-taxed': { law: [{ act: EU, at: '32, 33, 59c, 96, 138(1)' }] },
  'domestic-uk': { law: [{ act: UK, at: 's. 1, 2, 7' }] },
  'domestic-other': { law: [] },
  'zero-rated': { law: [{ act: UK, at: 's. 30, Sch. 8' }] },
  exempt: {
    law: [{ act: EU, at: '131–137' }],
    exemption: { reason: { en: 'Exempt from VAT', 'zh-CN': '免征增值税' } },
  },
  'intra-community': {
    law: [{ act: EU, at: '138(1)' }],
    exemption: {
      code: 'VATEX-EU-IC',
      reason: {
        en: 'Intra-Community supply: exempt, Article 138 Directive 2006/112/EC',
        'zh-CN': '欧盟内部供货：依第 2006/112/EC 号指令第 138 条免征增值税',
      },
    },
  },
  export: {
    law: [{ act: EU, at: '146(1)' }],
    exemption: {
      code: 'VATEX-EU-G',
      reason: {
        en: 'Export outside the EU: exempt, Article 146 Directive 2006/112/EC',
        'zh-CN': '出口至欧盟以外：依第 2006/112/EC 号指令第 146 条免征增值税',
      },
    },
  },
  'export-uk': {
    law: [{ act: UK, at: 's. 30(6)' }],
    exemption: {
      reason: {
        en: 'Export from the United Kingdom: zero-rated, VATA 1994 s. 30(6)',
        'zh-CN': '自英国出口：依 1994 年增值税法第 30(6) 条适用零税率',
      },
    },
  },
  'reverse-charge': {
    law: [{ act: EU, at: '194–196' }],
    exemption: {
      code: 'VATEX-EU-AE',
      reason: {
        en: 'Reverse charge: the buyer owes the VAT, Articles 194–196 Directive 2006/112/EC',
        'zh-CN': '反向征收：由买方缴纳增值税，依第 2006/112/EC 号指令第 194–196 条',
      },
    },
  },
  // Seller and supply in one state: what that state made of the options of article 199, 199a or 199b.
  'reverse-charge-domestic': {
    law: [{ act: EU, at: '199' }],
    exemption: {
      code: 'VATEX-EU-AE',
      reason: {
        en: 'Reverse charge: the buyer owes the VAT, Article 199 Directive 2006/112/EC',
        'zh-CN': '反向征收：由买方缴纳增值税，依第 2006/112/EC 号指令第 199 条',
      },
    },
  },
  'reverse-charge-uk': {
    law: [{ act: UK, at: 's. 9A, 55A' }],
    exemption: {
      reason: {
        en: 'Reverse charge: the buyer owes the VAT, VATA 1994 s. 55A',
        'zh-CN': '反向征收：由买方缴纳增值税，依 1994 年增值税法第 55A 条',
      },
    },
  },
  // Goods sold from abroad in consignments of no more than GBP 135: supplied where they are imported.
  'low-value-uk': { law: [{ act: UK, at: 's. 2, 7(5B)' }] },
  'low-value-uk-reverse': {
    law: [{ act: UK, at: 's. 7(5B), 7AA' }],
    exemption: {
      reason: {
        en: 'Reverse charge: customer to account for VAT to HMRC, VATA 1994 s. 7AA',
        'zh-CN': '反向征收：由客户向英国税务海关总署（HMRC）申报缴纳增值税，依 1994 年增值税法第 7AA 条',
      },
    },
  },
  // The same out of the European Union: exempt there, and the buyer's in the United Kingdom.
  'low-value-uk-export': {
    law: [
      { act: EU, at: '146(1)' },
      { act: UK, at: 's. 7(5B), 7AA' },
    ],
    exemption: {
      code: 'VATEX-EU-G',
      reason: {
        en: 'Export outside the EU: exempt, Article 146 Directive 2006/112/EC; reverse charge: customer to account for VAT to HMRC, VATA 1994 s. 7AA',
        'zh-CN':
          '出口至欧盟以外：依第 2006/112/EC 号指令第 146 条免征增值税；反向征收：由客户向英国税务海关总署（HMRC）申报缴纳增值税，依 1994 年增值税法第 7AA 条',
      },
    },
  },
  outside: {
    law: [{ act: EU, at: '31, 32' }],
    exemption: {
      code: 'VATEX-EU-O',
      reason: {
        en: 'Export: no VAT is charged; import VAT and duty, if any, are for the importer',
        'zh-CN': '出口货物，未计增值税；进口环节增值税及关税（如有）由进口商承担',
      },
    },
  },
  'outside-cn': {
    // Output tax is nil; whether input tax is refunded is between the exporter and its tax office and no part of the invoice.
    law: [
      { act: EU, at: '31, 32' },
      { act: '中华人民共和国增值税法', at: '10(4)' },
      { act: '财税〔2012〕39 号', at: '一、二' },
    ],
    exemption: {
      code: 'VATEX-EU-O',
      reason: {
        en: 'Export from China, zero-rated (VAT Law of the PRC, art. 10); import VAT and duty, if any, are for the importer',
        'zh-CN':
          '自中国出口，适用增值税零税率（《中华人民共和国增值税法》第十条）；进口环节增值税及关税（如有）由进口商承担',
      },
    },
  },
} as const satisfies Readonly<Record<string, Ground>>;

export type GroundName = keyof typeof GROUNDS;

/** Reasons as signed documents of earlier versions have them. */
const FORMER: readonly Localised[] = [
  {
    en: 'Not subject to VAT: the supply is made outside the VAT area of the buyer',
    'zh-CN': '不属增值税征税范围：供货地在买方增值税区域以外',
  },
  {
    en: 'Not subject to VAT in the country of the buyer: exported from China without output VAT',
    'zh-CN': '不属买方国家增值税征税范围：自中国出口，不含销项增值税',
  },
];

/** The reason for an exemption in another language, where it is one of those written here. */
export function exemptionIn(text: string, language: string): string | undefined {
  const all: readonly Ground[] = Object.values(GROUNDS);
  const now = all.flatMap(({ exemption }) => (exemption ? [exemption.reason] : []));
  const reasons: readonly Localised[] = [...now, ...FORMER];
  return reasons.find((reason) => Object.values(reason).includes(text))?.[language];
}
