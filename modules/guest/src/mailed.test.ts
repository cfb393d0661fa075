import { type TestSmtp, testSmtp } from '@tongshang/mail/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BUYERS_LINE,
  FIRMS,
  type GuestDesk,
  guestDesk,
  LINE,
  PAYER,
  TO_BUYER,
  TWO_HATS,
} from './testing/guest-desk.ts';

let server: TestSmtp;
let desk: GuestDesk;
beforeAll(async () => {
  server = await testSmtp();
  desk = await guestDesk({ smtp: server.smtp });
  desk.jobs.start();
});
afterAll(async () => {
  await desk.jobs.stop(0);
  await desk.close();
  await server.close();
});

let count = 0;
/** A mailbox of the line that no other test writes to. */
const someone = () => {
  count += 1;
  return `ops${count}@line.example`;
};
const paper = { contactId: LINE.contactId, act: 'bring-paper', paperType: 'BillOfLading' };
/** The seller’s line in a trade with a buyer on the platform. */
const trade = async () => (await desk.quoted(TO_BUYER)).tradeId;
const mailTo = (tradeId: string, email: string, more: object = {}) =>
  desk.link(tradeId, { ...paper, delivery: 'mail', recipient: { name: 'Mei', email }, ...more });

/** The letter as its reader has it, quoted-printable undone. */
async function letterTo(email: string) {
  const { raw } = await server.next(email);
  const text = raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (found) => Buffer.from(found.replaceAll('=', ''), 'hex').toString());
  return { raw, text, token: /\/guest#([\w-]+)/.exec(text)?.[1] ?? '' };
}

/** The word that a paper brought by this token was taken with. */
async function linkOfPaper(token: string) {
  const done = await desk.http.as(null).send('POST', '/api/v1/guest/paper', Buffer.from('%PDF-1.4 bill'), {
    ...{ 'content-type': 'application/pdf', 'x-guest-token': token },
  });
  expect(done.status, done.text).toBe(200);
  const { told } = desk.enclosed.at(-1)?.speaker ?? {};
  return told?.grade === 'confirmed' ? told.link : undefined;
}
const vouch = (
  tradeId: string,
  address: string,
  { firm = 'buyer' as never, personId = PAYER, contactId = LINE.contactId } = {},
) =>
  desk
    .as(firm, { personId })
    .send('POST', `/api/v1/trades/${tradeId}/address-verifications`, { contactId, address });

const SENT = { sentTo: 'o…@line.example', mailed: true, enteredBy: FIRMS.seller };

describe('GUEST-14: a link that is mailed has a token that nobody here is shown', () => {
  it('goes to the mailbox in the language of its reader, with the papers of the act', async () => {
    desk.papers.push(
      ...(['PackingList', 'Invoice'] as const).map((type) => ({
        ...{
          documentId: FIRMS.bank,
          type,
          number: 'PL-1',
          recordedAt: Temporal.Instant.from('2026-03-01T00:00:00Z'),
        },
      })),
    );
    const [tradeId, email] = [await trade(), someone()];
    const { reply } = await mailTo(tradeId, email, { language: 'zh-CN' });
    expect([reply.status, reply.body.url]).toEqual([201, null]);
    const { raw, text, token } = await letterTo(email);
    desk.papers.length = 0;
    expect(text).toContain('提交运输单据');
    expect(text).toContain('The seller');
    expect(raw).toContain('PackingList-PL-1.en.pdf');
    expect(raw).not.toContain('Invoice');
    const shown = JSON.stringify([reply.body, await desk.links(tradeId)]);
    expect(shown).not.toContain(token);
    expect((await desk.open(token)).body).toMatchObject({ act: 'bring-paper', language: 'zh-CN' });
    expect((await desk.links(tradeId)).items[0]).toMatchObject({
      delivery: 'mail',
      mailId: reply.body.mailId,
    });
  });

  it('opens nothing, by either token, once it is revoked', async () => {
    const [tradeId, email] = [await trade(), someone()];
    const { linkId } = await mailTo(tradeId, email);
    const { token } = await letterTo(email);
    await desk.as('seller').send('DELETE', `/api/v1/guest-links/${linkId}`);
    expect((await desk.open(token)).body.code).toBe('GUEST_LINK_CLOSED');
  });

  it('needs a mailbox, and not one of the keeper’s own people, however it is spelt', async () => {
    const tradeId = await trade();
    const codeOf = async (more: object) =>
      (await desk.link(tradeId, { ...paper, delivery: 'mail', ...more })).reply.body.code;
    expect(await codeOf({})).toBe('GUEST_ADDRESS_MISSING');
    for (const email of [
      'Chen@harbour-cn.example',
      'chen+line@harbour-cn.example',
      'c.hen.li+x@googlemail.com',
    ])
      expect(await codeOf({ recipient: { email } }), email).toBe('GUEST_ADDRESS_OWN');
  });
});

describe('GUEST-15: who verified a mailbox is said where the mailbox was used', () => {
  it('by the buyer, who pays: with the moment', async () => {
    const [tradeId, email] = [await trade(), someone()];
    expect((await vouch(tradeId, email)).status).toBe(200);
    await mailTo(tradeId, email);
    expect(await linkOfPaper((await letterTo(email)).token)).toEqual({
      ...SENT,
      ...{ verifiedBy: FIRMS.buyer, verifiedAt: '2026-03-02T08:00:00Z' },
    });
    expect((await desk.links(tradeId, 'buyer')) as object).toMatchObject({
      verified: [{ contactId: LINE.contactId, at: '2026-03-02T08:00:00Z' }],
    });
    const entries = await desk.database.transaction({ organisationId: FIRMS.buyer, personId: null }, (tx) =>
      desk.journal.readStoredEntries(tx, tradeId),
    );
    expect(JSON.stringify(entries)).toContain('guest.address-verified');
    expect(JSON.stringify(entries)).not.toContain(email);
  });

  it('by nobody: it was mailed, and that is all', async () => {
    const [tradeId, email] = [await trade(), someone()];
    await mailTo(tradeId, email);
    expect(await linkOfPaper((await letterTo(email)).token)).toEqual(SENT);
  });

  it('not where the keeper had the link in hand, whoever verified the address beside it', async () => {
    const [tradeId, email] = [await trade(), someone()];
    await vouch(tradeId, email);
    const { token } = await desk.link(tradeId, { ...paper, recipient: { email } });
    expect(await linkOfPaper(token)).toEqual({ sentTo: 'o…@line.example', enteredBy: FIRMS.seller });
  });

  it('not for an address that took its place afterwards', async () => {
    const [tradeId, email, other] = [await trade(), someone(), someone()];
    await vouch(tradeId, email);
    await mailTo(tradeId, other);
    expect(await linkOfPaper((await letterTo(other)).token)).toEqual(SENT);
  });

  it('not for a mailbox at the keeper’s own domain, nor one that came to be its people’s', async () => {
    const tradeId = await trade();
    await vouch(tradeId, 'line@harbour-cn.example');
    await mailTo(tradeId, 'line@harbour-cn.example');
    const link = await linkOfPaper((await letterTo('line@harbour-cn.example')).token);
    expect(link).toEqual({ ...SENT, sentTo: 'l…@harbour-cn.example' });
    const email = someone();
    await vouch(tradeId, email);
    await mailTo(tradeId, email);
    const { token } = await letterTo(email);
    desk.mailboxes.push(email.replace('@', '+us@'));
    expect(await linkOfPaper(token)).toEqual(SENT);
    desk.mailboxes.pop();
  });

  it('not in another trade', async () => {
    const [one, other, email] = [await trade(), await trade(), someone()];
    await vouch(one, email);
    await mailTo(other, email);
    expect(await linkOfPaper((await letterTo(email)).token)).toEqual(SENT);
  });

  it('is for no one who gains, none of the keeper’s, no stranger, and for nobody’s own mailbox', async () => {
    const [tradeId, email] = [await trade(), someone()];
    const codeOf = async (...more: [object?, string?]) =>
      (await vouch(tradeId, more[1] ?? email, more[0] as never)).body.code;
    expect(await codeOf({ firm: 'seller', personId: PAYER })).toBe('GUEST_VERIFIER_UNFIT');
    expect(await codeOf({ personId: TWO_HATS })).toBe('GUEST_VERIFIER_UNFIT');
    expect(await codeOf({ firm: 'stranger' })).toBe('TRADE_NOT_FOUND');
    expect(await codeOf({ contactId: BUYERS_LINE.contactId })).toBe('GUEST_CONTACT_UNKNOWN');
    expect(await codeOf({}, 'CFO+line@harbour.example')).toBe('GUEST_ADDRESS_VERIFIERS');
    expect(await codeOf({}, 'anything@harbour.example')).toBe('GUEST_ADDRESS_VERIFIERS');
  });

  it('tells whoever asks nothing about where links went', async () => {
    const [tradeId, email] = [await trade(), someone()];
    await mailTo(tradeId, email);
    const [right, wrong] = [await vouch(tradeId, email), await vouch(tradeId, someone())];
    expect(right.text).toBe(wrong.text);
  });
});
