import { randomUUIDv7 } from 'node:crypto';
import { type TestPrincipal, testPrincipal } from '@tongshang/http/testing';
import type { NewAct } from '@tongshang/journal';
import { openStage } from '@tongshang/module/testing';
import { contactModule } from '../module.ts';

export const KEEPER = '0190a000-0000-7000-8000-000000000001';
export const STRANGER = '0190a000-0000-7000-8000-000000000002';

/** The address book over HTTP on a fresh database. */
export async function contactDesk() {
  const entries: NewAct[] = [];
  let now = Temporal.Instant.from('2026-03-02T08:00:00Z');
  const stage = await openStage({
    modules: [contactModule],
    clock: () => now,
    journal: (journal) => ({
      ...journal,
      append(tx, act) {
        entries.push(act);
        return journal.append(tx, act);
      },
    }),
  });
  const as = (organisationId: string, more: TestPrincipal = {}) =>
    stage.http.as(testPrincipal({ organisationId, ...more }));
  const keeper = as(KEEPER);
  return {
    ...stage,
    as,
    keeper,
    stranger: as(STRANGER),
    entries,
    /** A contact of the keeper's; a minute passes. */
    async add(contact: object = {}) {
      now = now.add({ minutes: 1 });
      const name = { en: `Firm ${randomUUIDv7().slice(-6)}` };
      const reply = await keeper.send('POST', '/api/v1/contacts', { name, country: 'GB', ...contact });
      if (reply.status !== 201) throw new Error(reply.text);
      return reply.body;
    },
    findMeant: (organisationId: string, said: Parameters<typeof stage.capabilities.contact.findMeant>[1]) =>
      stage.database.transaction({ organisationId, personId: null }, (tx) =>
        stage.capabilities.contact.findMeant(tx, said),
      ),
    readContacts: (organisationId: string, ids: readonly string[]) =>
      stage.database.transaction({ organisationId, personId: null }, (tx) =>
        stage.capabilities.contact.readContacts(tx, ids),
      ),
  };
}
export type ContactDesk = Awaited<ReturnType<typeof contactDesk>>;
