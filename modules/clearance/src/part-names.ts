import type { ValuePart } from '@tongshang/duty';

type Text = { readonly en: string; readonly 'zh-CN': string };

/** The parts of a customs value, in a sentence. */
export const PART_NAMES: Readonly<Record<ValuePart['of'], Text>> = {
  'invoice-value': { en: 'invoiced', 'zh-CN': '发票金额' },
  freight: { en: 'freight', 'zh-CN': '运费' },
  insurance: { en: 'insurance', 'zh-CN': '保费' },
  originCharges: { en: 'charges at the origin', 'zh-CN': '起运地费用' },
  onwardCharges: { en: 'carriage after the border', 'zh-CN': '入境后运费' },
  dutiesInPrice: { en: 'duties in the price', 'zh-CN': '价内税费' },
};
