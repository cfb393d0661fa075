import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markQueued, selectDue } from './sending-store.ts';
import { caller, letter, type MailFixture, mailFixture, type TestProcess } from './testing/mail.fixture.ts';
import { type TestSmtp, testSmtp } from './testing.ts';

let f: MailFixture;
let server: TestSmtp;
let main: TestProcess;
/** What the server answers to a recipient, a message; by address. */
const answers = new Map<string, { code: number; text: string; times: number }>();
beforeAll(async () => {
  f = await mailFixture();
  server = await testSmtp({
    onRcptTo({ address }, _session, callback) {
      const answer = answers.get(address);
      if (!answer || answer.times === 0) return callback();
      answer.times -= 1;
      callback(Object.assign(new Error(answer.text), { responseCode: answer.code }));
    },
  });
  main = f.process(server.smtp);
  main.jobs.start();
});
afterAll(async () => {
  await f.close();
  await server.close();
});

const put = (process: TestProcess, to: string, matter = 'order PO-7') =>
  f.t.database.transaction(caller, (tx) =>
    process.mail.put(tx, letter('test.notice', { matter }), { to, language: 'en' }),
  );

describe('a letter that is put', () => {
  it('MAIL-1: goes out once its transaction has committed, with the headers of an automatic letter', async () => {
    const mailId = await put(main, 'ada@buyer.example');
    const message = await server.next('ada@buyer.example');
    expect(message).toMatchObject({ from: 'trade@platform.example', to: ['ada@buyer.example'] });
    const headers = message.raw.slice(0, message.raw.indexOf('\r\n\r\n'));
    expect(headers).toContain('From: Tongshang <trade@platform.example>');
    expect(headers).toContain('To: ada@buyer.example');
    expect(headers).toContain('Subject: About order PO-7');
    expect(headers).toContain(`Message-ID: <${mailId}@platform.example>`);
    expect(headers).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/m);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(headers).toMatch(/^Content-Language: en\r$/m);
    expect(message.raw).toContain('Dear reader,\r\norder PO-7 is done.\r\n\r\nRegards');
    expect(message.raw.replaceAll('=\r\n', '')).toContain('<p>Dear reader,<br>order PO-7 is done.</p>');
    expect(await f.reached(mailId, 'sent')).toMatchObject({ attempts: 1, failure: null });
  });

  it('MAIL-1: does not go out when its transaction is rolled back', async () => {
    const failing = f.t.database.transaction(caller, async (tx) => {
      await main.mail.put(tx, letter('test.notice', { matter: 'x' }), {
        to: 'never@buyer.example',
        language: 'en',
      });
      throw new Error('the fact is refused');
    });
    await expect(failing).rejects.toThrow('the fact is refused');
    const rows = await f.t.database.system('look', (tx) =>
      tx.rows('select 1 from mail.letter where recipient = $1', ['never@buyer.example']),
    );
    expect(rows).toEqual([]);
  });

  it('carries its papers byte by byte', async () => {
    const bytes = randomBytes(70_000);
    const { organisationId } = caller;
    const kept = { organisationId, mediaType: 'application/pdf', bytesMax: 1_000_000 };
    const blob = await f.stored.blobs.put(bytes, kept);
    await f.t.database.transaction(caller, (tx) =>
      main.mail.put(tx, letter('test.notice', { matter: 'papers' }), {
        ...{ to: 'papers@buyer.example', language: 'zh-CN' },
        papers: [{ ...blob, fileName: '发票\r\nBcc: x.pdf' }],
      }),
    );
    const { raw, to } = await server.next('papers@buyer.example');
    const encoded =
      bytes
        .toString('base64')
        .match(/.{1,76}/g)
        ?.join('\r\n') ?? '';
    expect(raw).toContain(encoded);
    expect(raw).not.toMatch(/^Bcc:/m);
    expect(to).toEqual(['papers@buyer.example']);
    expect(raw).toContain('Content-Type: application/pdf');
  });
});

describe('a mail server that says no', () => {
  it('“later”: is asked again after a minute, and then it goes out', async () => {
    answers.set('slow@buyer.example', { code: 451, text: 'Greylisted', times: 1 });
    const mailId = await put(main, 'slow@buyer.example');
    await f.reached(mailId, 'sent');
    const row = await f.read(mailId);
    expect([row.attempts, row.failure]).toEqual([2, null]);
    expect(server.received.filter(({ to }) => to.includes('slow@buyer.example'))).toHaveLength(1);
  });

  it('“never”: is not asked again, and its words are kept in one line', async () => {
    answers.set('gone@buyer.example', { code: 550, text: 'No such\nuser', times: 99 });
    const mailId = await put(main, 'gone@buyer.example');
    const row = await f.reached(mailId, 'failed');
    expect(row).toMatchObject({ attempts: 1, failure: 'MAIL_RECIPIENT_REFUSED' });
    expect(row.failureReply).toMatch(/^550[ -]/);
    expect(row.failureReply).not.toMatch(/[\r\n]/);
  });

  it('eight times “later” is “never”; a person has it sent again under the same Message-ID', async () => {
    answers.set('busy@buyer.example', { code: 450, text: 'Busy', times: 2 });
    const mailId = await put(main, 'busy@buyer.example');
    // Six times already: each waits for the next look at what is due.
    await f.t.database.system('six attempts, for a test', (tx) =>
      tx.run('update mail.letter set attempts = 6 where mail_id = $1', [mailId]),
    );
    const row = await f.reached(mailId, 'failed', 'sent');
    expect(row).toMatchObject({ attempts: 8, failure: 'MAIL_RECIPIENT_REFUSED' });
    await f.t.database.transaction(caller, (tx) => main.mail.outbox.sendAgain(tx, mailId));
    await f.reached(mailId, 'sent');
    expect((await server.next('busy@buyer.example')).raw).toContain(`<${mailId}@platform.example>`);
  }, 60_000);
});

describe('a crash', () => {
  it('MAIL-2: between giving the letter over and the answer leaves it unanswered, and it is not sent again', async () => {
    const mailId = await put(main, 'crash@buyer.example');
    // As a process leaves it that died when the server had the message: marked, its job without anybody's lease.
    const row = await f.reached(mailId, 'sent');
    await f.laidDown(mailId);
    await f.t.database.system('as if the process had died before it noted the answer', async (tx) => {
      await tx.run(`update mail.letter set state = 'handing' where mail_id = $1`, [mailId]);
      await tx.run(
        `update jobs.job set state = 'waiting', finished_at = null, result = null, run_at = $2 where task = 'mail.send' and key = $1`,
        [`${mailId}/${row.attempts}`, tx.now],
      );
    });
    expect(await f.reached(mailId, 'unanswered')).toMatchObject({ failure: 'MAIL_UNANSWERED' });
    expect(server.received.filter(({ to }) => to.includes('crash@buyer.example'))).toHaveLength(1);
  });

  it('MAIL-2: before the server was given anything costs an attempt and nothing else', async () => {
    const mailId = await put(main, 'early@buyer.example');
    const row = await f.reached(mailId, 'sent');
    await f.laidDown(mailId);
    await f.t.database.system('as if the process had died on its way to the server', async (tx) => {
      await tx.run(`update mail.letter set state = 'waiting' where mail_id = $1`, [mailId]);
      await tx.run(
        `update jobs.job set state = 'waiting', finished_at = null, result = null, run_at = $2 where task = 'mail.send' and key = $1`,
        [`${mailId}/${row.attempts}`, tx.now],
      );
    });
    await f.reached(mailId, 'sent');
    // The first went out, and was then made to look as if it had not.
    expect(server.received.filter(({ to }) => to.includes('early@buyer.example'))).toHaveLength(2);
  });

  it('MAIL-2: a connection that ends without an answer to the message leaves it unanswered', async () => {
    let messages = 0;
    const dying = await testSmtp({
      onData(stream, _session, _callback) {
        stream.resume().on('end', () => {
          messages += 1;
          dying.cut();
        });
      },
    });
    const other = await mailFixture();
    const process = other.process(dying.smtp);
    process.jobs.start();
    const mailId = await other.t.database.transaction(caller, (tx) =>
      process.mail.put(tx, letter('test.notice', { matter: 'x' }), {
        to: 'cut@buyer.example',
        language: 'en',
      }),
    );
    expect(await other.reached(mailId, 'unanswered', 'sent', 'failed')).toMatchObject({
      ...{ state: 'unanswered', attempts: 1, failure: 'MAIL_UNANSWERED' },
    });
    expect(messages).toBe(1);
    await other.close();
    await dying.close();
  });
});

describe('MAIL-6: limits', () => {
  it('what is over them waits, for each organisation by itself and for each mailbox over all of them', async () => {
    const other = await mailFixture();
    const process = other.process(server.smtp, { perHour: 3, perMailboxAndDay: 2, perNetworkAndHour: 2 });
    const put = (organisationId: string, to: string) =>
      other.t.database.transaction({ organisationId, personId: null }, (tx) =>
        process.mail.put(tx, letter('test.notice', { matter: 'x' }), { to, language: 'en' }),
      );
    const [one, two] = [randomUUIDv7(), randomUUIDv7()];
    for (const to of [
      'a@limit.example',
      'A@limit.example',
      'a@limit.example',
      'b@limit.example',
      'c@limit.example',
    ])
      await put(one, to);
    await put(two, 'A@limit.example');
    await put(two, 'd@limit.example');
    const due = async () => {
      const rows = await other.t.database.system('the schedule comes', async (tx) => {
        const found = await selectDue(tx, { perHour: 3, perMailboxAndDay: 2, perNetworkAndHour: 2 });
        await markQueued(
          tx,
          found.map(({ mailId }) => mailId),
          tx.now.add({ hours: 48 }),
        );
        return found;
      });
      return [one, two].map((id) => rows.filter(({ organisationId }) => organisationId === id).length);
    };
    expect(await due()).toEqual([3, 1]);
    expect(await due()).toEqual([0, 0]);
    other.later({ hours: 1, seconds: 1 });
    expect(await due()).toEqual([1, 0]);
    other.later({ hours: 23 });
    expect(await due()).toEqual([1, 0]);
    other.later({ hours: 1 });
    expect(await due()).toEqual([0, 1]);
    await other.close();
  });
});

describe('MAIL-12: in whose name', () => {
  it('what nobody vouches for stays in the outbox, and goes out once somebody does and sends it', async () => {
    const known = new Set<string>();
    const process = f.process(server.smtp, undefined, async (_tx, organisationId) =>
      known.has(organisationId),
    );
    const mailId = await put(process, 'stranger@buyer.example');
    const own = await f.t.database.transaction(caller, (tx) =>
      process.mail.put(tx, letter('test.notice', { matter: 'x' }), {
        ...{ to: 'own@buyer.example', language: 'en', organisationId: null },
      }),
    );
    expect(await f.read(mailId)).toMatchObject({ state: 'failed', failure: 'MAIL_SENDER_UNCONFIRMED' });
    await f.reached(own, 'sent');
    const again = () => f.t.database.transaction(caller, (tx) => process.mail.outbox.sendAgain(tx, mailId));
    await expect(again()).rejects.toMatchObject({ code: 'MAIL_SENDER_UNCONFIRMED' });
    expect(server.received.filter(({ to }) => to.includes('stranger@buyer.example'))).toEqual([]);
    known.add(caller.organisationId);
    await again();
    expect(await f.reached(mailId, 'sent')).toMatchObject({ failure: null });
  });
});

describe('MAIL-13: many letters to strangers', () => {
  it('keep neither an urgent letter waiting nor one that somebody else asked for', async () => {
    const other = await mailFixture();
    const process = other.process({ ...server.smtp, port: 1 });
    const network = (n: number) => new Uint8Array(32).fill(n);
    const put = (to: string, more: object) =>
      other.t.database.system('a letter for a test', (tx) =>
        process.mail.put(tx, letter('test.notice', { matter: 'x' }), {
          ...{ to, language: 'en', organisationId: null },
          ...more,
        }),
      );
    const flood = Array.from({ length: 6 }, (_, n) => `flood${n}@strangers.example`);
    for (const to of flood) await put(to, { askedFrom: network(1) });
    await put('later@firm.example', { askedFrom: network(2) });
    await put('locked-out@firm.example', { isUrgent: true });
    const due = () =>
      other.t.database.system('look', async (tx) => {
        const found = await selectDue(tx, { perHour: 4, perMailboxAndDay: 2, perNetworkAndHour: 2 });
        const ids = found.map(({ mailId }) => mailId);
        await markQueued(tx, ids, tx.now.add({ hours: 48 }));
        const sql = 'select recipient from mail.letter where mail_id = any ($1) order by recipient';
        return (await tx.rows<{ recipient: string }>(sql, [ids])).map(({ recipient }) => recipient);
      });
    expect(await due()).toEqual([
      ...['flood0@strangers.example', 'flood1@strangers.example'],
      ...['later@firm.example', 'locked-out@firm.example'],
    ]);
    expect(await due()).toEqual([]);
    other.later({ hours: 1, seconds: 1 });
    expect(await due()).toEqual(['flood2@strangers.example', 'flood3@strangers.example']);
    await other.close();
  });

  it('wait behind the first letter of every other mailbox', async () => {
    const other = await mailFixture();
    const process = other.process({ ...server.smtp, port: 1 });
    for (const to of ['a@buyer.example', 'a@buyer.example', 'b@buyer.example'])
      await other.t.database.transaction(caller, (tx) =>
        process.mail.put(tx, letter('test.notice', { matter: 'x' }), { to, language: 'en' }),
      );
    const recipients = await other.t.database.system('look', async (tx) => {
      const due = await selectDue(tx, { perHour: 2, perMailboxAndDay: 2, perNetworkAndHour: 2 });
      const sql = 'select recipient from mail.letter where mail_id = any ($1) order by recipient';
      return (await tx.rows<{ recipient: string }>(sql, [due.map(({ mailId }) => mailId)])).map(
        ({ recipient }) => recipient,
      );
    });
    expect(recipients).toEqual(['a@buyer.example', 'b@buyer.example']);
    await other.close();
  });
});

describe('a letter that nobody needs any more', () => {
  it('MAIL-7: is not sent, and its link is destroyed', async () => {
    const other = await mailFixture();
    const process = other.process({ ...server.smtp, port: 1 });
    process.jobs.start();
    const content = letter(
      'test.secret',
      { end: Temporal.Now.instant() },
      { link: { sent: 'https://t.example/#s' } },
    );
    const mailId = await other.t.database.transaction(caller, (tx) =>
      process.mail.put(tx, content, { to: 'late@buyer.example', language: 'en' }),
    );
    expect(await other.read(mailId)).toMatchObject({ state: 'waiting', keepsLinks: true });
    const row = await other.reached(mailId, 'failed');
    expect(row).toMatchObject({ failure: 'MAIL_TOO_LATE', keepsLinks: false });
    const again = other.t.database.transaction(caller, (tx) => process.mail.outbox.sendAgain(tx, mailId));
    await expect(again).rejects.toMatchObject({ code: 'MAIL_TOO_LATE' });
    await other.close();
  }, 60_000);
});
