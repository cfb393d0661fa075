export { purchasingModule } from './module.ts';
