import type { IsolationSeed } from '@tongshang/database/testing';

/** A contact of a person’s firm that was invited and opened, the seller’s claim to be it, and what became of a trade. */
export const isolationSeed: IsolationSeed = {
  async fill({ person, personsFirmId, sellerId, openTradeId, database, mark }) {
    const contact = { name: { en: `Mesa ${mark}` }, kinds: ['trader'], country: 'CN' };
    const { contactId } = await person.post('/api/v1/contacts', contact);
    const { invitationId, url } = await person.post(`/api/v1/contacts/${contactId}/succession-invitations`, {
      language: 'en',
    });
    await person.call('POST', '/api/v1/succession/opening', { token: String(url).split('#')[1] });
    await database.system('a claim that nobody here can make', async (tx) => {
      await tx.run(
        `insert into succession.claim (invitation_id, keeper_organisation_id, organisation_id, contact_id, contact_name, claimed_by, claimed_at, by_mail)
         values ($1, $2, $3, $4, $5, $1, $6, false)`,
        [invitationId, personsFirmId, sellerId, contactId, JSON.stringify({ en: mark }), tx.now],
      );
      await tx.run(
        `insert into succession.outcome (invitation_id, trade_id, keeper_id, outcome, reason, at)
         values ($1, $2, $3, 'left', 'ended', $4)`,
        [invitationId, openTradeId, sellerId, tx.now],
      );
    });
    return { invitationId };
  },
};
