import { command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import { listAccounts } from './account-store.ts';
import { accountView } from './account-view.ts';
import { bankActions } from './actions.ts';
import * as contract from './contract.ts';
import type { RouteDeps } from './dependencies.ts';
import { listFees, setFee } from './fees.ts';
import { listLimits, setLimit } from './limits.ts';
import { deposit, openCashAccount, requireAccount, withdraw } from './pay-in-and-out.ts';
import { readCash } from './read-cash.ts';
import { readStatement } from './read-statement.ts';
import { reverseDeposit } from './reverse-deposit.ts';

const tags = ['settlement'];
const reading = { scope: 'trade:read' } as const;
const writing = { scope: 'settlement:write' } as const;

export function accountRoutes(app: HttpApp, deps: RouteDeps): void {
  query(app, {
    url: '/api/v1/accounts',
    operationId: 'listAccounts',
    summary: 'Accounts of the caller’s organisation, and for a bank those it keeps',
    tags,
    access: reading,
    querystring: contract.AccountQuery,
    response: contract.AccountPage,
    handler: async ({ tx, principal, query: { limit, cursor, organisationId } }) => {
      const after = decodeCursor(cursor, ['uuid']);
      const accounts = await listAccounts(tx, after?.[0] ?? null, limit + 1, organisationId ?? null);
      const page = pageOf(accounts, limit, (account) => [account.accountId]);
      return {
        ...page,
        items: page.items.map((account) => accountView(account, principal)),
        actions: bankActions('open-account', principal),
      };
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/accounts',
    operationId: 'openAccount',
    summary: 'Open a cash account of an organisation at the caller’s bank, or find the one it has',
    tags,
    access: writing,
    body: contract.OpenAccountBody,
    response: contract.Account,
    refusals: ['NOT_A_BANK', 'CURRENCY_UNKNOWN', 'ORGANISATION_UNKNOWN'],
    handler: async ({ tx, principal, body }) =>
      accountView(await openCashAccount(tx, principal, body, deps.party), principal),
  });

  query(app, {
    url: '/api/v1/accounts/:accountId',
    operationId: 'readAccount',
    summary: 'One account with its balance and what is at disposal',
    tags,
    access: reading,
    params: contract.AccountParams,
    response: contract.Account,
    refusals: ['ACCOUNT_NOT_FOUND'],
    handler: async ({ tx, principal, params }) =>
      accountView(await requireAccount(tx, params.accountId), principal),
  });

  query(app, {
    url: '/api/v1/accounts/:accountId/statement',
    operationId: 'readStatement',
    summary: 'Movements of an account, newest first, each with the balance after it',
    tags,
    access: reading,
    params: contract.AccountParams,
    querystring: contract.PagingQuery,
    response: contract.StatementPage,
    refusals: ['ACCOUNT_NOT_FOUND'],
    handler: async ({ tx, principal, params, query: { limit, cursor } }) => {
      const before = decodeCursor(cursor, ['integer']);
      const account = await requireAccount(tx, params.accountId);
      const entries = await readStatement(tx, principal, account, before?.[0] ?? null, limit + 1);
      return pageOf(entries, limit, (entry) => [entry.sequence]);
    },
  });

  cashRoutes(app, deps);
  termsRoutes(app, deps);
}

function cashRoutes(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/accounts/:accountId/deposits',
    operationId: 'deposit',
    summary: 'Money that came to the bank for a customer',
    tags,
    access: writing,
    params: contract.AccountParams,
    body: contract.CashBody,
    status: 201,
    response: contract.Posted,
    refusals: [
      'ACCOUNT_NOT_FOUND',
      'NOT_A_BANK',
      'NOT_THE_BANK',
      'NOT_A_CASH_ACCOUNT',
      'AMOUNT_NOT_POSITIVE',
    ],
    handler: ({ tx, principal, params, body }) => deposit(deps, tx, principal, params.accountId, body),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/accounts/:accountId/deposits/:transferId/reversal',
    operationId: 'reverseDeposit',
    summary: 'Take back a deposit that the bank booked in error',
    tags,
    access: writing,
    params: contract.DepositParams,
    status: 201,
    response: contract.Posted,
    refusals: [
      ...(['ACCOUNT_NOT_FOUND', 'NOT_A_BANK', 'NOT_THE_BANK', 'DEPOSIT_NOT_FOUND'] as const),
      ...(['DEPOSIT_REVERSED', 'DEPOSIT_TOO_OLD', 'BALANCE_TOO_LOW'] as const),
    ],
    handler: ({ tx, principal, params: { accountId, transferId } }) =>
      reverseDeposit(tx, deps.poster, principal, accountId, transferId),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/accounts/:accountId/withdrawals',
    operationId: 'withdraw',
    summary: 'Money that leaves the bank for its owner’s account elsewhere',
    tags,
    access: writing,
    params: contract.AccountParams,
    body: contract.CashBody,
    status: 201,
    response: contract.Posted,
    refusals: ['ACCOUNT_NOT_FOUND', 'NOT_THE_OWNER', 'NOT_A_CASH_ACCOUNT', 'BALANCE_TOO_LOW', 'OWED_BACK'],
    handler: ({ tx, principal, params, body }) =>
      withdraw(tx, deps.poster, principal, params.accountId, body),
  });

  query(app, {
    url: '/api/v1/cash',
    operationId: 'readCash',
    summary: 'Cash held at the end of each day, and what is expected to come and go',
    tags,
    access: reading,
    querystring: contract.CashQuery,
    response: contract.Cash,
    refusals: ['CURRENCY_UNKNOWN', 'PERIOD_INVALID'],
    handler: ({ tx, principal, query: period }) => readCash(tx, principal.organisationId, period),
  });
}

function termsRoutes(app: HttpApp, deps: RouteDeps): void {
  query(app, {
    url: '/api/v1/fees',
    operationId: 'listFees',
    summary: 'What banks take from a payment they carry out',
    tags,
    access: reading,
    querystring: contract.FeeQuery,
    response: contract.FeeList,
    handler: async ({ tx, principal, query: { bankOrganisationId } }) => ({
      items: await listFees(tx, bankOrganisationId ?? null),
      actions: bankActions('set-fee', principal),
    }),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/fees',
    operationId: 'setFee',
    summary: 'Set the caller’s fee for a way of payment and a currency',
    tags,
    access: writing,
    body: contract.FeeBody,
    response: contract.Fee,
    refusals: ['NOT_A_BANK', 'CURRENCY_UNKNOWN', 'FEE_TOO_HIGH', 'FEE_BOUNDS_INVALID'],
    handler: ({ tx, principal, body }) => setFee(tx, principal, body),
  });

  query(app, {
    url: '/api/v1/limits',
    operationId: 'listLimits',
    summary: 'Credit limits granted to the caller, and for a bank those it grants',
    tags,
    access: reading,
    response: contract.LimitList,
    handler: async ({ tx, principal }) => ({
      items: await listLimits(tx),
      actions: bankActions('grant-limit', principal),
    }),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/limits',
    operationId: 'setLimit',
    summary: 'Set the credit limit of a customer for trades on open account',
    tags,
    access: writing,
    body: contract.LimitBody,
    response: contract.Limit,
    refusals: ['NOT_A_BANK', 'ORGANISATION_UNKNOWN', 'CREDIT_LIMIT_TOO_LOW'],
    handler: ({ tx, principal, body }) => setLimit(tx, deps.poster, principal, body, deps.party),
  });
}
