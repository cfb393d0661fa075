import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  WALK_FACTS_MALFORMED: {
    status: 400,
    en: 'The facts file is not understood: {reason}.',
    'zh-CN': '无法识别事实文件：{reason}。',
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
