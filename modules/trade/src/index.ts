export type { Incoterm } from '@tongshang/incoterms';
export type * from '@tongshang/trade-facts';
export { FACTS, fileOfTrade, partyOf, ruleOf } from '@tongshang/trade-facts';
export { requireOpen, requireRole, rolesOf, sideOf } from './actor.ts';
export type { Changes } from './amend.ts';
export { cancellationOutlook } from './cancel.ts';
export type { TradeCapability } from './capability.ts';
export {
  answer as answerAmendment,
  answerCancel,
  cancel,
  close,
  propose as proposeAmendment,
} from './change-order.ts';
export type { TradeOccasion } from './context.ts';
export { type EnquiryInput, enquire } from './enquire.ts';
export { type Basis, type Expected, expectedSchedule } from './expected.ts';
export type { Amendment, CancellationRequest, Offer, PartDone, Side, TradeFile } from './file.ts';
export { invite } from './invite.ts';
export { LINES_MAX } from './lines.ts';
export { missingFacts } from './missing-facts.ts';
export { tradeModule } from './module.ts';
export { type NextAction, nextActions, outlookOf } from './next-actions.ts';
export { type Missing, type NextFact, nextFacts } from './next-facts.ts';
export { nextNumber } from './number-store.ts';
export { acceptStanding, declineStanding, type PurchaseOrderInput, placeOrder } from './order.ts';
export type { Invitation } from './parties.ts';
export {
  coversShipment,
  factsOf,
  holds,
  isStated,
  packedQuantities,
  producedQuantities,
  remainingQuantities,
  rolesFor,
  shipmentIds,
} from './progress.ts';
export { type OfferInput, quote } from './quote.ts';
export type { OwnFact, Recorded } from './record-fact.ts';
export { table as tradeRefusals } from './refusals.ts';
export { type SuppliedFacts, supply } from './supply.ts';
export { tradeView } from './view.ts';
