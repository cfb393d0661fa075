import type { Principal } from '@tongshang/identity';
import type { Agency, StatedOutside } from '@tongshang/trade';
import { declarationActions } from './actions.ts';
import type { AgencyCase, Declaration, DeclaredMovement, GoodsItem, Inspection } from './declaration.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { isDemonstrationMeasure } from './demonstration.ts';
import type { OutsidePayment } from './outside-payment.ts';
import type { ShownAssessment, ShownDuty } from './shown-assessment.ts';

/** Whose eyes a declaration is shown to: the sides of the trade (and the operator), or one authority. */
type Viewer = 'sides' | Agency;

/**
 * What each may see of it. Customs: all. Quality: goods, their origin and weights, never values or duties. Tax: goods, values
 * and duties, not how the goods travel or weigh. The database keeps values from the quality authority on its own.
 */
const MANDATE: Readonly<Record<Viewer, { readonly weights: boolean; readonly values: boolean }>> = {
  sides: { weights: true, values: true },
  customs: { weights: true, values: true },
  quality: { weights: true, values: false },
  tax: { weights: false, values: true },
};

/** The most that the caller may see: its own seat when it has one, else the sides' view. */
function viewerOf(cases: readonly AgencyCase[], principal: Principal): Viewer {
  const seats = cases.filter((one) => one.organisationId === principal.organisationId);
  const best = (['customs', 'tax', 'quality'] as const).find((agency) =>
    seats.some((seat) => seat.agency === agency),
  );
  return best ?? 'sides';
}

/** A declaration as the caller may see it. */
export function viewDeclaration(
  { declaration, cases, inspections, assessment: assessed, payments }: DeclarationFile,
  principal: Principal,
  hasBank = true,
) {
  const viewer = viewerOf(cases, principal);
  const assessment = MANDATE[viewer].values ? assessed : undefined;
  return {
    ...headOf(declaration, viewer),
    agencies: cases.map(caseView),
    inspections: inspections.map(inspectionView),
    items: declaration.goods.map((item, index) => itemView(item, index, viewer, assessment)),
    ...(assessment ? { assessment: assessmentView(assessment) } : {}),
    ...(MANDATE[viewer].values && payments.length > 0 ? { outsidePayments: payments.map(paymentView) } : {}),
    actions: declarationActions({ declaration, cases, inspections, payments }, principal, hasBank),
  };
}

function headOf(declaration: Declaration, viewer: Viewer) {
  return {
    declarationId: declaration.declarationId,
    tradeId: declaration.tradeId,
    number: declaration.number,
    direction: declaration.direction,
    country: declaration.country,
    procedure: declaration.procedure,
    shipmentId: declaration.shipmentId,
    declarantOrganisationId: declaration.declarantOrganisationId,
    payerOrganisationId: declaration.payerOrganisationId,
    state: declaration.state,
    payment: declaration.payment,
    demonstration: declaration.demonstration,
    declaredAt: declaration.declaredAt.toString(),
    releasedAt: declaration.releasedAt?.toString() ?? null,
    ...(declaration.outside ? { outside: outsideView(declaration.outside) } : {}),
    ...(declaration.outcome
      ? {
          outcome: {
            ...outsideView(declaration.outcome),
            decision: declaration.outcome.decision,
            ...(declaration.outcome.reason === undefined ? {} : { reason: declaration.outcome.reason }),
          },
        }
      : {}),
    ...(declaration.movement ? { movement: movementView(declaration.movement, viewer) } : {}),
    seenAs: viewer,
  };
}

/** What was paid is no business of the quality authority. */
function movementView({ dutyToReclaim, ...movement }: DeclaredMovement, viewer: Viewer) {
  return { ...movement, ...(dutyToReclaim && MANDATE[viewer].values ? { dutyToReclaim } : {}) };
}

function outsideView({ documentIds, ...outside }: StatedOutside) {
  const { office, date, paperBy, broker, paidOn, note } = outside;
  return {
    ...{ office, date, paperBy, documentIds: [...documentIds] },
    ...(broker === undefined ? {} : { broker }),
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(note === undefined ? {} : { note }),
  };
}

function paymentView({
  parts,
  broker,
  note,
  evidence,
  statedAt,
  endedAt,
  awaits,
  ...payment
}: OutsidePayment) {
  return {
    ...payment,
    ...{ parts: [...parts], evidence: [...evidence], awaits: [...awaits] },
    ...(broker ? { broker } : {}),
    ...(note ? { note } : {}),
    statedAt: statedAt.toString(),
    endedAt: endedAt?.toString() ?? null,
  };
}

function caseView(one: AgencyCase) {
  return {
    agency: one.agency,
    organisationId: one.organisationId,
    decision: one.decision,
    reason: one.reason,
    votedAt: one.votedAt?.toString() ?? null,
  };
}

function inspectionView(inspection: Inspection) {
  return {
    inspectionId: inspection.inspectionId,
    appointedFor: inspection.appointedFor.toString(),
    place: inspection.place,
    agencies: [...inspection.agencies],
    result: inspection.result,
    note: inspection.note,
    recordedAt: inspection.recordedAt?.toString() ?? null,
  };
}

function itemView(item: GoodsItem, index: number, viewer: Viewer, result: ShownAssessment | undefined) {
  const { netWeightKg, grossWeightKg, goodsDescription, ...goods } = item;
  const mandate = MANDATE[viewer];
  const assessed = result?.lines[index];
  return {
    ...goods,
    goodsDescription: goodsDescription as Record<string, string>,
    ...(mandate.weights && netWeightKg !== undefined ? { netWeightKg } : {}),
    ...(mandate.weights && grossWeightKg !== undefined ? { grossWeightKg } : {}),
    ...(mandate.values && assessed
      ? { customsValue: assessed.customsValue, dutyTaxFees: assessed.dutyTaxFees.map(dutyView) }
      : {}),
  };
}

export function dutyView(row: ShownDuty) {
  const { source, note, baseQuantity, taxTypeCode } = row;
  return {
    type: row.type,
    measureId: row.measureId,
    ...(taxTypeCode === undefined ? {} : { taxTypeCode }),
    ...(row.base ? { base: row.base } : {}),
    ...(baseQuantity ? { baseQuantity } : {}),
    rate: row.rate,
    amount: row.amount,
    source,
    ...(note ? { note } : {}),
    ...(isDemonstrationMeasure(row.measureId) ? { demonstration: true } : {}),
  };
}

export function assessmentView(result: ShownAssessment) {
  return {
    tariffVersion: result.tariffVersion,
    inputsHash: result.inputsHash,
    date: result.date,
    currency: result.currency,
    customsValue: result.customsValue,
    totals: result.totals.map(({ type, amount }) => ({ type, amount })),
    total: result.total,
    leavesOut: [...result.leavesOut],
    notices: result.notices.map((notice) => ({ ...notice })),
    trace: result.trace.map((step) => ({ ...step, from: { ...step.from } })),
  };
}
