import { queryOptions, useQuery } from '@tanstack/react-query';
import { invariant } from '@tongshang/refusal';
import { useRef } from 'react';
import { type Acting, holdSession, sessionAnswered } from '../api/held-session.ts';
import { get, isProblem, isUnanswered, remove } from '../api/send.ts';
import type { Schema } from '../api/typed.ts';
import type { MemberRole } from '../api/wire.ts';
import { heldActs } from '../undo/acts.ts';

type OrganisationFace = Schema<'OrganisationFace'>;

/** As `GET /api/v1/session` gives it; all null when nobody is signed in. */
export type SessionView = Schema<'Session'>;

/** Someone signed in, acting for one organisation. */
export interface Session {
  readonly person: NonNullable<SessionView['person']>;
  readonly organisation: OrganisationFace;
  readonly role: MemberRole;
  /** `owed`: nothing is answered but what setting one up takes. */
  readonly secondFactor: SessionView['secondFactor'];
  readonly scopes: readonly string[];
  /** Addresses that this person may go to, of those that are not for everyone. */
  readonly places: readonly string[];
  readonly organisations: SessionView['organisations'];
}

export function sessionOf(view: SessionView): Session | null {
  const { person, organisation, role, secondFactor, scopes, places, organisations } = view;
  return person && organisation && role
    ? { person, organisation, role, secondFactor, scopes, places, organisations }
    : null;
}

const actingOf = (session: Session | null): Acting =>
  session ? `${session.person.personId} ${session.organisation.organisationId}` : undefined;

/** This page itself signed in, or out with null; every other tab hears that it is no longer its session. */
export function enterSession(session: Session | null): void {
  holdSession(actingOf(session));
  if (session) heldActs.forget();
}

/** Who the server says is signed in. */
export async function readSession({ signal }: { readonly signal: AbortSignal }): Promise<Session | null> {
  try {
    const session = sessionOf(await get('/api/v1/session', undefined, signal));
    sessionAnswered(actingOf(session));
    return session;
  } catch (error) {
    if (isUnanswered(error) || (isProblem(error) && error.status === 401)) return null;
    throw error;
  }
}

/** Who is signed in, or null for a visitor. An unreachable server counts as a visitor: look-ups and verify still work. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  retry: false,
  // A page whose session has ended, or whose server does not answer, keeps whom it was loaded for: what it shows and what is typed there stays, and
  // the shell asks to sign in again. Whoever signs out here says so itself (`enterSession`).
  queryFn: async ({ signal, client, queryKey }): Promise<Session | null> =>
    (await readSession({ signal })) ?? client.getQueryData<Session | null>(queryKey) ?? null,
});

/** The session on pages that only the signed-in reach; a page that is being left after signing out is still its own until the next one is there. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  const known = useRef(data);
  if (data) known.current = data;
  invariant(known.current, 'a page for the signed-in is never shown to a visitor');
  return known.current;
}

export function useMaybeSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

/** Whether this person may go to a page; the server says so. */
export const mayGo = (session: Pick<Session, 'places'> | null, to: string): boolean =>
  session?.places.includes(to) ?? false;

/** So long whoever signs out waits for what they decided last, in milliseconds. */
const LAST_ACTS_MS = 5_000;

/** What was decided is decided: it is sent before its person goes. A server that does not answer holds nobody. */
export async function signOut(): Promise<void> {
  await Promise.race([heldActs.sendAll(true), new Promise((end) => setTimeout(end, LAST_ACTS_MS))]);
  await remove('/api/v1/session');
}
