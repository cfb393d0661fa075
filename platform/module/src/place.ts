import type { OrganisationKind, Principal, Scope } from '@tongshang/identity';

/** A page of the interface that is not for everyone who is signed in, or that a menu or a button leads to. */
export type Place = {
  /** Its address: `/warehouse`. */
  readonly to: string;
  /** Organisations of one of these kinds; absent: all. */
  readonly kinds?: readonly OrganisationKind[];
  /** What the caller must be allowed within its organisation. */
  readonly scope?: Scope;
};

/** Where the caller may go, of all places there are. */
export function placesOf(
  places: readonly Place[],
  caller: Pick<Principal, 'organisationKinds' | 'scopes'>,
): string[] {
  return places
    .filter(({ kinds, scope }) => {
      const isOfKind = kinds === undefined || kinds.some((kind) => caller.organisationKinds.includes(kind));
      return isOfKind && (scope === undefined || caller.scopes.has(scope));
    })
    .map(({ to }) => to);
}
