import { defineRefusals } from '@tongshang/refusal';

type Words = Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>>;

const MODES: Words = {
  sea: { en: 'sea', 'zh-CN': '海运' },
  air: { en: 'air', 'zh-CN': '空运' },
  road: { en: 'road', 'zh-CN': '公路运输' },
  rail: { en: 'rail', 'zh-CN': '铁路运输' },
  post: { en: 'post', 'zh-CN': '邮运' },
};

export const { refuse, table } = defineRefusals(
  {
    INCOTERM_UNKNOWN: {
      status: 422,
      en: '"{text}" is not one of the Incoterms 2020 rules: {known}.',
      'zh-CN': '“{text}”不是 Incoterms 2020 规则之一：{known}。',
    },
    INCOTERM_WITHDRAWN: {
      status: 422,
      en: '{text} is no longer an Incoterms rule; {replacement} of Incoterms 2020 comes closest.',
      'zh-CN': '{text} 已不是 Incoterms 规则；最接近的是 Incoterms 2020 的 {replacement}。',
    },
    INCOTERM_MODE_UNSUITABLE: {
      status: 422,
      en: '{incoterm} is only for sea and inland waterway, not for transport by {mode}; {instead} says the same for any mode.',
      'zh-CN': '{incoterm} 只适用于海运和内河运输，不适用于 {mode}；任何运输方式可改用 {instead}。',
    },
  },
  { mode: (code) => MODES[code] },
);
