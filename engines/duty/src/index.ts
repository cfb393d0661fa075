export { assess, replay } from './assess.ts';
export type {
  AssessedDuty,
  AssessedLine,
  Assessment,
  AssessmentInput,
  AssessmentLine,
  AssessmentNotice,
  TraceStep,
  WireRate,
} from './assessment.ts';
export {
  neededCharges,
  neededRates,
  needsOriginCharges,
  type ValuePart,
  valuePartsOf,
} from './customs-value.ts';
export { type FoundCommodity, findCommodity, measuresInForce } from './find-commodity.ts';
export { checkHsCode, checkTariffCode, HS_CODE_DIGITS, hsParts } from './hs-code.ts';
export { formatRate, isFree } from './rate.ts';
export { table as dutyRefusals } from './refusals.ts';
export type {
  BasePart,
  Commodity,
  CustomsRounding,
  EntryFee,
  Measure,
  MeasureType,
  OriginScope,
  RateExpression,
  Relief,
  Source,
  Tariff,
  TariffText,
  ValueBasis,
} from './tariff.ts';
export { isUnusualCharge } from './usual-charges.ts';
