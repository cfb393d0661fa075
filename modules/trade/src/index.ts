export type * from '@tongshang/trade-facts';
export {
  bankOf,
  CHARGE_BEARERS,
  carriageAmong,
  carriageOf,
  contestOf,
  DIFFERENCE_REASONS,
  DUE_EVENTS,
  deadlineOf,
  deliveriesOf,
  fileOfTrade,
  GOODS_REMEDIES,
  hasJoined,
  inFull,
  isBetweenSides,
  isContact,
  isNamedBy,
  isReported,
  LOSS_CAUSES,
  lineAmount,
  linesAtTerm,
  MOVEMENT_GIVEN_UP,
  NOT_ARRIVED,
  netCharges,
  ON_THE_WAY,
  onCredit,
  PAYMENT_METHODS,
  packageNumberOf,
  partyNamed,
  partyOf,
  reckon,
  ruleOf,
  takesPart,
} from '@tongshang/trade-facts';
export {
  awardedToSeller,
  claimsOf,
  concernsPrice,
  isDueAnyway,
  isOfReceipt,
  isResolvedByClaim,
  openPriceClaims,
  receiptOfLoss,
  spokenFor,
  stillToCome,
} from './accounted.ts';
export { requireOpen, requireRole, requireTeller } from './actor.ts';
export type { AmendingOccasion } from './amending.ts';
export type { TradeCapability } from './capability.ts';
export { bordersCrossed, lackingReleases } from './check-movement-clearance.ts';
export { leftToMove } from './check-remedy.ts';
export type { TradeOccasion } from './context.ts';
export { MeantSchema, TermsSchema } from './contract.ts';
export { dayAt, dayWhere } from './day-where.ts';
export { dueDateOf } from './due-dates.ts';
export { expectedSchedule } from './expected.ts';
export { isExpired, standingOffer, type TradeFile } from './file.ts';
export {
  askedFor,
  fallenDue,
  instalmentOf,
  instalmentsOf,
  isPaid,
  owedBack,
  partOf,
  payable,
  priceOf,
  type StandingInstalment,
} from './instalments.ts';
export { missingFacts } from './missing-facts.ts';
export { tradeModule } from './module.ts';
export { dispatchOf, tradeOfMovement } from './movement-trade.ts';
export type { NextAction } from './next-actions.ts';
export { nextNumber } from './number-store.ts';
export { orderedOn } from './ordered-on.ts';
export { actionsNow } from './organisation-actions.ts';
export { isPacked } from './packed-weights.ts';
export { creditedByClaims, disputedOf, earnedSoFar, least, most, priceOfGoods } from './price-of-goods.ts';
export {
  coversShipment,
  declarantRole,
  factsOf,
  isMet,
  isOver,
  packedQuantities,
  shipmentIds,
} from './progress.ts';
export { minus, plus, sumOf } from './quantities.ts';
export { BETWEEN_SIDES } from './quote.ts';
export { reportTable as reportRefusals } from './report-refusals.ts';
export { carrierOf } from './reports.ts';
export { partOfGoods, partOfShipment } from './shipment-part.ts';
export type { Speaker, TellingOccasion } from './speaker.ts';
export { REASONS_LEFT, type Succession, type SuccessionOccasion } from './succeed.ts';
export { tellable } from './tellable.ts';
export { sentLink, toldWord } from './told-word.ts';
export { openVatFacts, undecidedVatFacts, unknownInWords as vatFactsInWords, vatFactsOf } from './vat.ts';
