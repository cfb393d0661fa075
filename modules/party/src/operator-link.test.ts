import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPassword, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

let mailboxes = 0;
const founding = (token: string) => ({
  token,
  organisation: { name: { en: 'Harbour Operations' }, country: 'GB', address: { country: 'GB' } },
  owner: { name: 'Ada Quay', email: `ada${mailboxes++}@harbour.example`, password: goodPassword },
});
const found = (token: string) => s.browser().send('POST', '/api/v1/operator', founding(token));

/** What each start of a platform without an operator does. */
const offered = async (): Promise<string> => (await s.party.offerOperatorLink()) ?? '';

describe('the first operator', () => {
  it('PARTY-13: is founded by the link that stands, once, whoever comes at the same moment', async () => {
    const replaced = await offered();
    const link = await offered();
    expect((await found(replaced)).body.code).toBe('OPERATOR_LINK_INVALID');
    expect((await found('tsi_guessed')).body.code).toBe('OPERATOR_LINK_INVALID');
    s.advance({ hours: 24 });
    expect((await found(link)).body.code).toBe('OPERATOR_LINK_INVALID');

    const fresh = await offered();
    const both = await Promise.all([found(fresh), found(fresh)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
    const session = both.find(({ status }) => status === 201)?.body;
    expect(session).toMatchObject({ organisation: { kinds: ['operator'] }, role: 'owner' });
    expect(await s.party.offerOperatorLink()).toBeUndefined();
  });

  it('leaves nothing behind where the founder’s account is refused: the link still stands', async () => {
    const other = await scene();
    try {
      const token = (await other.party.offerOperatorLink()) ?? '';
      const weak = { ...founding(token), owner: { name: 'A', email: 'a@b.example', password: 'short' } };
      expect((await other.browser().send('POST', '/api/v1/operator', weak)).body.code).toBe(
        'PASSWORD_TOO_SHORT',
      );
      const firm = await other.firm();
      await other.t.database.system('as if confirmed', (tx) =>
        tx.run('update party.person set email_verified_at = $2 where person_id = $1', [
          firm.personId,
          tx.now,
        ]),
      );
      const taken = { ...founding(token), owner: { ...founding(token).owner, email: firm.email } };
      expect((await other.browser().send('POST', '/api/v1/operator', taken)).body.code).toBe('EMAIL_TAKEN');
      expect((await other.browser().send('POST', '/api/v1/operator', founding(token))).status).toBe(201);
    } finally {
      await other.close();
    }
  });
});
