import type { Tx } from '@tongshang/database';
import type { AwaitedMatter } from '@tongshang/module';
import type { Answered } from './contract.ts';
import type { Link } from './link.ts';
import { lockLink, selectUnread, updateRead } from './link-store.ts';
import { refuse } from './refusals.ts';

/** Answers that are no step of the trade, which nobody would see anywhere else, and what is to be done with them in the words of the interface. */
const TO_READ: Readonly<Partial<Record<Answered['type'], string>>> = {
  'remark-on-order': 'read-remark',
  'quote-freight': 'read-freight',
  'answer-question': 'read-answer',
  'bring-paper': 'read-paper',
};

/** Whether an answer waits for its keeper to read it. */
export const isToRead = ({ answer, answerReadAt, revokedAt }: Link): boolean =>
  answer !== null && answerReadAt === null && revokedAt === null && TO_READ[answer.type] !== undefined;

/** Answers by links that nobody of the caller's organisation has read yet, of each trade and kind one. */
export async function answersAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const unread = await selectUnread(tx, Object.keys(TO_READ), limit);
  return unread.flatMap(({ type, ...matter }) => {
    const waitingFor = TO_READ[type];
    return waitingFor === undefined ? [] : [{ ...matter, waitingFor, part: 'links' }];
  });
}

/** Somebody has read what was answered by a link. The first time counts. @throws GUEST_LINK_NOT_FOUND, GUEST_NOT_ANSWERED */
export async function readAnswer(tx: Tx, linkId: string): Promise<void> {
  const link = await lockLink(tx, linkId);
  if (!link) throw refuse('GUEST_LINK_NOT_FOUND');
  if (link.answeredAt === null) throw refuse('GUEST_NOT_ANSWERED');
  await updateRead(tx, linkId);
}
