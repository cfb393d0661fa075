import { type ComponentType, lazy } from 'react';
import type { NextAction } from '../../api/trade.ts';
import type { Scope } from '../../session/session.ts';
import type { ActionProps } from './context.ts';

const agreement = () => import('./AgreementForms.tsx');
const change = () => import('./ChangeForms.tsx');
const document = () => import('./DocumentForms.tsx');
const transport = () => import('./TransportForms.tsx');

/** Each action's form; what has none is not offered. */
const forms: Readonly<Record<string, ComponentType<ActionProps>>> = {
  quote: lazy(() => import('./OfferForm.tsx')),
  counter: lazy(() => import('./OfferForm.tsx')),
  'accept-offer': lazy(async () => ({ default: (await agreement()).AcceptOffer })),
  'decline-offer': lazy(async () => ({ default: (await agreement()).DeclineOffer })),
  'propose-amendment': lazy(() => import('./AmendForm.tsx')),
  'answer-amendment': lazy(async () => ({ default: (await change()).AnswerAmendment })),
  'withdraw-amendment': lazy(async () => ({ default: (await change()).AnswerAmendment })),
  cancel: lazy(async () => ({ default: (await change()).CancelTrade })),
  'answer-cancellation': lazy(async () => ({ default: (await change()).AnswerCancellation })),
  'withdraw-cancellation': lazy(async () => ({ default: (await change()).AnswerCancellation })),
  'supply-facts': lazy(() => import('./SupplyForm.tsx')),
  'add-party': lazy(async () => ({ default: (await change()).AddParty })),
  funded: lazy(() => import('./FundForm.tsx')),
  produced: lazy(() => import('./ProduceForm.tsx')),
  packed: lazy(() => import('./PackForm.tsx')),
  invoiced: lazy(async () => ({ default: (await document()).InvoiceForm })),
  originated: lazy(async () => ({ default: (await document()).CertificateForm })),
  'export-declared': lazy(() => import('./DeclareForm.tsx')),
  'import-declared': lazy(() => import('./DeclareForm.tsx')),
  shipped: lazy(async () => ({ default: (await transport()).ShipForm })),
  'in-transit': lazy(async () => ({ default: (await transport()).EventForm })),
  delivered: lazy(() => import('./ReceiveForm.tsx')),
  closed: lazy(async () => ({ default: (await change()).CloseTrade })),
};

const scopes: Readonly<Record<string, Scope>> = {
  funded: 'settlement:write',
  produced: 'stock:write',
  packed: 'stock:write',
  delivered: 'stock:write',
  invoiced: 'document:write',
  originated: 'document:write',
  'export-declared': 'clearance:declare',
  'import-declared': 'clearance:declare',
  'export-released': 'clearance:vote',
  'import-released': 'clearance:vote',
  shipped: 'trace:write',
  'in-transit': 'trace:write',
};

const nameOf = (action: Pick<NextAction, 'action' | 'fact'>): string =>
  action.action === 'state-fact' ? (action.fact ?? '') : action.action;

export const formOf = (action: Pick<NextAction, 'action' | 'fact'>): ComponentType<ActionProps> | undefined =>
  forms[nameOf(action)];

export const scopeOf = (action: Pick<NextAction, 'action' | 'fact'>): Scope =>
  scopes[nameOf(action)] ?? 'trade:write';
