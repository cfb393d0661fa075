import { documentStandIn } from '@tongshang/document/testing';
import type { TestReply } from '@tongshang/http/testing';
import type { Principal, Scope } from '@tongshang/identity';
import { standIn } from '@tongshang/module/testing';
import { type DeskOptions, ORGANISATIONS, tradeDesk, type Who } from '@tongshang/settlement/testing';
import { forgetDrafts } from '../attachments.ts';
import { messagesAwaited } from '../awaited.ts';
import { conversationModule } from '../module.ts';

const id = (number: number) => `0199c0de-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`;

/** People of the seller and the buyer; the last of the seller's may not read trades, and belongs to it until it is removed. */
export const PEOPLE = { ann: id(1), ben: id(2), cai: id(3), dai: id(4) } as const;
type Person = keyof typeof PEOPLE;
const FIRM: Readonly<Record<Person, Who>> = { ann: 'seller', ben: 'seller', cai: 'buyer', dai: 'seller' };
const NAMES: Readonly<Record<Person, string>> = { ann: 'Ann', ben: 'Ben', cai: 'Cai', dai: 'Dai' };

/** The documents and claims that the desk says there are. */
export const SEEN = { document: id(50), claim: id(60) } as const;

// biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
type Any = any;

/** Conversations over real trades, with stand-ins for papers and claims; its clock is moved by hand. */
export async function conversationDesk(options: Pick<DeskOptions, 'more'> = {}) {
  let now = Temporal.Instant.from('2026-03-01T08:00:00Z');
  const isOf = (person: Person, organisationId: string | null) =>
    ORGANISATIONS[FIRM[person]] === organisationId;
  const known = Object.keys(PEOPLE) as Person[];
  const desk = await tradeDesk({
    ...{ countries: {}, clock: () => now, asked: ['otherBank'] },
    people: {
      readScopes: async (tx, personId) => {
        const one = known.find((person) => PEOPLE[person] === personId && isOf(person, tx.organisationId));
        return new Set<Scope>(one === undefined || one === 'dai' ? [] : ['trade:read']);
      },
      readNames: async (tx, ids) =>
        new Map(
          known
            .filter((one) => ids.includes(PEOPLE[one]) && isOf(one, tx.organisationId))
            .map((one) => [PEOPLE[one], NAMES[one]]),
        ),
    },
    more: [
      documentStandIn(async () => [], { sees: async (_tx, _trade, one) => one === SEEN.document }),
      standIn('claims', { sees: async (_tx, _trade, one) => one === SEEN.claim }),
      conversationModule,
      ...(options.more ?? []),
    ],
  });
  const as = (who: Person | Who, more: Partial<Principal> = {}) =>
    who in PEOPLE
      ? desk.http.as({
          ...desk.principal(FIRM[who as Person]),
          personId: PEOPLE[who as Person],
          ...more,
        })
      : desk.as(who as Who);
  const say = (who: Person | Who, tradeId: string, text: string, more: object = {}): Promise<TestReply> =>
    as(who).send('POST', `/api/v1/trades/${tradeId}/messages`, { text, ...more });
  const list = async (who: Person | Who, tradeId: string): Promise<Any> =>
    (await as(who).get(`/api/v1/trades/${tradeId}/messages?limit=100`)).body as Any;
  return {
    ...desk,
    ...{ as, say, list },
    wait(minutes: number) {
      now = now.add({ minutes });
    },
    /** What an organisation reads of a trade, oldest first. */
    texts: async (who: Person | Who, tradeId: string): Promise<string[]> =>
      (await list(who, tradeId)).items.map(({ text }: Any) => text).reverse(),
    bring: (who: Person | Who, tradeId: string, bytes: Uint8Array, query = '') =>
      as(who).send('POST', `/api/v1/trades/${tradeId}/message-attachments${query}`, bytes, {
        'content-type': 'application/octet-stream',
      }),
    read: (who: Person, tradeId: string, messageId: string) =>
      as(who).send('POST', `/api/v1/trades/${tradeId}/messages/reading`, { messageId }),
    /** What waits for a person, as the work list gathers it. */
    waiting: async (who: Person): Promise<Any[]> =>
      desk.database.transaction(
        { organisationId: ORGANISATIONS[FIRM[who]], personId: PEOPLE[who] },
        async (tx) => [...(await messagesAwaited(tx, 100))],
      ),
    /** What the clock would have done. */
    forget: () =>
      desk.database.system('drafts are forgotten', (tx) =>
        forgetDrafts(desk.stage.stored).run(tx, { dueAt: now }),
      ),
    conversation: desk.stage.capabilities.conversation,
    /** Entries of a trade as an organisation reads them. */
    entries: (who: Who, tradeId: string) =>
      desk.database.transaction({ organisationId: ORGANISATIONS[who], personId: null }, (tx) =>
        desk.journal.readFileEntries(tx, tradeId),
      ),
  };
}
export type ConversationDesk = Awaited<ReturnType<typeof conversationDesk>>;
