import { randomUUIDv7 } from 'node:crypto';
import type { IsolationSeed } from '@tongshang/database/testing';

/** An invitation, a key, something that waits for a second owner, and a person of a firm that no stranger belongs to, with a passkey. */
export const isolationSeed: IsolationSeed = {
  shared: {
    'party.organisation':
      'the directory: every signed-in caller finds trading partners by name, kind and country',
    'party.signing_key': 'public keys: whoever holds a paper checks its signature',
    'function party.assert_session':
      'of the caller alone, by the id of its own session: locks it with membership and role, and tells nothing but that they still are',
    'function party.assert_api_key': 'as party.assert_session, of its own key',
  },
  untold: {
    'party.passkey':
      'of a person, whatever organisation it acts for: isolation.test.ts of this module tries it',
    'party.person': 'of a person and its colleagues: isolation.test.ts of this module tries it',
  },
  async fill({ database, sellerId, person, mark }) {
    const invitation = { email: `${mark}@example.com`, role: 'clerk' };
    const { invitationId } = await person.post('/api/v1/invitations', invitation);
    const expiresAt = Temporal.Now.instant().add({ hours: 48 }).toString();
    const key = { name: `${mark} key`, scopes: ['trade:read'], expiresAt };
    const { apiKeyId } = await person.post('/api/v1/api-keys', key);
    const { items: sessions } = await person.get('/api/v1/sessions');
    const { items: people } = await person.get('/api/v1/people');
    const { personId } = people[0];
    const passkeyId = randomUUIDv7();
    // Only an authenticator can register one.
    await database.system('stage: a passkey', (tx) =>
      tx.run(
        `insert into party.passkey (passkey_id, person_id, credential_id, public_key, counter, transports, name, backed_up,
           created_at) values ($1, $2, $3, $4, 0, '{}', $5, false, $6)`,
        [passkeyId, personId, mark, new Uint8Array(32), `${mark} phone`, tx.now],
      ),
    );
    const approvalId = randomUUIDv7();
    await database.system('stage: what waits for a second owner, and one that left', async (tx) => {
      await tx.run(
        `insert into party.approval (approval_id, organisation_id, matter, content, asked_by, asked_at, expires_at)
         values ($1, $2, 'organisation', $3, $4, $5, $6)`,
        [
          ...[approvalId, sellerId, JSON.stringify({ name: { en: mark } }), personId, tx.now],
          tx.now.add({ hours: 24 }),
        ],
      );
      await tx.run('insert into party.owner_left (organisation_id, left_at) values ($1, $2)', [
        ...[sellerId, tx.now.subtract({ hours: 24 * 30 })],
      ]);
    });
    const { sessionId } = sessions[0];
    return { organisationId: sellerId, invitationId, apiKeyId, sessionId, personId, passkeyId, approvalId };
  },
};
