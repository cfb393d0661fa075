import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  ORDER_FILE_NOT_FOUND: {
    status: 404,
    en: 'There is no such file of orders.',
    'zh-CN': '没有该订单文件。',
  },
  ORDER_FILE_NOT_FOR_KIND: {
    status: 403,
    en: 'Orders are brought by trading companies and manufacturers.',
    'zh-CN': '仅贸易公司和生产企业可导入订单。',
  },
  ORDER_FILE_TOO_MANY_ORDERS: {
    status: 422,
    en: 'The file holds {found:number} orders; at most {limit:number} are read at once. Split it.',
    'zh-CN': '文件含 {found:number} 份订单；一次最多读取 {limit:number} 份，请拆分。',
  },
  ORDER_FILE_NO_TEXT: {
    status: 422,
    en: 'A text of the file contains a NUL character or half of a surrogate pair, which no text may.',
    'zh-CN': '文件文本中含有 NUL 字符或不完整的代理对，这是不允许的。',
  },
  ORDER_FILES_TOO_MANY: {
    status: 409,
    en: 'There are {limit:number} files of orders waiting already. Carry or delete some first.',
    'zh-CN': '已有 {limit:number} 个订单文件待处理，请先处理或删除部分文件。',
  },
  ORDER_FILE_CHANGED: {
    status: 409,
    en: 'The file has been read anew since you saw it. Look at it again.',
    'zh-CN': '您查看之后该文件已重新读取，请再看一遍。',
  },
  ORDER_FILE_CARRIED: {
    status: 409,
    en: 'An order of this file is a trade already; the file stays with it.',
    'zh-CN': '该文件中已有订单成为贸易，文件须保留。',
  },
  ORDER_NOT_IN_FILE: {
    status: 404,
    en: 'The file holds no order {orderNumber} that can be carried.',
    'zh-CN': '文件中没有可带入的订单 {orderNumber}。',
  },
  ORDER_CARRIED_ALREADY: {
    status: 409,
    en: 'Order {orderNumber} of this file is trade {number} already.',
    'zh-CN': '该文件的订单 {orderNumber} 已是贸易 {number}。',
  },
  ORDER_VAT_DIFFERS: {
    status: 422,
    en: 'The order states VAT of {stated:number}; by law it comes to {reckoned:number} between these two. Say that it stands as stated, or have the order changed.',
    'zh-CN':
      '订单写明的增值税为 {stated:number}；依法双方之间应为 {reckoned:number}。请确认按订单所写，或要求更改订单。',
  },
  ORDER_OWN_NUMBER_DIFFERS: {
    status: 422,
    en: 'The order states {stated} as your tax number; yours is {own}. Say that the trade goes by your own, or have the order changed.',
    'zh-CN': '订单写明贵方税号为 {stated}；贵方税号实为 {own}。请确认按贵方税号办理，或要求更改订单。',
  },
  ORDER_LEFT_OUT_UNSEEN: {
    status: 409,
    en: '{count:number} things stand in the file and are carried into no trade. Say that they are to be left out.',
    'zh-CN': '文件中有 {count:number} 处内容不会带入贸易，请确认略去。',
  },
  ORDER_TERM_CONTRADICTS: {
    status: 409,
    en: 'The order states {stated:day}; {given:day} would replace it. An order’s own terms are not replaced.',
    'zh-CN': '订单写明 {stated:day}；{given:day} 会取代它。不得以其他条款代替订单自身的条款。',
  },
  ORDER_PLACE_UNSUITABLE: {
    status: 422,
    en: '{incoterm} names a place at its other end than {place} ({country:country}).',
    'zh-CN': '{incoterm} 指定的地点应在另一端，而非 {place}（{country:country}）。',
  },
});
