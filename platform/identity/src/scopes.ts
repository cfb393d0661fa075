import { invariant, type Language } from '@tongshang/refusal';

/**
 * What callers may be allowed to do inside their organisation, by name. Each package adds its own:
 * `declare module '@tongshang/identity' { interface Scopes { 'stock:write': true } }`, and declares it (`ScopeDeclaration`).
 */
// biome-ignore lint/suspicious/noEmptyInterface: whoever answers for something adds what it takes to do it
export interface Scopes {}

export type Scope = keyof Scopes & string;

export const memberRoles = ['owner', 'clerk', 'viewer'] as const;

export type MemberRole = (typeof memberRoles)[number];

/** A scope as its package declares it, with what it allows in the words of its readers. */
export type ScopeDeclaration = Readonly<Record<Language, string>> & {
  readonly scope: Scope;
  /** Members who hold it by their role. Who holds it may grant it: to an API key, or to a member by a role that has it. */
  readonly heldBy: readonly MemberRole[];
  /** A person does it only in a session that has shown a second factor: money moves by it, or somebody's case is decided. */
  readonly needsSecondFactor?: true;
};

/** All scopes of a platform, in the order in which they were declared. */
export type ScopeList = {
  readonly declarations: readonly ScopeDeclaration[];
  readonly names: readonly Scope[];
  has(name: string): name is Scope;
  /** What a member of this role may do. */
  ofRole(role: MemberRole): readonly Scope[];
  /** Those that a person uses only in a session that has shown a second factor. */
  readonly needingSecondFactor: ReadonlySet<Scope>;
};

/** @throws when a scope is declared twice, is not written `area:deed`, or no owner holds it: nobody could grant it */
export function scopeList(declarations: readonly ScopeDeclaration[]): ScopeList {
  const known = new Set<string>();
  for (const { scope, heldBy } of declarations) {
    invariant(/^[a-z-]+:[a-z-]+$/.test(scope), `the scope ${scope} is written area:deed`);
    invariant(!known.has(scope), `the scope ${scope} is declared twice`);
    invariant(heldBy.includes('owner'), `the scope ${scope} is held by owners: nobody else could grant it`);
    known.add(scope);
  }
  return {
    declarations,
    names: declarations.map(({ scope }) => scope),
    has: (name): name is Scope => known.has(name),
    ofRole: (role) => declarations.filter(({ heldBy }) => heldBy.includes(role)).map(({ scope }) => scope),
    needingSecondFactor: new Set(
      declarations.flatMap(({ scope, needsSecondFactor }) => (needsSecondFactor ? [scope] : [])),
    ),
  };
}
