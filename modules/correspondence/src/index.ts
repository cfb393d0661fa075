export { correspondenceModule } from './module.ts';
