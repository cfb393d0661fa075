import { randomUUIDv7 } from 'node:crypto';
import type { IsolationSeed } from '@tongshang/database/testing';

/** A letter of the seller's with a paper; letters are put by modules, and none has papers without a mail server. */
export const isolationSeed: IsolationSeed = {
  async fill({ database, sellerId, mark }) {
    const [mailId, withPaper] = [randomUUIDv7(), randomUUIDv7()];
    await database.system('stage: letters', async (tx) => {
      for (const one of [mailId, withPaper]) {
        await tx.run(
          `insert into mail.letter (mail_id, organisation_id, template, language, recipient, recipient_key, subject, blocks,
             message_id, put_at, useless_after, state, changed_at, attempts_max, due_at)
           values ($1, $2, 'party.invitation', 'en', $3, $3, $4, $5, $6, $7, $8, 'not-set-up', $7, 8, $7)`,
          [
            ...[one, sellerId, `${mark}@example.com`, mark, JSON.stringify([{ text: mark }])],
            ...[`${one}@example.com`, tx.now, tx.now.add({ hours: 24 })],
          ],
        );
      }
      await tx.run(
        `insert into mail.paper (mail_id, place, organisation_id, sha256, media_type, bytes, file_name)
         values ($1, 0, $2, $3, 'text/plain', 1, $4)`,
        [withPaper, sellerId, 'ab'.repeat(32), `${mark}.txt`],
      );
    });
    return { mailId };
  },
};
