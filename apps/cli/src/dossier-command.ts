import { dossierFindings, dossierRefusals } from '@tongshang/dossier';
import { redact } from './redact.ts';

export const command = { run: redact, refusals: { ...dossierRefusals, ...dossierFindings } };
