import { accessHoles, type TestPrincipal, testPrincipal } from '@tongshang/http/testing';
import type { NewAct } from '@tongshang/journal';
import { openStage, type Stage } from '@tongshang/module/testing';
import { partyModule } from '@tongshang/party';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firmProfileModule } from './module.ts';
import { whitePicture } from './testing/white-picture.ts';

const FIRM = '019b2a00-0000-7000-8000-000000000001';
const STRANGER = '019b2a00-0000-7000-8000-000000000002';
const PERSON = '019b2a00-0000-7000-8000-0000000000a1';
const CLERK = ['firm-profile:read', 'trade:read'] as const;
const URL = '/api/v1/firm-profile';
const IBAN = 'GB29 NWBK 6016 1331 9268 19';

let stage: Stage;
let entries: NewAct[] = [];
beforeAll(async () => {
  stage = await openStage({
    modules: [partyModule, firmProfileModule],
    // Nobody listens there: letters wait.
    smtp: {
      host: '127.0.0.1',
      port: 9,
      from: { name: 'Tongshang', address: 'trade@platform.example' },
    } as never,
    journal: (journal) => ({
      ...journal,
      append(tx, act) {
        entries.push(act);
        return journal.append(tx, act);
      },
    }),
  });
  for (const organisationId of [FIRM, STRANGER]) {
    await stage.database.transaction({ organisationId, personId: null }, (tx) =>
      stage.capabilities.party.createOrganisation(tx, organisationId, {
        ...{ name: { en: `Kiln ${organisationId.slice(-1)}` }, kinds: ['trader'], country: 'GB' },
        address: { city: 'Hull', country: 'GB' },
      }),
    );
  }
  await stage.database.system('owners for a test', async (tx) => {
    for (const [at, [role, isConfirmed]] of (
      [
        ['owner', true],
        ['owner', true],
        ['owner', false],
        ['clerk', true],
      ] as const
    ).entries()) {
      const personId = PERSON.slice(0, -1) + String(at + 1);
      const address = `person${at + 1}@kiln.example`;
      await tx.run(
        `insert into party.person (person_id, name, email, email_key, language, created_at, email_verified_at)
         values ($1, $2, $3, $3, $4, $5, $6)`,
        [
          personId,
          `Person ${at + 1}`,
          address,
          at === 1 ? 'zh-CN' : null,
          tx.now,
          isConfirmed ? tx.now : null,
        ],
      );
      await tx.run(
        'insert into party.membership (organisation_id, person_id, role, created_at, role_since) values ($1, $2, $3, $4, $4)',
        [FIRM, personId, role, tx.now.subtract({ hours: 100 })],
      );
    }
  });
}, 120_000);
afterAll(() => stage?.close());
beforeEach(() => {
  entries = [];
});

const as = (organisationId: string, more: TestPrincipal = {}) =>
  stage.http.as(testPrincipal({ organisationId, personId: PERSON, ...more }));
const owner = () => as(FIRM);
const versionOf = async (part: 'bank' | 'defaults') => (await owner().get(URL)).body[part].version;

const letters = () =>
  stage.database.system('letters of a test', (tx) =>
    tx.rows<{ recipient: string; said: string }>(
      `select recipient, subject || blocks::text as said from mail.letter where template = 'firm-profile.bank-changed'`,
    ),
  );

describe('the profile of a firm', () => {
  it('FIRM-1: is empty at first, asks for nothing, and says what is worth filling in', async () => {
    const { body } = await owner().get(URL);
    expect(body).toMatchObject({ defaults: { version: 0, stated: {} }, bank: { version: 0, accounts: [] } });
    const open = body.checklist.filter((one: { isFilled: boolean }) => !one.isFilled);
    expect(open.map((one: { item: string }) => one.item)).toContain('bank');
    expect(body.checklist.find((one: { item: string }) => one.item === 'address').isFilled).toBe(false);
  });

  it('keeps defaults, names every fault at its place, and refuses a stale change', async () => {
    const defaults = {
      ...{
        incoterm: 'FOB',
        place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
        modeOfTransport: 'sea',
      },
      payment: [
        { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } },
        { instalmentId: '2', share: '70', method: 'outside', due: { event: 'shipment' } },
      ],
      ...{ validityDays: 30, leadTimeDays: 25, currencies: ['USD', 'EUR'] },
      ports: [{ name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' }],
      carton: { piecesPerCarton: 24, lengthCm: '40', widthCm: '30', heightCm: '25.5' },
    };
    const saved = await owner().send('PUT', `${URL}/defaults`, { version: 0, defaults });
    expect(saved.body.defaults, saved.text).toEqual({ version: 1, stated: defaults });
    expect(entries.map(({ kind }) => kind)).toEqual(['firm-profile.defaults-changed']);
    const again = await owner().send('PUT', `${URL}/defaults`, { version: 1, defaults });
    expect([again.body.defaults.version, entries.length]).toEqual([1, 1]);
    const stale = await owner().send('PUT', `${URL}/defaults`, { version: 0, defaults: {} });
    expect([stale.status, stale.body.code]).toEqual([409, 'FIRM_CHANGED_MEANWHILE']);
    const wrong = await owner().send('PUT', `${URL}/defaults`, {
      version: 1,
      defaults: {
        ...{ incoterm: 'FOB', modeOfTransport: 'air', currencies: ['XXZ'] },
        payment: [{ instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } }],
        ports: [{ name: 'Ningbo', country: 'DE', unlocode: 'CNNGB' }],
        carton: { lengthCm: '0' },
      },
    });
    expect(wrong.status).toBe(422);
    for (const place of ['incoterm', 'currencies/0', 'payment', 'ports/0/unlocode', 'carton/lengthCm']) {
      expect(wrong.text).toContain(place);
    }
  });

  it('FIRM-2, FIRM-3: accounts hold their check digits; a change waits for a second owner, is journalled and told to every owner with a confirmed address', async () => {
    const accounts = [
      {
        holder: 'Kiln',
        iban: IBAN,
        bic: 'nwbkgb2l',
        bankName: 'NatWest',
        bankAddress: '1 Quay, Hull',
        currency: 'GBP',
      },
      { accountNumber: '6222 0212 3456 7890', bankName: 'Bank of Ningbo', currency: 'USD' },
    ];
    const version = await versionOf('bank');
    const asked = await owner().send('PUT', `${URL}/bank`, { version, accounts });
    expect(asked.body.bank, asked.text).toEqual({ version, accounts: [], waitingUntil: expect.any(String) });
    expect(await letters()).toEqual([]);
    const second = as(FIRM, { personId: `${PERSON.slice(0, -1)}2` });
    const [{ approvalId, matter }] = (await second.get('/api/v1/approvals')).body.items;
    expect(matter).toBe('bank-accounts');
    const answer = await second.send('PUT', `/api/v1/approvals/${approvalId}/answer`, { answer: 'approve' });
    expect(answer.status, answer.text).toBe(204);
    const saved = await owner().get(URL);
    expect(saved.body.bank.accounts, saved.text).toEqual([
      { ...accounts[0], iban: 'GB29NWBK60161331926819', bic: 'NWBKGB2L' },
      accounts[1],
    ]);
    expect(entries.map(({ kind }) => kind)).toEqual([
      'party.approval-asked',
      'firm-profile.bank-changed',
      'party.approval-approved',
    ]);
    expect(JSON.stringify(entries.map((entry) => entry.public))).not.toContain('6222');
    const put = await letters();
    expect(put.map(({ recipient }) => recipient).sort()).toEqual([
      'person1@kiln.example',
      'person2@kiln.example',
    ]);
    expect(put.map(({ said }) => said).join()).not.toMatch(/GB29|6222|NatWest/);
    expect(put.map(({ said }) => said).join()).toContain('Person 2');
    // The same again tells nobody.
    await owner().send('PUT', `${URL}/bank`, { version: version + 1, accounts });
    expect((await letters()).length).toBe(put.length);
  });

  it('names every fault of every account', async () => {
    const reply = await owner().send('PUT', `${URL}/bank`, {
      version: await versionOf('bank'),
      accounts: [
        { iban: 'GB29 NWBK 6016 1331 9268 18' },
        { accountNumber: '12345', currency: 'XXZ' },
        { accountNumber: '6222', bankName: 'A', bic: 'NOBIC' },
        { accountNumber: '6222', bankName: 'A', bic: 'NOBIC' },
      ],
    });
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('FIRM_CHECK_DIGIT');
    for (const place of [
      'accounts/0/iban',
      'accounts/1/currency',
      'accounts/1/accountNumber',
      'accounts/2/bic',
    ]) {
      expect(reply.text).toContain(place);
    }
    expect(reply.text).toContain('This account is there twice.');
  });

  it('FIRM-5: takes pictures by what they contain, rid of metadata, one a use', async () => {
    const send = (bytes: Uint8Array, as = owner()) =>
      as.send('POST', `${URL}/images/seal`, bytes, { 'content-type': 'image/png' });
    expect((await send(Buffer.from('<svg onload=x>'))).body.code).toBe('FIRM_IMAGE_TYPE');
    const secret = Buffer.concat([whitePicture(), Buffer.from('secret')]);
    const set = await send(secret);
    expect(set.body.images, set.text).toMatchObject([{ use: 'seal', mediaType: 'image/png' }]);
    const { length } = whitePicture();
    expect(set.body.images[0].bytes).toBe(length);
    expect((await as(FIRM, { scopes: CLERK as never }).get(`${URL}/images/seal`)).status).toBe(200);
    expect((await as(STRANGER).get(`${URL}/images/seal`)).status).toBe(404);
    expect((await send(secret, as(FIRM, { scopes: CLERK as never }))).status).toBe(403);
    expect((await owner().send('DELETE', `${URL}/images/seal`)).status).toBe(204);
    expect((await owner().send('DELETE', `${URL}/images/seal`)).body.code).toBe('FIRM_IMAGE_NOT_FOUND');
  });

  it('FIRM-4: a clerk reads and changes nothing, a viewer and another firm see nothing of it', async () => {
    const clerk = as(FIRM, { scopes: CLERK as never });
    const seen = await clerk.get(URL);
    expect([seen.status, seen.body.actions, seen.body.bank.accounts.length]).toEqual([200, [], 2]);
    for (const [path, body] of [
      [`${URL}/bank`, { version: 1, accounts: [] }],
      [`${URL}/defaults`, { version: 1, defaults: {} }],
    ] as const) {
      expect((await clerk.send('PUT', path, body)).status).toBe(403);
    }
    expect((await as(FIRM, { scopes: ['trade:read'] as never }).get(URL)).status).toBe(403);
    const narrow = as(FIRM, { scopes: ['party:admin'] as never });
    const change = { version: 1, defaults: {} };
    expect((await narrow.send('PUT', `${URL}/defaults`, change)).status, 'an answer is read, too').toBe(403);
    const other = await as(STRANGER).get(URL);
    expect(other.body).toMatchObject({ defaults: { stated: {} }, bank: { accounts: [] }, images: [] });
    expect(await accessHoles(stage.http)).toEqual([]);
  });
});
