import {
  Actions,
  CountryCode,
  Instant,
  LanguageTag,
  Localised,
  LocalisedName,
  Name,
  Nullable,
  Page,
  PageQuery,
  Uuid,
} from '@tongshang/http';
import { memberRoles, organisationKinds } from '@tongshang/identity';
import { type Static, Type } from 'typebox';
import { Eoris, WrittenEoris } from './contract-eori.ts';

/** What goes over the wire; the OpenAPI document comes from these. */

const Kind = Type.Enum([...organisationKinds], { type: 'string' });
const Role = Type.Enum([...memberRoles], { type: 'string' });
const ScopeName = Type.String({
  pattern: '^[a-z-]+:[a-z-]+$',
  maxLength: 60,
  description: 'What one may be allowed to do; `GET /api/v1/scopes` lists them',
});

const line = (maxLength: number) => Type.String({ minLength: 1, maxLength });

const Email = Type.String({ format: 'email', maxLength: 254 });
const PersonName = Name(100);
/** The rules of choosing are in identity's `checkNewPassword`; here only a bound. */
export const Password = Type.String({ minLength: 1, maxLength: 1000, writeOnly: true });

/** Beside a password, where the person has an authenticator app: a code of it, or a recovery code. */
const Code = Type.String({
  minLength: 1,
  maxLength: 100,
  writeOnly: true,
  description:
    'Six figures of the authenticator app, or a recovery code; asked for with SECOND_FACTOR_CODE_NEEDED',
});

const Address = Type.Object(
  {
    street: Type.Optional(line(200)),
    city: Type.Optional(line(100)),
    postalCode: Type.Optional(line(20)),
    subdivision: Type.Optional(line(100)),
    country: CountryCode,
    localised: Type.Optional(Localised),
  },
  { title: 'PostalAddress' },
);

export const NewOrganisation = Type.Object({
  name: LocalisedName,
  kinds: Type.Array(Kind, { minItems: 1, maxItems: 9, uniqueItems: true }),
  country: CountryCode,
  address: Address,
  taxId: Type.Optional(line(40)),
  legalId: Type.Optional(line(40)),
  jurisdictions: Type.Optional(Type.Array(CountryCode, { maxItems: 50, uniqueItems: true })),
});

export const OrganisationFace = Type.Object(
  {
    organisationId: Uuid,
    name: Localised,
    kinds: Type.Array(Kind),
    country: CountryCode,
    demonstration: Type.Boolean({ description: 'Made up, for trying the platform' }),
  },
  { title: 'OrganisationFace', description: 'What every signed-in caller may read of an organisation' },
);

export const Organisation = Type.Object(
  {
    ...OrganisationFace.properties,
    address: Address,
    taxId: Nullable(Type.String()),
    legalId: Nullable(Type.String()),
    eoris: Eoris,
    jurisdictions: Type.Array(CountryCode),
    joinsAtOnce: Type.Boolean({
      description: 'Takes part as soon as a trade names it; otherwise it is asked first',
    }),
    createdAt: Instant,
    actions: Actions,
  },
  { title: 'Organisation' },
);

/** What an organisation may change of itself. */
export const OrganisationChange = Type.Object({
  name: Localised,
  country: CountryCode,
  address: Address,
  taxId: Nullable(line(40)),
  legalId: Nullable(line(40)),
  eoris: WrittenEoris,
  jurisdictions: Type.Array(CountryCode, { maxItems: 50, uniqueItems: true }),
  joinsAtOnce: Type.Optional(Type.Boolean({ description: 'Stays as it is when left out' })),
});

export const KindsChange = Type.Object({
  kinds: NewOrganisation.properties.kinds,
  /** Stated anew each time: what a firm once said of itself is no ground for an authority's powers. */
  jurisdictions: Type.Array(CountryCode, { maxItems: 50, uniqueItems: true }),
});

export const DirectoryQuery = Type.Object({
  ...PageQuery.properties,
  kind: Type.Optional(Kind),
  country: Type.Optional(CountryCode),
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'Part of a name' })),
});

export const Directory = Page(OrganisationFace);

const NewOwner = Type.Object({
  name: PersonName,
  email: Email,
  password: Password,
  language: Type.Optional(LanguageTag),
});

export const Registration = Type.Object({ organisation: NewOrganisation, owner: NewOwner });

/** The first operator, by the link that the platform printed. */
export const OperatorFounding = Type.Object({
  token: Type.String({ minLength: 1, maxLength: 100 }),
  organisation: Type.Object({
    name: LocalisedName,
    country: CountryCode,
    address: Address,
    taxId: NewOrganisation.properties.taxId,
    legalId: NewOrganisation.properties.legalId,
  }),
  owner: NewOwner,
});

export const Onboarding = Type.Object({
  organisation: NewOrganisation,
  owner: Type.Object({ email: Email }),
});

export const OnboardingReply = Type.Object({
  organisationId: Uuid,
  invitationId: Uuid,
  token: Type.String({ description: 'Shown once: hand it to the owner' }),
  expiresAt: Instant,
});

export const SignIn = Type.Object({
  email: Type.String({ minLength: 1, maxLength: 254 }),
  password: Password,
  code: Type.Optional(Code),
});

const VerifiedAt = Nullable(
  Type.String({
    format: 'date-time',
    description: 'Since when it is known that the person reads this mailbox',
  }),
);

export const SessionView = Type.Object(
  {
    person: Nullable(
      Type.Object({
        personId: Uuid,
        name: Type.String(),
        email: Type.String({ description: 'Empty where its holder has taken the address back' }),
        language: Nullable(LanguageTag),
        verifiedAt: VerifiedAt,
      }),
    ),
    organisation: Nullable(OrganisationFace),
    role: Nullable(Role),
    secondFactor: Nullable(
      Type.Enum(['shown', 'exempt', 'owed', 'lacking'], {
        type: 'string',
        description:
          'Of a session: shown in it; exempt, a demonstration; owed before anything but setting one up; lacking, asked for where money moves or a case is decided',
      }),
    ),
    scopes: Type.Array(ScopeName),
    places: Type.Array(Type.String(), {
      description: 'Addresses of the interface that the caller may go to, of those that are not for everyone',
    }),
    organisations: Type.Array(
      Type.Object({ organisationId: Uuid, name: Localised, role: Role }, { title: 'OwnOrganisation' }),
    ),
  },
  { title: 'Session', description: 'Who is calling; all empty when nobody is signed in' },
);

export const OrganisationChoice = Type.Object({ organisationId: Uuid });

const OpenSession = Type.Object(
  {
    sessionId: Uuid,
    current: Type.Boolean(),
    method: Type.Enum(['password', 'passkey'], { type: 'string' }),
    userAgent: Type.String(),
    address: Type.String(),
    createdAt: Instant,
    lastUsedAt: Instant,
    expiresAt: Instant,
  },
  { title: 'OpenSession' },
);
export const OpenSessions = Type.Object({ items: Type.Array(OpenSession) });

export const PersonChange = Type.Object({
  name: Type.Optional(PersonName),
  language: Type.Optional(LanguageTag),
});

export const PasswordChange = Type.Object({
  currentPassword: Type.Optional(Password),
  newPassword: Password,
});

export const PasswordProof = Type.Object({ password: Password, code: Type.Optional(Code) });

const Member = Type.Object(
  {
    personId: Uuid,
    name: Type.String(),
    email: Type.String(),
    verifiedAt: VerifiedAt,
    role: Role,
    since: Instant,
    actions: Actions,
  },
  { title: 'Member' },
);
export const Members = Page(Member);
export const RoleChange = Type.Object({ role: Role });

export const NewInvitation = Type.Object({
  email: Email,
  role: Role,
  language: Type.Optional(LanguageTag),
});
export const InvitationCreated = Type.Object({
  invitationId: Uuid,
  token: Type.String({ description: 'Shown once: hand it to the invited person' }),
  expiresAt: Instant,
});
const Invitation = Type.Object(
  {
    invitationId: Uuid,
    email: Type.String(),
    role: Role,
    createdAt: Instant,
    expiresAt: Instant,
  },
  { title: 'Invitation' },
);
export const Invitations = Page(Invitation);
const InvitationToken = Type.String({ minLength: 1, maxLength: 100 });
export const InvitationLookUp = Type.Object({ token: InvitationToken });
export const InvitationView = Type.Object({
  organisation: Type.Object({ name: Localised, country: CountryCode }),
  email: Type.String(),
  role: Role,
  expiresAt: Instant,
  hasAccount: Type.Union([Type.Boolean(), Type.Null()], {
    description:
      'Then the password of that account is needed, else a name and a new one; null by a token that was handed over, whose holder is not told',
  }),
  mayTakeAddress: Type.Boolean({
    description:
      'The account was never confirmed, and this link was mailed: whoever did not open that account takes the address for one of their own (`takesAddress`)',
  }),
});
export const InvitationAcceptance = Type.Object({
  token: InvitationToken,
  password: Password,
  code: Type.Optional(Code),
  name: Type.Optional(PersonName),
  language: Type.Optional(LanguageTag),
  takesAddress: Type.Optional(Type.Boolean()),
});

export const WaysIn = Type.Object({
  passwordByMail: Type.Boolean({ description: 'Whether a new password may be asked for by mail' }),
});
export const ResetRequest = Type.Object({ email: Email });
export const TokenOnly = Type.Object({ token: Type.String({ minLength: 1, maxLength: 100 }) });
export const LinkView = Type.Object({
  purpose: Type.Enum(['reset', 'confirmation'], { type: 'string' }),
  email: Type.String(),
  isConfirmed: Type.Boolean({
    description: 'Whether the account is known to be of whoever reads this mailbox',
  }),
  expiresAt: Instant,
});
export const PasswordReset = Type.Object({
  ...TokenOnly.properties,
  password: Password,
});

export const Scopes = Type.Object({
  items: Type.Array(
    Type.Object(
      {
        scope: ScopeName,
        name: Type.String({ description: 'In the caller’s language' }),
        heldBy: Type.Array(Role, { description: 'Members who hold it by their role' }),
        grantable: Type.Boolean({ description: 'Whether the caller may give it to an API key' }),
      },
      { title: 'Scope' },
    ),
  ),
});

export const NewApiKey = Type.Object({
  name: Name(100),
  scopes: Type.Array(ScopeName, { minItems: 1, maxItems: 100, uniqueItems: true }),
  expiresAt: Instant,
});
export const ApiKeyCreated = Type.Object({
  apiKeyId: Uuid,
  token: Type.String({ description: 'Shown once; sent as `Authorization: Bearer`' }),
});
const ApiKey = Type.Object(
  {
    apiKeyId: Uuid,
    name: Type.String(),
    hint: Type.String({ description: 'The last characters of the key' }),
    scopes: Type.Array(ScopeName),
    createdAt: Instant,
    expiresAt: Instant,
    lastUsedAt: Nullable(Instant),
    revokedAt: Nullable(Instant),
  },
  { title: 'ApiKey' },
);
export const ApiKeys = Page(ApiKey);

const SigningKey = Type.Object(
  {
    keyId: Type.String({ description: 'JWK thumbprint (RFC 7638)' }),
    publicKey: Type.String({ description: 'Ed25519 public key, 32 bytes, base64url' }),
    validFrom: Instant,
    validUntil: Nullable(Instant),
  },
  { title: 'SigningKey' },
);
export const SigningKeys = Type.Object({ items: Type.Array(SigningKey) });

export const Passkey = Type.Object(
  {
    passkeyId: Uuid,
    name: Type.String(),
    backedUp: Type.Boolean(),
    createdAt: Instant,
    lastUsedAt: Nullable(Instant),
  },
  { title: 'Passkey' },
);
export const Passkeys = Type.Object({ items: Type.Array(Passkey) });
export const PasskeyOptions = Type.Object({
  challengeId: Uuid,
  options: Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    additionalProperties: true,
    description: 'For navigator.credentials (Web Authentication Level 3, JSON form)',
  }),
});
/** The credential as the browser gives it; its inside is checked by the WebAuthn library. */
const Credential = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: true,
  required: ['id', 'rawId', 'response', 'type'],
});
export const NewPasskey = Type.Object({ challengeId: Uuid, credential: Credential, name: Name(100) });
export const PasskeySignIn = Type.Object({ challengeId: Uuid, credential: Credential });

export const SigningKeyRotated = Type.Object({ keyId: Type.String(), retiredKeyId: Type.String() });

/** A plain list has nothing to filter by. */
export const ListQuery = PageQuery;

export const InOrganisation = Type.Object({ organisationId: Uuid });
export const OfPerson = Type.Object({ personId: Uuid });
export const OfSession = Type.Object({ sessionId: Uuid });
export const OfInvitation = Type.Object({ invitationId: Uuid });
export const OfApiKey = Type.Object({ apiKeyId: Uuid });
export const OfPasskey = Type.Object({ passkeyId: Uuid });

export type SessionView = Static<typeof SessionView>;
export type NewOrganisation = Static<typeof NewOrganisation>;
