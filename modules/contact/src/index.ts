export type { Contact } from './contact.ts';
export { isAnybodysDomain } from './likeness.ts';
export { type ContactCapability, contactModule } from './module.ts';
