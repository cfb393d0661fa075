export { dossierExportModule } from './module.ts';
