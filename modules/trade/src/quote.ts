import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Unusual } from '@tongshang/incoterms';
import { fileOfTrade, type TradeTerms } from '@tongshang/trade-facts';
import { sideOf } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import { completeLines, type OpenLine } from './complete-lines.ts';
import { react, type TradeContext } from './context.ts';
import type { Offer, TradeFile } from './file.ts';
import {
  keptSums,
  taxedAsBefore,
  withKeptEdition,
  withKeptShares,
  withKeptVat,
  withWhatWasSaid,
} from './kept-in-offer.ts';
import { type LineInput, priceLines, type SumsInput } from './lines.ts';
import { makeOffer, type NewOffer, requireNegotiating } from './negotiate.ts';
import { numberKept } from './number-kept.ts';
import { nextNumber } from './number-store.ts';
import { stateIn } from './record-fact.ts';
import { refuse } from './refusals.ts';
import type { Speaker } from './speaker.ts';
import { checkTerms } from './terms.ts';
import { priceWithVat, type VatInput } from './vat.ts';

type OfferInput = {
  readonly lines: readonly OpenLine[];
  readonly terms: TradeTerms;
  /** Unusual terms that are meant so. */
  readonly meant?: readonly Unusual[];
  /** Charges, allowances, taxes and what else the total has beside the lines. */
  readonly sums?: SumsInput;
  /** Have VAT reckoned by the law, with what the trade does not show. */
  readonly vat?: VatInput;
  /** With `sums`: their taxes by the rates of the offer that is answered. */
  readonly taxes?: 'as-before';
  /** ISO 8601 date. */
  readonly validUntil?: string;
  /** The buyer's number for the order that acceptance makes; in a counter-offer. */
  readonly orderNumber?: string;
  readonly note?: string;
};

/** @throws OFFER_TAXED */
function sumsOf(
  file: TradeFile,
  { sums, taxes, vat }: OfferInput,
  inputs: readonly LineInput[],
): SumsInput | undefined {
  if (!sums) return keptSums(file, inputs, vat !== undefined);
  return taxes && !vat && !sums.taxes ? taxedAsBefore(file, inputs, sums) : withKeptVat(file, sums);
}

/** Who may read what the two sides say to each other. */
export const BETWEEN_SIDES = ['seller', 'buyer', 'operator'] as const;

/**
 * The seller quotes, or the buyer makes a counter-offer; either replaces the offer that stands.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, LEAD_TIME_MISSING, PRODUCT_NOT_LISTED, and what `makeOffer`, `priceLines` and `checkTerms` refuse
 */
export async function quote(
  context: TradeContext,
  tx: Tx,
  principal: Speaker,
  tradeId: TradeId,
  input: OfferInput,
): Promise<{ offer: Offer; entryId: EntryId }> {
  const file = await context.files.lock(tx, tradeId);
  const side = sideOf(file.trade, principal);
  requireNegotiating(file);
  checkTerms(input.terms);
  if (side === 'seller' && input.terms.leadTimeDays === undefined) {
    throw refuse('LEAD_TIME_MISSING', {}, 'terms/leadTimeDays');
  }
  const seller = file.trade.parties.find(({ role }) => role === 'seller')?.organisationId ?? '';
  const asked = withWhatWasSaid(file, input.lines);
  const completed = await completeLines(context, tx, seller, input.terms.currency, asked);
  const inputs = withKeptShares(file, input.lines, completed);
  const given = sumsOf(file, input, inputs);
  const { lines, total, sums } = input.vat
    ? priceWithVat({ ...file.trade, terms: input.terms }, input.vat, inputs, given, file.trade)
    : priceLines(inputs, input.terms.currency, { sums: given });
  const number =
    side === 'seller'
      ? await nextNumber(tx, principal.organisationId, 'quotation', 'Q')
      : (input.orderNumber ?? (await nextNumber(tx, principal.organisationId, 'counter-offer', 'C')));
  const orderNumber = numberKept(file, side, input.orderNumber);
  const offered: NewOffer = {
    offeredBy: side,
    number,
    validUntil: input.validUntil,
    terms: withKeptEdition(file, input.terms),
    lines,
    total,
    ...(sums ? { sums } : {}),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(input.note === undefined ? {} : { note: input.note }),
  };
  const {
    file: next,
    offer,
    superseded,
  } = makeOffer(file, offered, tx.now, { meant: input.meant, before: file.trade.terms });
  const details = {
    quotationNumber: number,
    validUntil: offer.validUntil,
    leadTimeDays: offer.terms.leadTimeDays ?? 0,
    total,
    ...(superseded ? { supersedes: superseded.number } : {}),
  };
  if (side === 'seller') {
    const more = {
      ...{ terms: offer.terms, lines },
      ...(orderNumber === undefined ? {} : { orderNumber }),
      ...(sums ? { sums: sums as unknown as Json } : {}),
      ...(offer.note === undefined ? {} : { note: offer.note }),
    };
    const causedBy = latestEntryOf(file);
    const { file: quoted, stated } = stateIn(context, tx, principal, next, 'quoted', details, {
      causedBy,
      fields: more,
    });
    const made = { ...offer, entryId: stated.entryId };
    await context.files.save(tx, { ...quoted, offer: made });
    await react(context, tx, principal, tradeId, stated);
    return { offer: made, entryId: stated.entryId };
  }
  const { entryId } = context.journal.append(tx, {
    kind: 'trade.countered',
    file: fileOfTrade(file.trade.tradeId),
    causedBy: latestEntryOf(file),
    public: { byRole: side },
    private: { offer: offer as unknown as Json },
    audience: BETWEEN_SIDES,
  });
  const made = { ...offer, entryId };
  await context.files.save(tx, { ...next, offer: made });
  return { offer: made, entryId };
}
