import type { HttpApp } from '@tongshang/http';
import { stockRoutes } from './routes.ts';
import type { TakeStockDeps } from './take-stock.ts';
import type { TradeAccess } from './trade-access.ts';

export { table as stockRefusals } from './refusals.ts';
export type { ReadProduct, StockProduct } from './take-stock.ts';
export { readWarehousePlace } from './warehouse-store.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);

export type StockDeps = TakeStockDeps & { readonly trades: TradeAccess };

export function createStockModule({ trades, ...deps }: StockDeps) {
  return { routes: (app: HttpApp) => stockRoutes(app, trades, deps) };
}
