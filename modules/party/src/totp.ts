import type { PersonId } from '@tongshang/identifier';
import { Secret, TOTP } from 'otpauth';

/** Seconds that a code is good for (RFC 6238, 4.1: X), digits of a code (RFC 4226, 5.3), and how many steps a clock may be off (RFC 6238, 5.2). */
const PERIOD = 30;
const DIGITS = 6;
const WINDOW = 1;
/** RFC 4226, 4, R6: 160 bits. */
const SECRET_BYTES = 20;

const ISSUER = 'Tongshang';

const totpOf = (secret: Uint8Array, label = ''): TOTP =>
  new TOTP({
    ...{ issuer: ISSUER, label, algorithm: 'SHA1', digits: DIGITS, period: PERIOD },
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });

export const newTotpSecret = (): Uint8Array => new Secret({ size: SECRET_BYTES }).bytes;

/** The secret as a person types it into an app, and as the address that its QR code holds (Key URI Format). */
export function shownSecret(
  secret: Uint8Array,
  label: string,
): { readonly secret: string; readonly uri: string } {
  const totp = totpOf(secret, label);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The step of time whose code this is, of those that a clock may be off by; undefined for any other text. */
export function stepOfCode(secret: Uint8Array, code: string, now: Temporal.Instant): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const timestamp = now.epochMilliseconds;
  const delta = totpOf(secret).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD) + delta;
}

/** Where a secret may stand: with its person alone (`Sealer`). */
export const totpPurpose = (personId: PersonId): string => `party.totp ${personId}`;
