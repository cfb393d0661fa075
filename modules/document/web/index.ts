import { defineSlice } from '@tongshang/ui/slice';
import { documentMarksQuery } from './documents.ts';

const forms = () => import('./DocumentForms.tsx');

/** The papers of a trade: on its lanes, as a list, and each as a paper with its signature checked in the browser. */
export default defineSlice({
  name: 'document',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/trades/$tradeId/documents/$documentId',
      title: 'papers.paper',
      page: () => import('./DocumentPage.tsx'),
    },
  ],
  actions: {
    invoiced: { form: async () => ({ default: (await import('./InvoiceForm.tsx')).InvoiceForm }) },
    insured: { form: async () => ({ default: (await import('./InsuranceForm.tsx')).InsuranceForm }) },
    originated: { form: async () => ({ default: (await forms()).CertificateForm }) },
  },
  slots: {
    'shell.found': [
      {
        ...{
          key: 'paper',
          label: 'part.papers',
          icon: 'paper',
          at: 20,
          typeArea: 'documentType',
          says: 'papers.foundPaper',
        },
        to: ({ id, tradeId }) => ({
          to: '/trades/$tradeId/documents/$documentId',
          params: { tradeId: tradeId ?? '', documentId: id },
        }),
      },
    ],
    'trades.column': [
      { key: 'invoice', label: 'papers.invoices' },
      { key: 'transportDocument', label: 'papers.transportDocuments' },
    ],
    'trade.tab': [{ key: 'papers', label: 'part.papers', at: 20, part: () => import('./Papers.tsx') }],
    'trade.marks': [
      {
        key: 'document',
        marks: (trade) => documentMarksQuery(trade.tradeId),
      },
    ],
    'trade.mark': [{ key: 'document', part: () => import('./DocumentDetail.tsx') }],
    'trade.reads': [{ query: 'trade-documents' }],
    'dossier.paper': [{ key: 'ubl', part: () => import('./paper/XmlPaper.tsx') }],
  },
});
