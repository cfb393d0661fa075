export { guestModule } from './module.ts';
