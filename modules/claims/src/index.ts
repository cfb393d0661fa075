export type { ClaimsCapability } from './capability.ts';
export { claimsModule } from './module.ts';
