export {
  type Adjustments,
  type Consequences,
  consequences,
  customsValueAdjustments,
  parseIncoterm,
  requireSuitableMode,
  suitsMode,
  type ValuationBasis,
} from './consequences.ts';
export { table as incotermsRefusals } from './refusals.ts';
export {
  COSTS,
  type Cost,
  type DeliveryPoint,
  INCOTERM_CODES,
  INCOTERMS,
  type Incoterm,
  type IncotermRule,
  type NamedPlaceKind,
  type Side,
  type Text,
} from './rules.ts';
export { COST_TEXTS, DELIVERY_TEXTS, NAMED_PLACE_TEXTS } from './texts.ts';
