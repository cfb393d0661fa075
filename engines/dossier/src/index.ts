export { MAX_ARCHIVE_BYTES, type Parts } from './archive.ts';
export type {
  Disclosure,
  DossierContent,
  DossierDocument,
  DossierDocumentPart,
  DossierEntry,
  DossierOrganisation,
  DossierTrust,
  Manifest,
} from './content.ts';
export { findingTexts as dossierFindings } from './findings.ts';
export { type OpenedDossier, openDossier } from './open.ts';
export { packDossier } from './pack.ts';
export { table as dossierRefusals } from './refusals.ts';
export { type Check, describeCheck, describeFinding, type Finding, type Report } from './report.ts';
export { isTrust } from './shape.ts';
export { CHECKS, type CheckId, LIMITS, TRUST_TEXTS } from './texts.facts.ts';
export { verifyDossier, verifyOpened } from './verify.ts';
