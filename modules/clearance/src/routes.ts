import { command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import { bankOf, type Trade } from '@tongshang/trade';
import * as contract from './contract.ts';
import { OutcomeBody, OutsideBody } from './contract-outside.ts';
import { readDeclarations } from './declaration-file.ts';
import { declare } from './declare.ts';
import { declareMovement } from './declare-movement.ts';
import { declareOutside, type OutsideDeps } from './declare-outside.ts';
import { findDeclaration } from './find-declaration.ts';
import { selectGivenUp } from './given-up-store.ts';
import { appointInspection, recordInspection } from './inspect.ts';
import { laneRoutes } from './lane-routes.ts';
import { declarationsVisible, declarationsWaiting } from './list-declarations.ts';
import { movementActions } from './movement-actions.ts';
import type { PayDutiesDeps } from './pay-duties.ts';
import { paymentRoutes } from './payment-routes.ts';
import { callAuthorities, stateOutcome } from './state-outcome.ts';
import { tariffRoutes } from './tariff-routes.ts';
import { viewDeclaration } from './view.ts';
import { vote } from './vote.ts';

type RouteDeps = OutsideDeps & PayDutiesDeps;

const tags = ['clearance'];
const MOVED = ['MOVEMENT_NOT_SENT', 'MOVEMENT_NOT_OWED', 'MOVEMENT_IS_OF_A_SHIPMENT', 'CLAIM_NOT_OPEN'];
const reading = { scope: 'trade:read' } as const;
const declaring = { scope: 'clearance:declare' } as const;
const voting = { scope: 'clearance:vote' } as const;

export function clearanceRoutes(app: HttpApp, deps: RouteDeps): void {
  tariffRoutes(app, deps);
  laneRoutes(app, deps);
  declaringRoutes(app, deps);
  paymentRoutes(app, deps);
  outsideRoutes(app, deps);
  votingRoutes(app, deps);
  readingRoutes(app, deps);
}

function declaringRoutes(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/declarations',
    operationId: 'declareGoods',
    summary: 'Declare the goods of a trade, of one shipment, or of a claim, for export or import',
    tags,
    access: declaring,
    params: contract.TradeParams,
    body: contract.DeclarationBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'TRADE_NOT_FOUND',
      'NOT_YOUR_PART',
      'DECLARATION_NOT_NEEDED',
      'DECLARATION_FACTS_MISSING',
      'TARIFF_NOT_HELD',
      'DEMONSTRATION_ONLY',
      'AUTHORITY_MISSING',
      'AUTHORITY_UNSUITABLE',
      ...NUMBERS,
      'DUTY_HEADING_MISSING',
      'DUTY_CODE_NOT_PRECISE',
      'NATIONAL_CODE_LENGTH',
      'ALREADY_DECLARED',
      'DECLARATION_PER_BILL',
      'DECLARED_SHIPMENT_NOT_PACKED',
      'CHARGE_UNUSUAL',
      ...MOVED,
      'FACT_NOT_READY',
    ],
    handler: async ({ tx, principal, params, body }) => {
      const { movementId } = body;
      const declared =
        movementId === undefined
          ? await declare(deps, tx, principal, params.tradeId, body)
          : await declareMovement(deps, tx, principal, params.tradeId, { ...body, movementId });
      return viewDeclaration(declared, principal);
    },
  });
}

const NUMBERS = ['EORI_UNSUITABLE', 'IMPORTER_NUMBER_UNSUITABLE'];
const SHOWN = ['PAPER_NOT_BROUGHT', 'PAPER_OF_ANOTHER_KIND', 'OUTSIDE_DATE_AHEAD', 'BROKER_UNNAMED'];

function outsideRoutes(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/declarations/outside',
    operationId: 'declareOutside',
    summary: 'State a declaration as an authority outside took and assessed it, with its paper',
    tags,
    access: declaring,
    params: contract.TradeParams,
    body: OutsideBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'TRADE_NOT_FOUND',
      'NOT_YOUR_PART',
      'DECLARATION_NOT_NEEDED',
      'ALREADY_DECLARED',
      'DECLARED_SHIPMENT_NOT_PACKED',
      'LINE_NOT_DECLARED',
      'ASSESSMENT_LINE_MISSING',
      'ASSESSMENT_LINE_TWICE',
      'ASSESSMENT_SUM_DIFFERS',
      'ASSESSMENT_CURRENCY_DIFFERS',
      'AUTHORITY_UNSUITABLE',
      ...NUMBERS,
      'FACT_NOT_READY',
      ...[...SHOWN, ...MOVED],
    ],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(await declareOutside(deps, tx, principal, params.tradeId, body), principal),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/outcome',
    operationId: 'stateOutcome',
    summary: 'State that an authority outside released, held or refused the goods, with its paper',
    tags,
    access: declaring,
    params: contract.DeclarationParams,
    body: OutcomeBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'DECLARATION_CLOSED',
      'NOT_YOUR_PART',
      'AUTHORITY_ON_BOARD',
      'HOLD_NEEDS_REASON',
      'FACT_NOT_READY',
      ...SHOWN,
    ],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(await stateOutcome(deps, tx, principal, params.declarationId, body), principal),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/authorities',
    operationId: 'callAuthorities',
    summary: 'Let the authorities of the country sit on a declaration that was stated from outside',
    tags,
    access: declaring,
    params: contract.DeclarationParams,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'DECLARATION_CLOSED',
      'NOT_YOUR_PART',
      'AUTHORITY_ON_BOARD',
      'AUTHORITY_MISSING',
    ],
    handler: async ({ tx, principal, params }) =>
      viewDeclaration(await callAuthorities(deps, tx, principal, params.declarationId), principal),
  });
}

function votingRoutes(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/votes',
    operationId: 'voteOnDeclaration',
    summary: 'An authority releases the goods or holds them with its reason',
    tags,
    access: voting,
    params: contract.DeclarationParams,
    body: contract.VoteBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'DECLARATION_CLOSED',
      'NOT_YOUR_MANDATE',
      'ALREADY_VOTED',
      'VOTED_MEANWHILE',
      'HOLD_NEEDS_REASON',
      'INSPECTION_OUTSTANDING',
    ],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(await vote(deps, tx, principal, params.declarationId, body), principal),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/inspection',
    operationId: 'appointInspection',
    summary: 'Appoint one inspection for all authorities that hold the goods',
    tags,
    access: voting,
    params: contract.DeclarationParams,
    body: contract.AppointmentBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'DECLARATION_CLOSED',
      'NOT_YOUR_MANDATE',
      'NOTHING_HELD',
      'INSPECTION_ALREADY_APPOINTED',
      'APPOINTMENT_PAST',
    ],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(await appointInspection(deps, tx, principal, params.declarationId, body), principal),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/inspection/result',
    operationId: 'recordInspection',
    summary: 'Record what the joint inspection found; each authority then votes anew',
    tags,
    access: voting,
    params: contract.DeclarationParams,
    body: contract.ResultBody,
    status: 201,
    response: contract.Declaration,
    refusals: ['DECLARATION_NOT_FOUND', 'DECLARATION_CLOSED', 'NOT_YOUR_MANDATE', 'INSPECTION_NOT_APPOINTED'],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(await recordInspection(deps, tx, principal, params.declarationId, body), principal),
  });
}

/** Whether duties can be paid here. */
const hasBank = (trade: Pick<Trade, 'parties'>): boolean => bankOf(trade) !== undefined;

function readingRoutes(app: HttpApp, deps: RouteDeps): void {
  query(app, {
    url: '/api/v1/declarations',
    operationId: 'listDeclarations',
    summary: 'Declarations the caller may see, newest first; with waiting=me what waits for it, oldest first',
    tags,
    access: reading,
    querystring: contract.DeclarationQuery,
    response: contract.DeclarationPage,
    handler: async ({ tx, principal, query: { limit, cursor, waiting } }) => {
      const [declaredAt, declarationId] = decodeCursor(cursor, ['instant', 'uuid']) ?? [];
      const after =
        declaredAt !== undefined && declarationId !== undefined ? { declaredAt, declarationId } : null;
      const list = waiting === 'me' ? declarationsWaiting : declarationsVisible;
      const found = await list(tx, principal.organisationId, after, limit + 1);
      return pageOf(found, limit, (row) => [row.declaredAt, row.declarationId]);
    },
  });

  query(app, {
    url: '/api/v1/declarations/:declarationId',
    operationId: 'readDeclaration',
    summary: 'A declaration, as far as the caller’s mandate reaches',
    tags,
    access: reading,
    params: contract.DeclarationParams,
    response: contract.Declaration,
    refusals: ['DECLARATION_NOT_FOUND'],
    handler: async ({ tx, principal, params }) => {
      const file = await findDeclaration(tx, params.declarationId);
      const { tradeId, payerOrganisationId } = file.declaration;
      const isPayer = payerOrganisationId === principal.organisationId;
      const isPayable = !isPayer || hasBank(await deps.trades.readTrade(tx, tradeId));
      return viewDeclaration(file, principal, isPayable);
    },
  });

  query(app, {
    url: '/api/v1/trades/:tradeId/declarations',
    operationId: 'listTradeDeclarations',
    summary: 'The declarations of a trade that the caller may see',
    tags,
    access: reading,
    params: contract.TradeParams,
    response: contract.DeclarationList,
    refusals: ['TRADE_NOT_FOUND'],
    handler: async ({ tx, principal, params }) => {
      const trade = await deps.trades.readTrade(tx, params.tradeId);
      const declarations = await readDeclarations(tx, params.tradeId);
      return {
        items: declarations.map((one) => viewDeclaration(one, principal, hasBank(trade))),
        actions: movementActions(trade, declarations, principal, await selectGivenUp(tx, params.tradeId)),
      };
    },
  });
}
