import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import type { AgencyCase, Declaration, Inspection } from './declaration.ts';
import { isReportedOnly } from './find-declaration.ts';
import { openInspection } from './inspection-store.ts';
import { type OutsidePayment, standingPayment } from './outside-payment.ts';
import { isPayableOutside, isPayerOrDeclarant } from './state-outside-payment.ts';

type Case = {
  readonly declaration: Pick<
    Declaration,
    'state' | 'payment' | 'payerOrganisationId' | 'declarantOrganisationId' | 'outside'
  >;
  readonly cases: readonly AgencyCase[];
  readonly inspections: readonly Inspection[];
  readonly payments: readonly OutsidePayment[];
};

/**
 * What the caller may do with a declaration: `vote` (to release) and `hold` with a seat of its own as subject,
 * `appoint-inspection`, `record-inspection`, `pay`, `guarantee`, `state-payment` (that it was paid outside), `take-back-payment`, `answer-payment`,
 * `state-outcome`, `call-authorities`. Whether the payer has the money shows when it pays.
 * @param hasBank whether the trade has a bank through which duties could be paid
 */
export function declarationActions(of: Case, principal: Principal, hasBank = true): Action[] {
  return [
    ...authorityActions(of, principal),
    ...payerActions(of, principal, hasBank),
    ...outsidePaymentActions(of, principal, hasBank),
    ...collectorActions(of, principal),
    ...outsideActions(of, principal),
  ];
}

const isClosed = ({ state }: Case['declaration']): boolean => state === 'released' || state === 'withdrawn';

/**
 * Where no authority sits on it: its declarant states what one did outside, and either side calls those that have come on board since.
 * A release that is contested can be stated anew; whether it is, the trade knows.
 */
function outsideActions({ declaration, cases }: Case, principal: Principal): Action[] {
  const { state, outside, declarantOrganisationId } = declaration;
  if (outside === null || cases.length > 0 || state === 'withdrawn') return [];
  if (!principal.scopes.has('clearance:declare') || principal.organisationKinds.includes('operator'))
    return [];
  const isOwn = declarantOrganisationId === principal.organisationId;
  return [
    ...(isOwn ? [offer('state-outcome', { awaited: state === 'declared' || state === 'held' })] : []),
    offer('call-authorities'),
  ];
}

function authorityActions({ declaration, cases, inspections }: Case, principal: Principal): Action[] {
  const seats = cases.filter((one) => one.organisationId === principal.organisationId);
  if (
    (isClosed(declaration) && !isReportedOnly({ declaration, cases })) ||
    seats.length === 0 ||
    !principal.scopes.has('clearance:vote')
  )
    return [];
  const open = openInspection(inspections);
  const isHeld = cases.some(({ decision }) => decision === 'hold');
  return [
    ...(open ? [offer('record-inspection', { awaited: true })] : []),
    ...seats.filter(({ decision }) => decision !== 'release').flatMap((seat) => votes(seat, open)),
    ...(isHeld && !open
      ? [offer('appoint-inspection', { awaited: seats.some(({ decision }) => decision === 'hold') })]
      : []),
  ];
}

function votes({ agency, decision }: AgencyCase, open: Inspection | undefined): Action[] {
  const lacks = open?.agencies.includes(agency) ? ['INSPECTION_OUTSTANDING'] : [];
  return [
    offer('vote', { subject: agency, lacks, awaited: decision === null }),
    offer('hold', { subject: agency }),
  ];
}

/** Released goods may still owe what was guaranteed. Nobody pays here what waits for an answer as paid outside. */
function payerActions({ declaration, payments }: Case, principal: Principal, hasBank: boolean): Action[] {
  const { payment, payerOrganisationId, state } = declaration;
  if (payerOrganisationId !== principal.organisationId || !principal.scopes.has('clearance:declare'))
    return [];
  const stated = standingPayment(payments) ? ['PAYMENT_ALREADY_STATED'] : [];
  if (payment === 'guaranteed' && state !== 'withdrawn') return [offer('pay', { lacks: stated })];
  if (payment !== 'due' || isClosed(declaration)) return [];
  const lacks = hasBank ? [] : ['CLEARANCE_BANK_MISSING'];
  return [offer('pay', { lacks: [...lacks, ...stated], awaited: true }), offer('guarantee', { lacks })];
}

/** Without a bank here, stating how it was paid outside is what is waited for. */
function outsidePaymentActions(of: Case, principal: Principal, hasBank: boolean): Action[] {
  const { declaration, payments } = of;
  if (
    declaration.state === 'withdrawn' ||
    !principal.scopes.has('clearance:declare') ||
    !isPayerOrDeclarant(declaration, principal)
  )
    return [];
  if (standingPayment(payments)) return [offer('take-back-payment')];
  if (!isPayableOutside(of)) return [];
  return [offer('state-payment', { awaited: declaration.payment === 'due' && !hasBank })];
}

/** Of what is stated to be paid outside, each authority that it is owed to says whether it came. */
function collectorActions({ declaration, cases, payments }: Case, principal: Principal): Action[] {
  const awaits = standingPayment(payments)?.awaits ?? [];
  const isAsked = cases.some(
    ({ agency, organisationId }) =>
      organisationId === principal.organisationId && awaits.some((one) => one === agency),
  );
  if (!isAsked || declaration.state === 'withdrawn' || !principal.scopes.has('clearance:vote')) return [];
  return [offer('answer-payment', { awaited: true })];
}
