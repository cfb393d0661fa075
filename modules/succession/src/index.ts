export { successionModule } from './module.ts';
