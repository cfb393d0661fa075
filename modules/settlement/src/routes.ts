import { command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import { tellable } from '@tongshang/trade';
import { accountRoutes } from './account-routes.ts';
import * as contract from './contract.ts';
import type { RouteDeps } from './dependencies.ts';
import { fundTrade } from './fund-trade.ts';
import { holdMoney, liftHold } from './hold-money.ts';
import { confirmArrival, confirmRepayment, remit } from './outside.ts';
import { stateRefund } from './outside-refund.ts';
import { payPayables } from './pay-payable.ts';
import { readTradeMoney, readTransfers, readTransferWithCauses } from './read-trade-money.ts';

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
    summary: 'Secure an instalment as the terms say: in escrow, by transfer, or by the buyer’s credit limit',
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
      'BANK_OF_ITSELF',
      'ACCOUNT_MISSING',
      'BALANCE_TOO_LOW',
      'OWED_BACK',
      'CREDIT_LIMIT_TOO_LOW',
      'FACT_NOT_READY',
      'ALREADY_FUNDED',
      'INSTALMENT_UNKNOWN',
      'INSTALMENT_OUTSIDE',
      'INSTALMENT_NOT_DUE',
    ],
    handler: ({ tx, principal, params, body }) => fundTrade(deps, tx, principal, params.tradeId, body),
  });
  outsideRoutes(app, deps);
  holdRoutes(app, deps);

  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/payments',
    operationId: 'payTrade',
    summary: 'Pay what is owed on credit: one open amount, or all of them',
    tags,
    access: { scope: 'settlement:write' },
    params: contract.TradeParams,
    body: contract.PaymentBody,
    status: 201,
    response: contract.Paid,
    refusals: [
      ...['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'NOTHING_DUE', 'PAYABLE_UNKNOWN', 'BALANCE_TOO_LOW'],
      'OWED_BACK',
    ],
    handler: ({ tx, principal, params, body }) =>
      payPayables(deps, tx, principal, params.tradeId, body.payableId),
  });
}

const OUTSIDE = [
  'TRADE_NOT_FOUND',
  'NOT_YOUR_PART',
  'INSTALMENT_UNKNOWN',
  'INSTALMENT_NOT_OUTSIDE',
  'INSTALMENT_NOT_DUE',
  'DAY_IN_FUTURE',
  'DAY_BEFORE_ORDER',
  'FACT_AMOUNT_DIFFERS',
];

/** The bank holds back what would be released, and lets it go. */
function holdRoutes(app: HttpApp, deps: RouteDeps): void {
  const holding = { tags, access: { scope: 'settlement:write' }, params: contract.TradeParams } as const;
  command(app, {
    ...holding,
    method: 'POST',
    url: '/api/v1/trades/:tradeId/holds',
    operationId: 'holdMoney',
    summary: 'The bank holds back what escrow would release, for a reason and some days at most',
    body: contract.HoldBody,
    status: 201,
    response: contract.Held,
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'ESCROW_EMPTY', 'HOLD_STANDS', 'HOLD_SPENT'],
    handler: ({ tx, principal, params, body }) => holdMoney(deps, tx, principal, params.tradeId, body),
  });
  command(app, {
    ...holding,
    method: 'POST',
    url: '/api/v1/trades/:tradeId/holds/lifting',
    operationId: 'liftHold',
    summary: 'The bank lifts its hold: what was earned meanwhile is released',
    status: 201,
    response: contract.Lifted,
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'NO_HOLD'],
    handler: ({ tx, principal, params }) => liftHold(deps, tx, principal, params.tradeId),
  });
}

/** Money that moves by banks outside the platform: who would lose by a false word says it. */
function outsideRoutes(app: HttpApp, deps: RouteDeps): void {
  const outside = { tags, access: { scope: 'settlement:write' }, params: contract.TradeParams } as const;
  tellable(app, deps.trades, {
    ...outside,
    method: 'POST',
    url: '/api/v1/trades/:tradeId/remittances',
    operationId: 'remit',
    summary: 'The buyer says that it has sent an instalment by a bank outside the platform',
    body: contract.OutsideBody,
    status: 201,
    response: contract.Remitted,
    refusals: OUTSIDE,
    handler: ({ tx, principal, params, body }) => remit(deps, tx, principal, params.tradeId, body),
  });
  tellable(app, deps.trades, {
    ...outside,
    method: 'POST',
    url: '/api/v1/trades/:tradeId/arrivals',
    operationId: 'confirmArrival',
    summary: 'The seller, or a bank that it has accepted, says that an instalment from outside has arrived',
    body: contract.ArrivalBody,
    status: 201,
    response: contract.Arrived,
    refusals: [
      ...[...OUTSIDE, 'WORD_NOT_ACCEPTED', 'CHARGES_NOT_YOURS', 'CHARGES_EXCEED_SENT', 'CHARGES_ABOVE_BOUND'],
      ...['AMOUNT_NOT_POSITIVE', 'CURRENCY_MISMATCH'],
    ],
    handler: ({ tx, principal, params, body }) => confirmArrival(deps, tx, principal, params.tradeId, body),
  });
  tellable(app, deps.trades, {
    ...outside,
    method: 'POST',
    url: '/api/v1/trades/:tradeId/repayments',
    operationId: 'confirmRepayment',
    summary: 'The buyer says that what it no longer owes, or is owed back, has come from outside',
    body: contract.OutsideBody,
    status: 201,
    response: contract.Arrived,
    refusals: [...OUTSIDE, 'NOTHING_OWED_BACK', 'REFUND_EXCEEDS_DEBT'],
    handler: ({ tx, principal, params, body }) => confirmRepayment(deps, tx, principal, params.tradeId, body),
  });
  command(app, {
    ...outside,
    method: 'POST',
    url: '/api/v1/trades/:tradeId/refunds',
    operationId: 'stateRefund',
    summary: 'The seller says that it has sent what it owes back by a bank outside the platform',
    body: contract.OutsideBody,
    status: 201,
    response: contract.Remitted,
    refusals: [
      ...['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'INSTALMENT_UNKNOWN', 'DAY_IN_FUTURE', 'DAY_BEFORE_ORDER'],
      ...['NOTHING_OWED_BACK', 'REFUND_EXCEEDS_DEBT'],
    ],
    handler: ({ tx, principal, params, body }) => stateRefund(deps, tx, principal, params.tradeId, body),
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
    handler: ({ tx, principal, params }) => readTradeMoney(deps, tx, principal, params.tradeId),
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
