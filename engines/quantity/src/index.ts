export { UNIT_ALIASES } from './aliases.ts';
export {
  addQuantities,
  compareQuantities,
  convertible,
  convertQuantity,
  formatQuantity,
  noQuantity,
  parseQuantity,
  QUANTITY_LIMITS,
  type Quantity,
  subtractQuantities,
  type WireQuantity,
} from './quantity.ts';
export { table as quantityRefusals } from './refusals.ts';
export { PACKAGE_CODES, UNIT_CODES } from './unit-codes.facts.ts';
export {
  describeUnit,
  recogniseUnit,
  UNITS,
  type Unit,
  unitOf,
  unitOfCode,
  unitReadings,
} from './units.ts';
