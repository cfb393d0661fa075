import { expect, it } from 'vitest';
import { readSmtpSettings } from './smtp-settings.ts';

const from = { TONGSHANG_SMTP_FROM: 'Tongshang <trade@firm.example>' };

it('nothing set: no mail is sent', () => {
  expect(readSmtpSettings({})).toEqual({ smtp: undefined });
});

it('reads an address, or its parts', () => {
  const whole = { TONGSHANG_SMTP_URL: 'smtps://us%40er:p%2Fw@mail.example', ...from };
  expect(readSmtpSettings(whole).smtp).toEqual({
    ...{ host: 'mail.example', port: 465, implicitTls: true, tlsNeeded: true },
    signIn: { user: 'us@er', password: 'p/w' },
    from: { name: 'Tongshang', address: 'trade@firm.example' },
  });
  const parts = {
    TONGSHANG_SMTP_HOST: 'mail.example',
    TONGSHANG_SMTP_USER: 'u',
    TONGSHANG_SMTP_PASSWORD: 'p',
  };
  expect(readSmtpSettings({ ...parts, TONGSHANG_SMTP_FROM: 'trade@firm.example' }).smtp).toEqual({
    ...{ host: 'mail.example', port: 587, implicitTls: false, tlsNeeded: true },
    signIn: { user: 'u', password: 'p' },
    from: { name: undefined, address: 'trade@firm.example' },
  });
});

it.each([
  ['localhost', false],
  ['127.0.0.1', false],
  ['[::1]', false],
  ['mail.example', true],
  ['localhost.evil.example', true],
  ['127.0.0.1.evil.example', true],
])('MAIL-3: a server at %s needs TLS: %s', (host, tlsNeeded) => {
  expect(readSmtpSettings({ TONGSHANG_SMTP_URL: `smtp://${host}:25`, ...from }).smtp?.tlsNeeded).toBe(
    tlsNeeded,
  );
});

it.each([
  ['TONGSHANG_SMTP_URL', { TONGSHANG_SMTP_URL: 'mail.example', ...from }],
  ['TONGSHANG_SMTP_URL', { TONGSHANG_SMTP_URL: 'https://u:hush@mail.example', ...from }],
  ['TONGSHANG_SMTP_URL', { TONGSHANG_SMTP_URL: 'smtp://u:hu%zzsh@mail.example', ...from }],
  ['TONGSHANG_SMTP_PORT', { TONGSHANG_SMTP_HOST: 'mail.example', TONGSHANG_SMTP_PORT: '0', ...from }],
  ['TONGSHANG_SMTP_HOST', { TONGSHANG_SMTP_HOST: 'mail example', ...from }],
  ['TONGSHANG_SMTP_FROM', { TONGSHANG_SMTP_URL: 'smtp://u:hush@mail.example' }],
  [
    'TONGSHANG_SMTP_FROM',
    { TONGSHANG_SMTP_URL: 'smtp://mail.example', TONGSHANG_SMTP_FROM: 'a@x.example, b@x.example' },
  ],
])('MAIL-9: names %s when it is wrong, and never its value', (name, env) => {
  const { wrong } = readSmtpSettings(env);
  expect(wrong?.name).toBe(name);
  expect(JSON.stringify(wrong)).not.toContain('hush');
});
