/** What is said where an insurance document is not as UCP 600, article 28, asks, or is not there. `{article}` names where. */
export const INSURANCE_TEXTS = {
  INSURANCE_MISSING: {
    severity: 'warning',
    en: 'Under {left} the seller insures the goods, and {rightDocument} has no insurance document beside it (Incoterms 2020, A5).',
    'zh-CN': '{left} 术语下由卖方投保，但{rightDocument}没有相应的保险单据（Incoterms 2020，A5）。',
  },
  UCP_INSURANCE_SIGNED: {
    severity: 'warning',
    en: '{rightDocument} is not issued and signed by an insurer, an underwriter or their named agent: {right} ({article}).',
    'zh-CN': '{rightDocument}未由保险公司、承保人或其具名代理人出具并签署：{right}（{article}）。',
  },
  UCP_INSURANCE_ORIGINALS: {
    severity: 'warning',
    en: 'Not all originals of {rightDocument} are presented: {right} ({article}).',
    'zh-CN': '{rightDocument}未提交全套正本：{right}（{article}）。',
  },
  UCP_COVER_NOTE: {
    severity: 'warning',
    en: '{rightDocument} is a cover note, which is not accepted ({article}).',
    'zh-CN': '{rightDocument}为暂保单，不予接受（{article}）。',
  },
  UCP_INSURANCE_POLICY: {
    severity: 'warning',
    en: 'A policy is asked for, and {rightDocument} is none ({article}).',
    'zh-CN': '要求提交保险单，而{rightDocument}并非保险单（{article}）。',
  },
  UCP_INSURANCE_DATE: {
    severity: 'warning',
    en: '{rightDocument} is dated {right}, after the shipment, and does not cover from an earlier day ({article}).',
    'zh-CN': '{rightDocument}日期为 {right}，晚于装运日期，且未注明承保自更早日期生效（{article}）。',
  },
  UCP_INSURED_AMOUNT: {
    severity: 'warning',
    en: '{rightDocument} does not state the amount insured in the currency of the contract: {right} ({article}).',
    'zh-CN': '{rightDocument}未以合同币种载明保险金额：{right}（{article}）。',
  },
  UCP_INSURED_PERCENT: {
    severity: 'warning',
    en: '{rightDocument} insures less than is asked of the value of the goods: {right} ({article}).',
    'zh-CN': '{rightDocument}的保险金额低于货物价值的规定比例：{right}（{article}）。',
  },
  UCP_INSURED_JOURNEY: {
    severity: 'warning',
    en: '{rightDocument} does not cover the goods from where they are taken over to where they are discharged: {right} ({article}).',
    'zh-CN': '{rightDocument}的承保区间未涵盖自接管地至卸货地的全程：{right}（{article}）。',
  },
  UCP_INSURANCE_RISKS: {
    severity: 'warning',
    en: '{rightDocument} does not cover the risks asked for: {right} ({article}).',
    'zh-CN': '{rightDocument}未承保所要求的险别：{right}（{article}）。',
  },
  UCP_ALL_RISKS: {
    severity: 'warning',
    en: 'All risks are to be covered, and {rightDocument} covers “{right}” ({article}).',
    'zh-CN': '要求投保一切险，而{rightDocument}承保“{right}”（{article}）。',
  },
  UCP_RISK_EXCLUDED: {
    severity: 'warning',
    en: '{rightDocument} excludes a risk that is asked for: “{right}” ({article}).',
    'zh-CN': '{rightDocument}排除了所要求的险别：“{right}”（{article}）。',
  },
  UCP_FRANCHISE: {
    severity: 'warning',
    en: 'Cover is to be irrespective of percentage, and {rightDocument} says “{right}” ({article}).',
    'zh-CN': '要求不计免赔率承保，而{rightDocument}载明“{right}”（{article}）。',
  },
  INSPECTION_FAILED: {
    severity: 'warning',
    en: '{rightDocument} finds that {line} does not pass: {right}.',
    'zh-CN': '{rightDocument}认定{line}检验不合格：{right}。',
  },
} as const;
