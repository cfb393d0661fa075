import { Actions, Instant, LanguageTag, Localised, Nullable, Page, PageQuery, Uuid } from '@tongshang/http';
import { letterStates } from '@tongshang/mail';
import { Type } from 'typebox';

/** What goes over the wire; the OpenAPI document comes from these. */

const State = Type.Enum([...letterStates], {
  type: 'string',
  description:
    '`handing`: being sent; `unanswered`: the mail server may have it; `not-set-up`: put when no mail was sent here; `by-hand`: somebody sent it by another way',
});

export const OutboxQuery = Type.Object({
  ...PageQuery.properties,
  state: Type.Optional(State),
  template: Type.Optional(Type.String({ pattern: '^[a-z-]+\\.[a-z-]+$', maxLength: 80 })),
  text: Type.Optional(
    Type.String({ minLength: 1, maxLength: 100, description: 'Part of the address or the subject' }),
  ),
  fileId: Type.Optional(Uuid),
});

const listed = {
  mailId: Uuid,
  template: Type.String(),
  name: Localised,
  to: Type.String(),
  subject: Type.String(),
  language: LanguageTag,
  putAt: Instant,
  changedAt: Instant,
  state: State,
  reason: Nullable(
    Type.String({ description: 'Why it failed, or waits for another attempt; in the caller’s language' }),
  ),
  retryAt: Nullable(Instant),
  fileId: Nullable(Uuid),
  actions: Actions,
};

const ListedMail = Type.Object(listed, { title: 'ListedMail' });

export const OutboxPage = Type.Object(
  {
    ...Page(ListedMail).properties,
    isSetUp: Type.Boolean({ description: 'Whether this platform sends mail; where not, it is sent by hand' }),
    templates: Type.Array(Type.Object({ template: Type.String(), name: Localised })),
  },
  { title: 'Outbox' },
);

export const Mail = Type.Object(
  {
    ...listed,
    text: Type.String(),
    html: Type.String({ description: 'No script, nothing that is fetched' }),
    withholds: Type.Boolean({
      description: 'A link in it is kept from this reader, or is no longer kept at all',
    }),
    papers: Type.Array(
      Type.Object({ fileName: Type.String(), mediaType: Type.String(), bytes: Type.Integer() }),
    ),
  },
  { title: 'Mail' },
);

export const OfMail = Type.Object({ mailId: Uuid });

export const MailSetUp = Type.Object(
  {
    isSetUp: Type.Boolean(),
    server: Nullable(
      Type.Object({
        host: Type.String(),
        port: Type.Integer(),
        encryption: Type.Enum(['tls', 'starttls', 'if-offered'], { type: 'string' }),
        signsIn: Type.Boolean(),
        from: Type.String(),
      }),
    ),
    letters: Type.Array(Type.Object({ state: State, letters: Type.Integer() }), {
      description: 'Of everybody, of the last seven days',
    }),
  },
  { title: 'MailSetUp' },
);

export const TestMail = Type.Object({ mailId: Uuid, to: Type.String() });
