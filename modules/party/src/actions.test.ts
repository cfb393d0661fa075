import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMember, type Scene, scene } from './testing/scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

type Offered = { action: string; ready: boolean; lacks: string[] };
const names = (actions: Offered[]) => actions.map(({ action, ready }) => action + (ready ? '' : '!'));

describe('what an organisation and its people offer', () => {
  it('is for its administrators, and what stands in the way is what would be refused', async () => {
    const firm = await s.firm();
    const owner = await s.browser().signIn(firm.email);
    const members = async (who: typeof owner): Promise<{ personId: string; actions: Offered[] }[]> =>
      (await who.get('/api/v1/people')).body.items;
    const role = (who: typeof owner, to: string) =>
      who.send('PUT', `/api/v1/people/${firm.personId}/role`, { role: to });
    const [alone] = await members(owner);
    expect(names(alone?.actions ?? [])).toEqual(['change-role!', 'remove!']);
    expect(alone?.actions[0]?.lacks).toEqual([(await role(owner, 'clerk')).body.code]);
    expect(names((await owner.get('/api/v1/organisation')).body.actions)).toEqual([
      'change',
      'invite',
      'rotate-signing-key',
    ]);
    const invited = await owner.send('POST', '/api/v1/invitations', {
      email: 'x@example.com',
      role: 'clerk',
    });
    expect(invited.status).toBe(201);

    for (const other of ['clerk', 'viewer'] as const) {
      const { email } = await addMember(s, firm.organisationId, other);
      const browser = await s.browser().signIn(email);
      expect((await members(browser)).flatMap(({ actions }) => actions)).toEqual([]);
      expect((await browser.get('/api/v1/organisation')).body.actions).toEqual([]);
      expect((await role(browser, 'owner')).status).toBe(403);
      const inviting = await browser.send('POST', '/api/v1/invitations', {
        email: 'y@example.com',
        role: 'clerk',
      });
      expect(inviting.status).toBe(403);
    }

    const second = await addMember(s, firm.organisationId, 'owner');
    const partner = await s.browser().signIn(second.email);
    const first = (await members(partner)).find(({ personId }) => personId === firm.personId);
    expect(names(first?.actions ?? [])).toEqual(['change-role', 'remove']);
    expect((await role(partner, 'clerk')).status).toBe(204);
  });
});

it('a session names the places of its person, by what the organisation is and what the role allows', async () => {
  const places = async (email: string) =>
    (await (await s.browser().signIn(email)).get('/api/v1/session')).body.places;
  const trader = await s.firm();
  const office = await s.firm(['customs']);
  expect(await places(trader.email)).toEqual(['/settings', '/settings/api-keys']);
  expect(await places(office.email)).toEqual(['/settings', '/settings/api-keys', '/queue']);
  const clerk = await addMember(s, office.organisationId, 'clerk');
  expect(await places(clerk.email)).toEqual(['/settings', '/queue']);
  expect((await s.browser().get('/api/v1/session')).body.places).toEqual([]);
});
