import { unitInWords } from '@tongshang/quantity';
import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  HS_CODE_MALFORMED: {
    status: 422,
    en: '"{code}" is not an HS code: six to ten digits, for instance 851671.',
    'zh-CN': '“{code}”不是商品编码：应为 6 至 10 位数字，例如 851671。',
  },
  HS_CHAPTER_UNKNOWN: {
    status: 422,
    en: 'HS code {code} names chapter {chapter}, which the Harmonized System does not have (01–97 without 77).',
    'zh-CN': '商品编码 {code} 的第 {chapter} 章不存在：协调制度只有第 01 至 97 章，其中第 77 章为空。',
  },
  HS_CODE_DIGITS: {
    status: 422,
    en: '{code} has {digits} digits, a length that the tariff of {country:country} does not have. Is a leading zero lost ({padded})?',
    'zh-CN':
      '{code} 有 {digits} 位，{country:country} 的税则没有这种长度的编码。是否丢失了前导零（{padded}）？',
  },
  DUTY_HEADING_MISSING: {
    status: 422,
    en: 'Line {line}: the tariff of {country:country} held here ({version}) has no measures for {code}.',
    'zh-CN': '第 {line} 项：本系统所载的 {country:country} 税则（{version}）尚未收录 {code} 的税率。',
  },
  DUTY_CODE_NOT_PRECISE: {
    status: 422,
    en: 'Line {line}: {country:country} levies different rates under {code}. State the national code: {candidates}.',
    'zh-CN': '第 {line} 项：{country:country} 在 {code} 下设有不同税率，请填写本国编码：{candidates}。',
  },
  DUTY_MEASURE_MISSING: {
    status: 422,
    en: 'Line {line}: no {type} measure of {country:country} is known for heading {heading} ({code}), origin {origin:country}, on {date:day}.',
    'zh-CN':
      '第 {line} 项：未知 {country:country} 对税目 {heading}（{code}）、原产地 {origin:country}、{date:day} 当日的 {type} 措施。',
  },
  DUTY_QUANTITY_MISSING: {
    status: 422,
    words: { unit: unitInWords },
    en: 'Line {line}: a duty on heading {heading} is levied per {unit}; state the quantity in that unit.',
    'zh-CN': '第 {line} 项：税目 {heading} 按 {unit} 计征，请填写以该单位计的数量。',
  },
  DUTY_FREIGHT_MISSING: {
    status: 422,
    en: 'A price under {incoterm} does not tell the {basis} value that {country:country} asks for: state the freight, zero if there was none.',
    'zh-CN': '{incoterm} 价格不足以得出 {country:country} 要求的 {basis} 计税价格：请填写运费，没有则填零。',
  },
  DUTY_INSURANCE_MISSING: {
    status: 422,
    en: 'A price under {incoterm} does not tell the {basis} value that {country:country} asks for: state the insurance, zero if there was none.',
    'zh-CN':
      '{incoterm} 价格不足以得出 {country:country} 要求的 {basis} 计税价格：请填写保险费，没有则填零。',
  },
  DUTY_RATE_MISSING: {
    status: 422,
    en: 'An exchange rate from {from} to {to} is needed for {date:day}.',
    'zh-CN': '缺少 {date:day} 从 {from} 到 {to} 的汇率。',
  },
  DUTY_NO_LINES: {
    status: 422,
    en: 'There is no goods line to assess.',
    'zh-CN': '没有可供计税的商品项。',
  },
  DUTY_VALUE_NEGATIVE: {
    status: 422,
    en: 'Line {line}: the value for customs would be negative.',
    'zh-CN': '第 {line} 项：计税价格不能为负数。',
  },
  DUTY_CHARGE_NEGATIVE: {
    status: 422,
    en: 'A charge cannot be less than nothing; state zero if there was none.',
    'zh-CN': '费用不能为负数；没有则填零。',
  },
  DUTY_REPLAY_DIFFERS: {
    status: 422,
    en: 'The assessment cannot be repeated: {what} differs (stated {stated}, repeated {repeated}).',
    'zh-CN': '计税结果无法复现：{what}不一致（原为 {stated}，复算为 {repeated}）。',
  },
});
