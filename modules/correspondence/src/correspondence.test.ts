import { randomUUIDv7 } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { accessHoles, testPrincipal } from '@tongshang/http/testing';
import { defineMails } from '@tongshang/mail';
import { type TestSmtp, testSmtp } from '@tongshang/mail/testing';
import { defineModule } from '@tongshang/module';
import { openStage, type Stage, standIn } from '@tongshang/module/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correspondenceModule } from './module.ts';

const { letter, table } = defineMails({
  'writer.key': {
    name: { en: 'Key', 'zh-CN': '钥匙' },
    links: ['link'],
    linksShownTo: 'party:admin' as never,
    hoursOfUse: 24,
    en: { subject: 'A key for {who}', body: 'Here it is.\n\n[Open]({link})' },
    'zh-CN': { subject: '给 {who} 的钥匙', body: '如下。\n\n[打开]({link})' },
  },
});
const writer = defineModule({ name: 'writer', needs: [], refusals: [], mails: table, create: () => ({}) });

const ours = randomUUIDv7();
const person = randomUUIDv7();
const scopes = (...names: string[]) => ({ scopes: names as never });
let server: TestSmtp;
let sending: Stage;
let quiet: Stage;

beforeAll(async () => {
  server = await testSmtp();
  const party = standIn('party' as never, { personEmail: async () => 'operator@platform.example' } as never);
  const modules = [writer, party, correspondenceModule];
  sending = await openStage({ modules, smtp: server.smtp });
  quiet = await openStage({ modules });
  sending.jobs.start();
});
afterAll(async () => {
  await sending.jobs.stop(0);
  await sending.close();
  await quiet.close();
  await server.close();
});

const link = { sent: 'https://t.example/k#mailed', shown: 'https://t.example/k#handed' };
const put = (stage: Stage, to: string, who = 'Ada', organisationId = ours) =>
  stage.database.transaction({ organisationId, personId: person }, (tx) =>
    stage.mail.put(tx, letter('writer.key', { who }, { link }), { to, language: 'en' }),
  );
const as = (stage: Stage, more: object = {}) =>
  stage.http.as(testPrincipal({ organisationId: ours, personId: person, ...more }));
const owner = scopes('party:admin', 'correspondence:read', 'correspondence:write');
const clerk = scopes('correspondence:read', 'correspondence:write');

/** Waits until a letter is in one of these states; the test's own time limit ends it. */
async function reached(mailId: string, ...states: string[]) {
  for (;;) {
    const { body } = await as(sending, owner).get(`/api/v1/mails/${mailId}`);
    if (states.includes(body.state)) return body;
    await setTimeout(100);
  }
}

describe('a letter with a link', () => {
  it('CORRESPONDENCE-5: is marked as sent by hand only by whoever may have the link', async () => {
    const mailId = await put(quiet, 'owner@buyer.example');
    const path = `/api/v1/mails/${mailId}`;
    expect((await as(quiet, clerk).get(path)).body.actions).toEqual([]);
    const refused = await as(quiet, clerk).send('POST', `${path}/by-hand`);
    expect([refused.status, refused.body.code]).toEqual([403, 'MAIL_LINK_NOT_YOURS']);
    expect((await as(quiet, owner).get(path)).body.state).toBe('not-set-up');
    expect((await as(quiet, owner).send('POST', `${path}/by-hand`)).status).toBe(204);
    await quiet.database.system('leave the outbox as it was', (tx) =>
      tx.run('delete from mail.letter where mail_id = $1', [mailId]),
    );
  });
});

describe('where no mail is sent', () => {
  it('the outbox says so, shows the letter to copy, and takes note that somebody sent it', async () => {
    const mailId = await put(quiet, 'ada@buyer.example');
    const list = (await as(quiet, owner).get('/api/v1/mails')).body;
    expect(list.isSetUp).toBe(false);
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({
      ...{ mailId, to: 'ada@buyer.example', subject: 'A key for Ada', state: 'not-set-up', reason: null },
      name: { en: 'Key', 'zh-CN': '钥匙' },
      actions: [{ action: 'mark-by-hand', ready: true, lacks: [] }],
    });
    const path = `/api/v1/mails/${mailId}`;
    expect((await as(quiet, owner).send('POST', `${path}/sending`)).body.code).toBe('MAIL_NOT_SET_UP');
    expect((await as(quiet, owner).send('POST', `${path}/by-hand`)).status).toBe(204);
    expect((await as(quiet, owner).get(path)).body).toMatchObject({ state: 'by-hand', actions: [] });
    expect((await as(quiet, owner).send('POST', `${path}/by-hand`)).body.code).toBe('MAIL_STATE_OTHER');
  });

  it('CORRESPONDENCE-2: who may make such links sees the one to hand over, others none; nobody the one that is mailed', async () => {
    const path = `/api/v1/mails/${await put(quiet, 'bob@buyer.example')}`;
    const seen = async (reader: object) => ({
      read: (await as(quiet, reader).get(path)).body,
      file: (await as(quiet, reader).get(`${path}/message`)).text,
    });
    const [asOwner, asClerk] = [await seen(owner), await seen(clerk)];
    expect(asOwner.read.text).toContain(link.shown);
    expect(asOwner.read.withholds).toBe(false);
    expect(asOwner.file).toContain('#handed');
    expect(asClerk.read.withholds).toBe(true);
    for (const text of [JSON.stringify(asClerk.read), asClerk.file]) expect(text).not.toContain('#handed');
    for (const { read, file } of [asOwner, asClerk]) {
      expect(JSON.stringify(read) + file).not.toContain('#mailed');
      expect(file).toMatch(/^To: bob@buyer\.example\r$/m);
      expect(file).not.toMatch(/^Auto-Submitted:/m);
    }
  });

  it('CORRESPONDENCE-1: of another organisation, and without the scope, nothing is seen or done', async () => {
    const mailId = await put(quiet, 'cyd@buyer.example');
    const stranger = { ...owner, organisationId: randomUUIDv7() };
    expect((await as(quiet, stranger).get('/api/v1/mails')).body.items).toEqual([]);
    for (const path of [`/api/v1/mails/${mailId}`, `/api/v1/mails/${mailId}/message`])
      expect((await as(quiet, stranger).get(path)).body.code).toBe('MAIL_NOT_FOUND');
    for (const act of ['sending', 'by-hand']) {
      const { body } = await as(sending, stranger).send('POST', `/api/v1/mails/${mailId}/${act}`);
      expect(body.code).toBe('MAIL_NOT_FOUND');
    }
    const viewer = scopes('trade:read', 'journal:read');
    expect((await as(quiet, viewer).get('/api/v1/mails')).body.code).toBe('SCOPE_NEEDED');
    expect(await accessHoles(quiet.http)).toEqual([]);
  });

  it('finds letters by state, kind and text, a page at a time', async () => {
    const mine = { ...owner, organisationId: randomUUIDv7() };
    for (const who of ['one', 'two', '100%']) {
      await put(quiet, `${who.replace('%', '')}@list.example`, who, mine.organisationId);
      await setTimeout(2); // letters of one millisecond have no order
    }
    const subjects = async (query: string) =>
      (await as(quiet, mine).get(`/api/v1/mails?${query}`)).body.items.map(
        ({ subject }: { subject: string }) => subject,
      );
    expect(await subjects('')).toEqual(['A key for 100%', 'A key for two', 'A key for one']);
    expect(await subjects('text=two%40')).toEqual(['A key for two']);
    expect(await subjects('text=0%25')).toEqual(['A key for 100%']);
    expect(await subjects('state=sent')).toEqual([]);
    expect(await subjects('template=writer.other')).toEqual([]);
    const first = (await as(quiet, mine).get('/api/v1/mails?limit=2')).body;
    expect(await subjects(`limit=2&cursor=${first.nextCursor}`)).toEqual(['A key for one']);
  });
});

describe('where mail is sent', () => {
  it('the mailed link goes to the mailbox, and is destroyed with the other when the letter is out', async () => {
    const mailId = await put(sending, 'dan@buyer.example');
    const message = await server.next('dan@buyer.example');
    expect(message.raw.replaceAll('=\r\n', '')).toContain('#mailed');
    expect(message.raw).not.toContain('#handed');
    const sent = await reached(mailId, 'sent');
    expect(sent).toMatchObject({ withholds: true, actions: [] });
    const sealed = await sending.database.system('look', (tx) =>
      tx.one('select links_sealed as links from mail.letter where mail_id = $1', [mailId]),
    );
    expect(sealed).toEqual({ links: null });
  });

  it('the operator sees how it is set up, without any secret, and sends itself a test', async () => {
    const operator = { kinds: ['operator'], ...owner };
    const { body } = await as(sending, operator).get('/api/v1/mail-set-up');
    expect(body.server).toEqual({
      ...{ host: '127.0.0.1', port: server.smtp.port, encryption: 'if-offered', signsIn: false },
      from: 'trade@platform.example',
    });
    const reply = await as(sending, operator).send('POST', '/api/v1/mail-set-up/test');
    expect(reply.body.to).toBe('operator@platform.example');
    expect((await server.next('operator@platform.example')).raw).toContain(
      'Subject: Mail from Tongshang works',
    );
    await reached(String(reply.body.mailId), 'sent');
  });

  it('nobody else sees or tests it', async () => {
    const readers = [owner, { kinds: ['operator'], ...clerk }];
    for (const reader of readers) {
      const code = (await as(sending, reader).send('POST', '/api/v1/mail-set-up/test')).body.code;
      expect(code).toBe('OPERATOR_ONLY');
    }
    expect((await as(sending, owner).get('/api/v1/mail-set-up')).body).toEqual({
      ...{ isSetUp: true, server: null, letters: [] },
    });
  });
});
