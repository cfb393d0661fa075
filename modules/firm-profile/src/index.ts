export type { FirmProfileCapability, Pictures } from './capability.ts';
export { firmProfileModule } from './module.ts';
export type { BankAccount } from './profile.ts';
