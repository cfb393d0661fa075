import type { AssessedDuty, AssessedLine, Assessment } from '@tongshang/duty';

/** A duty, tax or fee as the authority's paper has it: what the paper leaves out is left out. */
export type ShownDuty = Omit<AssessedDuty, 'base'> & Partial<Pick<AssessedDuty, 'base'>>;
export type ShownLine = Omit<AssessedLine, 'dutyTaxFees'> & { readonly dutyTaxFees: readonly ShownDuty[] };
/** An assessment that was calculated here, or made outside. */
export type ShownAssessment = Omit<Assessment, 'lines'> & { readonly lines: readonly ShownLine[] };
