export { sealArchive } from './archive.ts';
export type { ChangeState } from './change-standing.ts';
export type { DossierContent, DossierEntry, DossierTrust, Manifest } from './content.ts';
export { excerptDossier } from './excerpt.ts';
export { findingTexts as dossierFindings } from './findings.ts';
export { type OpenedDossier, openDossier } from './open.ts';
export { packDossier } from './pack.ts';
export { readTrust } from './read-trust.ts';
export { table as dossierRefusals } from './refusals.ts';
export {
  type Check,
  describeChange,
  describeCheck,
  describeFinding,
  type Finding,
  type Report,
} from './report.ts';
export { CHECKS, LIMITS, TRUST_TEXTS, VERDICT_TEXTS } from './texts.facts.ts';
export type { Statement } from './told.ts';
export { contentsOf, verifyDossier, verifyOpened } from './verify.ts';
