import type { Scope } from '@tongshang/identity';
import { END, jpeg, png } from '@tongshang/picture/testing';
import { ORGANISATIONS } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConversationDesk, conversationDesk, PEOPLE, SEEN } from './testing/conversation-desk.ts';
import { jpegWith, pngWith } from './testing/files.ts';

let desk: ConversationDesk;
beforeAll(async () => {
  desk = await conversationDesk();
});
afterAll(() => desk.close());

const { seller, buyer, bank, stranger } = ORGANISATIONS;
const PDF = new TextEncoder().encode('%PDF-1.4 a page');
const said = async (reply: ReturnType<ConversationDesk['say']>) => {
  const { status, body, text } = await reply;
  if (status !== 201) throw new Error(text);
  return body;
};

describe('CONVERSATION-1: a message is read by those it is addressed to', () => {
  it('and by nobody else: not by other parties, not by strangers', async () => {
    const tradeId = await desk.order();
    await said(desk.say('seller', tradeId, 'to the buyer', { to: [buyer] }));
    await said(desk.say('carrier', tradeId, 'to all'));
    await said(desk.say('buyer', tradeId, 'to the bank', { to: [bank] }));
    expect(await desk.texts('seller', tradeId)).toEqual(['to the buyer', 'to all']);
    expect(await desk.texts('buyer', tradeId)).toEqual(['to the buyer', 'to all', 'to the bank']);
    expect(await desk.texts('carrier', tradeId)).toEqual(['to all']);
    expect(await desk.texts('bank', tradeId)).toEqual(['to all', 'to the bank']);
    const refused = await desk.as('stranger').get(`/api/v1/trades/${tradeId}/messages`);
    expect(refused.body.code).toBe('TRADE_NOT_FOUND');
    expect((await desk.say('stranger', tradeId, 'hello')).body.code).toBe('TRADE_NOT_FOUND');
  });

  it('in the journal as well: others see that there is an entry, and ids', async () => {
    const tradeId = await desk.order();
    const { messageId } = await said(desk.say('seller', tradeId, 'the gate is 4', { to: [buyer] }));
    const entryFor = async (who: 'buyer' | 'carrier') =>
      (await desk.entries(who, tradeId)).find(({ entry }) => entry.kind === 'conversation.said');
    const [forBuyer, forCarrier] = [await entryFor('buyer'), await entryFor('carrier')];
    expect(forBuyer?.disclosures.text?.value).toBe('the gate is 4');
    expect(forBuyer?.disclosures.to?.value).toEqual([buyer]);
    expect(forCarrier?.entry.public).toEqual({ messageId });
    expect(forCarrier?.disclosures).toEqual({});
    expect(forCarrier?.canonical).not.toContain('gate');
    expect(forCarrier?.canonical).not.toContain(buyer);
  });

  it('by name, not by role: another bank that comes later reads nothing of before', async () => {
    const tradeId = await desk.order();
    await said(desk.say('seller', tradeId, 'for the first bank', { to: [bank] }));
    await said(desk.say('seller', tradeId, 'for everybody then'));
    const invited = { organisationId: ORGANISATIONS.otherBank, role: 'bank' };
    const added = await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/parties`, invited);
    expect(added.status, added.text).toBe(201);
    await said(desk.say('seller', tradeId, 'while it was asked'));
    await said(desk.say('buyer', tradeId, 'will you?', { to: [ORGANISATIONS.otherBank] }));
    const early = await desk.say('otherBank', tradeId, 'Pay me', { to: [seller] });
    expect(early.body.code, 'who has not joined').toBe('TRADE_NOT_FOUND');
    const answer = { role: 'bank', answer: 'join' };
    const joined = await desk
      .as('otherBank')
      .send('POST', `/api/v1/trades/${tradeId}/parties/answer`, answer);
    expect(joined.status, joined.text).toBe(200);
    await said(desk.say('seller', tradeId, 'welcome'));
    expect(await desk.texts('otherBank', tradeId)).toEqual(['will you?', 'welcome']);
    const read = await desk.entries('otherBank', tradeId);
    expect(read.filter(({ disclosures }) => disclosures.text).length).toBe(2);
    const all = ['for the first bank', 'for everybody then', 'while it was asked', 'welcome'];
    expect(await desk.texts('bank', tradeId)).toEqual(all);
  });

  it('whoever leaves keeps what was addressed to it, and reads and writes nothing later', async () => {
    const tradeId = await desk.order();
    const url = `/api/v1/trades/${tradeId}`;
    const { otherBank } = ORGANISATIONS;
    await desk.as('buyer').send('POST', `${url}/parties`, { organisationId: otherBank, role: 'bank' });
    const { body: file } = await desk.bring('seller', tradeId, PDF);
    const to = [otherBank];
    await said(desk.say('seller', tradeId, 'before', { to, attachments: [file.attachmentId] }));
    const answer = { role: 'bank', answer: 'decline' };
    const left = await desk.as('otherBank').send('POST', `${url}/parties/answer`, answer);
    expect(left.status, left.text).toBe(200);
    await said(desk.say('seller', tradeId, 'after'));
    expect((await desk.as('otherBank').get(url)).body.code).toBe('TRADE_NOT_FOUND');
    expect(await desk.texts('otherBank', tradeId)).toEqual(['before']);
    const kept = await desk.as('otherBank').get(`/api/v1/message-attachments/${file.attachmentId}`);
    expect(kept.status).toBe(200);
    expect((await desk.say('otherBank', tradeId, 'still there?')).body.code).toBe('TRADE_NOT_FOUND');
    const back = await desk.say('seller', tradeId, 'come back', { to: [otherBank] });
    expect(back.body.code).toBe('MESSAGE_TO_STRANGER');
  });

  it('goes to others that take part, and to no contact', async () => {
    const tradeId = await desk.order();
    const to = (ids: readonly string[]) => desk.say('seller', tradeId, 'x', { to: ids });
    expect((await to([stranger])).body).toMatchObject({ code: 'MESSAGE_TO_STRANGER' });
    expect((await to([buyer, seller])).body.code).toBe('MESSAGE_TO_STRANGER');
    expect((await to([buyer, buyer])).body.readers).toEqual([buyer]);
  });

  it('knows an id in capitals as the one it is', async () => {
    const tradeId = await desk.order();
    const loud = (id: string) => {
      expect(id.toUpperCase()).not.toBe(id);
      return [id, id.toUpperCase()];
    };
    const { ben } = PEOPLE;
    const { body: file } = await desk.bring('ann', tradeId, PDF);
    const message = await said(
      desk.say('ann', tradeId, '@you', {
        ...{ to: [buyer], mentions: loud(ben), attachments: [file.attachmentId.toUpperCase()] },
      }),
    );
    expect([message.readers, message.mentions.length, message.attachments.length]).toEqual([[buyer], 1, 1]);
    const both = await desk.say('ann', tradeId, 'x', { attachments: loud(file.attachmentId) });
    expect(both.status).toBe(400);
  });

  it('goes on when the trade has ended', async () => {
    const tradeId = await desk.order();
    await desk.cancel(tradeId);
    await said(desk.say('buyer', tradeId, 'no hard feelings'));
    expect(await desk.texts('seller', tradeId)).toEqual(['no hard feelings']);
  });
});

describe('CONVERSATION-2: a note never leaves its organisation', () => {
  it('neither as a text nor as an entry, a file, a number or a gap', async () => {
    const tradeId = await desk.order();
    const before = (await desk.entries('buyer', tradeId)).length;
    const { body: file } = await desk.bring('ann', tradeId, PDF);
    const note = await said(
      desk.say('ann', tradeId, 'they pay late', { to: 'own', attachments: [file.attachmentId] }),
    );
    expect(note).toMatchObject({ isNote: true, readers: [], author: { personId: PEOPLE.ann, name: 'Ann' } });
    expect(await desk.texts('ben', tradeId)).toEqual(['they pay late']);
    expect(await desk.texts('cai', tradeId)).toEqual([]);
    expect(await desk.list('cai', tradeId)).toMatchObject({ unread: 0 });
    expect((await desk.entries('buyer', tradeId)).length).toBe(before);
    expect((await desk.as('cai').get(`/api/v1/message-attachments/${file.attachmentId}`)).body.code).toBe(
      'ATTACHMENT_NOT_FOUND',
    );
    const shared = (who: 'buyer' | 'seller') =>
      desk.database.transaction({ organisationId: ORGANISATIONS[who], personId: null }, (tx) =>
        desk.conversation.listShared(tx, tradeId, 1_000_000),
      );
    expect([await shared('buyer'), await shared('seller')]).toEqual([[], []]);
    // A reply of the other side tells by nothing that something lies between.
    const reply = await said(desk.say('cai', tradeId, 'when?'));
    expect(JSON.stringify(reply)).not.toContain('sequence');
  });

  it('tells open pages of its own organisation, and no others', async () => {
    const tradeId = await desk.order();
    const { entryId } = await said(desk.say('seller', tradeId, 'a note', { to: 'own' }));
    const [row] = await desk.database.system('look at an entry', (tx) =>
      tx.rows('select file_id, subject, organisation_id from journal.entry where entry_id = $1', [entryId]),
    );
    expect(row).toEqual({ file_id: null, subject: tradeId, organisation_id: seller });
  });
});

describe('CONVERSATION-3: what was written stays', () => {
  it('is corrected by a newer message, to whom the old one went', async () => {
    const tradeId = await desk.order();
    const old = await said(desk.say('seller', tradeId, 'gate 4', { to: [buyer] }));
    const correct = (who: 'seller' | 'buyer', more: object = {}) =>
      desk.say(who, tradeId, 'gate 5', { corrects: old.messageId, ...more });
    expect((await correct('buyer')).body.code).toBe('MESSAGE_NOT_YOURS');
    expect((await correct('seller', { to: 'everyone' })).body.code).toBe('MESSAGE_ADDRESSED_AGAIN');
    const newer = await said(correct('seller'));
    expect(newer).toMatchObject({ corrects: old.messageId, readers: [buyer] });
    expect((await correct('seller')).body.code).toBe('MESSAGE_CORRECTED');
    const { items } = await desk.list('buyer', tradeId);
    expect(
      items.map(({ text, correctedBy }: { text: string; correctedBy: string }) => [text, correctedBy]),
    ).toEqual([
      ['gate 5', null],
      ['gate 4', newer.messageId],
    ]);
    expect(await desk.texts('carrier', tradeId)).toEqual([]);
  });

  it('is withdrawn by its organisation alone, and marked', async () => {
    const tradeId = await desk.order();
    const { messageId } = await said(desk.say('seller', tradeId, 'too early', { to: [buyer] }));
    const withdraw = (who: 'seller' | 'buyer' | 'carrier') =>
      desk.as(who).send('POST', `/api/v1/messages/${messageId}/withdrawal`);
    expect((await withdraw('carrier')).body.code).toBe('MESSAGE_NOT_FOUND');
    expect((await withdraw('buyer')).body.code).toBe('MESSAGE_NOT_YOURS');
    expect((await withdraw('seller')).body).toMatchObject({ withdrawnAt: expect.any(String), actions: [] });
    expect((await withdraw('seller')).body.code).toBe('MESSAGE_WITHDRAWN');
    const [seen] = (await desk.list('buyer', tradeId)).items;
    expect(seen).toMatchObject({ text: 'too early', withdrawnAt: expect.any(String) });
    expect((await desk.entries('buyer', tradeId)).at(-1)?.entry).toMatchObject({
      ...{ kind: 'conversation.withdrawn', public: { messageId } },
    });
  });

  it('is no row that the application can change', async () => {
    const tradeId = await desk.order();
    await said(desk.say('seller', tradeId, 'as it was'));
    const change = desk.database.transaction({ organisationId: seller, personId: null }, (tx) =>
      tx.run(`update conversation.message set text = 'another'`),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('CONVERSATION-4: what is unread waits for a person', () => {
  it('until that person has read it, and for each apart', async () => {
    const tradeId = await desk.order();
    const waits = async (who: 'ann' | 'ben' | 'cai') =>
      (await desk.waiting(who)).filter((one) => one.tradeId === tradeId).map(({ waitingFor }) => waitingFor);
    const first = await said(desk.say('cai', tradeId, 'one', { to: [seller] }));
    const second = await said(desk.say('cai', tradeId, 'two', { to: [seller] }));
    expect([await waits('ann'), await waits('ben'), await waits('cai')]).toEqual([
      ...[['read-message'], ['read-message'], []],
    ]);
    expect((await desk.read('ann', tradeId, first.messageId)).status).toBe(204);
    expect((await desk.list('ann', tradeId)).unread).toBe(1);
    await desk.read('ann', tradeId, second.messageId);
    // An older page of another tab takes nothing back.
    await desk.read('ann', tradeId, first.messageId);
    expect([await waits('ann'), await waits('ben')]).toEqual([[], ['read-message']]);
    expect((await desk.list('ben', tradeId)).unread).toBe(2);
  });

  it('a mention waits for the colleague it names, who may read the trade, and is nobody else’s matter', async () => {
    const tradeId = await desk.order();
    const mention = (...mentions: string[]) => desk.say('ann', tradeId, '@you', { to: [buyer], mentions });
    expect((await mention(PEOPLE.cai)).body.code).toBe('MESSAGE_MENTION_UNKNOWN');
    expect((await mention(PEOPLE.dai)).body.code).toBe('MESSAGE_MENTION_UNKNOWN');
    const message = await said(mention(PEOPLE.ben));
    expect(message.mentions).toEqual([{ personId: PEOPLE.ben, name: 'Ben' }]);
    expect((await desk.waiting('ben')).find((one) => one.tradeId === tradeId)?.waitingFor).toBe(
      'read-mention',
    );
    const [seen] = (await desk.list('cai', tradeId)).items;
    expect([seen.author, seen.mentions]).toEqual([null, []]);
  });

  it('a program reads nothing and mentions nobody; a message that one may not read cannot be marked', async () => {
    const tradeId = await desk.order();
    const { messageId } = await said(desk.say('seller', tradeId, 'x', { to: [buyer] }));
    const mark = (who: 'cai' | 'carrier' | 'buyer') =>
      desk.as(who).send('POST', `/api/v1/trades/${tradeId}/messages/reading`, { messageId });
    expect((await mark('buyer')).body.code).toBe('MESSAGE_PERSON_NEEDED');
    expect((await desk.say('seller', tradeId, 'x', { mentions: [PEOPLE.ann] })).body.code).toBe(
      'MESSAGE_PERSON_NEEDED',
    );
    const note = await said(desk.say('seller', tradeId, 'x', { to: 'own' }));
    const other = await desk.read('cai', tradeId, note.messageId);
    expect(other.body.code).toBe('MESSAGE_NOT_FOUND');
    const elsewhere = await desk.order();
    expect((await desk.read('cai', elsewhere, messageId)).body.code).toBe('MESSAGE_NOT_FOUND');
  });
});

it('CONVERSATION-8: a message is about something that its author sees', async () => {
  const tradeId = await desk.order();
  const about = (kind: string, id: string, who: 'seller' | 'carrier' = 'seller') =>
    desk.say(who, tradeId, 'about that', { about: { kind, id } });
  expect((await said(about('fact', 'ordered'))).about).toEqual({ kind: 'fact', id: 'ordered' });
  expect((await said(about('document', SEEN.document))).about).toEqual({
    kind: 'document',
    id: SEEN.document,
  });
  expect((await said(about('claim', SEEN.claim))).about.kind).toBe('claim');
  for (const [kind, id] of [
    ...[
      ['fact', 'shipped'],
      ['fact', 'nonsense'],
      ['shipment', tradeId],
      ['document', tradeId],
      ['claim', 'x'],
    ],
  ] as const)
    expect((await about(kind, id)).body, `${kind} ${id}`).toMatchObject({ code: 'MESSAGE_ABOUT_UNKNOWN' });
});

describe('CONVERSATION-9: files', () => {
  it('wait with their organisation, then go with one message to its readers, and are entered as brought', async () => {
    const tradeId = await desk.order();
    const { body: file } = await desk.bring('seller', tradeId, PDF, '?fileName=bill.pdf');
    const get = (who: 'seller' | 'buyer' | 'carrier') =>
      desk.as(who).get(`/api/v1/message-attachments/${file.attachmentId}`);
    expect([(await get('seller')).status, (await get('buyer')).status]).toEqual([200, 404]);
    const attach = (who: 'seller' | 'buyer', of = tradeId) =>
      desk.say(who, of, 'here', {
        to: [who === 'seller' ? buyer : seller],
        attachments: [file.attachmentId],
      });
    expect((await attach('buyer')).body.code).toBe('ATTACHMENT_NOT_FOUND');
    expect((await attach('seller', await desk.order())).body.code).toBe('ATTACHMENT_NOT_FOUND');
    const message = await said(attach('seller'));
    expect(message.attachments).toMatchObject([{ fileName: 'bill.pdf', mediaType: 'application/pdf' }]);
    expect((await attach('seller')).body.code).toBe('ATTACHMENT_TAKEN');
    const drop = await desk.as('seller').send('DELETE', `/api/v1/message-attachments/${file.attachmentId}`);
    expect(drop.body.code).toBe('ATTACHMENT_TAKEN');
    const reply = await get('buyer');
    expect(reply.text).toBe('%PDF-1.4 a page');
    expect(reply.headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; filename="bill.pdf"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect((await get('carrier')).body.code).toBe('ATTACHMENT_NOT_FOUND');
    const entries = await desk.entries('carrier', tradeId);
    const { entry, disclosures } = entries.find((one) => one.entry.kind === 'conversation.attached') ?? {};
    expect(entry).toMatchObject({
      ...{ organisationId: seller, causedBy: message.entryId },
      public: { documentId: file.attachmentId, type: 'Attachment', mediaType: 'application/pdf' },
    });
    expect(disclosures).toEqual({});
  });

  it('lose place and camera unless they are asked to keep them', async () => {
    const tradeId = await desk.order();
    const stored = async (picture: Uint8Array, query: string) => {
      const { body } = await desk.bring('seller', tradeId, picture, query);
      const reply = await desk.as('seller').get(`/api/v1/message-attachments/${body.attachmentId}`);
      return [body.isStripped, reply.text.includes('GPS')];
    };
    for (const picture of [jpegWith('GPS 29.87 N'), pngWith('GPS 29.87 N')]) {
      expect(await stored(picture, '')).toEqual([true, false]);
      expect(await stored(picture, '?keepsParticulars=true')).toEqual([false, true]);
    }
  });

  it('are no pictures that cannot be read through, or that are too large to be', async () => {
    const tradeId = await desk.order();
    const code = async (bytes: Uint8Array) => (await desk.bring('seller', tradeId, bytes)).body.code;
    expect(await code(jpeg(END))).toBe('ATTACHMENT_DAMAGED');
    expect(await code(png(20_001, 1))).toBe('ATTACHMENT_PIXELS');
  });

  it('of a mail are read, as reported, with a mark in place of what could spoof', async () => {
    const tradeId = await desk.order();
    const mailed = async (type: string, text: string) => {
      const mail = [
        ...['From: =?utf-8?B?5byg?= <zhang@mill.example>', 'Date: Mon, 2 Mar 2026 08:00:00 +0000'],
        ...['Subject: Re: gate', `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit'],
        ...['', text],
      ].join('\r\n');
      const bytes = new TextEncoder().encode(mail);
      return (await desk.bring('seller', tradeId, bytes, '?fileName=re.txt')).body;
    };
    const plain = await mailed('text/plain', 'Gate 4\u202E <b>');
    expect(plain).toMatchObject({ mediaType: 'message/rfc822', fileName: 're.txt.eml' });
    expect(plain.mail).toEqual({
      ...{ from: '张 <zhang@mill.example>', date: '2026-03-02T08:00:00.000Z', subject: 'Re: gate' },
      ...{ text: 'Gate 4\u{FFFD} <b>', isCut: false, isFromHtml: false },
    });
    const page = await mailed('text/html', '<p>Gate &amp; 4</p><script>alert(1)</script>');
    expect(page.mail).toMatchObject({ subject: 'Re: gate', text: 'Gate & 4', isFromHtml: true });
    const long = await mailed('text/plain', 'x'.repeat(30_000));
    expect([long.mail.text.length, long.mail.isCut]).toEqual([20_000, true]);
  });

  it('are bounded in number, and forgotten when no message took them', async () => {
    const tradeId = await desk.order();
    expect((await desk.bring('seller', tradeId, new TextEncoder().encode('<html>'))).body.code).toBe(
      'ATTACHMENT_KIND',
    );
    expect((await desk.bring('stranger', tradeId, PDF)).body.code).toBe('TRADE_NOT_FOUND');
    const ids: string[] = [];
    for (let count = 0; count < 20; count += 1)
      ids.push((await desk.bring('seller', tradeId, PDF)).body.attachmentId);
    expect((await desk.bring('seller', tradeId, PDF)).body.code).toBe('ATTACHMENTS_WAITING');
    const drop = (who: 'buyer' | 'seller') =>
      desk.as(who).send('DELETE', `/api/v1/message-attachments/${ids[0]}`);
    expect((await drop('buyer')).body.code).toBe('ATTACHMENT_NOT_FOUND');
    expect((await drop('seller')).status).toBe(204);
    await said(desk.say('seller', tradeId, 'one of them', { attachments: [ids[1]] }));
    desk.wait(25 * 60);
    await desk.forget();
    const left = await Promise.all(
      ids.map(async (one) => (await desk.as('seller').get(`/api/v1/message-attachments/${one}`)).status),
    );
    expect(left).toEqual([404, 200, ...Array.from({ length: 18 }, () => 404)]);
  });
});

it('CONVERSATION-10: an organisation writes no more than so much a minute, in all its trades together', async () => {
  desk.wait(10);
  const trades = [await desk.order(), await desk.order()];
  const replies = await Promise.all(
    Array.from({ length: 36 }, (_, index) => desk.say('buyer', trades[index % 2] ?? '', `number ${index}`)),
  );
  const statuses = replies.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(30);
  expect(new Set(replies.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
    new Set(['MESSAGES_TOO_MANY']),
  );
  expect((await desk.say('seller', trades[0] ?? '', 'I may')).status).toBe(201);
  desk.wait(2);
  expect((await desk.say('buyer', trades[0] ?? '', 'again')).status).toBe(201);
});

it('writing asks for its scope, reading for that of trades', async () => {
  const tradeId = await desk.order();
  const reader = desk.as('ann', { scopes: new Set<Scope>(['trade:read']) });
  const writer = desk.as('ann', { scopes: new Set<Scope>(['conversation:write']) });
  const url = `/api/v1/trades/${tradeId}`;
  const { messageId } = await said(desk.say('seller', tradeId, 'x'));
  const { body: file } = await desk.bring('seller', tradeId, PDF);
  expect((await reader.get(`${url}/messages`)).status).toBe(200);
  const refused = [
    await reader.send('POST', `${url}/messages`, { text: 'x' }),
    await reader.send('POST', `/api/v1/messages/${messageId}/withdrawal`),
    await reader.send('POST', `${url}/message-attachments`, PDF, { 'content-type': 'application/pdf' }),
    await reader.send('DELETE', `/api/v1/message-attachments/${file.attachmentId}`),
    await writer.get(`${url}/messages`),
    await writer.get(`/api/v1/message-attachments/${file.attachmentId}`),
    await writer.send('POST', `${url}/messages/reading`, { messageId }),
    await desk.http.as(null).get(`${url}/messages`),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 403, 401]);
});
