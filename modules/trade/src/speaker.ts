import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { type ReportedWord, TELLING, type Trade } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';
import { refuseReport } from './report-refusals.ts';

/**
 * Who acts in a trade: the caller, or a contact of the caller, in whose name it tells what the contact did. `organisationId` is the one
 * whose act it is; `told` says that another tells it, and by which papers.
 */
export type Speaker = Principal & { readonly told?: ReportedWord & { readonly by: string } };

/** In whose name something is told, and what shows it. */
export type Told = {
  /** The contact, as the trade names it. */
  readonly organisationId: OrganisationId;
  /** SHA-256 of files that were brought into the trade, hexadecimal. */
  readonly evidence: readonly string[];
};

/** What the reaction to `evidence-examined` is told. */
export type TellingOccasion = { readonly trade: Trade; readonly evidence: readonly string[] };

/**
 * The caller, or the contact in whose name it tells something. Only its keeper speaks for a contact, with papers that lie in the trade;
 * that a contact's word moves no money held here is seen to where money is held: a side that is a contact holds none.
 * @throws TRADE_NOT_FOUND, CONTACT_NOT_YOURS, REPORT_WITHOUT_EVIDENCE, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN
 */
async function speakerOf(
  { files, reactions }: Pick<TradeContext, 'files' | 'reactions'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  told: Told | undefined,
): Promise<Speaker> {
  if (!told) return principal;
  const { trade } = await files.lock(tx, tradeId);
  const { organisationId, evidence } = told;
  const contact = trade.parties.find((party) => party.organisationId === organisationId);
  if (contact?.keptBy !== principal.organisationId)
    throw refuseReport('CONTACT_NOT_YOURS', {}, 'told/organisationId');
  if (evidence.length === 0) throw refuseReport('REPORT_WITHOUT_EVIDENCE', {}, 'told/evidence');
  const occasion: TellingOccasion = { trade, evidence };
  for (const consequence of TELLING.consequences) await reactions.perform(consequence, tx, occasion);
  return {
    ...principal,
    organisationId,
    told: { grade: 'reported', evidence, by: principal.organisationId },
  };
}

/** For routes: who speaks, over what the module stands on. */
export const speakersOf = (context: Pick<TradeContext, 'files' | 'reactions'>) => ({
  speakerOf: (tx: Tx, principal: Principal, tradeId: TradeId, told: Told | undefined) =>
    speakerOf(context, tx, principal, tradeId, told),
});
