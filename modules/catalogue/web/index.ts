import { defineSlice } from '@tongshang/ui/slice';
import { compareSearch, ownProductsSearch, productsSearch } from './searches.ts';

const editPage = () => import('./EditProductPage.tsx');

/** Finding products, comparing them, keeping one's own. */
export default defineSlice({
  name: 'catalogue',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/products',
      title: 'nav.products',
      search: productsSearch,
      page: () => import('./ProductsPage.tsx'),
    },
    {
      path: '/products/own',
      title: 'products.own',
      search: ownProductsSearch,
      page: () => import('./OwnProductsPage.tsx'),
    },
    {
      path: '/products/new',
      title: 'products.new',
      page: async () => ({ default: (await editPage()).NewProductPage }),
    },
    { path: '/products/import', title: 'products.import', page: () => import('./ImportPage.tsx') },
    {
      path: '/products/compare',
      title: 'products.compareTitle',
      search: compareSearch,
      page: () => import('./ComparePage.tsx'),
    },
    { path: '/products/$productId', title: 'word.product', page: () => import('./ProductPage.tsx') },
    { path: '/products/$productId/edit', title: 'products.edit', page: editPage },
  ],
  slots: {
    'shell.found': [
      {
        ...{ key: 'product', label: 'nav.products', icon: 'products', at: 50, typeArea: 'productStatus' },
        to: ({ id }) => ({ to: '/products/$productId', params: { productId: id } }),
      },
    ],
  },
  navigation: [
    {
      to: '/products',
      label: 'nav.products',
      icon: 'products',
      key: 'p',
      at: 40,
    },
  ],
});
