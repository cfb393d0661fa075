import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glanceOf } from './office-names.ts';
import { goodPassword, type Scene, scene } from './testing/scene.ts';

describe('at a glance', () => {
  it.each([
    ['Bank of Ningbo', 'BANK OF NINGBO'],
    ['Bank of Ningbo', 'Bank-of-Ningbo Co., Ltd.'],
    ['Bank of Ningbo', 'Bаnk оf Ningbо'],
    ['Bank of Ningbo', 'Bank 0f N1ngbo'],
    ['Barnes Customs', 'Bames Customs'],
    ['宁波银行股份有限公司', '宁波银行'],
    ['宁波银行', '宁波 银行 有限公司'],
  ])('%s is %s', (one, other) => expect(glanceOf(other)).toBe(glanceOf(one)));

  it.each([
    ['Bank of Ningbo', 'Friends of the Bank of Ningbo'],
    ['Limited', 'Ltd'],
    ['宁波银行', '宁波瓷器有限公司'],
  ])('%s is not %s', (one, other) => expect(glanceOf(other)).not.toBe(glanceOf(one)));
});

describe('PARTY-33: nobody bears the name of a bank, an authority or the operator', () => {
  let s: Scene;
  beforeAll(async () => {
    s = await scene();
  });
  afterAll(() => s.close());

  it('by registering, by founding another firm, or by changing', async () => {
    const bank = await s.firm(['bank']);
    const { name } = await s.t.database.system('the name of the bank', (tx) =>
      tx.one<{ name: { en: string } }>('select name from party.organisation where organisation_id = $1', [
        bank.organisationId,
      ]),
    );
    const copy = { en: ` ${name.en.toUpperCase()} Ltd.`.trim() };
    const firm = { kinds: ['trader'], country: 'GB', address: { country: 'GB' } };
    const register = (as: object, email: string) =>
      s.browser().send('POST', '/api/v1/registrations', {
        organisation: { ...firm, name: as },
        owner: { name: 'Eve', email, password: goodPassword },
      });
    expect((await register(copy, 'eve@example.com')).body.code).toBe('NAME_OF_AN_OFFICE');
    expect((await register({ en: 'Kiln of its own' }, 'eve@example.com')).status).toBe(201);
    const eve = await s.browser().signIn('eve@example.com');
    const again = { ...firm, name: copy };
    expect((await eve.send('POST', '/api/v1/organisations', again)).body.code).toBe('NAME_OF_AN_OFFICE');
    const changed = { ...again, kinds: undefined, taxId: null, legalId: null, jurisdictions: [] };
    expect((await eve.send('PUT', '/api/v1/organisation', changed)).body.code).toBe('NAME_OF_AN_OFFICE');
  });
});
