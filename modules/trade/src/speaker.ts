import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { type SentLink, TELLING, type Trade, type WordOfOthers } from '@tongshang/trade-facts';
import { requireOpen } from './actor.ts';
import type { TradeContext } from './context.ts';
import { refuseReport } from './report-refusals.ts';

/**
 * Who acts in a trade: the caller, or a contact of the caller, in whose name it tells what the contact did, or that says so itself by a link. `organisationId` is the one
 * whose act it is; `told` says that another tells it, and by which papers.
 */
export type Speaker = Principal & { readonly told?: WordOfOthers & { readonly by: string } };

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

/**
 * A contact that says itself what it did, by a link that its keeper had sent to it.
 * @param guest acts for the keeper, with no more scopes than the act takes
 * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, CONTACT_NOT_YOURS
 */
async function speakerByLink(
  { files }: Pick<TradeContext, 'files'>,
  tx: Tx,
  guest: Principal,
  tradeId: TradeId,
  contactId: OrganisationId,
  link: SentLink,
): Promise<Speaker> {
  const { trade } = await files.lock(tx, tradeId);
  requireOpen(trade);
  const contact = trade.parties.find((party) => party.organisationId === contactId);
  if (contact?.keptBy !== guest.organisationId) throw refuseReport('CONTACT_NOT_YOURS');
  const told = { grade: 'confirmed', evidence: [], by: guest.organisationId, link } as const;
  return { ...guest, organisationId: contactId, told };
}

/** For routes and other modules: who speaks, over what the module stands on. */
export const speakersOf = (context: Pick<TradeContext, 'files' | 'reactions'>) => ({
  speakerOf: (tx: Tx, principal: Principal, tradeId: TradeId, told: Told | undefined) =>
    speakerOf(context, tx, principal, tradeId, told),
  speakerByLink: (tx: Tx, guest: Principal, tradeId: TradeId, contactId: OrganisationId, link: SentLink) =>
    speakerByLink(context, tx, guest, tradeId, contactId, link),
});
