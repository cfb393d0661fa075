import {
  Actions,
  CountryCode,
  Instant,
  LanguageTag,
  Localised,
  literals,
  Nullable,
  Uuid,
} from '@tongshang/http';
import { REASONS_LEFT } from '@tongshang/trade';
import { Type } from 'typebox';
import { CLAIM_STATES, ENDED_FOR, INVITATION_STATES } from './invitation.ts';

/** What goes over the wire; the OpenAPI document comes from these. */

export const ContactPath = Type.Object({ contactId: Uuid });
export const InvitationPath = Type.Object({ invitationId: Uuid });

export const NewInvitation = Type.Object({
  language: LanguageTag,
  to: Type.Optional(
    Type.String({
      maxLength: 254,
      minLength: 3,
      description: 'A mailbox that the contact has in the address book; absent: the link is handed over',
    }),
  ),
});

export const InvitationMade = Type.Object(
  {
    invitationId: Uuid,
    url: Nullable(
      Type.String({
        description:
          'Shown once: the token in it is kept nowhere. Null where it is mailed: what stands in the letter nobody is shown',
      }),
    ),
    mailId: Nullable(Uuid),
  },
  { title: 'SuccessionInvitationMade' },
);

const ComparedSchema = Type.Object(
  {
    field: Type.String({ description: '`name`, `country`, or the scheme of a number' }),
    contact: Nullable(Type.String()),
    organisation: Nullable(Type.String()),
    isSame: Nullable(Type.Boolean({ description: 'Null where one of them does not say it' })),
  },
  { title: 'ComparedIdentity' },
);

const Named = { organisationId: Uuid, name: Localised, country: CountryCode };

const InvitationSchema = Type.Object(
  {
    invitationId: Uuid,
    state: literals(INVITATION_STATES),
    delivery: literals(['mail', 'hand'] as const),
    mailId: Nullable(Uuid),
    address: Nullable(Type.String()),
    madeByName: Nullable(Type.String()),
    madeAt: Instant,
    expiresAt: Instant,
    openedCount: Type.Integer(),
    visits: Type.Array(
      Type.Object({
        at: Instant,
        kind: literals(['opened', 'claimed', 'declined', 'turned-away'] as const),
        network: Type.String(),
        device: literals(['phone', 'computer', 'program'] as const),
      }),
    ),
    claim: Nullable(
      Type.Object({
        at: Instant,
        byMail: Type.Boolean({
          description: 'By the link that stood in the letter alone; else by the one that was handed over',
        }),
        organisation: Type.Object(Named),
        compared: Type.Array(ComparedSchema),
        seen: Type.String({ description: 'What is shown of both; it is confirmed with this' }),
      }),
    ),
    actions: Actions,
  },
  { title: 'SuccessionInvitation' },
);

export const SuccessionOfContact = Type.Object(
  {
    mailboxes: Type.Array(Type.String()),
    sendsMail: Type.Boolean({
      description:
        'Whether this platform sends mail; where not, a letter lies in the outbox and is sent by hand',
    }),
    openTrades: Type.Integer({ description: 'Open trades in which the contact is a party' }),
    items: Type.Array(InvitationSchema),
    joined: Nullable(
      Type.Object({
        ...Named,
        at: Instant,
        takenOver: Type.Integer(),
        left: Type.Array(
          Type.Object({ tradeId: Uuid, number: Type.String(), reason: literals(REASONS_LEFT) }),
        ),
        waiting: Type.Integer({ description: 'Trades that are still to be looked at' }),
      }),
    ),
    actions: Actions,
  },
  { title: 'SuccessionOfContact' },
);

export const Confirmation = Type.Object({ seen: Type.String({ minLength: 64, maxLength: 64 }) });

export const Token = Type.Object({ token: Type.String({ minLength: 1, maxLength: 100 }) });

export const Opened = Type.Object(
  {
    inviter: Type.Object({
      ...Named,
      kinds: Type.Array(Type.String()),
      demonstration: Type.Boolean(),
    }),
    contact: Type.Object({ name: Localised, country: CountryCode }),
    own: Type.Object({ name: Localised, country: CountryCode }),
    compared: Type.Array(ComparedSchema),
    trades: Type.Integer({
      description: 'Open trades in which the contact is a party; nothing else of them is told',
    }),
    expiresAt: Instant,
    hindrance: Nullable(literals(['SUCCESSION_OWN_ORGANISATION', 'SUCCESSION_DEMONSTRATION'] as const)),
  },
  { title: 'SuccessionOpened' },
);

export const Inviter = Type.Object(
  { name: Localised, country: CountryCode, demonstration: Type.Boolean() },
  { title: 'SuccessionInviter' },
);

export const Waiting = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        invitationId: Uuid,
        contactId: Uuid,
        at: Instant,
        contact: Localised,
        organisation: Localised,
      }),
    ),
  },
  { title: 'SuccessionsWaiting' },
);

export const Claims = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        invitationId: Uuid,
        state: literals(CLAIM_STATES),
        endedFor: Nullable(literals(ENDED_FOR)),
        at: Instant,
        inviter: Localised,
        contact: Localised,
      }),
    ),
  },
  { title: 'SuccessionClaims' },
);
