import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { DeclarationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { fileOfTrade } from '@tongshang/trade';
import type { DeclarationFile } from './declaration-file.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';
import { declaredEntryOf, findDeclaration, findOpen, seatsOf } from './find-declaration.ts';
import { insertInspection, openInspection, recordResult } from './inspection-store.ts';
import { refuse } from './refusals.ts';
import { settleState } from './release.ts';
import type { VoteDeps } from './vote.ts';

type AppointmentBody = { readonly appointedFor: string; readonly place: string };
type ResultBody = { readonly result: 'conforms' | 'differs'; readonly note?: string };

/**
 * Appoints one inspection for all authorities that hold the goods; those that hold later join it.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_MANDATE, NOTHING_HELD, INSPECTION_ALREADY_APPOINTED,
 * APPOINTMENT_PAST
 */
export async function appointInspection(
  deps: VoteDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  body: AppointmentBody,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  seatsOf(seen, principal);
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  const appointedFor = Temporal.Instant.from(body.appointedFor);
  if (Temporal.Instant.compare(appointedFor, tx.now) <= 0)
    throw refuse('APPOINTMENT_PAST', {}, 'appointedFor');
  return tx.elevated('an authority appoints the joint inspection', async () => {
    const { declaration, cases, inspections } = await findOpen(tx, declarationId);
    const open = openInspection(inspections);
    if (open) throw refuse('INSPECTION_ALREADY_APPOINTED', { at: open.appointedFor.toString() });
    const holding = cases.filter((one) => one.decision === 'hold');
    if (holding.length === 0) throw refuse('NOTHING_HELD');
    const agencies = holding.map((one) => one.agency);
    const inspectionId = randomUUIDv7();
    const { place } = body;
    await insertInspection(
      tx,
      declaration,
      { inspectionId, appointedFor, place, agencies },
      principal.organisationId,
    );
    const { entryId } = deps.journal.append(tx, {
      kind: 'clearance.inspection-appointed',
      file: fileOfTrade(declaration.tradeId),
      causedBy: declaredEntryOf(trade, declaration),
      subject: declarationId,
      public: { declarationId, inspectionId, agencies },
      private: { appointment: { appointedFor: appointedFor.toString(), place, agencies } },
      audience: [...OFFICIAL_AUDIENCE, 'carrier', 'warehouse'],
    });
    const file = await findDeclaration(tx, declarationId);
    const settled = await settleState(deps.trades, tx, file, entryId);
    return { ...file, declaration: settled, assessment: seen.assessment };
  });
}

/**
 * Records what the joint inspection found; each authority then votes anew.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_MANDATE, INSPECTION_NOT_APPOINTED
 */
export async function recordInspection(
  deps: VoteDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  body: ResultBody,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  seatsOf(seen, principal);
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  return tx.elevated('an authority records what the joint inspection found', async () => {
    const { declaration, inspections } = await findOpen(tx, declarationId);
    const open = openInspection(inspections);
    if (!open) throw refuse('INSPECTION_NOT_APPOINTED');
    const note = body.note?.trim() || null;
    const { result } = body;
    const { inspectionId } = open;
    await recordResult(tx, declaration, inspectionId, { result, note, by: principal.organisationId });
    const { entryId } = deps.journal.append(tx, {
      kind: 'clearance.inspected',
      file: fileOfTrade(declaration.tradeId),
      causedBy: declaredEntryOf(trade, declaration),
      subject: declarationId,
      public: { declarationId, inspectionId, result },
      private: { inspection: { result, note, agencies: [...open.agencies], at: tx.now.toString() } },
      audience: OFFICIAL_AUDIENCE,
    });
    const file = await findDeclaration(tx, declarationId);
    const settled = await settleState(deps.trades, tx, file, entryId);
    return { ...file, declaration: settled, assessment: seen.assessment };
  });
}
