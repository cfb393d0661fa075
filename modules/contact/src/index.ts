export type { Contact } from './contact.ts';
export type { ContactCapability } from './module.ts';
export { contactModule } from './module.ts';
