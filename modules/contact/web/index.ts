import { defineSlice } from '@tongshang/ui/slice';
import { contactsSearch, mergeSearch, newContactSearch } from './searches.ts';

/** The address book: firms that are not on the platform, found, written, merged, brought in from files. */
export default defineSlice({
  name: 'contact',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/contacts',
      title: 'contacts.title',
      search: contactsSearch,
      page: () => import('./ContactsPage.tsx'),
    },
    {
      path: '/contacts/new',
      title: 'contacts.new',
      search: newContactSearch,
      page: () => import('./NewContactPage.tsx'),
    },
    { path: '/contacts/import', title: 'contacts.import', page: () => import('./import/ImportPage.tsx') },
    { path: '/contacts/$contactId', title: 'contacts.one', page: () => import('./ContactPage.tsx') },
    {
      path: '/contacts/$contactId/edit',
      title: 'contacts.edit',
      page: () => import('./EditContactPage.tsx'),
    },
    {
      path: '/contacts/$contactId/merge',
      title: 'contacts.merge',
      search: mergeSearch,
      page: () => import('./MergePage.tsx'),
    },
  ],
  slots: {
    'shell.found': [
      {
        ...{ key: 'contact', label: 'contacts.title', icon: 'person', at: 40 },
        to: ({ id }) => ({ to: '/contacts/$contactId', params: { contactId: id } }),
      },
    ],
  },
  navigation: [{ to: '/contacts', label: 'contacts.title', icon: 'person', key: 'c', at: 45 }],
});
