import { defineSlice } from '@tongshang/ui/slice';
import './slots.ts';

/** The whole file of a trade to take away, and the page where anyone checks one. */
export default defineSlice({
  name: 'dossier-export',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/verify',
      title: 'verify.title',
      for: 'visitors',
      page: () => import('./verify/VerifyPage.tsx'),
    },
  ],
  navigation: [{ to: '/verify', label: 'nav.verify', icon: 'verify', key: 'v', at: 80, for: 'everyone' }],
  slots: { 'trade.aside': [{ key: 'dossier', part: () => import('./DossierButton.tsx') }] },
});
