import { defineSlice } from '@tongshang/ui/slice';

/** A contact joins: invited and confirmed on its page, followed by itself on the page that the invitation opens. */
export default defineSlice({
  name: 'succession',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/join',
      title: 'join.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./JoinPage.tsx'),
    },
  ],
  slots: {
    'contact.part': [{ key: 'succession', part: () => import('./SuccessionPart.tsx') }],
  },
});
