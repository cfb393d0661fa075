import type { Part } from '@tongshang/ui/slice';

declare module '@tongshang/ui/slice' {
  interface Slots {
    /** Under what is known of a contact. */
    'contact.part': Part<{ readonly contact: { readonly contactId: string } }>;
  }
}
