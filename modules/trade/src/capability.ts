import type { Tx } from '@tongshang/database';
import type { ContactId, EntryId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { FileRef } from '@tongshang/journal-entry';
import type { FactDetails, SentLink, Trade, TradeParty, TradeRole } from '@tongshang/trade-facts';
import type { PartDone, TradeFile } from './file.ts';
import type { PurchaseOrderInput } from './order.ts';
import type { OrderToQuote } from './quote-order.ts';
import type { PerformedFact, Recorded, StatedFact, Support } from './record-fact.ts';
import type { Speaker, Told } from './speaker.ts';
import type { Succeeding, Succession } from './succeed.ts';

/** What other modules may ask of trades. */
export type TradeCapability = {
  /** A buyer's purchase order begins a trade, and stands until the seller confirms it. @throws INPUT_INVALID as its endpoint, and what `placeOrder` refuses */
  placeOrder(tx: Tx, principal: Principal, order: PurchaseOrderInput): Promise<Trade>;
  /** A seller's quotation on an order it was sent begins a trade, and stands until the buyer accepts it. @throws INPUT_INVALID as its endpoint, and what `quoteOrder` refuses */
  quoteOrder(tx: Tx, principal: Principal, order: OrderToQuote): Promise<Trade>;
  /** @throws TRADE_NOT_FOUND when the caller takes no part in it */
  readTrade(tx: Tx, tradeId: TradeId): Promise<Trade>;
  /** The trade with its offers, amendments and what it waits for. @throws TRADE_NOT_FOUND */
  readFile(tx: Tx, tradeId: TradeId): Promise<TradeFile>;
  /**
   * As `readTrade`, and nobody else changes the trade until the transaction ends. Taken before any lock of another module.
   * @throws TRADE_NOT_FOUND
   */
  lockTrade(tx: Tx, tradeId: TradeId): Promise<Trade>;
  /**
   * States a fact for the caller, and performs what follows from it.
   * @param support the entry it follows from, where that is more than what the fact needs; papers that show it
   * @throws what `stateFact` refuses
   */
  recordFact<F extends StatedFact>(
    tx: Tx,
    principal: Principal,
    tradeId: TradeId,
    fact: F,
    details: FactDetails[F],
    support?: Support,
  ): Promise<Recorded>;
  /**
   * States what somebody else did who is not on board, with the files that show it (SHA-256, hexadecimal).
   * @throws what `stateFact` refuses
   */
  reportFact<F extends StatedFact>(
    tx: Tx,
    principal: Principal,
    tradeId: TradeId,
    fact: F,
    details: FactDetails[F],
    evidence: readonly string[],
  ): Promise<Recorded>;
  /**
   * Who acts: the caller, or a contact of the caller, in whose name it tells what the contact did.
   * @throws TRADE_NOT_FOUND, CONTACT_NOT_YOURS, REPORT_WITHOUT_EVIDENCE, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN
   */
  speakerOf(tx: Tx, principal: Principal, tradeId: TradeId, told: Told | undefined): Promise<Speaker>;
  /**
   * Who acts by a link: a contact of the acting organisation, which says itself what it did.
   * @param guest acts for the keeper, with no more scopes than the act takes
   * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, CONTACT_NOT_YOURS
   */
  speakerByLink(
    tx: Tx,
    guest: Principal,
    tradeId: TradeId,
    contactId: OrganisationId,
    link: SentLink,
  ): Promise<Speaker>;
  /**
   * Accepts the offer that stands: this is the order.
   * @throws INPUT_INVALID as its endpoint, and what `acceptStanding` refuses
   */
  acceptOffer(
    tx: Tx,
    speaker: Speaker,
    tradeId: TradeId,
    accepted: { readonly quotationNumber: string; readonly orderNumber?: string },
  ): Promise<{ orderNumber: string; entryId: EntryId }>;
  /** States a fact that follows from an entry, in the name of the party responsible for it. @throws what `stateFact` refuses */
  performFact<F extends PerformedFact>(
    tx: Tx,
    principal: Principal,
    tradeId: TradeId,
    fact: F,
    details: FactDetails[F],
    causedBy: EntryId,
    inTheNameOf?: TradeRole,
  ): Promise<Recorded>;
  /**
   * Lets parties in that take part from now on by what is asked of them: an authority by a declaration to it, a bank by money that it is to
   * keep. One that was only asked until then takes part by it; an authority does so although it declined.
   * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, PARTY_ALREADY_PRESENT (it takes part already, or has declined)
   */
  seatParties(tx: Tx, tradeId: TradeId, parties: readonly TradeParty[]): Promise<void>;
  /**
   * The file that further entries about a trade go into: its own until it is closed, then the case that names it, opened here
   * when there is none yet. The trade is not closed until the transaction ends. Taken before any lock of another module, by
   * elevated callers only.
   * @param causedBy the entry whose consequence is to be entered
   * @throws TRADE_NOT_FOUND
   */
  openFileOf(tx: Tx, tradeId: TradeId, causedBy: EntryId): Promise<FileRef>;
  /** The case that names a closed trade, if anything was entered after it; undefined also for whoever takes no part in the trade. */
  readFollowUp(tx: Tx, tradeId: TradeId): Promise<string | undefined>;
  /** The open trades in which the acting organisation keeps a contact as a party, under any of its ids. */
  tradesKept(tx: Tx, contactIds: readonly ContactId[]): Promise<readonly TradeId[]>;
  /**
   * An organisation takes over the place of a contact of the acting organisation, whose person has confirmed that; for the platform, after
   * the confirmation.
   * @throws TRADE_NOT_FOUND, ORDER_NUMBER_TAKEN
   */
  succeed(tx: Tx, tradeId: TradeId, succeeding: Succeeding): Promise<Succession>;
  /** One of several that state a fact together has done its part: the trade no longer waits for it. */
  markPartDone(tx: Tx, tradeId: TradeId, part: PartDone): Promise<void>;
};
