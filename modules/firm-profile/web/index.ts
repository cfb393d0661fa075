import { mayGo } from '@tongshang/ui/session';
import { defineSlice } from '@tongshang/ui/slice';

/** What a firm says of itself once, and on its first page what is still worth saying. */
export default defineSlice({
  name: 'firm-profile',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [{ path: '/firm-profile', title: 'firm.title', page: () => import('./FirmProfilePage.tsx') }],
  navigation: [{ to: '/firm-profile', label: 'firm.title', icon: 'paper', at: 85, place: 'account' }],
  slots: {
    'home.start': [
      {
        key: 'checklist',
        when: ({ session }) => mayGo(session, '/firm-profile'),
        part: () => import('./StartChecklist.tsx'),
      },
    ],
  },
});
