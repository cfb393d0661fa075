import { defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { eventMarks, eventsQuery } from './events.ts';

const transport = () => import('./TransportForms.tsx');

/** Where the goods of a trade are and have been: events, the journey, its map. */
export default defineSlice({
  name: 'trace',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [{ path: '/trades/$tradeId/map', title: 'map.title', page: () => import('./TradeMapPage.tsx') }],
  actions: {
    shipped: { form: async () => ({ default: (await transport()).ShipForm }) },
    'report-shipped': { form: () => import('./ReportShipment.tsx') },
    'in-transit': { form: async () => ({ default: (await transport()).EventForm }) },
  },
  slots: {
    'trade.tab': [{ key: 'journey', label: 'part.journey', at: 30, part: () => import('./Journey.tsx') }],
    'trade.strip': [{ key: 'map', part: () => import('./TradeStrip.tsx') }],
    'trade.marks': [
      {
        key: 'event',
        marks: (trade) => slotQuery(eventsQuery(trade.tradeId), (events) => eventMarks(events, trade.facts)),
      },
    ],
    'trade.mark': [{ key: 'event', part: () => import('./EventDetail.tsx') }],
    'trade.reads': [{ query: 'trade-events' }],
  },
});
