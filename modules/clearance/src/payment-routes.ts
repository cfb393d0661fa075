import { command, type HttpApp } from '@tongshang/http';
import { answerOutsidePayment } from './answer-outside-payment.ts';
import * as contract from './contract.ts';
import { OutsidePaymentBody, PaymentAnswerBody, TakenBackBody } from './contract-payment.ts';
import type { OutsideDeps } from './declare-outside.ts';
import { type PayDutiesDeps, payDuties } from './pay-duties.ts';
import { stateOutsidePayment, takeBackOutsidePayment } from './state-outside-payment.ts';
import { viewDeclaration } from './view.ts';

const tags = ['clearance'];
const declaring = { scope: 'clearance:declare' } as const;
const voting = { scope: 'clearance:vote' } as const;

/** How what was assessed is met: through a bank of the trade, or outside. */
export function paymentRoutes(app: HttpApp, deps: OutsideDeps & PayDutiesDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/payment',
    operationId: 'payDuties',
    summary: 'Pay or guarantee what was assessed; the Incoterm says who',
    tags,
    access: declaring,
    params: contract.DeclarationParams,
    body: contract.PaymentBody,
    status: 201,
    response: contract.DutiesPaid,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'DECLARATION_CLOSED',
      'NOT_THE_PAYER',
      'NOT_THE_PAYER_OF_RETURN',
      'NOTHING_TO_PAY',
      'PAYMENT_ALREADY_STATED',
      'CLEARANCE_BANK_MISSING',
      'CLEARANCE_ACCOUNT_MISSING',
      'BALANCE_TOO_LOW',
    ],
    handler: async ({ tx, principal, params, body }) => {
      const paid = await payDuties(deps, tx, principal, params.declarationId, body);
      const declaration = viewDeclaration(paid.declaration, principal);
      return { declaration, amount: paid.amount, transferId: paid.transferId };
    },
  });
  outsideRoutes(app, deps);
}

function outsideRoutes(app: HttpApp, deps: OutsideDeps & PayDutiesDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/outside-payment',
    operationId: 'stateOutsidePayment',
    summary: 'State that what was assessed was paid, deferred or postponed outside, with papers that show it',
    tags,
    access: declaring,
    params: contract.DeclarationParams,
    body: OutsidePaymentBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'NOT_YOURS_TO_STATE_PAID',
      'DECLARATION_CLOSED',
      'NOTHING_TO_PAY',
      'PAYMENT_ALREADY_STATED',
      'PAID_CURRENCY_DIFFERS',
      'PAID_PART_EMPTY',
      'PAID_SUM_DIFFERS',
      'POSTPONED_NOT_THERE',
      'POSTPONED_BEYOND_VAT',
      'PAYING_BROKER_UNNAMED',
      'OUTSIDE_DATE_AHEAD',
      'EVIDENCE_NOT_BROUGHT',
      'EVIDENCE_HIDDEN',
    ],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(await stateOutsidePayment(deps, tx, principal, params.declarationId, body), principal),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/outside-payment/answer',
    operationId: 'answerOutsidePayment',
    summary: 'An authority that duties are owed to says whether what was stated came',
    tags,
    access: voting,
    params: contract.DeclarationParams,
    body: PaymentAnswerBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'NOT_YOUR_MANDATE',
      'DECLARATION_CLOSED',
      'PAYMENT_NOT_STATED',
      'PAYMENT_STATED_ANEW',
      'PAYMENT_NOT_ASKED',
      'PAYMENT_REFUSAL_NEEDS_REASON',
    ],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(await answerOutsidePayment(deps, tx, principal, params.declarationId, body), principal),
  });
  takeBackRoute(app, deps);
}

function takeBackRoute(app: HttpApp, deps: OutsideDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/declarations/:declarationId/outside-payment/withdrawal',
    operationId: 'takeBackOutsidePayment',
    summary: 'Take back what was stated of a payment outside',
    tags,
    access: declaring,
    params: contract.DeclarationParams,
    body: TakenBackBody,
    status: 201,
    response: contract.Declaration,
    refusals: [
      'DECLARATION_NOT_FOUND',
      'NOT_YOURS_TO_STATE_PAID',
      'PAYMENT_NOT_STATED',
      'PAYMENT_STATED_ANEW',
    ],
    handler: async ({ tx, principal, params, body }) =>
      viewDeclaration(
        await takeBackOutsidePayment(deps, tx, principal, params.declarationId, body),
        principal,
      ),
  });
}
