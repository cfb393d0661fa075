export { stockModule } from './module.ts';
