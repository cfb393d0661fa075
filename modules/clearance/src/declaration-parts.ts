import type { Tx } from '@tongshang/database';
import type { Assessment } from '@tongshang/duty';
import type { AgencyCase, Declaration, Inspection } from './declaration.ts';

/** What a view of a declaration shows beside it. */
export type DeclarationParts = {
  /** In the order customs, quality, tax. */
  readonly cases: readonly AgencyCase[];
  /** In the order they were appointed. */
  readonly inspections: readonly Inspection[];
  /** Undefined when the caller's mandate does not reach it. */
  readonly assessment: Assessment | undefined;
};

/** Of JSON: instants are text. */
type Written<T> = {
  [K in keyof T]: T[K] extends Temporal.Instant
    ? string
    : T[K] extends Temporal.Instant | null
      ? string | null
      : T[K];
};

type Row = {
  cases: Written<AgencyCase>[];
  inspections: Written<Inspection>[];
  assessment: Assessment | null;
};

const PARTS = `
  select
    (select coalesce(jsonb_agg(jsonb_build_object('agency', agency, 'organisationId', organisation_id,
       'decision', decision, 'reason', reason, 'votedAt', voted_at) order by agency), '[]')
     from clearance.agency_case where trade_id = $1 and declaration_id = $2) as cases,
    (select coalesce(jsonb_agg(jsonb_build_object('inspectionId', inspection_id, 'appointedFor', appointed_for,
       'place', place, 'agencies', agencies, 'result', result, 'note', note, 'recordedAt', recorded_at)
       order by inspection_id), '[]')
     from clearance.inspection where trade_id = $1 and declaration_id = $2) as inspections,
    (select result from clearance.assessment where trade_id = $1 and declaration_id = $2) as assessment`;

const instantOf = (text: string | null): Temporal.Instant | null =>
  text === null ? null : Temporal.Instant.from(text);

/** The parts of a declaration that the caller may see, by one statement: nearly every reply about a declaration shows them. */
export async function readParts(tx: Tx, { tradeId, declarationId }: Declaration): Promise<DeclarationParts> {
  const { cases, inspections, assessment } = await tx.one<Row>(PARTS, [tradeId, declarationId]);
  return {
    cases: cases.map((one) => ({ ...one, votedAt: instantOf(one.votedAt) })),
    inspections: inspections.map((one) => ({
      ...one,
      appointedFor: Temporal.Instant.from(one.appointedFor),
      recordedAt: instantOf(one.recordedAt),
    })),
    assessment: assessment ?? undefined,
  };
}
