import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import type { AgencyCase, Declaration, Inspection } from './declaration.ts';
import { openInspection } from './inspection-store.ts';

type Case = {
  readonly declaration: Pick<Declaration, 'state' | 'payment' | 'payerOrganisationId'>;
  readonly cases: readonly AgencyCase[];
  readonly inspections: readonly Inspection[];
};

/**
 * What the caller may do with a declaration: `vote` (to release) and `hold` with a seat of its own as subject,
 * `appoint-inspection`, `record-inspection`, `pay`, `guarantee`. Whether the payer has the money shows when it pays.
 */
export function declarationActions(of: Case, principal: Principal): Action[] {
  return [...authorityActions(of, principal), ...payerActions(of.declaration, principal)];
}

const isClosed = ({ state }: Case['declaration']): boolean => state === 'released' || state === 'withdrawn';

function authorityActions({ declaration, cases, inspections }: Case, principal: Principal): Action[] {
  const seats = cases.filter((one) => one.organisationId === principal.organisationId);
  if (isClosed(declaration) || seats.length === 0 || !principal.scopes.has('clearance:vote')) return [];
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

/** Released goods may still owe what was guaranteed. */
function payerActions(declaration: Case['declaration'], principal: Principal): Action[] {
  const { payment, payerOrganisationId, state } = declaration;
  if (payerOrganisationId !== principal.organisationId || !principal.scopes.has('clearance:declare'))
    return [];
  if (payment === 'guaranteed' && state !== 'withdrawn') return [offer('pay')];
  if (payment !== 'due' || isClosed(declaration)) return [];
  return [offer('pay', { awaited: true }), offer('guarantee')];
}
