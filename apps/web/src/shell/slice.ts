import { defineSlice } from '@tongshang/ui/slice';

/** The frame's own words; it has no page. */
export const shell = defineSlice({
  name: 'shell',
  messages: {
    en: () => import('../messages/en.ts'),
    'zh-CN': () => import('../messages/zh-CN.ts'),
  },
});
