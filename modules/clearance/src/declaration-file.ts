import type { Tx } from '@tongshang/database';
import type { DeclarationId, TradeId } from '@tongshang/identifier';
import type { AgencyCase, Declaration, Inspection } from './declaration.ts';
import { COLUMNS, type DeclarationRow, declarationOf } from './declaration-store.ts';
import type { OutsidePayment } from './outside-payment.ts';
import type { ShownAssessment } from './shown-assessment.ts';

/** A declaration with all that belongs to it: what commands decide by, and what a view shows. */
export type DeclarationFile = {
  readonly declaration: Declaration;
  /** In the order customs, quality, tax. */
  readonly cases: readonly AgencyCase[];
  /** In the order they were appointed. */
  readonly inspections: readonly Inspection[];
  /** Undefined when the caller's mandate does not reach it. */
  readonly assessment: ShownAssessment | undefined;
  /** What was stated of its payment outside, in order; none where the caller's mandate does not reach it. */
  readonly payments: readonly OutsidePayment[];
};

/** Of JSON: instants are text. */
type Written<T> = {
  [K in keyof T]: T[K] extends Temporal.Instant
    ? string
    : T[K] extends Temporal.Instant | null
      ? string | null
      : T[K];
};

type Row = DeclarationRow & {
  cases: Written<AgencyCase>[];
  inspections: Written<Inspection>[];
  assessment: ShownAssessment | null;
  payments: Written<OutsidePayment>[];
};

const READ = `
  select ${COLUMNS},
    (select coalesce(jsonb_agg(jsonb_build_object('agency', c.agency, 'organisationId', c.organisation_id,
       'decision', c.decision, 'reason', c.reason, 'votedAt', c.voted_at) order by c.agency), '[]')
     from clearance.agency_case c where c.trade_id = d.trade_id and c.declaration_id = d.declaration_id) as cases,
    (select coalesce(jsonb_agg(jsonb_build_object('inspectionId', i.inspection_id, 'appointedFor', i.appointed_for,
       'place', i.place, 'agencies', i.agencies, 'result', i.result, 'note', i.note, 'recordedAt', i.recorded_at)
       order by i.inspection_id), '[]')
     from clearance.inspection i where i.trade_id = d.trade_id and i.declaration_id = d.declaration_id) as inspections,
    (select a.result from clearance.assessment a
     where a.trade_id = d.trade_id and a.declaration_id = d.declaration_id) as assessment,
    (select coalesce(jsonb_agg(jsonb_build_object('paymentId', p.payment_id, 'parts', p.said -> 'parts',
       'broker', p.said -> 'broker', 'note', p.said -> 'note', 'evidence', p.said -> 'evidence', 'statedBy', p.stated_by,
       'statedAt', p.stated_at, 'state', p.state, 'awaits', p.awaits, 'reason', p.reason, 'endedAt', p.ended_at)
       order by p.payment_id), '[]')
     from clearance.outside_payment p
     where p.trade_id = d.trade_id and p.declaration_id = d.declaration_id) as payments
  from clearance.declaration d`;

const instantOf = (text: string | null): Temporal.Instant | null =>
  text === null ? null : Temporal.Instant.from(text);

/** A declaration with its parts, as far as the caller may see them, by one statement. */
export async function readDeclaration(
  tx: Tx,
  declarationId: DeclarationId,
): Promise<DeclarationFile | undefined> {
  const row = await tx.maybe<Row>(`${READ} where d.declaration_id = $1`, [declarationId]);
  return row && fileOf(row);
}

/** All declarations of a trade that the caller may see, oldest first, with their parts. */
export async function readDeclarations(tx: Tx, tradeId: TradeId): Promise<DeclarationFile[]> {
  const rows = await tx.rows<Row>(`${READ} where d.trade_id = $1 order by d.declaration_id`, [tradeId]);
  return rows.map(fileOf);
}

function fileOf({ cases, inspections, assessment, payments, ...row }: Row): DeclarationFile {
  return {
    declaration: declarationOf(row),
    cases: cases.map((one) => ({ ...one, votedAt: instantOf(one.votedAt) })),
    inspections: inspections.map((one) => ({
      ...one,
      appointedFor: Temporal.Instant.from(one.appointedFor),
      recordedAt: instantOf(one.recordedAt),
    })),
    assessment: assessment ?? undefined,
    payments: payments.map((one) => ({
      ...one,
      statedAt: Temporal.Instant.from(one.statedAt),
      endedAt: instantOf(one.endedAt),
    })),
  };
}
