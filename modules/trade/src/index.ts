export type * from '@tongshang/trade-facts';
export {
  contestOf,
  DIFFERENCE_REASONS,
  deadlineOf,
  fileOfTrade,
  isReported,
  NOT_ARRIVED,
  netCharges,
  partyOf,
  ruleOf,
  shareOf,
} from '@tongshang/trade-facts';
export {
  awardedToSeller,
  claimsOf,
  concernsPrice,
  goodsDue,
  isAccountedFor,
  isDueAnyway,
  isOfReceipt,
  isResolvedByClaim,
  openPriceClaims,
  spokenFor,
  stillToCome,
} from './accounted.ts';
export { requireOpen, requireRole } from './actor.ts';
export type { TradeCapability } from './capability.ts';
export type { TradeOccasion } from './context.ts';
export type { TradeFile } from './file.ts';
export { missingFacts } from './missing-facts.ts';
export { tradeModule } from './module.ts';
export { nextNumber } from './number-store.ts';
export { isPacked, type PackedWeights, packedWeights } from './packed-weights.ts';
export { coversShipment, factsOf, isMet, packedBefore, packedQuantities, shipmentIds } from './progress.ts';
export { minus, plus, sumOf } from './quantities.ts';
export { partOfShipment } from './shipment-part.ts';
