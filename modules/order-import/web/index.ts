import { defineSlice } from '@tongshang/ui/slice';
import { orderFileSearch } from './searches.ts';
import './slots.ts';

/** Orders that come as files: dropped, asked about, made trades of. */
export default defineSlice({
  name: 'order-import',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    { path: '/order-files', title: 'orderFiles.title', page: () => import('./OrderFilesPage.tsx') },
    {
      path: '/order-files/$fileId',
      title: 'orderFiles.one',
      search: orderFileSearch,
      page: () => import('./OrderFilePage.tsx'),
    },
  ],
  navigation: [{ to: '/order-files', label: 'orderFiles.nav', icon: 'upload', key: 'o', at: 35 }],
});
