import type { Tx } from '@tongshang/database';
import { type HttpApp, query } from '@tongshang/http';
import type { AuthorityDeps } from './authorities.ts';
import { Lane, LaneQuery, TradeLaneParams } from './contract-lane.ts';
import { legalDay } from './legal-day.ts';
import { laneOf, lookUpLane } from './look-up-lane.ts';

const dayInCountry = (tx: Tx) => (country: string) => legalDay(tx.now, { country }).toString();

const reading = { scope: 'trade:read' } as const;

/** What a lane will need, asked before the order or of a trade as it stands. */
export function laneRoutes(app: HttpApp, deps: AuthorityDeps): void {
  query(app, {
    url: '/api/v1/lanes',
    operationId: 'checkLane',
    summary:
      'What a trade between two countries will need: computed here, done on board, or stated from outside',
    tags: ['clearance'],
    access: reading,
    querystring: LaneQuery,
    response: Lane,
    async handler({ tx, query: { hs, origin, carrier, date, ...lane } }) {
      const codes = hs === undefined ? [undefined] : hs.split(',');
      const goods = codes.map((hsCode, index) => ({
        lineId: String(index + 1),
        ...(hsCode === undefined ? {} : { hsCode }),
        ...(origin === undefined ? {} : { originCountry: origin }),
      }));
      const dayIn = (country: string) => date ?? dayInCountry(tx)(country);
      return lookUpLane(deps, tx, {
        ...lane,
        dayIn,
        goods,
        carrier: carrier === 'named' ? 'member' : carrier,
      });
    },
  });

  query(app, {
    url: '/api/v1/trades/:tradeId/lane',
    operationId: 'checkTradeLane',
    summary: 'What a trade will need on its lane, as its terms and lines stand',
    tags: ['clearance'],
    access: reading,
    params: TradeLaneParams,
    response: Lane,
    refusals: ['TRADE_NOT_FOUND'],
    async handler({ tx, params }) {
      const trade = await deps.trades.readTrade(tx, params.tradeId);
      return lookUpLane(deps, tx, laneOf(trade, dayInCountry(tx)));
    },
  });
}
