export type {
  DossierContent,
  DossierDocument,
  DossierEntry,
  DossierOrganisation,
  DossierTrust,
} from './content.ts';
export { findingTexts as dossierFindings } from './findings.ts';
export { type OpenedDossier, openDossier } from './open.ts';
export { packDossier } from './pack.ts';
export { table as dossierRefusals } from './refusals.ts';
export { type Check, describeCheck, describeFinding, type Finding, type Report } from './report.ts';
export { isTrust } from './shape.ts';
export { CHECKS, LIMITS, TRUST_TEXTS } from './texts.facts.ts';
export { verifyDossier, verifyOpened } from './verify.ts';
