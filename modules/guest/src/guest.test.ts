import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER, FIRMS, type GuestDesk, guestDesk, LINE, MAKER, SHED } from './testing/guest-desk.ts';

let desk: GuestDesk;
beforeAll(async () => {
  desk = await guestDesk();
});
afterAll(() => desk.close());

const EMAIL = 'ada@mesa.example';
const forCustomer = (act: string, more: object = {}) => ({
  ...{ contactId: CUSTOMER.contactId, act, recipient: { name: 'Ada', email: EMAIL } },
  ...more,
});
const forLine = (act: string, more: object = {}) => ({ contactId: LINE.contactId, act, ...more });
const factIn = async (tradeId: string, fact: string) =>
  (await desk.trade(tradeId)).facts.find((one: { fact: string }) => one.fact === fact);
const WORD = {
  ...{ grade: 'confirmed', evidence: [], by: FIRMS.seller },
  link: { sentTo: 'a…@mesa.example', enteredBy: FIRMS.seller },
};

describe('GUEST-1: what a contact does by a link is its own act', () => {
  it('accepts the order it was shown, confirmed by link', async () => {
    const { tradeId, quotationNumber } = await desk.quoted();
    const { token } = await desk.link(tradeId, forCustomer('confirm-order', { note: 'Please by Friday' }));
    const opened = await desk.open(token);
    const { number } = await desk.trade(tradeId);
    expect(opened.body).toEqual({
      ...{ act: 'confirm-order', language: 'en', recipient: 'Ada', note: 'Please by Friday', answer: null },
      ...{ askedBy: { en: 'The seller' }, contact: { en: 'Mesa Ltd' }, tradeNumber: number, hindrance: null },
      expiresAt: '2026-03-16T08:00:00Z',
      matter: {
        ...{ type: 'order', quotationNumber, validUntil: '2026-05-01', mayNumber: true, incoterm: 'FOB' },
        lines: [
          {
            ...{ lineId: '1', name: { en: 'Cup' }, quantity: { value: '100', unit: 'C62' } },
            unitPrice: { amount: '2.5', currency: 'USD' },
            lineTotal: { amount: '250.00', currency: 'USD' },
          },
        ],
        total: { amount: '250.00', currency: 'USD' },
        place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
        payment: [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }],
      },
    });
    const said = { type: 'accept-order', quotationNumber, orderNumber: 'PO-1' };
    const done = await desk.act(token, said);
    expect([done.status, done.body]).toEqual([200, { at: '2026-03-02T08:00:00Z', said }]);
    expect(await factIn(tradeId, 'ordered')).toMatchObject({
      ...{
        byOrganisationId: CUSTOMER.contactId,
        byRole: 'buyer',
        word: WORD,
        details: { orderNumber: 'PO-1' },
      },
    });
    // Opened again it shows what was said, and of which order.
    const again = (await desk.open(token)).body;
    expect([again.matter, again.answer]).toEqual([opened.body.matter, { at: '2026-03-02T08:00:00Z', said }]);
  });

  it('gives an order a number only where it was asked for one', async () => {
    const { tradeId, quotationNumber } = await desk.quoted({ orderNumber: 'PO-OURS' });
    const { token } = await desk.link(tradeId, forCustomer('confirm-order'));
    expect((await desk.open(token)).body.matter).toMatchObject({ mayNumber: false });
    const said = { type: 'accept-order', quotationNumber };
    const { body } = await desk.act(token, { ...said, orderNumber: 'PO-MINE' });
    expect(body.code).toBe('GUEST_NUMBER_NOT_ASKED');
    expect((await desk.act(token, said)).status).toBe(200);
    expect(await factIn(tradeId, 'ordered')).toMatchObject({ details: { orderNumber: 'PO-OURS' } });
  });

  it('enters whose link it was: in clear the grade, for who may read it the address, masked', async () => {
    const { tradeId, quotationNumber } = await desk.quoted();
    const { token } = await desk.link(tradeId, forCustomer('confirm-order'));
    await desk.act(token, { type: 'accept-order', quotationNumber });
    const stored = await desk.database.transaction(
      { organisationId: FIRMS.seller, personId: null },
      async (tx) => desk.journal.readStoredEntries(tx, tradeId),
    );
    const text = JSON.stringify(stored);
    expect(text).toContain('confirmed');
    expect(text).not.toContain(EMAIL);
  });

  it('confirms the pickup, and then the receipt with its differences', async () => {
    const tradeId = await desk.packed();
    const pickup = await desk.link(tradeId, forLine('confirm-pickup'));
    expect((await desk.open(pickup.token)).body.matter).toEqual({
      ...{ type: 'pickup', modeOfTransport: 'sea', packages: 2, grossWeightKg: '110.000', volumeM3: null },
      from: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
      to: { name: 'Xiamen', country: 'CN', unlocode: 'CNXMG' },
      documentTypes: ['BillOfLading', 'Waybill'],
    });
    const receipt = await desk.link(tradeId, forCustomer('confirm-receipt'));
    expect((await desk.open(receipt.token)).body.hindrance).toBe('not-yet');
    const loaded = await desk.act(pickup.token, {
      ...{ type: 'confirm-pickup', transportDocumentType: 'Waybill', transportDocumentNumber: 'WB-9' },
      ...{ meansOfTransport: 'MV Azure', voyage: '7E', loadedAt: '2026-03-02T08:00:00Z' },
    });
    expect(loaded.status, loaded.text).toBe(200);
    expect(await factIn(tradeId, 'shipped')).toMatchObject({
      byOrganisationId: LINE.contactId,
      word: { grade: 'confirmed', link: { enteredBy: FIRMS.seller } },
      details: { consignment: { transportDocumentNumber: 'WB-9', portOfLoading: { name: 'Ningbo' } } },
    });
    expect((await desk.open(receipt.token)).body).toMatchObject({
      hindrance: null,
      matter: {
        ...{ type: 'receipt', packages: 2 },
        lines: [{ lineId: '1', name: { en: 'Cup' }, quantity: { value: '100', unit: 'C62' } }],
      },
    });
    const differences = [{ quantity: '4', reason: 'damaged-on-the-way', note: 'wet' }];
    const received = await desk.act(receipt.token, {
      ...{ type: 'confirm-receipt', lines: [{ lineId: '1', received: '96', differences }] },
    });
    expect(received.status, received.text).toBe(200);
    expect(await factIn(tradeId, 'delivered')).toMatchObject({
      ...{ byRole: 'buyer', word: WORD },
      details: { lines: [{ lineId: '1', received: '96', rejected: '4', differences }] },
    });
  });

  it('brings the bill it was asked for, in its own name', async () => {
    const { tradeId } = await desk.quoted();
    const { token } = await desk.link(tradeId, forLine('bring-paper', { paperType: 'BillOfLading' }));
    const bytes = new TextEncoder().encode('%PDF-1.4 bill');
    const send = (text: Uint8Array) =>
      desk.http
        .as(null)
        .send('POST', '/api/v1/guest/paper?number=BL-7&fileName=..%2F%E2%80%AEbill.pdf', text, {
          ...{ 'content-type': 'application/pdf', 'x-guest-token': token },
        });
    const brought = await send(bytes);
    expect(brought.body.said).toEqual({
      ...{ type: 'bring-paper', paperType: 'BillOfLading', number: 'BL-7', fileName: 'bill.pdf', bytes: 13 },
      sha256: hash('sha256', bytes),
    });
    expect(desk.enclosed.at(-1)).toMatchObject({
      speaker: { organisationId: LINE.contactId, told: { grade: 'confirmed', by: FIRMS.seller } },
      paper: { type: 'BillOfLading', number: 'BL-7', mediaType: 'application/pdf' },
    });
    const count = desk.enclosed.length;
    expect((await send(bytes)).status).toBe(200);
    expect((await send(new TextEncoder().encode('%PDF-1.4 another'))).body.code).toBe('GUEST_LINK_USED');
    expect(desk.enclosed.length).toBe(count);
    const nobody = await desk.http.as(null).send('POST', '/api/v1/guest/paper', bytes, {
      'content-type': 'application/pdf',
    });
    expect(nobody.body.code).toBe('GUEST_LINK_CLOSED');
  });

  it('answers a question, quotes freight and remarks on an order: no fact, and the keeper’s to read', async () => {
    const { tradeId } = await desk.quoted();
    const question = 'Which gate, and when?';
    const asked = await desk.link(tradeId, forLine('answer-question', { question }));
    expect((await desk.open(asked.token)).body.matter).toEqual({ type: 'question', question });
    const text = { type: 'answer-question', text: 'Gate 4, Monday' };
    await desk.act(asked.token, text);
    const freight = await desk.link(tradeId, forLine('quote-freight'));
    expect((await desk.open(freight.token)).body.matter).toEqual({
      ...{ type: 'freight', modeOfTransport: 'sea', packages: null, grossWeightKg: '110', volumeM3: null },
      from: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
      ...{
        to: { name: 'Xiamen', country: 'CN', unlocode: 'CNXMG' },
        incoterm: 'FOB',
        destinationCountry: 'CN',
      },
      place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
      lines: [{ lineId: '1', name: { en: 'Cup' }, quantity: { value: '100', unit: 'C62' } }],
    });
    const amount = { amount: '820.50', currency: 'USD' };
    const late = { type: 'quote-freight', amount, validUntil: '2026-03-01' };
    expect((await desk.act(freight.token, late)).body.code).toBe('GUEST_VALIDITY_PAST');
    for (const wrong of ['-5', '0', '0.00']) {
      const said = { ...late, validUntil: '2026-03-20', amount: { amount: wrong, currency: 'USD' } };
      const { status, body } = await desk.act(freight.token, said);
      expect([status, body.errors[0]?.field]).toEqual([400, '/said/amount/amount']);
    }
    const year = await desk.act(freight.token, { ...late, validUntil: '9999-12-31' });
    expect([year.status, year.body.errors[0]?.field]).toEqual([400, '/said/validUntil']);
    const price = { ...late, validUntil: '2026-03-20', remark: 'all in' };
    expect((await desk.act(freight.token, price)).status).toBe(200);
    const order = await desk.link(tradeId, forCustomer('confirm-order'));
    await desk.act(order.token, { type: 'remark-on-order', remark: 'Ten days later, please' });
    const { items } = await desk.links(tradeId);
    expect(items.map(({ act, state, answer }) => [act, state, (answer as { said: object }).said])).toEqual([
      ['confirm-order', 'answered', { type: 'remark-on-order', remark: 'Ten days later, please' }],
      ['quote-freight', 'answered', price],
      ['answer-question', 'answered', text],
    ]);
    expect((await desk.trade(tradeId)).facts.map(({ fact }: { fact: string }) => fact)).toEqual(['quoted']);
  });

  it('looks at the progress: the goods, nothing of money or of other parties', async () => {
    const tradeId = await desk.packed();
    const { token } = await desk.link(tradeId, forCustomer('follow-progress', { language: 'zh-CN' }));
    const { matter, language } = (await desk.open(token)).body;
    expect(language).toBe('zh-CN');
    expect(Object.keys(matter).sort()).toEqual([
      ...['from', 'lines', 'next', 'papers', 'stages', 'to', 'transport', 'type'],
    ]);
    expect(matter.stages.map(({ fact }: { fact: string }) => fact)).toEqual(['produced', 'packed']);
    expect(matter.next.fact).toBe('shipped');
    expect(JSON.stringify(matter)).not.toMatch(/USD|250|2\.5|Blue Water|Harbour/);
    // It is no fact, so it may be looked at again, and says nothing.
    expect((await desk.open(token)).body.answer).toBeNull();
    const act = await desk.act(token, { type: 'answer-question', text: 'hello' });
    expect(act.body.code).toBe('GUEST_ACT_OTHER');
  });
});

describe('GUEST-13: what a contact is asked for', () => {
  it('is what it can do today: no receipt before anything was shipped', async () => {
    const actsOf = async (tradeId: string) =>
      new Map((await desk.links(tradeId)).possible.map(({ contactId, acts }) => [contactId, acts]));
    const { tradeId } = await desk.quoted();
    const early = await actsOf(tradeId);
    expect(early.get(CUSTOMER.contactId)).toEqual(['confirm-order', 'answer-question', 'follow-progress']);
    expect(early.get(LINE.contactId)).toEqual([
      ...['quote-freight', 'bring-paper', 'answer-question', 'follow-progress'],
    ]);
    const packed = await desk.packed();
    expect((await actsOf(packed)).get(LINE.contactId)).toContain('confirm-pickup');
    expect((await actsOf(packed)).get(CUSTOMER.contactId)).not.toContain('confirm-receipt');
    const pickup = await desk.link(packed, forLine('confirm-pickup'));
    const loaded = await desk.act(pickup.token, {
      ...{ type: 'confirm-pickup', transportDocumentType: 'Waybill', transportDocumentNumber: 'WB-12' },
      ...{ meansOfTransport: 'MV Azure', voyage: '7E', loadedAt: '2026-03-02T08:00:00Z' },
    });
    expect(loaded.status, loaded.text).toBe(200);
    expect((await actsOf(packed)).get(CUSTOMER.contactId)).toContain('confirm-receipt');
  });
});

describe('GUEST-12: an answer that is no step of the trade waits until it is read', () => {
  const waiting = async (tradeId: string, firm: 'seller' | 'stranger' = 'seller') => {
    const { body } = await desk.as(firm).get('/api/v1/home');
    return body.waiting
      .filter((one: { tradeId: string }) => one.tradeId === tradeId)
      .map((one: { waitingFor: string; waitingPart: string | null }) => [one.waitingFor, one.waitingPart]);
  };
  const listed = async (tradeId: string) =>
    (await desk.as('seller').get('/api/v1/trades?limit=100')).body.items.find(
      (one: { tradeId: string }) => one.tradeId === tradeId,
    );
  const read = (firm: 'seller' | 'stranger', linkId: string) =>
    desk.as(firm).send('POST', `/api/v1/guest-links/${linkId}/reading`);

  it('a remark: at home, and in the list before what might be told of the contact', async () => {
    const { tradeId } = await desk.quoted();
    const { token, linkId } = await desk.link(tradeId, forCustomer('confirm-order'));
    const mine = { organisationId: CUSTOMER.contactId, name: CUSTOMER.name };
    expect(await listed(tradeId)).toMatchObject({ waitingFor: 'accept-offer', waitingOf: mine });
    expect((await read('seller', linkId)).body.code).toBe('GUEST_NOT_ANSWERED');
    await desk.act(token, { type: 'remark-on-order', remark: 'Ten days later, please' });
    expect(await waiting(tradeId)).toContainEqual(['read-remark', 'links']);
    expect(await waiting(tradeId, 'stranger')).toEqual([]);
    expect(await listed(tradeId)).toMatchObject({ waitingFor: 'read-remark', waitingOf: null });
    const shown = async () => (await desk.links(tradeId)).items[0]?.actions as readonly { action: string }[];
    expect((await shown()).map(({ action }) => action)).toEqual(['read', 'revoke']);
    expect((await read('stranger', linkId)).body.code).toBe('GUEST_LINK_NOT_FOUND');
    expect([(await read('seller', linkId)).status, (await read('seller', linkId)).status]).toEqual([
      204, 204,
    ]);
    expect(await waiting(tradeId)).toEqual([['accept-offer', null]]);
    expect((await shown()).map(({ action }) => action)).toEqual(['revoke']);
  });

  it('a price and an answer too; what was taken back, or is a step of the trade, does not', async () => {
    const { tradeId, quotationNumber } = await desk.quoted();
    const freight = await desk.link(tradeId, forLine('quote-freight'));
    const asked = await desk.link(tradeId, forLine('answer-question', { question: 'When?' }));
    const order = await desk.link(tradeId, forCustomer('confirm-order'));
    const amount = { amount: '820.50', currency: 'USD' };
    await desk.act(freight.token, { type: 'quote-freight', amount, validUntil: '2026-03-20' });
    await desk.act(asked.token, { type: 'answer-question', text: 'Now' });
    await desk.act(order.token, { type: 'accept-order', quotationNumber });
    const read = async () =>
      (await waiting(tradeId)).filter(([, part]: [string, string]) => part === 'links');
    expect((await read()).sort()).toEqual([
      ['read-answer', 'links'],
      ['read-freight', 'links'],
    ]);
    await desk.as('seller').send('DELETE', `/api/v1/guest-links/${asked.linkId}`);
    expect(await read()).toEqual([['read-freight', 'links']]);
  });
});

describe('GUEST-2: a link opens one act, while it may', () => {
  const ask = async (more: object = {}) => {
    const { tradeId } = await desk.quoted();
    return {
      tradeId,
      ...(await desk.link(tradeId, forCustomer('answer-question', { question: 'When?', ...more }))),
    };
  };
  const ANSWER = { type: 'answer-question', text: 'Now' };

  it('keeps no token, and tells an unknown one as it tells one that is over', async () => {
    const { tradeId, token, reply } = await ask({ days: 1 });
    expect(reply.body.url).toMatch(/^http:\/\/localhost:8080\/guest#tsg_[\w-]{43}$/);
    const rows = await desk.database.system('a test looks for tokens', (tx) =>
      tx.rows('select row_to_json(l)::text as row from guest.link l'),
    );
    expect(JSON.stringify(rows)).not.toContain(token.slice(4));
    expect(JSON.stringify(await desk.links(tradeId))).not.toContain(token.slice(4));
    const unknown = await desk.open(`tsg_${'A'.repeat(43)}`);
    const malformed = await desk.open('tss_x');
    desk.setNow('2026-03-03T07:59:59Z');
    expect((await desk.open(token)).status).toBe(200);
    desk.setNow('2026-03-03T08:00:00Z');
    const expired = await desk.open(token);
    const late = await desk.act(token, ANSWER);
    desk.setNow('2026-03-02T08:00:00Z');
    const told = [unknown, malformed, expired, late].map(
      ({ status, body: { instance: _, requestId: __, ...rest } }) => [status, rest],
    );
    for (const one of told) expect(one).toEqual(told[0]);
    expect(told[0]?.[0]).toBe(404);
  });

  it('is revoked at once, between opening and acting too, with its receipt', async () => {
    const { tradeId, token, linkId } = await ask();
    expect((await desk.open(token)).status).toBe(200);
    const strange = await desk.as('stranger').send('DELETE', `/api/v1/guest-links/${linkId}`);
    expect(strange.body.code).toBe('GUEST_LINK_NOT_FOUND');
    expect((await desk.as('seller').send('DELETE', `/api/v1/guest-links/${linkId}`)).status).toBe(204);
    expect((await desk.act(token, ANSWER)).body.code).toBe('GUEST_LINK_CLOSED');
    expect((await desk.open(token)).body.code).toBe('GUEST_LINK_CLOSED');
    const { items } = await desk.links(tradeId);
    expect(items[0]).toMatchObject({ state: 'revoked', actions: [] });
  });

  it('ends with the right of whoever made it, with the contact, and with the trade', async () => {
    const { tradeId, token } = await ask();
    const closed = async () => (await desk.open(token)).body.code;
    desk.allow(['trade:read', 'stock:write', 'guest:write']);
    expect(await closed()).toBe('GUEST_LINK_CLOSED');
    desk.allow(['trade:write']);
    expect(await closed()).toBe('GUEST_LINK_CLOSED');
    desk.allow([]);
    expect((await desk.act(token, ANSWER)).body.code).toBe('GUEST_LINK_CLOSED');
    desk.allow(['trade:read', 'trade:write', 'stock:write', 'trace:write', 'document:write', 'guest:write']);
    desk.archived.add(CUSTOMER.contactId);
    expect(await closed()).toBe('GUEST_LINK_CLOSED');
    desk.archived.clear();
    expect(await closed()).toBeUndefined();
    const { status, text } = await desk.call('seller', `/${tradeId}/cancellation`, { reason: 'no stock' });
    expect(status, text).toBeLessThan(300);
    expect(await closed()).toBe('GUEST_LINK_CLOSED');
    expect((await desk.links(tradeId)).items[0]?.state).toBe('ended');
  });

  it('does its act once: the same again is the same receipt, something else is refused', async () => {
    const { token } = await ask();
    const [first, second] = await Promise.all([desk.act(token, ANSWER), desk.act(token, ANSWER)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.body).toEqual(second.body);
    const other = await desk.act(token, { type: 'answer-question', text: 'Never' });
    expect([other.status, other.body.code]).toEqual([409, 'GUEST_LINK_USED']);
  });

  it('takes no answer that does not show, and none in another encoding', async () => {
    const { token } = await ask();
    const unseen = await desk.act(token, { type: 'answer-question', text: '\u200b\u200b' });
    expect(unseen.body.errors).toEqual([{ field: '/said/text', text: 'is blank' }]);
    const latin = Buffer.from(JSON.stringify({ token, said: { ...ANSWER, text: 'Grüße' } }), 'latin1');
    const headers = { 'content-type': 'application/json' };
    const garbled = await desk.http.as(null).send('POST', '/api/v1/guest/act', latin, headers);
    expect([garbled.status, garbled.body.code]).toEqual([400, 'BODY_NOT_UTF8']);
    expect((await desk.open(token)).body.answer).toBeNull();
  });

  it('of two different answers at once takes one', async () => {
    const { tradeId, token } = await ask();
    const both = await Promise.all(
      ['Yes', 'No'].map((text) => desk.act(token, { type: 'answer-question', text })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const entries = await desk.database.system('a test counts', (tx) =>
      tx.rows('select 1 from guest.link where trade_id = $1 and answered_at is not null', [tradeId]),
    );
    expect(entries).toHaveLength(1);
  });

  it('answers thirty openings a minute, and none more', async () => {
    const { token } = await ask();
    for (let count = 0; count < 30; count += 1) expect((await desk.open(token)).status).toBe(200);
    expect((await desk.open(token)).body.code).toBe('GUEST_LINK_BUSY');
    desk.setNow('2026-03-02T08:01:00Z');
    expect((await desk.open(token)).status).toBe(200);
    desk.setNow('2026-03-02T08:00:00Z');
  });

  it('keeps who made it and when it was opened, coarsely from where', async () => {
    const { tradeId, token } = await ask();
    await desk.open(token);
    await desk.act(token, ANSWER);
    const [shown] = (await desk.links(tradeId)).items;
    expect(shown).toMatchObject({
      ...{ madeBy: MAKER, madeByName: 'Chen Li', recipient: { name: 'Ada', email: EMAIL }, openedCount: 2 },
      visits: [
        { at: '2026-03-02T08:00:00Z', kind: 'acted', network: '127.0.0.0/24', device: 'program' },
        { at: '2026-03-02T08:00:00Z', kind: 'opened', network: '127.0.0.0/24', device: 'program' },
      ],
    });
  });
});

describe('GUEST-11: the token is looked at before the paper is read', () => {
  const oversized = new Uint8Array(20_000_000);
  const bring = async (token: string) => {
    const headers = { 'content-type': 'application/pdf', 'x-guest-token': token };
    return (await desk.http.as(null).send('POST', '/api/v1/guest/paper', oversized, headers)).body.code;
  };

  it('so that what opens nothing, or something else, is told so, and not that the paper is too large', async () => {
    const { tradeId } = await desk.quoted();
    const paper = await desk.link(tradeId, forLine('bring-paper', { paperType: 'BillOfLading' }));
    const pickup = await desk.link(tradeId, forCustomer('answer-question', { question: 'When?' }));
    expect(await bring('')).toBe('GUEST_LINK_CLOSED');
    expect(await bring(`tsg_${'A'.repeat(43)}`)).toBe('GUEST_LINK_CLOSED');
    expect(await bring(pickup.token)).toBe('GUEST_ACT_OTHER');
    expect(await bring(paper.token)).toBe('BODY_TOO_LARGE');
    expect((await desk.links(tradeId)).items.map(({ openedCount, visits }) => [openedCount, visits])).toEqual(
      [
        [0, []],
        [0, []],
      ],
    );
    await desk.as('seller').send('DELETE', `/api/v1/guest-links/${paper.linkId}`);
    expect(await bring(paper.token)).toBe('GUEST_LINK_CLOSED');
    const revoked = (await desk.links(tradeId)).items.find(({ linkId }) => linkId === paper.linkId);
    expect(revoked?.visits).toMatchObject([{ kind: 'turned-away' }]);
  });
});

describe('GUEST-3: the thief', () => {
  it('reaches no other trade, shipment or offer by what it sends', async () => {
    const one = await desk.quoted();
    const other = await desk.quoted();
    const { token } = await desk.link(one.tradeId, forCustomer('confirm-order'));
    const refused = await desk.act(token, { type: 'accept-order', quotationNumber: other.quotationNumber });
    expect(refused.body.code).toBe('GUEST_OFFER_REPLACED');
    const more = { type: 'accept-order', quotationNumber: one.quotationNumber };
    for (const field of ['tradeId', 'shipmentId', 'told', 'contactId'])
      expect((await desk.act(token, { ...more, [field]: other.tradeId })).body.code).toBe('INPUT_INVALID');
    const wrong = await desk.act(token, {
      type: 'confirm-receipt',
      lines: [{ lineId: '1', received: '100' }],
    });
    expect(wrong.body.code).toBe('GUEST_ACT_OTHER');
  });

  it('accepts no offer that has taken the place of the one it was shown', async () => {
    const { tradeId, quotationNumber } = await desk.quoted();
    const { token } = await desk.link(tradeId, forCustomer('confirm-order'));
    const { offer, lines } = await desk.trade(tradeId);
    const dearer = lines.map(({ lineId, name, quantity }: Record<string, unknown>) => ({
      ...{ lineId, name, quantity, unitPrice: { amount: '9', currency: 'USD' } },
    }));
    const requoted = await desk.call('seller', `/${tradeId}/quotations`, {
      ...{ lines: dearer, terms: offer.terms, validUntil: '2026-05-01' },
    });
    expect(requoted.status, requoted.text).toBe(201);
    expect((await desk.open(token)).body).toMatchObject({ matter: null, hindrance: 'replaced' });
    for (const number of [quotationNumber, requoted.body.number]) {
      const { body } = await desk.act(token, { type: 'accept-order', quotationNumber: number });
      expect(body.code).toBe('GUEST_OFFER_REPLACED');
    }
  });

  it('makes links only as a person of the keeper, for contacts of its own in their roles', async () => {
    const { tradeId } = await desk.quoted();
    const question = { act: 'answer-question', question: 'Who?', language: 'en' };
    const make = async (firm: 'seller' | 'buyer' | 'stranger', body: object, more: object = {}) =>
      (
        await desk
          .as(firm, more)
          .send('POST', `/api/v1/trades/${tradeId}/guest-links`, { ...question, ...body })
      ).body.code;
    const customer = { contactId: CUSTOMER.contactId };
    expect(await make('stranger', customer)).toBe('TRADE_NOT_FOUND');
    expect(await make('seller', { contactId: SHED.contactId })).toBe('GUEST_CONTACT_UNKNOWN');
    expect(await make('seller', { contactId: FIRMS.seller })).toBe('GUEST_CONTACT_UNKNOWN');
    expect(await make('seller', { ...customer, act: 'confirm-pickup' })).toBe('GUEST_ACT_UNFIT');
    expect(await make('seller', customer, { personId: null, via: 'api-key' })).toBe(
      'GUEST_LINK_PERSON_NEEDED',
    );
    expect(await make('seller', customer, { scopes: ['guest:write'] })).toBe('GUEST_SCOPE_NEEDED');
    expect(await make('seller', customer, { scopes: ['trade:write'] })).toBe('SCOPE_NEEDED');
    expect(await make('seller', { ...customer, question: ' ' })).toBe('INPUT_INVALID');
    expect(
      await make('seller', { ...customer, recipient: { email: 'a@b.example\r\nBcc: x@y.example' } }),
    ).toBe('INPUT_INVALID');
    expect(await make('seller', { ...customer, days: 61 })).toBe('INPUT_INVALID');
  });

  it('reads nothing by asking for addresses: nothing of a link answers to GET', async () => {
    for (const path of ['opening', 'act', 'paper', 'paper-page'])
      expect((await desk.http.as(null).get(`/api/v1/guest/${path}`)).status).toBe(404);
  });

  it('leaves no trace in caches or in what the next site is told', async () => {
    const { headers } = await desk.open('tsg_x');
    const shown = await desk.open(
      (await desk.link((await desk.quoted()).tradeId, forCustomer('follow-progress'))).token,
    );
    expect([headers['referrer-policy'], shown.headers['cache-control']]).toEqual(['no-referrer', 'no-store']);
  });
});

it('GUEST-12: a link ends with the right of its maker, and does not live again with it', async () => {
  const { tradeId } = await desk.quoted();
  const { token } = await desk.link(tradeId, forCustomer('confirm-order'));
  expect((await desk.open(token)).status).toBe(200);
  await desk.lower([]);
  expect((await desk.open(token)).body.code).toBe('GUEST_LINK_CLOSED');
  expect((await desk.links(tradeId)).items.map(({ state }) => state)).toEqual(['ended']);
});
