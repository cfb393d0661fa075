import { afterEach, describe, expect, it } from 'vitest';
import { send } from './smtp.ts';
import { type TestSmtp, testSmtp } from './testing.ts';

const message = {
  from: 'trade@platform.example',
  to: 'ada@buyer.example',
  raw: Buffer.from('Subject: x\r\n\r\nx\r\n'),
};
const { signal } = new AbortController();
let server: TestSmtp;
afterEach(() => server.close());

const trying = (more: Partial<TestSmtp['smtp']>, onHanding = async () => {}) =>
  send(message, { smtp: { ...server.smtp, ...more }, signal, onHanding });

describe('MAIL-3: a server that is not on this machine', () => {
  it('gets nothing, not even a password, where it offers no encryption', async () => {
    let isAsked = false;
    server = await testSmtp({
      authMethods: ['PLAIN'],
      allowInsecureAuth: true,
      onAuth(_auth, _session, callback) {
        isAsked = true;
        callback(null, { user: 'u' });
      },
    });
    const signIn = { user: 'u', password: 'p' };
    await expect(trying({ tlsNeeded: true, signIn })).rejects.toMatchObject({
      ...{ refusal: { code: 'MAIL_SERVER_INSECURE' }, outlook: 'later' },
    });
    expect([isAsked, server.received]).toEqual([false, []]);
  });

  it('gets nothing where its certificate is nobody’s', async () => {
    server = await testSmtp({ disabledCommands: [] });
    await expect(trying({ tlsNeeded: true })).rejects.toMatchObject({
      refusal: { code: 'MAIL_SERVER_INSECURE' },
    });
    expect(server.received).toEqual([]);
  });

  it('one of this machine is given it by whichever encryption it offers', async () => {
    server = await testSmtp({ disabledCommands: [] });
    await trying({});
    expect(server.received).toHaveLength(1);
  });
});

describe('what a server says', () => {
  it('a password that it does not take is named so, and not told', async () => {
    server = await testSmtp({
      ...{ authMethods: ['PLAIN'], allowInsecureAuth: true },
      onAuth: (_auth, _session, callback) => callback(new Error('bad hush-hush')),
    });
    const failure = await trying({ signIn: { user: 'u', password: 'hush-hush' } }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      refusal: { code: 'MAIL_SIGN_IN_REFUSED', params: {} },
      outlook: 'later',
    });
  });

  it('a server that is not there is tried later', async () => {
    server = await testSmtp();
    await server.close();
    await expect(trying({})).rejects.toMatchObject({
      refusal: { code: 'MAIL_SERVER_AWAY' },
      outlook: 'later',
    });
    server = await testSmtp();
  });

  it('MAIL-2: gets no byte of a message that may not be handed over', async () => {
    server = await testSmtp();
    const refused = trying({}, () => Promise.reject(new Error('another process has it')));
    await expect(refused).rejects.toThrow('another process has it');
    expect(server.received).toEqual([]);
  });
});
