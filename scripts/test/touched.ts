/** A workspace package, as its `package.json` states it. */
export type Member = {
  readonly name: string;
  /** From the repository's root: `modules/trade`. */
  readonly folder: string;
  /** Names of all that it lists, of whatever kind. */
  readonly uses: readonly string[];
};

/** Every package stands on these. */
const GROUND = ['package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts'];

/**
 * The folders of the packages that a change touches: those whose files changed and all that depend on them, however far.
 * @param files paths from the repository's root
 */
export function touchedBy(files: readonly string[], members: readonly Member[]): string[] {
  if (files.some((file) => GROUND.includes(file))) return members.map(({ folder }) => folder);
  const touched = new Set(
    members.filter(({ folder }) => files.some((file) => file.startsWith(`${folder}/`))),
  );
  // A set that grows is walked to its end.
  for (const { name } of touched) {
    for (const member of members) if (member.uses.includes(name)) touched.add(member);
  }
  return members.filter((member) => touched.has(member)).map(({ folder }) => folder);
}
