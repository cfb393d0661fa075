import { expect, it } from 'vitest';
import { newRecoveryCodes, RECOVERY_CODES, recoveryCodeHash } from './recovery-codes.ts';
import { newTotpSecret, shownSecret, stepOfCode } from './totp.ts';

const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

/** RFC 6238, appendix B, SHA-1: of eight digits there the last six. */
const VECTORS: [number, string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

it.each(VECTORS)(
  'RFC 6238, appendix B: at %i the code is %s, a step to either side and no more',
  (seconds, code) => {
    const secret = Buffer.from('12345678901234567890');
    const step = Math.floor(seconds / 30);
    const steps = [-60, -30, 0, 30, 60].map((off) => stepOfCode(secret, code, at(seconds + off)));
    expect(steps).toEqual([undefined, step, step, step, undefined]);
  },
);

it('no other text is a code', () => {
  const secret = Buffer.from('12345678901234567890');
  for (const text of ['', '28708', '2870820', ' 287082', '28708a', '２８７０８２'])
    expect(stepOfCode(secret, text, at(59))).toBeUndefined();
});

it('a secret has 160 bits, and is shown as an app reads it', () => {
  const secret = newTotpSecret();
  const { secret: typed, uri } = shownSecret(secret, 'chen@kiln.example');
  expect([secret.length, typed]).toEqual([20, expect.stringMatching(/^[A-Z2-7]{32}$/)]);
  const { protocol, host, pathname, searchParams } = new URL(uri);
  expect([protocol, host, decodeURIComponent(pathname)]).toEqual([
    'otpauth:',
    'totp',
    '/Tongshang:chen@kiln.example',
  ]);
  expect(Object.fromEntries(searchParams)).toEqual({
    ...{ secret: typed, issuer: 'Tongshang', algorithm: 'SHA1', digits: '6', period: '30' },
  });
});

it('recovery codes differ, are of one person, and may be typed as they are read', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(RECOVERY_CODES);
  const [me, another] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002'];
  for (const code of codes) {
    expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
    const kept = recoveryCodeHash(me, code);
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')} `;
    expect(recoveryCodeHash(me, typed)).toEqual(kept);
    expect(recoveryCodeHash(another, code)).not.toEqual(kept);
  }
  expect(recoveryCodeHash(me, '123456')).toBeUndefined();
});
