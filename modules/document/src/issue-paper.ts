import type { Tx } from '@tongshang/database';
import type { DocumentId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { compareDecimals, parseDecimal } from '@tongshang/money';
import {
  dayAt,
  dayWhere,
  partOfShipment,
  requireOpen,
  requireRole,
  ruleOf,
  shipmentIds,
  type Trade,
  type TradeRole,
} from '@tongshang/trade';
import {
  type DocumentSubject,
  type InspectedInput,
  type ProformaInput,
  USUAL_STATEMENTS,
  type UsualStatement,
} from '@tongshang/ubl';
import { ISSUERS, isOffered, takesPart } from './actions.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { selectIssued } from './document-store.ts';
import { issueDocument } from './issue-documents.ts';
import { plan } from './plan-documents.ts';
import { FACT_OF } from './receive-document.ts';
import { refuse } from './refusals.ts';
import { requireOwnAccount } from './require-own-account.ts';

/** Papers of one kind that no fact calls for and that one trade takes. */
const PAPERS_MAX = 50;

type Proforma = { readonly type: 'ProformaInvoice' } & Omit<ProformaInput, 'total'>;
type Inspection = Omit<InspectedInput, 'inspectedOn'> & {
  readonly type: 'InspectionCertificate';
  readonly shipmentId?: ShipmentId;
  /** ISO 8601 date; without one today, where it was inspected. */
  readonly inspectedOn?: string;
};
type Certificate = {
  readonly type: 'BeneficiaryCertificate';
  readonly creditNumber?: string;
  readonly shipmentId?: ShipmentId;
  /** A usual statement by its code, or one in the seller's own words. */
  readonly statements: readonly (
    | { readonly code: UsualStatement }
    | { readonly text: string; readonly language?: string }
  )[];
};
type PaperInput = Proforma | Inspection | Certificate;

/**
 * Issues a paper that no fact of the trade calls for: its issuer's own act, and nothing follows from it.
 * @throws NOT_YOUR_PART, ISSUER_NOT_JOINED, TRADE_CLOSED, TRADE_CANCELLED, DOCUMENT_TOO_MANY, SHIPMENT_NOT_PACKED, NOTHING_QUOTED, PROFORMA_VALIDITY_PAST, INSPECTION_LINE_UNKNOWN,
 * INSPECTED_TOO_MUCH, INSPECTION_DATE_FUTURE, ACCOUNT_NOT_OF_FIRM, ACCOUNT_CHECK_DIGIT, UBL_TEXT_UNWRITABLE
 */
export async function issuePaper(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  input: PaperInput,
): Promise<{ documentId: DocumentId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireOpen(trade);
  requireIssuer(trade, principal, input);
  const shipmentId = 'shipmentId' in input ? input.shipmentId : undefined;
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId)) {
    throw refuse('SHIPMENT_NOT_PACKED', { shipmentId }, 'shipmentId');
  }
  if (input.type === 'ProformaInvoice' && input.account) {
    const account = { ...input.account, currency: trade.terms.currency };
    await requireOwnAccount(deps, tx, principal.organisationId, account, 'account/id');
  }
  const subject = subjectOf(trade, input, tx.now);
  const issued = await selectIssued(tx, tradeId);
  if (issued.filter(({ type }) => type === input.type).length >= PAPERS_MAX) {
    throw refuse('DOCUMENT_TOO_MANY', { limit: String(PAPERS_MAX) });
  }
  const { organisationId } = principal;
  await deps.readySigning(tx, organisationId);
  const stated = { at: tx.now.toString(), entryId: trade.facts.at(-1)?.entryId ?? '' };
  const occasion = { trade, stated, audience: ruleOf(FACT_OF[input.type]).audience, isAct: true as const };
  const planned = plan(trade, subject, organisationId, undefined, shipmentId);
  return issueDocument(deps, tx, occasion, planned, issued);
}

const ACTIONS = {
  ProformaInvoice: 'issue-proforma',
  InspectionCertificate: 'issue-inspection',
  BeneficiaryCertificate: 'issue-certificate',
} as const;

/** The seller; an inspection certificate the inspector, too. */
function requireIssuer(trade: Trade, principal: Principal, { type }: PaperInput): void {
  const roles: readonly TradeRole[] = ISSUERS[ACTIONS[type]];
  requireRole(trade, principal, ...roles);
  if (!takesPart(trade, principal, roles)) throw refuse('ISSUER_NOT_JOINED');
}

function subjectOf(trade: Trade, input: PaperInput, now: Temporal.Instant): DocumentSubject {
  switch (input.type) {
    case 'ProformaInvoice': {
      if (!isOffered(trade)) throw refuse('NOTHING_QUOTED');
      const { type, ...details } = input;
      requireLasting(trade, details, now);
      return { type, details: { ...details, total: trade.total } };
    }
    case 'InspectionCertificate': {
      const { type, shipmentId, ...said } = input;
      const today = dayAt(said.place, now);
      const details = { ...said, inspectedOn: said.inspectedOn ?? today };
      requireInspected(trade, details, shipmentId, today);
      return { type, details };
    }
    case 'BeneficiaryCertificate': {
      const { type, creditNumber, statements } = input;
      const said = statements.map((one) =>
        'code' in one
          ? { code: one.code, text: USUAL_STATEMENTS[one.code] }
          : { text: { [one.language ?? 'und']: one.text } },
      );
      return { type, details: { statements: said, ...(creditNumber === undefined ? {} : { creditNumber }) } };
    }
  }
}

/** An offer does not end before it is made out, where the seller is. */
function requireLasting(
  trade: Trade,
  { validUntil }: Pick<Proforma, 'validUntil'>,
  now: Temporal.Instant,
): void {
  const today = dayWhere(trade, 'seller', now);
  if (validUntil !== undefined && validUntil < today)
    throw refuse('PROFORMA_VALIDITY_PAST', { validUntil, today }, 'validUntil');
}

/** @param today where it was inspected */
function requireInspected(
  trade: Trade,
  { lines, inspectedOn }: InspectedInput,
  shipmentId: ShipmentId | undefined,
  today: string,
): void {
  if (inspectedOn > today) throw refuse('INSPECTION_DATE_FUTURE', { inspectedOn, today }, 'inspectedOn');
  const carried = partOfShipment(trade, shipmentId).lines;
  for (const [index, { lineId, quantity }] of lines.entries()) {
    const line = carried.find((one) => one.lineId === lineId);
    const isFirst = lines.findIndex((one) => one.lineId === lineId) === index;
    if (!line || !isFirst) throw refuse('INSPECTION_LINE_UNKNOWN', { lineId }, `lines/${index}/lineId`);
    const inspected = parseDecimal(quantity);
    const isSome = compareDecimals(inspected, parseDecimal('0')) > 0;
    if (!isSome || compareDecimals(inspected, parseDecimal(line.quantity.value)) > 0) {
      throw refuse('INSPECTED_TOO_MUCH', { quantity, of: line.quantity.value }, `lines/${index}/quantity`);
    }
  }
}
