import { actsIn, holds, seesFact, type Trade } from '@tongshang/ui/api';
import { mayGo } from '@tongshang/ui/session';
import { type ActionForm, defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { tradeDeclarationsQuery, tradeLaneQuery, waitingCasesQuery } from './api.ts';
import { declaredOutside, isDeclaration } from './declared-outside.ts';
import { queueSearch, tariffSearch } from './searches.ts';
import { declarationTodos, declarationWaits } from './todos.ts';

const declare: ActionForm = { form: () => import('./DeclareForm.tsx') };
const outside: ActionForm = { form: () => import('./OutsideForm.tsx') };
const outcome: ActionForm = { form: () => import('./OutcomeForm.tsx') };
const goods = () => import('./DeclaredGoods.tsx');

/** The sides that declare and those who decide: everyone whom the two facts of clearance concern. */
const seesCases = (trade: Trade): boolean =>
  !trade.domestic && (seesFact(trade, 'export-declared') || actsIn(trade, 'export-released'));

/** Who reads the rates that were stated for a trade alone. */
const SEE_RATES = ['seller', 'buyer', 'bank', 'customs', 'tax'] as const;

/** The officers' queue, declarations, the tariff. */
export default defineSlice({
  name: 'clearance',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    { path: '/queue', title: 'queue.title', search: queueSearch, page: () => import('./QueuePage.tsx') },
    {
      path: '/queue/$declarationId',
      title: 'queue.declaration',
      page: () => import('./DeclarationPage.tsx'),
    },
    {
      path: '/tariff',
      title: 'tariff.title',
      for: 'visitors',
      search: tariffSearch,
      page: () => import('./TariffPage.tsx'),
    },
  ],
  navigation: [
    {
      to: '/queue',
      label: 'nav.queue',
      icon: 'queue',
      key: 'q',
      at: 20,
    },
    { to: '/tariff', label: 'nav.tariff', icon: 'tariff', key: 'd', at: 70, for: 'everyone' },
  ],
  actions: {
    'export-declared': declare,
    'import-declared': declare,
    'report-export-declared': outside,
    'report-import-declared': outside,
    'report-export-released': outcome,
    'report-import-released': outcome,
  },
  slots: {
    'shell.found': [
      {
        ...{
          key: 'declaration',
          label: 'queue.declarations',
          icon: 'queue',
          at: 30,
          typeArea: 'declarationState',
          says: 'queue.foundCase',
        },
        to: ({ id }) => ({ to: '/queue/$declarationId', params: { declarationId: id } }),
      },
    ],
    'trades.column': [
      { key: 'declaration', label: 'queue.declaration' },
      { key: 'declarationNumber', label: 'queue.declarationNumber' },
    ],
    'trade.tab': [
      {
        key: 'lane',
        label: 'part.lane',
        at: 15,
        when: ({ trade }) =>
          !trade.domestic && !trade.facts.some((one) => one.fact === 'shipped' && holds(one)),
        part: () => import('./LanePart.tsx'),
      },
      {
        key: 'rates',
        label: 'part.rates',
        at: 65,
        when: ({ trade }) => !trade.domestic && SEE_RATES.some((role) => trade.roles.includes(role)),
        part: () => import('./RatesPart.tsx'),
      },
      {
        key: 'clearance',
        label: 'part.clearance',
        at: 70,
        when: ({ trade }) => seesCases(trade),
        part: () => import('./CasesPart.tsx'),
      },
    ],
    'terms.lane': [{ key: 'lane', part: () => import('./LaneAhead.tsx') }],
    'trade.fact': [
      { key: 'export-declared', part: goods },
      { key: 'import-declared', part: goods },
      { key: 'remedy-declared', part: goods },
    ],
    'trade.todo': [
      {
        key: 'declaration',
        todos: (trade) =>
          seesCases(trade)
            ? slotQuery(tradeDeclarationsQuery(trade.tradeId), (declarations) =>
                declarationTodos(trade.tradeId, declarations),
              )
            : undefined,
      },
    ],
    'trade.waits': [
      {
        key: 'declaration',
        waits: (trade) =>
          seesCases(trade) ? slotQuery(tradeDeclarationsQuery(trade.tradeId), declarationWaits) : undefined,
      },
    ],
    'trade.outside': [
      {
        key: 'declaration',
        outside: (trade) =>
          trade.nextActions.some(({ action, fact }) => action === 'report-fact' && isDeclaration(fact))
            ? slotQuery(tradeLaneQuery(trade.tradeId), declaredOutside)
            : undefined,
      },
    ],
    'trade.reads': [{ query: 'declarations' }],
    'home.desk': [
      {
        key: 'officer',
        when: ({ session }) => mayGo(session, '/queue'),
        part: () => import('./OfficerHome.tsx'),
        waits: () => slotQuery(waitingCasesQuery, ({ items }) => items),
      },
    ],
  },
});
