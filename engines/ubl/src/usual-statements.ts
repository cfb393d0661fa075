import type { Localised } from '@tongshang/trade-facts';

/** What credits and contracts usually ask the seller to certify, in words that a bank's examiner knows. */
export const USUAL_STATEMENTS = {
  'copies-sent': {
    en: 'One set of non-negotiable copies of the documents has been sent to the buyer by courier.',
    'zh-CN': '已将一套不可转让单据副本以快递寄送买方。',
  },
  'copies-mailed': {
    en: 'Copies of the documents have been sent to the buyer by electronic mail.',
    'zh-CN': '已将单据副本以电子邮件发送买方。',
  },
  'original-sent': {
    en: 'One original of the bill of lading has been sent to the buyer directly by courier.',
    'zh-CN': '已将一份正本提单以快递直接寄送买方。',
  },
  'shipping-advice': {
    en: 'The particulars of shipment have been advised to the buyer.',
    'zh-CN': '已将装运详情通知买方。',
  },
  'samples-sent': {
    en: 'Samples of the goods shipped have been sent to the buyer by courier.',
    'zh-CN': '已将所装货物的样品以快递寄送买方。',
  },
  'as-contracted': {
    en: 'The goods shipped conform to the contract in quality, quantity and packing.',
    'zh-CN': '所装货物的品质、数量及包装均与合同相符。',
  },
  'brand-new': {
    en: 'The goods shipped are brand new and unused.',
    'zh-CN': '所装货物为全新、未经使用的货物。',
  },
  marked: {
    en: 'Each package bears the shipping marks stated in the packing list.',
    'zh-CN': '每件包装均刷有装箱单所列唛头。',
  },
  'no-wood': {
    en: 'No solid wood packing material was used.',
    'zh-CN': '未使用实木包装材料。',
  },
  'wood-treated': {
    en: 'All wood packing material was treated and marked according to ISPM 15.',
    'zh-CN': '全部木质包装已按 ISPM 15 要求处理并加施标识。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type UsualStatement = keyof typeof USUAL_STATEMENTS;
