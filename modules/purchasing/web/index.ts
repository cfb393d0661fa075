import { defineSlice } from '@tongshang/ui/slice';
import { newOrderSearch, ordersSearch } from './searches.ts';

/** What a firm buys from its suppliers for what it sells: orders, receipts, payments, and what its sales have of them. */
export default defineSlice({
  name: 'purchasing',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/supplier-orders',
      title: 'purchasing.title',
      search: ordersSearch,
      page: () => import('./OrdersPage.tsx'),
    },
    {
      path: '/supplier-orders/new',
      title: 'purchasing.new',
      search: newOrderSearch,
      page: () => import('./NewOrderPage.tsx'),
    },
    {
      path: '/supplier-orders/$supplierOrderId',
      title: 'purchasing.one',
      page: () => import('./OrderPage.tsx'),
    },
    {
      path: '/supplier-orders/$supplierOrderId/edit',
      title: 'purchasing.edit',
      page: () => import('./EditOrderPage.tsx'),
    },
  ],
  slots: {
    'shell.found': [
      {
        ...{ key: 'supplier-order', label: 'purchasing.title', icon: 'goods', at: 45 },
        typeArea: 'supplierOrderState',
        to: ({ id }) => ({ to: '/supplier-orders/$supplierOrderId', params: { supplierOrderId: id } }),
      },
    ],
    'trade.tab': [
      {
        key: 'supplier-orders',
        label: 'purchasing.title',
        at: 47,
        when: ({ trade }) => trade.roles.includes('seller'),
        part: () => import('./SalePart.tsx'),
      },
    ],
    'trade.reads': [{ query: 'supplier-orders' }],
  },
  navigation: [{ to: '/supplier-orders', label: 'purchasing.title', icon: 'goods', key: 'b', at: 36 }],
});
