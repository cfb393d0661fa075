import { seesFact } from '@tongshang/ui/api';
import { type ActionForm, defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { invitationsQuery } from './invitation/invitations.ts';
import { tradeSearch, tradesSearch } from './searches.ts';
import './slots.ts';

const agreement = () => import('./file/actions/AgreementForms.tsx');
const change = () => import('./file/actions/ChangeForms.tsx');
const parties = () => import('./file/actions/PartyForms.tsx');
const contests = () => import('./file/actions/ContestForms.tsx');
const form = (page: ActionForm['form']): ActionForm => ({ form: page });
const offer = form(() => import('./file/actions/OfferForm.tsx'));
const answerAmendment = form(async () => ({ default: (await change()).AnswerAmendment }));
const answerCancellation = form(async () => ({ default: (await change()).AnswerCancellation }));

/** The first page, the list, and the trade file with its lanes; other slices put what they know into its slots. */
export default defineSlice({
  name: 'trade',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    { path: '/', title: 'nav.home', page: () => import('./home/HomePage.tsx') },
    {
      path: '/trades',
      title: 'nav.trades',
      search: tradesSearch,
      page: () => import('./trades/TradesPage.tsx'),
    },
    {
      path: '/trades/$tradeId',
      title: 'word.file',
      search: tradeSearch,
      page: () => import('./file/TradePage.tsx'),
    },
    {
      path: '/enquiry',
      title: 'enquiry.title',
      within: '/trades',
      page: () => import('./enquiry/EnquiryPage.tsx'),
    },
    { path: '/sale', title: 'sale.title', within: '/trades', page: () => import('./sale/SalePage.tsx') },
    {
      path: '/purchase',
      title: 'purchase.title',
      within: '/trades',
      page: () => import('./sale/PurchasePage.tsx'),
    },
  ],
  navigation: [
    { to: '/', label: 'nav.home', icon: 'home', key: 'h', at: 10 },
    { to: '/trades', label: 'nav.trades', icon: 'trades', key: 't', at: 30, search: true },
  ],
  actions: {
    quote: offer,
    counter: offer,
    'accept-offer': form(async () => ({ default: (await agreement()).AcceptOffer })),
    'confirm-order': form(async () => ({ default: (await agreement()).AcceptOffer })),
    'decline-order': form(async () => ({ default: (await agreement()).DeclineOffer })),
    'decline-offer': form(async () => ({ default: (await agreement()).DeclineOffer })),
    'propose-amendment': form(() => import('./file/actions/AmendForm.tsx')),
    'answer-amendment': answerAmendment,
    'withdraw-amendment': answerAmendment,
    cancel: form(async () => ({ default: (await change()).CancelTrade })),
    'answer-cancellation': answerCancellation,
    'withdraw-cancellation': answerCancellation,
    'supply-facts': form(() => import('./file/actions/SupplyForm.tsx')),
    'join-trade': form(async () => ({ default: (await parties()).JoinTrade })),
    'accept-party': form(async () => ({ default: (await parties()).AcceptParty })),
    'contest-report': form(async () => ({ default: (await contests()).ContestReport })),
    'withdraw-contest': form(async () => ({ default: (await contests()).WithdrawContest })),
    'add-party': form(async () => ({ default: (await parties()).AddParty })),
    closed: form(async () => ({ default: (await change()).CloseTrade })),
  },
  slots: {
    'shell.found': [
      {
        ...{ key: 'trade', label: 'nav.trades', icon: 'trades', at: 10, typeArea: 'tradeStatus' },
        to: ({ id }) => ({ to: '/trades/$tradeId', params: { tradeId: id } }),
      },
    ],
    'shell.waiting': [{ key: 'trades', part: () => import('./home/WaitingCount.tsx') }],
    'home.waiting': [
      {
        key: 'invitations',
        waits: () =>
          slotQuery(invitationsQuery, (items) =>
            items.map(({ tradeId, role, askedBy, askedAt }) => ({
              ...{ key: `${tradeId} ${role}`, since: askedAt, label: 'invited.waits' as const },
              ...{ named: { by: askedBy[0]?.name ?? {} }, act: 'invited.look' as const },
              ...{ to: '/trades/$tradeId', params: { tradeId } },
            })),
          ),
      },
    ],
    'order-file.terms': [
      {
        key: 'terms',
        part: async () => ({ default: (await import('./terms/TermsFields.tsx')).TermsFields }),
      },
    ],
    'trade.tab': [
      { key: 'goods', label: 'part.goods', at: 10, part: () => import('./file/Goods.tsx') },
      { key: 'parties', label: 'part.parties', at: 40, part: () => import('./file/Parties.tsx') },
      {
        key: 'offers',
        label: 'part.offers',
        at: 50,
        when: ({ trade }) => seesFact(trade, 'quoted'),
        part: () => import('./file/Negotiation.tsx'),
      },
      { key: 'journal', label: 'part.journal', at: 80, part: () => import('./file/Entries.tsx') },
    ],
    'trade.reads': [
      { query: 'trade' },
      { query: 'trades' },
      { query: 'home' },
      { query: 'trade-invitations' },
      { query: 'offers' },
      { query: 'amendments' },
    ],
  },
});
