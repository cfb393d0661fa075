import { Instant, Nullable } from '@tongshang/http';
import { Type } from 'typebox';
import { Password, TokenOnly } from './contract.ts';

/** What goes over the wire of a second factor, and of the way back for whoever has lost it. */

export const SecondFactorView = Type.Object(
  {
    totpSince: Nullable(Instant),
    passkeys: Type.Integer(),
    recoveryCodesLeft: Type.Integer(),
    isDemonstration: Type.Boolean({
      description: 'The sign-in is printed for everyone: it is asked for none',
    }),
  },
  { title: 'SecondFactor' },
);
export const OfferedTotp = Type.Object({
  secret: Type.String({ description: 'Base32, to be typed into the app' }),
  uri: Type.String({ description: 'otpauth://, for a QR code' }),
});
export const TotpCode = Type.Object({ code: Type.String({ pattern: '^[0-9]{6}$' }) });
export const RecoveryCodes = Type.Object({
  recoveryCodes: Type.Array(Type.String(), { description: 'Shown once; each works once' }),
});

export const RecoveryView = Type.Object({
  email: Type.String(),
  isOpened: Type.Boolean({ description: 'Whether the waiting time is over' }),
  opensAt: Instant,
  expiresAt: Instant,
});
export const RecoveryCompletion = Type.Object({ ...TokenOnly.properties, password: Password });
