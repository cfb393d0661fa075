export { orderImportModule } from './module.ts';
