import { dossierFindings, dossierRefusals } from '@tongshang/dossier';
import { merkleLogRefusals } from '@tongshang/merkle-log';
import { verify } from './verify.ts';

export const command = {
  run: verify,
  refusals: { ...dossierRefusals, ...dossierFindings, ...merkleLogRefusals },
};
