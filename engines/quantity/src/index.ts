export { UNIT_ALIASES } from './aliases.ts';
export {
  addQuantities,
  compareQuantities,
  convertible,
  convertQuantity,
  formatQuantity,
  isSameUnit,
  parseQuantity,
  type Quantity,
  subtractQuantities,
  type WireQuantity,
} from './quantity.ts';
export { table as quantityRefusals } from './refusals.ts';
export { PACKAGE_CODES, UNIT_CODES } from './unit-codes.facts.ts';
export { unitInText, unitInWords } from './unit-words.facts.ts';
export { isOwnCode, listedUnitOf, recogniseUnit, UNITS, unitOf, unitOfCode, unitReadings } from './units.ts';
