export {
  compactNumber,
  NUMBER_SCHEMES,
  type NumberScheme,
  type WrongNumber,
  wrongBic,
  wrongIban,
  wrongNumber,
} from './check-number.ts';
export { asksForEori, eoriFor, eoriRegister } from './eori.ts';
export { issuedNumber, writtenNumber } from './icd.ts';
export { importerNumber } from './importer-number.ts';
