import type { HttpApp } from '@tongshang/http';
import { type GoodsEventDeps, listenForGoods } from './goods-events.ts';
import { traceRoutes } from './routes.ts';
import type { TraceDeps } from './ship-consignment.ts';

export type { WarehousePlace } from './goods-events.ts';
export { findPlaces, type KnownPlace, located, PLACES } from './places.ts';
export { table as traceRefusals } from './refusals.ts';
export type { TradeAccess } from './trade-access.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);

export type TraceModule = { routes(app: HttpApp): void };

/** EPCIS 2.0 events of trades, stated by parties and by the platform. Listens for production, packing and delivery. */
export function createTraceModule(deps: TraceDeps & GoodsEventDeps): TraceModule {
  listenForGoods(deps);
  return { routes: (app) => traceRoutes(app, deps) };
}
