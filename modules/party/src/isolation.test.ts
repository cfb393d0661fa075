import { accessHoles, endpointList, testHttp } from '@tongshang/http/testing';
import { identityRefusals } from '@tongshang/identity';
import { mailRefusals } from '@tongshang/mail';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRecovery } from './account-recovery-store.ts';
import { partyRefusals } from './index.ts';
import { noteDevice } from './known-device-store.ts';
import { insertRecoveryCodes, offerTotp } from './second-factor-store.ts';
import { addMember, type Scene, scene } from './testing/scene.ts';

let s: Scene;
let mine: { organisationId: string; personId: string };
let theirs: { organisationId: string; personId: string };

beforeAll(async () => {
  s = await scene();
  [mine, theirs] = await Promise.all([s.firm(), s.firm()]);
  const browser = await s.browser().signIn((await addMember(s, theirs.organisationId, 'owner')).email);
  await browser.send('POST', '/api/v1/invitations', { email: 'x@example.com', role: 'viewer' });
  const expiresAt = Temporal.Now.instant().add({ hours: 1 }).toString();
  await browser.send('POST', '/api/v1/api-keys', { name: 'k', scopes: ['trade:read'], expiresAt });
  await s.t.database.system('a device and a passkey of theirs', async (tx) => {
    await noteDevice(tx, new Uint8Array(32), theirs.personId);
    await tx.run(
      `insert into party.passkey (passkey_id, person_id, credential_id, public_key, counter, transports, name,
         backed_up, created_at) values (gen_random_uuid(), $1, 'c', '\\x00', 0, '{}', 'n', false, now())`,
      [theirs.personId],
    );
    await offerTotp(tx, theirs.personId, new Uint8Array(8));
    await insertRecovery(tx, {
      ...{
        personId: theirs.personId,
        tokenHash: new Uint8Array(32),
        objectionHash: new Uint8Array(32).fill(1),
      },
      ...{ opensAt: tx.now.add({ hours: 24 }), expiresAt: tx.now.add({ hours: 48 }) },
    });
    await insertRecoveryCodes(tx, theirs.personId, [new Uint8Array(32)]);
    const { organisationId } = theirs;
    await tx.run(
      `insert into party.approval (approval_id, organisation_id, matter, content, asked_by, asked_at, expires_at)
       values (gen_random_uuid(), $1, 'organisation', '{}', $2, $3, $4)`,
      [organisationId, theirs.personId, tx.now, tx.now.add({ hours: 1 })],
    );
    await tx.run('insert into party.owner_left (organisation_id, left_at) values ($1, $2)', [
      ...[organisationId, tx.now],
    ]);
  });
});
afterAll(() => s.close());

const asMe = <T>(sql: string, values: unknown[] = []) =>
  s.t.database.transaction(mine, (tx) => tx.rows<T>(sql, values));

/** Table → the column that says whose a row is. */
const tables = {
  organisation: 'organisation_id',
  organisation_detail: 'organisation_id',
  person: 'person_id',
  password: 'person_id',
  membership: 'organisation_id',
  invitation: 'organisation_id',
  session: 'organisation_id',
  api_key: 'organisation_id',
  passkey: 'person_id',
  totp: 'person_id',
  recovery_code: 'person_id',
  account_recovery: 'person_id',
  mailed_link: 'person_id',
  reset_request: '',
  passkey_challenge: 'person_id',
  sign_in_failure: '',
  known_device: 'person_id',
  operator_link: '',
  signing_key: 'organisation_id',
  signing_key_secret: 'organisation_id',
  approval: 'organisation_id',
  owner_left: 'organisation_id',
} as const;

/** What is for everyone to read, PARTY-9. */
const open = ['organisation', 'signing_key'];

describe('row-level security', () => {
  it('is forced on every table there is, each of which is tried below', async () => {
    const rows = await s.t.database.system('list the tables', (tx) =>
      tx.rows<{ name: string; forced: boolean }>(
        `select relname::text as name, relrowsecurity and relforcerowsecurity as forced from pg_class
         where relnamespace = 'party'::regnamespace and relkind = 'r' order by relname`,
      ),
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(tables).sort());
    expect(rows.every(({ forced }) => forced)).toBe(true);
  });

  it.each(Object.entries(tables))('hides the rows of another in %s', async (table, owner) => {
    const id = owner === 'person_id' ? theirs.personId : theirs.organisationId;
    const condition = owner === '' ? 'true' : `${owner} = '${id}'`;
    const count = `select count(*) as count from party.${table} where ${condition}`;
    const all = await s.t.database.system('count', (tx) => tx.one<{ count: bigint }>(count));
    if (!['sign_in_failure', 'passkey_challenge', 'operator_link', 'reset_request'].includes(table))
      expect(all.count).toBeGreaterThan(0n);
    const seen = await asMe<{ count: bigint }>(count).then(
      ([row]) => row?.count,
      () => 0n,
    );
    expect(seen).toBe(open.includes(table) ? all.count : 0n);
  });

  it.each(Object.entries(tables))(
    'lets nobody change or delete the rows of another in %s',
    async (table, owner) => {
      const unowned =
        { operator_link: 'token_hash', reset_request: 'email_key' }[table as string] ?? 'attempts_of';
      const column = owner === '' ? unowned : owner;
      const condition =
        owner === ''
          ? 'true'
          : `${owner} <> '${mine[owner === 'person_id' ? 'personId' : 'organisationId']}'`;
      for (const sql of [
        `update party.${table} set ${column} = ${column} where ${condition} returning 1`,
        `delete from party.${table} where ${condition} returning 1`,
      ]) {
        const touched = await asMe(sql).catch((error: { code: string }) => error.code);
        // Nothing touched, or no right to try (42501).
        expect([[], '42501']).toContainEqual(touched);
      }
    },
  );

  it('lets nobody put rows in the place of another', async () => {
    const attempts = [
      `insert into party.membership values ('${theirs.organisationId}', '${mine.personId}', 'owner', now())`,
      `insert into party.organisation values (gen_random_uuid(), '{"en":"x"}', '{bank}', 'CN', false, now())`,
      `insert into party.signing_key values ('k', '${theirs.organisationId}', decode(repeat('00', 32), 'hex'), now())`,
      `insert into party.api_key values (gen_random_uuid(), '${theirs.organisationId}', 'n', '\\x00', 'h', '{x}', null,
         now(), now(), null, null)`,
      `insert into party.password values ('${mine.personId}', 'x', false, now())`,
      `update party.organisation set kinds = '{bank}' where organisation_id = '${mine.organisationId}'`,
      `update party.organisation set demonstration = true where organisation_id = '${mine.organisationId}'`,
      `update party.session set second_factor_at = now() where person_id = '${mine.personId}'`,
      `update party.person set email_key = 'taken' where person_id = '${mine.personId}'`,
    ];
    for (const sql of attempts) await expect(asMe(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('shows nobody anything to nobody', async () => {
    for (const table of Object.keys(tables)) {
      const seen = await s.t.database
        .transaction({ organisationId: null, personId: null }, (tx) =>
          tx.rows(`select 1 from party.${table}`),
        )
        .catch(() => []);
      expect([table, seen]).toEqual([table, []]);
    }
  });
});

describe('the endpoints', () => {
  it('refuse whom they must', async () => {
    const http = await testHttp({
      database: s.t.database,
      refusals: [partyRefusals, identityRefusals, mailRefusals],
      routes: (app) => s.party.routes(app),
    });
    expect(await accessHoles(http)).toEqual([]);
    await http.close();
  });

  it('are open to these and no others', () => {
    expect(endpointList(s.app)).toMatchInlineSnapshot(`
      [
        "DELETE /api/v1/api-keys/:apiKeyId party:admin+session revokeApiKey",
        "DELETE /api/v1/invitations/:invitationId party:admin+session withdrawInvitation",
        "DELETE /api/v1/passkeys/:passkeyId proof removePasskey",
        "DELETE /api/v1/people/:personId party:admin+proof removePerson",
        "DELETE /api/v1/second-factor/totp proof removeTotp",
        "DELETE /api/v1/session session signOut",
        "DELETE /api/v1/sessions/:sessionId session endSession",
        "GET /api/v1/api-keys party:admin listApiKeys",
        "GET /api/v1/approvals party:admin listApprovals",
        "GET /api/v1/invitations party:admin listInvitations",
        "GET /api/v1/organisation party:read readOwnOrganisation",
        "GET /api/v1/organisations party:read listOrganisations",
        "GET /api/v1/organisations/:organisationId party:read readOrganisation",
        "GET /api/v1/organisations/:organisationId/signing-keys person listSigningKeys",
        "GET /api/v1/passkeys session listPasskeys",
        "GET /api/v1/people party:read listPeople",
        "GET /api/v1/scopes person listScopes",
        "GET /api/v1/second-factor session readSecondFactor",
        "GET /api/v1/session public readSession",
        "GET /api/v1/sessions session listSessions",
        "GET /api/v1/ways-in public readWaysIn",
        "PATCH /api/v1/person session changePerson",
        "POST /api/v1/account-recoveries public requestAccountRecovery",
        "POST /api/v1/account-recoveries/completion public completeAccountRecovery",
        "POST /api/v1/account-recoveries/look-up public lookUpAccountRecovery",
        "POST /api/v1/account-recoveries/objection public objectToAccountRecovery",
        "POST /api/v1/address-releases public releaseAddress",
        "POST /api/v1/api-keys party:admin+proof createApiKey",
        "POST /api/v1/invitations party:admin+proof invite",
        "POST /api/v1/invitations/acceptance public acceptInvitation",
        "POST /api/v1/invitations/joining session joinOrganisation",
        "POST /api/v1/invitations/look-up public lookUpInvitation",
        "POST /api/v1/mailed-links/look-up public lookUpMailedLink",
        "POST /api/v1/onboardings party:admin+proof onboardOrganisation",
        "POST /api/v1/operator public foundOperator",
        "POST /api/v1/organisations session foundOrganisation",
        "POST /api/v1/passkeys proof registerPasskey",
        "POST /api/v1/passkeys/options proof beginPasskeyRegistration",
        "POST /api/v1/password-resets public requestPasswordReset",
        "POST /api/v1/password-resets/completion public resetPassword",
        "POST /api/v1/person/address-confirmation session askForAddressConfirmation",
        "POST /api/v1/registrations public register",
        "POST /api/v1/second-factor/recovery-codes proof renewRecoveryCodes",
        "POST /api/v1/second-factor/totp proof beginTotp",
        "POST /api/v1/session public signIn",
        "POST /api/v1/session/passkey public signInWithPasskey",
        "POST /api/v1/session/passkey/options public beginPasskeySignIn",
        "POST /api/v1/signing-keys party:admin+proof rotateSigningKey",
        "PUT /api/v1/approvals/:approvalId/answer party:admin+proof answerApproval",
        "PUT /api/v1/organisation party:admin+proof changeOwnOrganisation",
        "PUT /api/v1/organisations/:organisationId/kinds party:admin+proof changeKinds",
        "PUT /api/v1/people/:personId/role party:admin+proof changeRole",
        "PUT /api/v1/person/address-confirmation session confirmAddress",
        "PUT /api/v1/person/password session changePassword",
        "PUT /api/v1/second-factor/totp proof confirmTotp",
        "PUT /api/v1/session/organisation session switchOrganisation",
        "PUT /api/v1/session/proof session proveByPassword",
        "PUT /api/v1/session/proof/passkey session proveByPasskey",
      ]
    `);
  });
});
