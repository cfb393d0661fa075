export { claimsModule } from './module.ts';
