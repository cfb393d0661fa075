import {
  Actions,
  CountryCode,
  CurrencyCode,
  Decimal,
  Instant,
  literals,
  NAME,
  Nullable,
  PlainDate,
  SHOWN,
} from '@tongshang/http';
import { INCOTERM_CODES } from '@tongshang/incoterms';
import { DUE_EVENTS, PAYMENT_METHODS } from '@tongshang/trade-facts';
import { Type } from 'typebox';
import { CHECKLIST } from './checklist.ts';
import { IMAGE_USES, MODES } from './profile.ts';

/** What goes over the wire. What numbers must be, `check-accounts.ts` and `check-defaults.ts` say: here stand the bounds alone. */

const text = (maxLength: number) => Type.String({ maxLength });
/** As `Name`, but that it may be left empty. */
const nameOrNone = (maxLength: number) => Type.String({ maxLength, pattern: `^$|${NAME}` });
const whole = (maximum: number) => Type.Integer({ minimum: 1, maximum });

const Place = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100, pattern: SHOWN }),
  country: CountryCode,
  unlocode: Type.Optional(
    Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$', description: 'UN/LOCODE (UNECE Recommendation 16)' }),
  ),
});

const Instalment = Type.Object({
  instalmentId: Type.String({ minLength: 1, maxLength: 8, pattern: '^[A-Za-z0-9-]+$' }),
  share: Type.Optional(Type.String({ pattern: '^(100|[0-9]{1,2}(\\.[0-9]{1,4})?)$' })),
  method: literals(PAYMENT_METHODS),
  due: Type.Object({
    event: literals(DUE_EVENTS),
    days: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
    date: Type.Optional(PlainDate),
  }),
});

const Defaults = Type.Object(
  {
    incoterm: Type.Optional(literals(INCOTERM_CODES)),
    place: Type.Optional(Place),
    modeOfTransport: Type.Optional(literals(MODES)),
    payment: Type.Optional(Type.Array(Instalment, { minItems: 1, maxItems: 12 })),
    validityDays: Type.Optional(whole(365)),
    leadTimeDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
    ports: Type.Optional(Type.Array(Place, { maxItems: 10 })),
    currencies: Type.Optional(Type.Array(CurrencyCode, { maxItems: 20, uniqueItems: true })),
    carton: Type.Optional(
      Type.Object({
        piecesPerCarton: Type.Optional(whole(1_000_000)),
        lengthCm: Type.Optional(Decimal),
        widthCm: Type.Optional(Decimal),
        heightCm: Type.Optional(Decimal),
      }),
    ),
  },
  { title: 'FirmDefaults', description: 'What an offer begins with; an order says what holds' },
);

const Account = Type.Object(
  {
    holder: Type.Optional(nameOrNone(140)),
    iban: Type.Optional(Type.String({ maxLength: 60, description: 'ISO 13616, spaces allowed' })),
    accountNumber: Type.Optional(text(40)),
    bic: Type.Optional(Type.String({ maxLength: 20, description: 'ISO 9362' })),
    bankName: Type.Optional(nameOrNone(140)),
    bankAddress: Type.Optional(nameOrNone(200)),
    currency: Type.Optional(
      Type.String({ maxLength: 3, description: 'ISO 4217; without one for every currency' }),
    ),
  },
  { title: 'FirmAccount', description: 'An IBAN, or an account number with name or BIC of the bank' },
);

const Image = Type.Object(
  {
    use: literals(IMAGE_USES),
    sha256: Type.String(),
    mediaType: literals(['image/png', 'image/jpeg'] as const),
    bytes: Type.Integer(),
  },
  { title: 'FirmImage', description: 'A picture for papers; it proves nothing' },
);

const version = Type.Integer({ minimum: 0, description: 'The version that was seen; 0 before there is one' });

export const FirmProfile = Type.Object(
  {
    defaults: Type.Object({ version, stated: Defaults }),
    bank: Type.Object({
      version,
      accounts: Type.Array(Account),
      waitingUntil: Nullable(Instant),
    }),
    images: Type.Array(Image),
    checklist: Type.Array(Type.Object({ item: literals(CHECKLIST), isFilled: Type.Boolean() })),
    actions: Actions,
  },
  { title: 'FirmProfile', description: 'What one’s own firm has said of itself for its offers and papers' },
);

export const DefaultsChange = Type.Object({ version, defaults: Defaults });
export const BankChange = Type.Object({ version, accounts: Type.Array(Account, { maxItems: 20 }) });
export const ImagePath = Type.Object({ use: literals(IMAGE_USES) });
