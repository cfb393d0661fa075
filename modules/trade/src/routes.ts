import type { HttpApp } from '@tongshang/http';
import { agreementRoutes } from './agreement-routes.ts';
import { changeRoutes } from './change-routes.ts';
import type { TradeContext } from './context.ts';
import { deskRoutes } from './desk-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { listRoutes } from './list-routes.ts';
import { readRoutes } from './read-routes.ts';

/** The endpoints of trades. */
export function routes(app: HttpApp, context: TradeContext): void {
  readRoutes(app, context);
  listRoutes(app, context);
  deskRoutes(app, context);
  agreementRoutes(app, context);
  changeRoutes(app, context);
  invitationRoutes(app, context);
}
