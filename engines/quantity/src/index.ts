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
export { describeUnit, recogniseUnit, UNITS, type Unit, unitOf } from './units.ts';
