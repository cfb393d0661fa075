import { defineRefusals } from '@tongshang/refusal';

/** What is said of VAT that cannot be reckoned as asked. */
export const { refuse, table } = defineRefusals({
  VAT_UNDECIDED: {
    status: 422,
    en: 'VAT cannot be reckoned before this is known: {missing}.',
    'zh-CN': '增值税尚无法计算，须先知道：{missing}。',
  },
  VAT_NUMBER_MALFORMED: {
    status: 422,
    en: '“{number}” is no VAT number of the European Union, the United Kingdom, Norway or Switzerland; it begins with the code of its country.',
    'zh-CN': '“{number}”不是欧盟、英国、挪威或瑞士的增值税登记号；登记号以国家代码开头。',
  },
  VAT_NUMBER_CHECK_DIGIT: {
    status: 422,
    en: 'The VAT number “{number}” cannot be right: its check digits do not fit the others. Compare it with the paper it is taken from.',
    'zh-CN': '增值税登记号“{number}”不可能正确：校验位与其他位数不符。请与其出处核对。',
  },
  VAT_STATED_DIFFERS: {
    status: 422,
    en: 'Taxes of {stated:number} are stated, and the law comes to {reckoned:number}. Either leave VAT as it stands, or state no taxes beside it.',
    'zh-CN':
      '写明的税款为 {stated:number}，而依法计算为 {reckoned:number}。请保持所写税款不变，或不写税款而由系统计算。',
  },
});
