export { checkInvoice, type InvoiceProblem, RULES } from './check.ts';
export type { RuleSet } from './rule.ts';
export { PEPPOL_PROCESS, PEPPOL_SPECIFICATION } from './rules-peppol.ts';
