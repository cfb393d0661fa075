import { Actions, Instant, literals, Nullable, Page, PageQuery, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { FILE_KINDS } from './file-kind.ts';
import { SUBJECTS } from './message.ts';
import { TEXT_BYTES_MAX } from './text.ts';

/** What goes over the wire; the OpenAPI document comes from these. */

const READERS_MAX = 50;
const MENTIONS_MAX = 20;
const ATTACHMENTS_MAX = 10;

export const TradePath = Type.Object({ tradeId: Uuid });
export const MessagePath = Type.Object({ messageId: Uuid });
export const AttachmentPath = Type.Object({ attachmentId: Uuid });
export const ListQuery = PageQuery;

const About = Type.Object(
  {
    kind: literals(SUBJECTS),
    id: Type.String({
      minLength: 1,
      maxLength: 60,
      description: 'The name of a step (`shipped`), else the id of the shipment, document or claim',
    }),
  },
  { title: 'MessageSubject' },
);

export const MessageBody = Type.Object({
  text: Type.String({
    minLength: 1,
    maxLength: TEXT_BYTES_MAX,
    description: `Plain text, at most ${TEXT_BYTES_MAX} bytes of UTF-8, without characters that hide or turn something`,
  }),
  to: Type.Optional(
    Type.Union([literals(['everyone', 'own']), Type.Array(Uuid, { minItems: 1, maxItems: READERS_MAX })], {
      description:
        '`everyone` who takes part now (as without it), `own` for a note that stays inside one’s organisation, or the organisations meant; not with `corrects`',
    }),
  ),
  about: Type.Optional(About),
  corrects: Type.Optional(Uuid),
  mentions: Type.Optional(Type.Array(Uuid, { maxItems: MENTIONS_MAX, description: 'Colleagues' })),
  attachments: Type.Optional(
    Type.Array(Uuid, { maxItems: ATTACHMENTS_MAX, uniqueItems: true, description: 'Files brought before' }),
  ),
});

export const ReadingBody = Type.Object({
  messageId: Uuid,
});

const Person = Type.Object({ personId: Uuid, name: Nullable(Type.String()) });

const Mail = Type.Object(
  {
    from: Type.String(),
    date: Type.String({ description: 'ISO 8601, or what stands there instead' }),
    subject: Type.String(),
    text: Type.String(),
    isCut: Type.Boolean({ description: 'There is more text in the file' }),
    isFromHtml: Type.Optional(
      Type.Boolean({
        description: 'The text was taken out of HTML; not told of mails brought before this was',
      }),
    ),
  },
  { title: 'ReportedMail', description: 'What a mail file says of itself: reported by whoever brought it' },
);

export const Attachment = Type.Object(
  {
    attachmentId: Uuid,
    fileName: Type.String(),
    mediaType: literals(FILE_KINDS),
    bytes: Type.Integer(),
    sha256: Type.String(),
    isStripped: Type.Boolean({ description: 'A picture from which place, time and camera were taken out' }),
    mail: Nullable(Mail),
  },
  { title: 'MessageAttachment' },
);

export const Message = Type.Object(
  {
    messageId: Uuid,
    tradeId: Uuid,
    organisationId: Uuid,
    readers: Type.Array(Uuid, { description: 'The other organisations it was addressed to' }),
    toEveryone: Type.Boolean(),
    isNote: Type.Boolean(),
    text: Type.String(),
    about: Nullable(About),
    corrects: Nullable(Uuid),
    correctedBy: Nullable(Uuid),
    recordedAt: Instant,
    entryId: Uuid,
    withdrawnAt: Nullable(Instant),
    author: Nullable(Person),
    mentions: Type.Array(Person),
    isUnread: Type.Boolean(),
    attachments: Type.Array(Attachment),
    actions: Actions,
  },
  { title: 'Message' },
);

export const MessagePage = Type.Object({
  ...Page(Message).properties,
  actions: Actions,
  unread: Type.Integer({ description: 'How many messages of the trade the caller has not read' }),
});

export const BringQuery = Type.Object({
  fileName: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  keepsParticulars: Type.Optional(
    Type.Boolean({
      description: 'Keep what a picture says of place, time and camera; by default that is taken out',
    }),
  ),
});
