import { Instant, Uuid } from '@tongshang/http';
import { Type } from 'typebox';

/** By which link a contact gave its word, as a reply says it. */
export const SentLinkSchema = Type.Object(
  {
    sentTo: Type.Optional(Type.String()),
    mailed: Type.Optional(
      Type.Literal(true, {
        description: 'Said by the link that stood in the mail alone; absent: by one that was handed over',
      }),
    ),
    enteredBy: Uuid,
    verifiedBy: Type.Optional(Uuid),
    verifiedAt: Type.Optional(Instant),
  },
  {
    title: 'SentLink',
    description: 'Of what a contact confirmed by a link: where it went, and who vouches for the address',
  },
);
