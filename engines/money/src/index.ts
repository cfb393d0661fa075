export { allocate, weightsOf } from './allocate.ts';
export { CURRENCIES } from './currencies.ts';
export {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  ONE,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  ZERO,
} from './decimal.ts';
export {
  addMoney,
  exchange,
  formatMoney,
  fromDecimal,
  lineTotal,
  MAX_AMOUNT,
  type Money,
  minorUnits,
  money,
  parseMoney,
  type Rate,
  subtractMoney,
  sumMoney,
  toDecimal,
  type WireMoney,
} from './money.ts';
export { table as moneyRefusals } from './refusals.ts';
export { divideRounded, ROUNDING_RULES, type RoundingRule } from './rounding.ts';
