import {
  Actions,
  command,
  decodeCursor,
  type HttpApp,
  Page,
  PageQuery,
  pageOf,
  query,
  Uuid,
} from '@tongshang/http';
import { tellable } from '@tongshang/trade';
import { Type } from 'typebox';
import { warehouseActions } from './actions.ts';
import * as contract from './contract.ts';
import { setCompanyPrefix } from './number-handling-units.ts';
import { packGoods } from './pack-goods.ts';
import { produceGoods } from './produce-goods.ts';
import { listMoves, listStock } from './read-stock.ts';
import { type ReceiptDeps, receiveGoods } from './receive-goods.ts';
import { receiveStock, type TakeStockDeps, transferStock } from './take-stock.ts';
import { admitClient, type ClientBooks, insertWarehouse, listWarehouses } from './warehouse-store.ts';

const access = { scope: 'stock:write' } as const;
const tags = ['stock'];

export function stockRoutes(
  app: HttpApp,
  ofTrades: ReceiptDeps,
  deps: TakeStockDeps,
  known: ClientBooks,
): void {
  warehouseRoutes(app, known);
  goodsRoutes(app, deps);
  tradeRoutes(app, ofTrades);
}

function warehouseRoutes(app: HttpApp, known: ClientBooks): void {
  query(app, {
    url: '/api/v1/warehouses',
    operationId: 'listWarehouses',
    summary: 'Warehouses your organisation keeps or uses',
    tags,
    access: { scope: 'stock:read' },
    response: Type.Object({ items: Type.Array(contract.Warehouse), actions: Actions }),
    handler: async ({ tx, principal }) => {
      const items = await listWarehouses(tx);
      return { items, actions: warehouseActions(items, principal) };
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/warehouses',
    operationId: 'openWarehouse',
    summary: 'Open a warehouse that your organisation keeps',
    tags,
    access,
    body: contract.NewWarehouse,
    status: 201,
    response: contract.Warehouse,
    handler: ({ tx, principal, body }) =>
      insertWarehouse(tx, { keeperOrganisationId: principal.organisationId, ...body }),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/warehouses/:warehouseId/clients',
    operationId: 'admitWarehouseClient',
    summary: 'Let another organisation store its goods in your warehouse',
    tags,
    access,
    params: Type.Object({ warehouseId: Uuid }),
    body: contract.Client,
    refusals: ['WAREHOUSE_NOT_FOUND', 'WAREHOUSE_NOT_YOURS', 'CLIENT_NOT_FOUND', 'CLIENT_ARCHIVED'],
    handler: async ({ tx, principal, params, body }) => {
      await admitClient(tx, known, principal.organisationId, params.warehouseId, body.organisationId);
      return {};
    },
  });
  command(app, {
    method: 'PUT',
    url: '/api/v1/stock/company-prefix',
    operationId: 'setCompanyPrefix',
    summary: 'The GS1 company prefix that your handling units are numbered with',
    tags,
    access,
    body: contract.CompanyPrefix,
    idempotency: 'natural',
    response: contract.CompanyPrefix,
    refusals: ['GS1_PREFIX_MALFORMED'],
    handler: async ({ tx, principal, body }) => ({
      companyPrefix: await setCompanyPrefix(tx, principal.organisationId, body.companyPrefix),
    }),
  });
}

function goodsRoutes(app: HttpApp, deps: TakeStockDeps): void {
  query(app, {
    url: '/api/v1/stock',
    operationId: 'listStock',
    summary: 'What lies in your warehouses, and what of it is free',
    tags,
    access: { scope: 'stock:read' },
    querystring: Type.Object({ ...PageQuery.properties, warehouseId: Type.Optional(Uuid) }),
    response: Page(contract.StockRow),
    handler: async ({ tx, query: { limit, cursor, warehouseId = null } }) => {
      const after = decodeCursor(cursor, ['uuid', 'uuid', 'uuid', 'text']);
      const rows = await listStock(tx, { warehouseId, after, limit: limit + 1 });
      return pageOf(rows, limit, (row) => [row.warehouseId, row.goodsId, row.organisationId, row.batch]);
    },
  });
  query(app, {
    url: '/api/v1/stock/moves',
    operationId: 'listStockMoves',
    summary: 'What changed in your stock, newest first',
    tags,
    access: { scope: 'stock:read' },
    querystring: PageQuery,
    response: Page(contract.MoveRow),
    handler: async ({ tx, query: { limit, cursor } }) => {
      const rows = await listMoves(tx, decodeCursor(cursor, ['uuid'])?.[0] ?? null, limit + 1);
      return pageOf(rows, limit, (row) => [row.moveId]);
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/stock/receipts',
    operationId: 'receiveStock',
    summary: 'Take goods into your stock without a trade',
    tags,
    access,
    body: contract.StockReceipt,
    status: 201,
    response: contract.Entered,
    refusals: ['WAREHOUSE_NOT_FOUND', 'STOCK_UNIT_DIFFERS'],
    handler: ({ tx, principal, body }) => receiveStock(deps, tx, principal, body),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/stock/transfers',
    operationId: 'transferStock',
    summary: 'Move your goods from one warehouse to another',
    tags,
    access,
    body: contract.StockTransfer,
    status: 201,
    response: contract.Entered,
    refusals: ['STOCK_SAME_WAREHOUSE', 'WAREHOUSE_NOT_FOUND', 'STOCK_TOO_LOW', 'STOCK_UNIT_DIFFERS'],
    handler: ({ tx, principal, body }) => transferStock(deps, tx, principal, body),
  });
}

function tradeRoutes(app: HttpApp, deps: ReceiptDeps): void {
  const { trades } = deps;
  tellable(app, trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/production',
    operationId: 'produceGoods',
    summary: 'State that goods of a trade are made or picked',
    tags,
    access,
    params: contract.TradeParams,
    body: contract.Production,
    status: 201,
    response: contract.Entered,
    refusals: ['STOCK_TOO_LOW', 'WAREHOUSE_NOT_FOUND', 'STOCK_LINE_UNKNOWN'],
    handler: ({ tx, principal, params, body }) => produceGoods(trades, tx, principal, params.tradeId, body),
  });
  tellable(app, trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/packing',
    operationId: 'packGoods',
    summary: 'Pack goods of a trade into numbered handling units',
    tags,
    access,
    params: contract.TradeParams,
    body: contract.Packing,
    status: 201,
    response: contract.Packed,
    refusals: [
      'STOCK_NOT_RESERVED',
      'PACKING_SEVERAL_DELIVERIES',
      'CARTON_EMPTY',
      'CARTONS_TOO_MANY',
      'PACKING_STATED_TWICE',
      'WEIGHT_MISSING',
      'WEIGHT_NET_ABOVE_GROSS',
    ],
    handler: async ({ tx, principal, params, body }) => {
      const packed = await packGoods(trades, tx, principal, params.tradeId, body);
      return {
        ...packed,
        handlingUnits: packed.handlingUnits.map(({ marks, ...unit }) => ({
          ...unit,
          ...(marks ? { marks: [...marks] } : {}),
          contents: [...unit.contents],
        })),
      };
    },
  });
  tellable(app, trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/receipt',
    operationId: 'receiveGoods',
    summary: 'State that goods of a trade have arrived, with differences',
    tags,
    access,
    params: contract.TradeParams,
    body: contract.GoodsReceipt,
    status: 201,
    response: contract.Entered,
    refusals: [
      ...['WAREHOUSE_NOT_FOUND', 'STOCK_LINE_UNKNOWN', 'EVIDENCE_NOT_BROUGHT', 'EVIDENCE_HIDDEN'],
      'RECEIPT_IN_FUTURE',
    ],
    handler: ({ tx, principal, params, body }) => receiveGoods(deps, tx, principal, params.tradeId, body),
  });
}
