import type { Tx } from '@tongshang/database';
import type { Agency } from '@tongshang/trade';
import type { Declaration, Inspection } from './declaration.ts';

/** The one that waits for its result. */
export function openInspection(inspections: readonly Inspection[]): Inspection | undefined {
  return inspections.find((inspection) => inspection.result === null);
}

/** Elevated callers only. */
export async function insertInspection(
  tx: Tx,
  declaration: Declaration,
  inspection: Pick<Inspection, 'inspectionId' | 'appointedFor' | 'place' | 'agencies'>,
  appointedBy: string,
): Promise<void> {
  await tx.run(
    `insert into clearance.inspection (trade_id, declaration_id, inspection_id, appointed_for, place, appointed_by,
       appointed_at, agencies)
     values ($1, $2, $3, $4, $5, $6, $7, $8::text[])`,
    [
      declaration.tradeId,
      declaration.declarationId,
      inspection.inspectionId,
      inspection.appointedFor,
      inspection.place,
      appointedBy,
      tx.now,
      inspection.agencies,
    ],
  );
}

/** Lets a further authority take part in the open inspection. Elevated callers only. */
export async function joinInspection(tx: Tx, declaration: Declaration, agency: Agency): Promise<void> {
  await tx.run(
    `update clearance.inspection set agencies = array_append(agencies, $3)
     where trade_id = $1 and declaration_id = $2 and result is null and not ($3 = any (agencies))`,
    [declaration.tradeId, declaration.declarationId, agency],
  );
}

/** Writes what was found; the authorities that held the goods for it vote anew. Elevated callers only. */
export async function recordResult(
  tx: Tx,
  declaration: Declaration,
  inspectionId: string,
  outcome: { readonly result: 'conforms' | 'differs'; readonly note: string | null; readonly by: string },
): Promise<void> {
  await tx.run(
    `update clearance.inspection set result = $4, note = $5, recorded_by = $6, recorded_at = $7
     where trade_id = $1 and declaration_id = $2 and inspection_id = $3`,
    [
      declaration.tradeId,
      declaration.declarationId,
      inspectionId,
      outcome.result,
      outcome.note,
      outcome.by,
      tx.now,
    ],
  );
  await tx.run(
    `update clearance.agency_case c set decision = null, reason = null, voted_at = null, waiting = true
     from clearance.inspection i
     where i.trade_id = $1 and i.declaration_id = $2 and i.inspection_id = $3
       and c.trade_id = $1 and c.declaration_id = $2 and c.agency = any (i.agencies) and c.decision = 'hold'`,
    [declaration.tradeId, declaration.declarationId, inspectionId],
  );
}
