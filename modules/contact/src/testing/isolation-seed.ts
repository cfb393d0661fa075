import type { IsolationSeed } from '@tongshang/database/testing';

/** Two contacts of the seller's address book that may be the same. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, mark }) {
    const add = async (name: string) => {
      const contact = { name: { en: name }, country: 'GB', people: [{ name: `Ada ${mark}` }] };
      return (await seller.post('/api/v1/contacts', contact)).contactId;
    };
    const contactId = await add(`Harbour Supplies ${mark} Ltd`);
    return { contactId, otherContactId: await add(`Harbour Supplies ${mark} Limited`) };
  },
};
