import { invariant } from '@tongshang/refusal';
import type { AnyModule } from './compose.ts';

/**
 * The same modules, each after those it needs; else by name.
 * @throws when one needs a module that is not among them, or itself by way of others
 */
export function inOrderOfNeed(modules: readonly AnyModule[]): AnyModule[] {
  const named = new Map<string, AnyModule>(modules.map((module) => [module.name, module]));
  const ordered = new Set<AnyModule>();
  function place(name: string, neededBy: readonly string[]): void {
    const module = named.get(name);
    invariant(module, `${neededBy.at(-1)} needs ${name}, which is not in the list of modules`);
    const path = [...neededBy, name];
    invariant(!neededBy.includes(name), `${path.join(' needs ')}: in a circle`);
    if (ordered.has(module)) return;
    for (const need of [...module.needs].sort()) place(need, path);
    ordered.add(module);
  }
  for (const name of [...named.keys()].sort()) place(name, []);
  return [...ordered];
}
