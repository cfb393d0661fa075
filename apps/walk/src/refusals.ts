import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  WALK_FACTS_MALFORMED: {
    status: 400,
    en: 'The facts file is not understood: {reason}.',
    'zh-CN': '无法识别事实文件：{reason}。',
  },
  WALK_FACTS_CONTRADICT: {
    status: 409,
    en: 'The order states {stated}, the facts say {place} {given}: an order’s own terms are not replaced.',
    'zh-CN': '订单写明 {stated}，而事实文件中 {place} 为 {given}：不以其他条款代替订单自身的条款。',
  },
  WALK_TERM_UNREAD: {
    status: 422,
    en: 'The order says “{written}”: say in the facts what that is ({field}).',
    'zh-CN': '订单写明“{written}”：请在事实文件中说明其含义（{field}）。',
  },
  WALK_PAYMENT_READINGS: {
    status: 422,
    en: 'The order says “{written}”: say in the facts whether that is "{one}" or "{other}" (terms.payment).',
    'zh-CN': '订单写明“{written}”：请在事实文件中说明是 "{one}" 还是 "{other}"（terms.payment）。',
  },
  WALK_CREDIT_OPEN: {
    status: 422,
    en: '“{written}”: say in the facts how many days after what it is paid (terms.payment, for instance "100% T/T 60 days after B/L date").',
    'zh-CN':
      '“{written}”：请在事实文件中说明自何时起多少天付款（terms.payment，例如 "100% T/T 60 days after B/L date"）。',
  },
  WALK_HS_CODE_DIGITS: {
    status: 422,
    en: 'The facts say {place} {code}, of {digits} digits, which hardly any tariff has. Is a leading zero lost ({padded})?',
    'zh-CN':
      '事实文件中 {place} 为 {code}，共 {digits} 位，税则编码几乎没有这种长度。是否丢失了前导零（{padded}）？',
  },
  WALK_VAT_DIFFERS: {
    status: 422,
    en: 'The order states VAT of {stated:number}; by law it comes to {reckoned:number} between these two. Say in the facts that it stands ("vat": "as-stated"), or have the order changed.',
    'zh-CN':
      '订单写明的增值税为 {stated:number}；依法双方之间应为 {reckoned:number}。请在事实文件中确认按订单所写（"vat": "as-stated"），或要求更改订单。',
  },
  WALK_PLACE_UNKNOWN: {
    status: 422,
    en: 'In which country is “{place}”? Say it in the facts (terms.place).',
    'zh-CN': '“{place}”位于哪个国家？请在事实文件中说明（terms.place）。',
  },
  WALK_PLACE_UNSUITABLE: {
    status: 422,
    en: '{incoterm} {place} ({country:country}): the rule names a place at its other end. Say in the facts what is meant (terms.place).',
    'zh-CN':
      '{incoterm} {place}（{country:country}）：该术语指定的地点应在另一端。请在事实文件中说明所指（terms.place）。',
  },
  WALK_RECEIPT_WRONG: {
    status: 422,
    en: 'The facts say {place} {given}; expected: {expected}.',
    'zh-CN': '事实文件中 {place} 为 {given}；应为：{expected}。',
  },
  WALK_ORDERED_ALREADY: {
    status: 409,
    en: 'Order {orderNumber} of this buyer is trade {number} already.',
    'zh-CN': '该买方的订单 {orderNumber} 已是贸易 {number}。',
  },
  WALK_UNREACHABLE: {
    status: 503,
    en: 'The platform at {address} does not answer.',
    'zh-CN': '位于 {address} 的平台没有响应。',
  },
});
