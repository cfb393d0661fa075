export type { WireMoney } from '@tongshang/money';
export type { WireQuantity } from '@tongshang/quantity';
export { AMENDING } from './amending.ts';
export { amongChinese, chineseWith } from './among-chinese.ts';
export { bankOf, isBetweenSides } from './bank.ts';
export { chargesAnew, isShareOf, shareOfPercent } from './charges-anew.ts';
export { type Carriage, carriageAmong, carriageOf } from './charges-of-goods.ts';
export { CONSEQUENCES, type Consequence, givenOf } from './consequences.ts';
export { DEADLINES, deadlineOf } from './deadlines.ts';
export type * from './declared.ts';
export { deliveriesOf, type PlannedDelivery } from './deliveries.ts';
export { FACTS, type Fact } from './fact-names.ts';
export type { ClaimOutcome } from './facts/claim-resolved.ts';
export type { ClaimReason, Remedy } from './facts/claimed.ts';
export {
  DIFFERENCE_REASONS,
  type Difference,
  type DifferenceReason,
  NOT_ARRIVED,
  ON_THE_WAY,
} from './facts/delivered.ts';
export { CHARGE_BEARERS } from './facts/funded.ts';
export type { Billing } from './facts/invoiced.ts';
export { LOSS_CAUSES, type LossCause } from './facts/lost.ts';
export type { DutyToReclaim } from './facts/remedy-declared.ts';
export { GOODS_REMEDIES, type GoodsRemedy, type RemedyGoods } from './facts/remedy-dispatched.ts';
export { FACT_RULES, type FactDetails, ruleOf, type TradeFact } from './facts.ts';
export type * from './goods.ts';
export { packageNumberOf } from './goods.ts';
export { linesAtTerm } from './lines-at-term.ts';
export { disorderOf, liesBefore, momentInWords } from './moments.ts';
export { MOVEMENT_GIVEN_UP, type MovementGivenUp } from './movement-given-up.ts';
export type * from './particulars.ts';
export { LINE_PARTICULARS } from './particulars.ts';
export {
  DUE_EVENTS,
  type Due,
  type DueEvent,
  type Instalment,
  inFull,
  isByAndBy,
  isCountedFrom,
  onCredit,
  PAYMENT_METHODS,
  type PaymentMethod,
} from './payment.ts';
export {
  dateInText,
  dueEventInWords,
  dueInWords,
  instalmentInWords,
  moneyInText,
  paymentInWords,
  paymentMethodInWords,
} from './payment-words.ts';
export type { SentLink, WordOfOthers } from './reported-word.ts';
export type { Actor, DataNeed, Extent, FactRule, Need, When } from './rule.ts';
export { isNamedBy, nameUnder, partyNamed, SUCCESSION } from './succession.ts';
export {
  type AllowanceCharge,
  chargesOf,
  lineAmount,
  netCharges,
  reckon,
  type StatedTax,
  type Stretch,
  shareOf,
  sumsOf,
  type TaxCategory,
  type TaxExemption,
  type TradeSums,
  type VatSaid,
} from './sums.ts';
export { TELLING } from './telling.ts';
export type * from './trade.ts';
export { fileOfTrade, partyOf } from './trade.ts';
export type * from './trade-terms.ts';
export { TRADE_ROLES } from './trade-terms.ts';
export { isSamePayment, USUAL_PAYMENTS } from './usual-payment.ts';
export {
  contestOf,
  hasJoined,
  isContact,
  isReported,
  protectedSide,
  standingFacts,
  takesPart,
  unheard,
} from './word.ts';
export {
  eachInWords,
  factInWords,
  lackInWords,
  modeInWords,
  placeInWords,
  roleInWords,
} from './words.ts';
