export type { Contact } from './contact.ts';
export { type ContactCapability, contactModule } from './module.ts';
