export {
  consequences,
  customsValueAdjustments,
  parseIncoterm,
  requireSuitableMode,
  suitsMode,
} from './consequences.ts';
export { type Cover, coverDue, coverInWords, coverLess } from './cover.ts';
export { declarantOf } from './declarants.ts';
export { table as incotermsRefusals } from './refusals.ts';
export { riskHasPassed, riskOnTheWay, riskPoint } from './risk.ts';
export { COSTS, INCOTERM_CODES, INCOTERMS, type Incoterm, type Side } from './rules.ts';
export { COST_TEXTS, DELIVERY_TEXTS, NAMED_PLACE_TEXTS } from './texts.ts';
export { isAtOrigin, UNUSUAL, type Unusual, unusualTerms } from './unusual.ts';
