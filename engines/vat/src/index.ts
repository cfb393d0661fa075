export { placeOfAddress, placeOfLocation } from './areas.ts';
export { taxedCharges, vatBreakdown } from './breakdown.ts';
export { decideVat, type VatAnswer } from './decide.ts';
export { VAT_FACT_TEXTS, type VatFactName, type VatFacts } from './facts.ts';
export { exemptionIn } from './law.facts.ts';
export { checkVatNumber, vatNumberOf } from './numbers.ts';
export { RATES_AS_OF, STANDARD_RATES } from './rates.facts.ts';
export { remainder97 } from './remainders.ts';
export { isSellerRegistered, mayBeTaxed, type Supply, vatFactsOfSupply } from './supply.ts';
