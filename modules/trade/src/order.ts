import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Unusual } from '@tongshang/incoterms';
import { fileOfTrade, type OrderParticulars, type TradeTerms } from '@tongshang/trade-facts';
import { sideOf } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import { completeLines, type OpenLine } from './complete-lines.ts';
import { react, type TradeContext } from './context.ts';
import { beginTrade } from './enquire.ts';
import { enterBeginning } from './enter-beginning.ts';
import type { Offer, TradeFile } from './file.ts';
import { priceLines, type SumsInput } from './lines.ts';
import { acceptOffer, declineOffer, makeOffer } from './negotiate.ts';
import { numberKept } from './number-kept.ts';
import { nextNumber } from './number-store.ts';
import type { Invitation } from './parties.ts';
import { BETWEEN_SIDES } from './quote.ts';
import { stateIn } from './record-fact.ts';
import type { Speaker } from './speaker.ts';
import { checkTerms } from './terms.ts';
import { toldWord } from './told-word.ts';
import { priceWithVat, type VatInput } from './vat.ts';

export type PurchaseOrderInput = {
  readonly sellerOrganisationId: OrganisationId;
  /** Given by the platform when absent. */
  readonly orderNumber?: string;
  readonly lines: readonly OpenLine[];
  readonly terms: TradeTerms;
  /** Unusual terms that are meant so. */
  readonly meant?: readonly Unusual[];
  readonly sums?: SumsInput;
  /** Have VAT reckoned by the law, with what the trade does not show. */
  readonly vat?: VatInput;
  readonly particulars?: OrderParticulars;
  readonly validUntil?: string;
  readonly note?: string;
  readonly parties?: readonly Invitation[];
};

/**
 * A buyer sends a purchase order without enquiry: begins a trade in which the order stands as the buyer's offer until the seller
 * confirms or declines it.
 * @throws SAME_ORGANISATION, PARTY_NOT_FOUND, PARTY_UNSUITABLE, ORDER_NUMBER_TAKEN, PRODUCT_NOT_LISTED, VALIDITY_PAST, and what
 * `priceLines` and `checkTerms` refuse
 */
export async function placeOrder(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  input: PurchaseOrderInput,
): Promise<{ file: TradeFile; offer: Offer; entryId: EntryId }> {
  checkTerms(input.terms);
  const { currency } = input.terms;
  const inputs = await completeLines(context, tx, input.sellerOrganisationId, currency, input.lines);
  const begun = await beginTrade(context, tx, principal, input);
  const { lines, total, sums } = input.vat
    ? priceWithVat(begun.trade, input.vat, inputs, input.sums)
    : priceLines(inputs, currency, { sums: input.sums });
  const orderNumber = input.orderNumber ?? (await nextNumber(tx, principal.organisationId, 'order', 'PO'));
  const { validUntil, note, terms } = input;
  const { file, offer } = makeOffer(
    begun,
    {
      offeredBy: 'buyer',
      number: orderNumber,
      orderNumber,
      validUntil,
      terms,
      lines,
      total,
      ...(sums ? { sums } : {}),
      ...(note === undefined ? {} : { note }),
    },
    tx.now,
    { isFirst: true, meant: input.meant },
  );
  const { trade } = file;
  const { entryId } = context.journal.append(tx, {
    kind: 'trade.order-placed',
    file: fileOfTrade(trade.tradeId),
    public: { byRole: 'buyer' },
    private: {
      offer: offer as unknown as Json,
      parties: trade.parties as unknown as Json,
      ...(trade.particulars ? { particulars: trade.particulars as unknown as Json } : {}),
    },
    audience: BETWEEN_SIDES,
  });
  const made = { ...offer, entryId };
  const saved = await context.files.insert(tx, { ...file, offer: made });
  enterBeginning(context, tx, saved, entryId);
  return { file: saved, offer: made, entryId };
}

/**
 * Accepts the offer that stands: the buyer a quotation, the seller a counter-offer or a purchase order. This is the order; lines
 * and terms are frozen as version 1.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, ORDER_NUMBER_TAKEN, ORDER_NUMBER_OF_BUYER, and what `acceptOffer` refuses
 */
export async function acceptStanding(
  context: TradeContext,
  tx: Tx,
  principal: Speaker,
  tradeId: TradeId,
  input: {
    readonly quotationNumber: string;
    readonly orderNumber?: string;
    /** Of the buyer's order, in place of what was said before. */
    readonly particulars?: OrderParticulars;
  },
): Promise<{ orderNumber: string; entryId: EntryId }> {
  const locked = await context.files.lock(tx, tradeId);
  const side = sideOf(locked.trade, principal);
  const { file: accepted, offer } = acceptOffer(locked, side, input.quotationNumber, tx.now);
  const buyer = locked.trade.parties.find(({ role }) => role === 'buyer')?.organisationId ?? '';
  const given = numberKept({ offer }, side, input.orderNumber);
  const orderNumber = given ?? (await nextNumber(tx, buyer, 'order', 'PO'));
  const particulars = (side === 'buyer' ? input.particulars : undefined) ?? accepted.trade.particulars;
  const trade = { ...accepted.trade, ...(particulars ? { particulars } : {}) };
  const { terms, lines, total, parties, sums } = trade;
  const details = {
    orderNumber,
    ...(offer.offeredBy === 'seller' ? { quotationNumber: offer.number } : {}),
    total,
    lines: lines.length,
  };
  const agreed = { ...accepted, trade: { ...trade, orderNumber } };
  const more = {
    ...{ terms, lines, parties },
    ...(sums ? { sums: sums as unknown as Json } : {}),
    ...(particulars ? { particulars: particulars as unknown as Json } : {}),
  };
  const { file, stated } = stateIn(context, tx, principal, agreed, 'ordered', details, {
    causedBy: latestEntryOf(locked),
    fields: more,
  });
  await context.files.save(tx, file);
  await react(context, tx, principal, tradeId, stated);
  return { orderNumber, entryId: stated.entryId };
}

/** Declines the offer that stands. @throws TRADE_NOT_FOUND, NOT_YOUR_PART, and what `declineOffer` refuses */
export async function declineStanding(
  context: TradeContext,
  tx: Tx,
  principal: Speaker,
  tradeId: TradeId,
  input: { readonly quotationNumber: string; readonly reason?: string },
): Promise<{ entryId: EntryId }> {
  const locked = await context.files.lock(tx, tradeId);
  const side = sideOf(locked.trade, principal);
  const { file, offer } = declineOffer(locked, side, input.quotationNumber, tx.now);
  const { entryId } = context.journal.append(tx, {
    kind: 'trade.declined',
    file: fileOfTrade(locked.trade.tradeId),
    causedBy: latestEntryOf(locked),
    ...toldWord(principal),
    public: { byRole: side },
    private: { quotationNumber: offer.number, reason: input.reason ?? '' },
    audience: BETWEEN_SIDES,
  });
  await context.files.save(tx, file);
  return { entryId };
}
