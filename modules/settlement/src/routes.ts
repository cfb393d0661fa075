import { command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import { accountRoutes } from './account-routes.ts';
import * as contract from './contract.ts';
import { fundTrade } from './fund-trade.ts';
import { payPayables } from './pay-payable.ts';
import { readTradeMoney, readTransfers, readTransferWithCauses } from './read-trade-money.ts';
import type { RouteDeps } from './route-deps.ts';

const tags = ['settlement'];

export function settlementRoutes(app: HttpApp, deps: RouteDeps): void {
  accountRoutes(app, deps);
  payingRoutes(app, deps);
  readingRoutes(app, deps);
}

function payingRoutes(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/funding',
    operationId: 'fundTrade',
    summary: 'Secure the payment of a trade as its terms say: escrow, advance, or the buyer’s credit limit',
    tags,
    access: { scope: 'settlement:write' },
    params: contract.TradeParams,
    body: contract.FundingBody,
    status: 201,
    response: contract.Funded,
    refusals: [
      'TRADE_NOT_FOUND',
      'NOT_YOUR_PART',
      'METHOD_DIFFERS',
      'BANK_MISSING',
      'BANK_UNSUITABLE',
      'BANK_ALREADY_CHOSEN',
      'ACCOUNT_MISSING',
      'BALANCE_TOO_LOW',
      'CREDIT_LIMIT_TOO_LOW',
      'FACT_NOT_READY',
      'ALREADY_FUNDED',
    ],
    handler: ({ tx, principal, params, body }) => fundTrade(deps, tx, principal, params.tradeId, body),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/payments',
    operationId: 'payTrade',
    summary: 'Pay what is owed on open account: one open amount, or all of them',
    tags,
    access: { scope: 'settlement:write' },
    params: contract.TradeParams,
    body: contract.PaymentBody,
    status: 201,
    response: contract.Paid,
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'NOTHING_DUE', 'PAYABLE_UNKNOWN', 'BALANCE_TOO_LOW'],
    handler: ({ tx, principal, params, body }) =>
      payPayables(deps, tx, principal, params.tradeId, body.payableId),
  });
}

function readingRoutes(app: HttpApp, deps: RouteDeps): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/settlement',
    operationId: 'readTradeMoney',
    summary: 'How the money of a trade stands: held, released, given back, owed, and the bank’s fee',
    tags,
    access: { scope: 'trade:read' },
    params: contract.TradeParams,
    response: contract.TradeMoney,
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART'],
    handler: ({ tx, principal, params }) => readTradeMoney(deps.trades, tx, principal, params.tradeId),
  });

  query(app, {
    url: '/api/v1/trades/:tradeId/transfers',
    operationId: 'listTradeTransfers',
    summary: 'Transfers of a trade that concern the caller, in the order they were recorded',
    tags,
    access: { scope: 'trade:read' },
    params: contract.TradeParams,
    querystring: contract.PagingQuery,
    response: contract.TransferPage,
    refusals: ['TRADE_NOT_FOUND'],
    handler: async ({ tx, params, query: { limit, cursor } }) => {
      const after = decodeCursor(cursor, ['uuid']);
      const found = await readTransfers(deps.trades, tx, params.tradeId, after?.[0] ?? null, limit + 1);
      return pageOf(found, limit, (transfer) => [transfer.transferId]);
    },
  });

  query(app, {
    url: '/api/v1/trades/:tradeId/transfers/:transferId',
    operationId: 'readTradeTransfer',
    summary: 'One transfer of a trade with what led to it: back to the delivery, the order and the enquiry',
    tags,
    access: { scope: 'trade:read' },
    params: contract.TransferParams,
    response: contract.TransferWithCauses,
    refusals: ['TRADE_NOT_FOUND', 'TRANSFER_NOT_FOUND'],
    handler: ({ tx, params }) =>
      readTransferWithCauses(deps.trades, deps.journal, tx, params.tradeId, params.transferId),
  });
}
