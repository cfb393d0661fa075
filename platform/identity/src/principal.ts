import type { OrganisationId, PersonId } from '@tongshang/identifier';
import type { Language } from '@tongshang/refusal';
import type { Scope } from './scopes.ts';

/** What an organisation is allowed to be in a trade; one organisation may be several. */
export const organisationKinds = [
  'trader',
  'manufacturer',
  'carrier',
  'warehouse',
  'customs',
  'quality',
  'tax',
  'bank',
  'operator',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** How a session stands to a second factor, a passkey or a code beside the password. */
export type SecondFactor = {
  /**
   * - `shown`: in this session.
   * - `exempt`: a sign-in that is printed for everyone to try.
   * - `owed`: by what the organisation is, before anything but what setting one up takes.
   * - `lacking`: not shown, and asked for where a scope needs it.
   */
  readonly state: 'shown' | 'exempt' | 'owed' | 'lacking';
  /** Whether the person has one at all. */
  readonly isHeld: boolean;
  /** What the person may do only once it is shown. */
  readonly withheld: ReadonlySet<Scope>;
};

/** Who is asking: always on behalf of one organisation; `personId` is null for a machine with an API key. */
export type Principal = {
  readonly personId: PersonId | null;
  readonly organisationId: OrganisationId;
  readonly scopes: ReadonlySet<Scope>;
  readonly organisationKinds: readonly OrganisationKind[];
  /** How the caller proved it: a person's cookie session, an API key, a link that the organisation had sent out, or the platform itself. */
  readonly via: 'session' | 'api-key' | 'link' | 'system';
  /** The person's stored preference; null leaves the choice to `Accept-Language`. */
  readonly language: Language | null;
  /** Of a session: its person has shown a password or passkey a short while ago. */
  readonly hasProof?: boolean;
  /** Of a session; who has none (a machine) is never asked for one. */
  readonly secondFactor?: SecondFactor;
  /** Of an API key: who answers for it, where that is known. What it makes is that person's, and ends with it. */
  readonly madeBy?: PersonId | null;
};

/** The person behind what a caller does: itself, or whoever made its API key. */
export const answerableOf = ({
  personId,
  madeBy = null,
}: Pick<Principal, 'personId' | 'madeBy'>): PersonId | null => personId ?? madeBy;

/** A principal for work the platform does by itself for one organisation (sample trade, command line, jobs). */
export function systemPrincipal(
  organisationId: OrganisationId,
  kinds: readonly OrganisationKind[],
  scopes: Iterable<Scope>,
): Principal {
  return {
    personId: null,
    organisationId,
    scopes: new Set(scopes),
    organisationKinds: kinds,
    via: 'system',
    language: null,
  };
}

/** Whoever opened a link that an organisation had sent out: nobody of it, allowed exactly what the link is for. */
export function guestPrincipal(
  organisationId: OrganisationId,
  scope: Scope,
  language: Language | null,
): Principal {
  const scopes = new Set([scope]);
  return { personId: null, organisationId, scopes, organisationKinds: [], via: 'link', language };
}

/** True when the caller's organisation is one of these kinds. */
export function isKind(principal: Principal, ...kinds: OrganisationKind[]): boolean {
  return kinds.some((kind) => principal.organisationKinds.includes(kind));
}
