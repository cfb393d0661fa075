export type { Contact } from './contact.ts';
export type { ContactToInvite } from './join.ts';
export { addressHash, isSameMailbox, isWithin } from './mailbox.ts';
export { type ContactCapability, contactModule } from './module.ts';
