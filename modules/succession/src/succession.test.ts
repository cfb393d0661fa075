import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRMS, type Firm, type SuccessionDesk, successionDesk, TERMS } from './testing/succession-desk.ts';

let desk: SuccessionDesk;
beforeAll(async () => {
  desk = await successionDesk();
});
afterAll(() => desk?.close());

const BY_SELLERS_CARRIER = { terms: { ...TERMS, incoterm: 'CPT' } };

/** Invited, claimed and confirmed; the trades are taken over. */
async function joined(contactId: string, firm: Firm) {
  const { invitationId, token } = await desk.invited(contactId);
  expect((await desk.follow(firm, 'claim', token)).status).toBe(204);
  const confirmed = await desk.confirm(contactId, invitationId);
  expect(confirmed.status, confirmed.text).toBe(204);
  await desk.takeOver(contactId, invitationId, firm);
  return invitationId;
}

describe('a customer that joins', () => {
  it('takes its place over in the open trades, and sees what was there', async () => {
    const contactId = await desk.contactOf();
    const tradeId = await desk.trade(contactId);
    const { invitationId, token } = await desk.invited(contactId);
    const opened = (await desk.follow('mesa', 'opening', token)).body;
    expect(opened).toMatchObject({
      ...{
        inviter: { name: { en: 'Harbour Ltd' } },
        contact: { name: { en: 'Mesa Ltd' } },
        trades: 1,
        hindrance: null,
      },
      compared: [
        { field: 'name', isSame: true },
        { field: 'country', isSame: true },
        { field: 'vat', contact: 'GB980780684', organisation: 'GB 980780684', isSame: true },
      ],
    });
    expect((await desk.as('mesa').get(`/api/v1/trades/${tradeId}`)).status).toBe(404);
    await desk.follow('mesa', 'claim', token);
    expect((await desk.as('mesa').get(`/api/v1/trades/${tradeId}`)).status).toBe(404);

    // The keeper hears of it at once, in a letter and among what waits for it.
    const letter = (to: string, kind: string, said: string) =>
      expect.stringMatching(new RegExp(`"to":"${to}","template":"succession.${kind}".*${said}`));
    expect(desk.told.splice(0)).toEqual([letter(FIRMS.seller, 'claimed', '"organisation":"MESA Ltd."')]);
    const waiting = async (firm: Firm) => (await desk.as(firm).get('/api/v1/succession/waiting')).body.items;
    expect(await waiting('seller')).toMatchObject([
      { contactId, invitationId, contact: { en: 'Mesa Ltd' }, organisation: { en: 'MESA Ltd.' } },
    ]);
    expect(await waiting('mesa')).toEqual([]);
    expect((await desk.confirm(contactId, invitationId)).status).toBe(204);
    expect(desk.told.splice(0)).toEqual([
      letter(FIRMS.seller, 'confirmed', '"organisation":"MESA Ltd.","by":"Chen Li"'),
      letter(FIRMS.mesa, 'answered', 'This was confirmed'),
    ]);
    expect(await waiting('seller')).toEqual([]);
    await desk.takeOver(contactId, invitationId);

    const trade = await desk.read('mesa', tradeId);
    expect(trade.roles).toEqual(['buyer']);
    const buyer = trade.parties.find(({ role }: { role: string }) => role === 'buyer');
    expect(buyer).toMatchObject({
      ...{ organisationId: FIRMS.mesa, name: { en: 'MESA Ltd.' } },
      succeeds: { organisationId: contactId, name: { en: 'Mesa Ltd' }, keptBy: FIRMS.seller },
    });
    expect(buyer.keptBy).toBeUndefined();
    // What was told of it keeps its name and its grade, and may be contested by whoever took its place.
    const order = trade.facts.find(({ fact }: { fact: string }) => fact === 'ordered');
    expect(order).toMatchObject({ byOrganisationId: contactId, word: { grade: 'reported' } });
    expect(trade.nextActions).toContainEqual(
      expect.objectContaining({ action: 'contest-report', fact: 'ordered' }),
    );
    const listed = (await desk.as('mesa').get('/api/v1/trades')).body.items;
    expect(listed).toContainEqual(
      expect.objectContaining({ tradeId, buyer: expect.objectContaining({ organisationId: FIRMS.mesa }) }),
    );
    expect(await desk.succession(contactId)).toMatchObject({
      joined: { organisationId: FIRMS.mesa, takenOver: 1, left: [], waiting: 0 },
      items: [{ state: 'confirmed', actions: [] }],
      actions: [],
    });
    expect(desk.entries).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'trade.party-succeeded', subject: FIRMS.mesa },
        public: { role: 'buyer', contactId },
      }),
    );
    expect(desk.performed).toEqual(expect.arrayContaining(['claims-taken-over', 'declarations-taken-over']));
  });
});

describe('the trades afterwards', () => {
  it('hear the organisation itself, and its former keeper no more in its name', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Spoke Ltd' }, ids: {} });
    const tradeId = await desk.trade(contactId);
    await joined(contactId, 'spoke');
    const told = { organisationId: contactId, evidence: ['b'.repeat(64)] };
    const inItsName = { ...told, organisationId: FIRMS.spoke };
    const amended = { reason: 'Later', changes: { terms: { latestShipmentDate: '2099-11-30' } } };
    expect((await desk.post('seller', `/trades/${tradeId}/amendments`, amended)).status).toBe(201);
    for (const of of [told, inItsName]) {
      const answer = await desk.post('seller', `/trades/${tradeId}/amendments/1/answer`, {
        ...{ answer: 'accepted', told: of },
      });
      expect([answer.status, answer.body.code]).toEqual([403, 'CONTACT_NOT_YOURS']);
    }
    const own = await desk.post('spoke', `/trades/${tradeId}/amendments/1/answer`, { answer: 'accepted' });
    expect(own.status, own.text).toBe(200);
    // Whoever does not want what was told in its name contests it, and takes that back; nobody else does.
    const { facts } = await desk.read('spoke', tradeId);
    const { entryId } = facts.find(({ fact }: { fact: string }) => fact === 'ordered');
    const contest = (firm: Firm, isUpheld: boolean) =>
      desk.post(firm, `/trades/${tradeId}/contests`, { entryId, isUpheld, reason: 'Not ours' });
    expect((await contest('seller', true)).status).toBe(409);
    expect((await contest('spoke', true)).status).toBe(201);
    expect((await contest('spoke', false)).status).toBe(201);
  });

  it('that come later name the organisation, whichever id is given', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Later Ltd' }, ids: {} });
    await joined(contactId, 'later');
    const quoted = await desk.quote(contactId);
    expect(quoted.status, quoted.text).toBe(201);
    const { parties } = await desk.read('later', quoted.body.tradeId);
    const buyer = parties.find(({ role }: { role: string }) => role === 'buyer');
    expect(buyer).toMatchObject({ organisationId: FIRMS.later });
    expect([buyer.keptBy, buyer.succeeds]).toEqual([undefined, undefined]);
  });

  it('stay as they were, each with its reason, where the place cannot be taken', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Left Ltd' }, ids: {} });
    const fine = await desk.trade(contactId);
    const there = await desk.trade(contactId, {
      parties: [{ organisationId: FIRMS.left, role: 'warehouse' }],
    });
    const cancelled = await desk.quote(contactId);
    await desk.post('seller', `/trades/${cancelled.body.tradeId}/cancellation`, { reason: 'Off' });
    const numbered = await desk.trade(contactId, {}, 'PO-77');
    await desk.trade(FIRMS.left, {}, 'PO-77', 'left');
    await joined(contactId, 'left');
    const { joined: result } = await desk.succession(contactId);
    expect(result).toMatchObject({ takenOver: 1, waiting: 0 });
    const reasons = new Map(
      result.left.map(({ tradeId, reason }: { tradeId: string; reason: string }) => [tradeId, reason]),
    );
    expect(reasons).toEqual(
      new Map([
        [there, 'already-party'],
        [numbered, 'order-number'],
      ]),
    );
    expect((await desk.as('left').get(`/api/v1/trades/${fine}`)).status).toBe(200);
    // The keeper goes on speaking for the contact there.
    const { parties } = await desk.read('seller', there);
    expect(parties).toContainEqual(
      expect.objectContaining({ organisationId: contactId, keptBy: FIRMS.seller }),
    );
  });

  it('have a side of another country, a role it is not registered for, or nothing made up, and stay', async () => {
    const far = await desk.contactOf({ name: { en: 'Far Ltd' }, ids: {} });
    const tradeId = await desk.trade(far);
    await joined(far, 'far');
    expect((await desk.succession(far)).joined.left).toEqual([
      expect.objectContaining({ tradeId, reason: 'other-country' }),
    ]);
    const shed = await desk.contactOf({ name: { en: 'Shed Ltd' }, ids: {}, kinds: ['warehouse'] });
    const buyer = await desk.contactOf({ name: { en: 'Any Ltd' }, ids: {} });
    const stored = await desk.trade(buyer, { parties: [{ organisationId: shed, role: 'warehouse' }] });
    await joined(shed, 'shop');
    expect((await desk.succession(shed)).joined.left).toEqual([
      expect.objectContaining({ tradeId: stored, reason: 'unsuitable' }),
    ]);
  });

  it('accept no more of a third party than they had accepted of the contact', async () => {
    const line = await desk.contactOf({
      name: { en: 'Blue Water' },
      ids: {},
      country: 'CN',
      kinds: ['carrier'],
    });
    const buyer = await desk.contactOf({ name: { en: 'Cargo Ltd' }, ids: {} });
    const tradeId = await desk.trade(buyer, {
      ...BY_SELLERS_CARRIER,
      parties: [{ organisationId: line, role: 'carrier' }],
    });
    await joined(line, 'line');
    const { parties } = await desk.read('line', tradeId);
    const carrier = parties.find(({ role }: { role: string }) => role === 'carrier');
    expect(carrier).toMatchObject({ organisationId: FIRMS.line, acceptedBy: ['seller'] });
    expect(carrier.joinedAt).toBeDefined();
  });
});

describe('a stranger, a thief, a former colleague', () => {
  it('gains nothing by a leaked link without the inviter, and is not told why nothing opens', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Leak Ltd' }, ids: {} });
    const tradeId = await desk.trade(contactId);
    const { invitationId, token } = await desk.invited(contactId);
    expect((await desk.follow('thief', 'claim', token)).status).toBe(204);
    expect((await desk.as('thief').get(`/api/v1/trades/${tradeId}`)).status).toBe(404);
    expect((await desk.as('thief').get(`/api/v1/contacts/${contactId}/succession`)).status).toBe(404);
    // One has claimed: the link opens nothing for anybody else, nor for itself.
    for (const firm of ['mesa', 'thief'] as const)
      expect((await desk.follow(firm, 'opening', token)).body.code).toBe('SUCCESSION_CLOSED');
    const refused = await desk.post('seller', `/succession-invitations/${invitationId}/refusal`);
    expect(refused.status).toBe(204);
    expect((await desk.confirm(contactId, invitationId)).body.code).toBe('SUCCESSION_NOTHING_CLAIMED');
    expect((await desk.as('thief').get('/api/v1/succession/claims')).body.items[0]).toMatchObject({
      state: 'refused',
    });
  });

  it('is told nothing by an unknown, an expired, a revoked and a used link but that it is closed', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Closed Ltd' }, ids: {} });
    const closed = async (token: string) => {
      const { status, body } = await desk.follow('mesa', 'opening', token);
      expect([status, body.code]).toEqual([410, 'SUCCESSION_CLOSED']);
      return body.detail;
    };
    const { invitationId, token } = await desk.invited(contactId);
    await desk.as('seller').send('DELETE', `/api/v1/succession-invitations/${invitationId}`);
    const late = await desk.invited(contactId);
    const declined = await desk.invited(contactId);
    await desk.follow('mesa', 'refusal', declined.token);
    const said = [await closed(`tsj_${'x'.repeat(43)}`), await closed('nonsense'), await closed(token)];
    said.push(await closed(declined.token));
    desk.wait(24 * 14);
    said.push(await closed(late.token));
    expect(new Set(said).size).toBe(1);
    const { items } = await desk.succession(contactId);
    expect(items.map(({ state }: { state: string }) => state)).toEqual(['declined', 'expired', 'revoked']);
  });

  it('cannot be the keeper itself, nor a demonstration among real trades', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Own Ltd' }, ids: {} });
    const { token } = await desk.invited(contactId);
    expect((await desk.follow('seller', 'claim', token)).body.code).toBe('SUCCESSION_OWN_ORGANISATION');
    expect((await desk.follow('demo', 'claim', token)).body.code).toBe('SUCCESSION_DEMONSTRATION');
    expect((await desk.follow('demo', 'opening', token)).body.hindrance).toBe('SUCCESSION_DEMONSTRATION');
  });

  it('loses by a race: of two claims at once one is kept', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Race Ltd' }, ids: {} });
    const { token } = await desk.invited(contactId);
    const both = await Promise.all(
      ['mesa', 'thief'].map((firm) => desk.follow(firm as Firm, 'claim', token)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 410]);
  });

  it('waits no more once another was confirmed, and is told why', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Two Ltd' }, ids: {} });
    const [first, second] = [await desk.invited(contactId), await desk.invited(contactId)];
    await desk.follow('thief', 'claim', first.token);
    await desk.follow('right', 'claim', second.token);
    desk.told.splice(0);
    expect((await desk.confirm(contactId, second.invitationId)).status).toBe(204);
    expect(desk.told.filter((one) => one.includes(FIRMS.thief))).toEqual([
      expect.stringContaining('Another claim to this contact was confirmed'),
    ]);
    expect((await desk.as('thief').get('/api/v1/succession/claims')).body.items[0]).toMatchObject({
      ...{ state: 'ended', endedFor: 'other-confirmed' },
    });
    const { items } = await desk.succession(contactId);
    expect(items.map(({ state }: { state: string }) => state)).toEqual(['confirmed', 'ended']);
    expect((await desk.confirm(contactId, first.invitationId)).body.code).toBe('SUCCESSION_NOTHING_CLAIMED');
    const again = await desk.post('seller', `/contacts/${contactId}/succession-invitations`, {
      language: 'en',
    });
    expect([again.status, again.body.code]).toEqual([409, 'SUCCESSION_JOINED']);
  });

  it('reads who invites before it signs in, and nothing of contact or trades', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Asked Ltd' }, ids: {} });
    const { token } = await desk.invited(contactId);
    const asked = (one: string) =>
      desk.http.as(null).send('POST', '/api/v1/succession/inviter', { token: one });
    expect((await asked(token)).body).toEqual({
      ...{ name: { en: 'Harbour Ltd' }, country: 'CN', demonstration: false },
    });
    expect((await desk.succession(contactId)).items[0]).toMatchObject({ openedCount: 0, visits: [] });
    await desk.follow('thief', 'claim', token);
    for (const closed of [token, 'nonsense'])
      expect((await asked(closed)).body.code).toBe('SUCCESSION_CLOSED');
  });

  it('confirms nothing that it was not shown, and nothing that was taken back meanwhile', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Shown Ltd' }, ids: {} });
    const { invitationId, token } = await desk.invited(contactId);
    await desk.follow('thief', 'claim', token);
    const shown = await desk.succession(contactId);
    const { seen } = shown.items[0].claim;
    const record = desk.records.get(FIRMS.thief);
    if (record) desk.records.set(FIRMS.thief, { ...record, name: { en: 'Thief Holdings' } });
    const path = `/succession-invitations/${invitationId}`;
    const confirmed = await desk.post('seller', `${path}/confirmation`, { seen });
    expect(confirmed.body.code).toBe('SUCCESSION_CHANGED_MEANWHILE');
    await desk.as('seller').send('DELETE', `/api/v1${path}`);
    expect((await desk.confirm(contactId, invitationId)).body.code).toBe('SUCCESSION_NOTHING_CLAIMED');
  });

  it('of the keeper loses what it has sent, with its right', async () => {
    const other = await successionDesk();
    const contactId = await other.contactOf();
    const [open, claimed] = [await other.invited(contactId), await other.invited(contactId)];
    await other.follow('mesa', 'claim', claimed.token);
    await other.lose();
    expect((await other.follow('mesa', 'opening', open.token)).body.code).toBe('SUCCESSION_CLOSED');
    expect((await other.confirm(contactId, claimed.invitationId)).body.code).toBe(
      'SUCCESSION_NOTHING_CLAIMED',
    );
    // Whoever had claimed hears of it, and waits no more.
    expect(other.told.at(-1)).toContain('Whoever invited you may no longer invite');
    expect((await other.as('mesa').get('/api/v1/succession/claims')).body.items[0]).toMatchObject({
      ...{ state: 'ended', endedFor: 'right-lost' },
    });
    await other.close();
  });

  it('is no program: an API key neither invites nor confirms, and others see nothing of it', async () => {
    const contactId = await desk.contactOf({ name: { en: 'Key Ltd' }, ids: {} });
    const { invitationId } = await desk.invited(contactId);
    const path = `/api/v1/contacts/${contactId}/succession-invitations`;
    const byKey = desk.as('seller', { personId: null, via: 'api-key' });
    expect((await byKey.send('POST', path, { language: 'en' })).status).toBe(403);
    expect(
      (
        await desk.post('mesa', `/succession-invitations/${invitationId}/confirmation`, {
          seen: 'a'.repeat(64),
        })
      ).status,
    ).toBe(404);
    expect(
      (await desk.as('mesa').send('DELETE', `/api/v1/succession-invitations/${invitationId}`)).status,
    ).toBe(404);
    const seen = await desk.inDatabase('thief', (tx) => tx.rows('select * from succession.invitation'));
    expect(seen).toEqual([]);
  });

  it('gets no letter at a mailbox that the contact does not have, nor one of the keeper’s people', async () => {
    const contactId = await desk.contactOf({
      name: { en: 'Mail Ltd' },
      ids: {},
      email: 'c.hen@harbour.example',
    });
    const path = `/contacts/${contactId}/succession-invitations`;
    const sent = async (to: string) => (await desk.post('seller', path, { language: 'en', to })).body.code;
    expect(await sent('someone@thief.example')).toBe('SUCCESSION_ADDRESS_MISSING');
    expect(await sent('c.hen@harbour.example')).toBe('SUCCESSION_ADDRESS_OWN');
  });
});
