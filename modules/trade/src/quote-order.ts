import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Unusual } from '@tongshang/incoterms';
import type { OrderParticulars, TradeTerms } from '@tongshang/trade-facts';
import { completeLines, type OpenLine } from './complete-lines.ts';
import { react, type TradeContext } from './context.ts';
import { beginBetween } from './enquire.ts';
import { enterBeginning } from './enter-beginning.ts';
import type { TradeFile } from './file.ts';
import { priceLines, type SumsInput } from './lines.ts';
import { makeOffer } from './negotiate.ts';
import { nextNumber } from './number-store.ts';
import type { Invitation } from './parties.ts';
import { stateIn } from './record-fact.ts';
import { refuse } from './refusals.ts';
import { checkTerms } from './terms.ts';
import { priceWithVat, type VatInput } from './vat.ts';

export type OrderToQuote = {
  readonly buyerOrganisationId: OrganisationId;
  /** The buyer's number of the order it has sent, where it has sent one. */
  readonly orderNumber?: string;
  readonly lines: readonly OpenLine[];
  readonly terms: TradeTerms;
  /** Unusual terms that are meant so. */
  readonly meant?: readonly Unusual[];
  readonly sums?: SumsInput;
  /** Have VAT reckoned by the law, with what the trade does not show. */
  readonly vat?: VatInput;
  readonly note?: string;
  readonly particulars?: OrderParticulars;
  /** ISO 8601 date. */
  readonly validUntil?: string;
  readonly parties?: readonly Invitation[];
};

/**
 * A seller quotes to a buyer that asked or ordered outside the platform: begins a trade in which the quotation stands until the buyer
 * accepts it. It is the seller's word alone: no order is stated in the buyer's name, and its number stays free until then.
 * @throws SAME_ORGANISATION, PARTY_NOT_FOUND, PARTY_UNSUITABLE, LEAD_TIME_MISSING, PRODUCT_NOT_LISTED, VALIDITY_PAST, and what
 * `priceLines` and `checkTerms` refuse
 */
export async function quoteOrder(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  input: OrderToQuote,
): Promise<TradeFile> {
  const { terms, orderNumber, validUntil, note } = input;
  checkTerms(terms);
  if (terms.leadTimeDays === undefined) throw refuse('LEAD_TIME_MISSING', {}, 'terms/leadTimeDays');
  const { organisationId: sellerOrganisationId } = principal;
  const inputs = await completeLines(context, tx, sellerOrganisationId, terms.currency, input.lines);
  const begun = await beginBetween(context, tx, 'seller', { ...input, sellerOrganisationId });
  const { lines, total, sums } = input.vat
    ? priceWithVat(begun.trade, input.vat, inputs, input.sums)
    : priceLines(inputs, terms.currency, { sums: input.sums });
  const number = await nextNumber(tx, sellerOrganisationId, 'quotation', 'Q');
  const offered = {
    ...({ offeredBy: 'seller', number, validUntil, terms, lines, total } as const),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(sums ? { sums } : {}),
    ...(note === undefined ? {} : { note }),
  };
  const { file, offer } = makeOffer(begun, offered, tx.now, { meant: input.meant });
  const details = {
    quotationNumber: number,
    validUntil: offer.validUntil,
    leadTimeDays: terms.leadTimeDays,
    total,
  };
  const { parties, particulars } = file.trade;
  const more = {
    ...{ terms, lines, parties },
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(sums ? { sums: sums as unknown as Json } : {}),
    ...(particulars ? { particulars: particulars as unknown as Json } : {}),
  };
  const { file: quoted, stated } = stateIn(context, tx, principal, file, 'quoted', details, { fields: more });
  const saved = await context.files.insert(tx, { ...quoted, offer: { ...offer, entryId: stated.entryId } });
  enterBeginning(context, tx, saved, stated.entryId);
  await react(context, tx, principal, saved.trade.tradeId, stated);
  return saved;
}
