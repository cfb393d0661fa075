import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needOf } from './four-eyes.ts';
import { addMember, type Browser, type Scene, scene } from './testing/scene.ts';

const at = (text: string) => Temporal.Instant.from(text);
const DAY = at('2026-03-10T00:00:00Z');

describe('whom a change takes', () => {
  const since = at('2026-01-01T00:00:00Z');
  const [ada, bob] = ['a', 'b'].map((personId) => ({ personId, since }));
  it.each([
    ['one owner, alone since ever', [ada], null, 'nobody'],
    ['two owners', [ada, bob], null, 'another'],
    ['one owner, whose other went yesterday', [ada], '2026-03-09T00:00:00Z', 'time'],
    ['one owner, whose other went three days ago', [ada], '2026-03-07T00:00:00Z', 'nobody'],
    ['two owners, where a third went yesterday', [ada, bob], '2026-03-09T00:00:00Z', 'another'],
  ] as const)('%s: %s', (_, owners, left, need) => {
    const eyes = { owners: owners.flatMap((one) => one ?? []), leftAt: left === null ? null : at(left) };
    expect(needOf(eyes, 'a', DAY).need).toBe(need);
  });
});

let s: Scene;
beforeAll(async () => {
  s = await scene({ sendsMail: true });
});
afterAll(() => s.close());

const LATER = { hours: 73 };

/** A firm with its owner, and a further one since a moment ago. */
async function pair() {
  const firm = await s.firm();
  const second = await addMember(s, firm.organisationId, 'owner');
  return { ...firm, second };
}
const own = async (browser: Browser) => (await browser.get('/api/v1/organisation')).body;
const change = async (browser: Browser, changed: object) => {
  const { name, country, address, taxId, legalId, jurisdictions } = await own(browser);
  const body = { name, country, address, taxId, legalId, jurisdictions, ...changed };
  return (await browser.send('PUT', '/api/v1/organisation', body)).body;
};
const open = async (browser: Browser) => (await browser.get('/api/v1/approvals')).body.items;
const answer = async (browser: Browser, approvalId: string, given: string) =>
  (await browser.send('PUT', `/api/v1/approvals/${approvalId}/answer`, { answer: given })).body?.code ??
  'done';
const signIn = (email: string) => s.browser().signIn(email);

describe('PARTY-32: what a firm is takes two owners where it has two', () => {
  it('waits for another owner, who has been one for three days, and is done by its word', async () => {
    const firm = await pair();
    const ada = await signIn(firm.email);
    const { waiting } = await change(ada, { name: { en: 'Renamed' }, taxId: '91350100M000100Y43' });
    expect([waiting.approvalId.length, (await own(ada)).taxId]).not.toContain('91350100M000100Y43');
    const kinds = () => s.entries.filter(({ by }) => by === firm.organisationId).map(({ kind }) => kind);
    expect(kinds()).toContain('party.approval-asked');
    expect(await answer(ada, waiting.approvalId, 'approve')).toBe('APPROVAL_OWN');
    const fresh = await signIn(firm.second.email);
    expect(await answer(fresh, waiting.approvalId, 'approve')).toBe('APPROVER_TOO_NEW');
    expect((await open(fresh))[0].actions[0]).toMatchObject({ action: 'approve', ready: false });
    s.advance(LATER);
    const bob = await signIn(firm.second.email);
    expect((await open(bob)).map(({ matter }: { matter: string }) => matter)).toEqual(['organisation']);
    expect(await answer(bob, waiting.approvalId, 'approve')).toBe('done');
    expect(await own(bob)).toMatchObject({ name: { en: 'Renamed' }, taxId: '91350100M000100Y43' });
    expect([await open(bob), await answer(bob, waiting.approvalId, 'approve')]).toEqual([
      [],
      'APPROVAL_ENDED',
    ]);
    expect(kinds()).toContain('party.approval-approved');
  });

  it('is asked again when it is approved, and leaves what was changed meanwhile', async () => {
    const firm = await pair();
    s.advance(LATER);
    const [ada, bob] = [await signIn(firm.email), await signIn(firm.second.email)];
    const { country, jurisdictions } = await own(ada);
    const old = { street: '1 Old Road', country };
    const { waiting } = await change(ada, { name: { en: 'Renewed' }, address: old });
    expect((await own(ada)).address).toMatchObject(old);
    expect(await change(bob, { address: { street: '99 New Road', country } })).toEqual({ waiting: null });
    expect(await answer(bob, waiting.approvalId, 'approve')).toBe('done');
    expect(await own(bob)).toMatchObject({
      name: { en: 'Renewed' },
      address: { street: '99 New Road' },
    });

    const more = (await change(ada, { jurisdictions: [...jurisdictions, 'FR', 'US'] })).waiting;
    await s.t.database.system('the operator makes it an authority', (tx) =>
      tx.run("update party.organisation set kinds = array['customs'] where organisation_id = $1", [
        firm.organisationId,
      ]),
    );
    expect(await answer(bob, more.approvalId, 'approve')).toBe('JURISDICTIONS_NOT_SELF_CHOSEN');
    expect((await own(bob)).jurisdictions).toEqual(jurisdictions);
  });

  it('is done at once where only how one is reached changes, and where there is one owner', async () => {
    const firm = await pair();
    const ada = await signIn(firm.email);
    const { country } = await own(ada);
    expect(await change(ada, { address: { street: '2 New Road', country } })).toEqual({ waiting: null });
    const alone = await signIn((await s.firm()).email);
    expect(await change(alone, { name: { en: 'Alone' } })).toEqual({ waiting: null });
    expect((await own(alone)).name).toEqual({ en: 'Alone' });
  });

  it('a thief of one owner gains nothing by removing the other, nor by making an accomplice one', async () => {
    const firm = await pair();
    s.advance(LATER);
    const thief = await signIn(firm.email);
    expect((await thief.send('DELETE', `/api/v1/people/${firm.second.personId}`)).status).toBe(204);
    expect((await change(thief, { name: { en: 'Stolen' } })).code).toBe('OWNER_LEFT_LATELY');
    const accomplice = await addMember(s, firm.organisationId, 'clerk');
    s.advance(LATER);
    const again = await signIn(firm.email);
    await again.send('PUT', `/api/v1/people/${accomplice.personId}/role`, { role: 'owner' });
    const { waiting } = await change(again, { name: { en: 'Stolen' } });
    const helper = await signIn(accomplice.email);
    expect(await answer(helper, waiting.approvalId, 'approve')).toBe('APPROVER_TOO_NEW');
    expect((await own(again)).name).not.toEqual({ en: 'Stolen' });
  });

  it('is shown as what differs, old beside new, and is not put aside by what is asked later', async () => {
    const firm = await pair();
    s.advance(LATER);
    const [ada, bob] = [await signIn(firm.email), await signIn(firm.second.email)];
    const { name } = await own(ada);
    const { waiting } = await change(ada, { name: { en: 'Renamed' } });
    expect((await change(ada, { name: { en: 'Later' } })).code).toBe('APPROVAL_WAITS_OWN');
    expect((await change(bob, { taxId: '91350100M000100Y43' })).code).toBe('APPROVAL_WAITS');
    const [{ approvalId, before, after }] = await open(bob);
    expect([approvalId, before.name, after.name]).toEqual([waiting.approvalId, name, { en: 'Renamed' }]);
    // Of the address nothing would change, so nothing is said of it.
    expect([Object.keys(before), 'address' in before]).toEqual([Object.keys(after), false]);
    s.advance({ hours: 169 });
    const again = await signIn(firm.second.email);
    expect((await change(again, { taxId: '91350100M000100Y43' })).waiting.approvalId).not.toBe(approvalId);
  });

  it('is ended by either, runs out, and ends with who asked it', async () => {
    const firm = await pair();
    s.advance(LATER);
    const [ada, bob] = [await signIn(firm.email), await signIn(firm.second.email)];
    await s.t.database.system('the owner who asks confirms its address', (tx) =>
      tx.run('update party.person set email_verified_at = now() where email = $1', [firm.email]),
    );
    const ask = async (browser: Browser, en: string) =>
      (await change(browser, { name: { en } })).waiting.approvalId as string;
    const first = await ask(ada, 'First');
    expect(await answer(bob, first, 'reject')).toBe('done');
    const told = () => s.letters.filter(({ template }) => template === 'party.approval-answered');
    expect(told().map(({ to }) => to)).toEqual([firm.email]);
    expect(await answer(bob, first, 'approve')).toBe('APPROVAL_ENDED');
    expect(await answer(bob, await ask(bob, 'Third'), 'reject')).toBe('done');
    const fourth = await ask(bob, 'Fourth');
    expect((await ada.send('DELETE', `/api/v1/people/${firm.second.personId}`)).status).toBe(204);
    expect([await open(ada), await answer(ada, fourth, 'approve')]).toEqual([[], 'APPROVAL_ENDED']);
    const other = await pair();
    const carol = await signIn(other.email);
    const fifth = await ask(carol, 'Fifth');
    s.advance({ hours: 169 });
    const dan = await signIn(other.second.email);
    expect([await open(dan), await answer(dan, fifth, 'approve')]).toEqual([[], 'APPROVAL_ENDED']);
  });

  it('is nobody else’s: not a clerk’s, not another firm’s, not a key’s', async () => {
    const firm = await pair();
    s.advance(LATER);
    const ada = await signIn(firm.email);
    const { waiting } = await change(ada, { name: { en: 'Renamed' } });
    const clerk = await signIn((await addMember(s, firm.organisationId, 'clerk')).email);
    const stranger = await signIn((await s.firm()).email);
    expect(await answer(clerk, waiting.approvalId, 'approve')).toBe('SCOPE_NEEDED');
    expect(await answer(stranger, waiting.approvalId, 'approve')).toBe('APPROVAL_NOT_FOUND');
    expect(await open(stranger)).toEqual([]);
  });
});
