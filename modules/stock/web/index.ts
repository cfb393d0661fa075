import { defineSlice } from '@tongshang/ui/slice';
import { warehouseSearch } from './searches.ts';

/** What lies where; goods made, packed and received. */
export default defineSlice({
  name: 'stock',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/warehouse',
      title: 'nav.warehouse',
      search: warehouseSearch,
      page: () => import('./WarehousePage.tsx'),
    },
  ],
  navigation: [
    {
      to: '/warehouse',
      label: 'nav.warehouse',
      icon: 'warehouse',
      key: 'w',
      at: 50,
    },
  ],
  actions: {
    produced: { form: () => import('./ProduceForm.tsx') },
    packed: { form: () => import('./PackForm.tsx') },
    delivered: { form: () => import('./ReceiveForm.tsx') },
  },
  slots: { 'trade.reads': [{ query: 'warehouses' }, { query: 'stock' }] },
});
