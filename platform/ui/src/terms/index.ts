export { usePlaceOfRule } from './use-place-of-rule.ts';
export { useUnusualTerms } from './use-unusual-terms.ts';
export { wireTerms } from './wire-terms.ts';
