import type { MigrationFolder } from '@tongshang/database';
import type { HttpApp } from '@tongshang/http';
import type { Jobs, Task } from '@tongshang/jobs';
import { invariant, type RefusalTable } from '@tongshang/refusal';
import type { Capabilities, ModuleDeclaration, Running, Services } from './define-module.ts';
import { createReactions, matchReactions, type Reactions } from './reactions.ts';

/** A declaration in a list, whatever it needs: its own types were checked where it was defined. */
export type AnyModule = Omit<ModuleDeclaration, 'create' | 'needs'> & {
  readonly needs: readonly (keyof Capabilities)[];
  create(given: never): Omit<Running<string>, 'capability'> & { readonly capability: unknown };
};

/** A promise and who keeps it. */
export type KeptPromise = {
  readonly fact: string;
  /** The module that states the fact. */
  readonly statedBy: string;
  readonly consequence: string;
  readonly performedBy: string;
};

export type Composition = {
  readonly capabilities: Capabilities;
  readonly keptPromises: readonly KeptPromise[];
  /** Declares every endpoint. */
  routes(app: HttpApp): void;
  /** What modules do by themselves now and then; the first failure is thrown after all have ended. */
  upkeep(signal: AbortSignal): Promise<unknown>;
};

/**
 * Brings the modules to work, in the order of the list, matches what is promised with the reactions that perform it, and registers
 * what runs outside transactions.
 * @param otherwise performs what no module performs; for tests of few modules
 * @throws when a module needs one that does not come before it, or a promise cannot be kept
 */
export function compose(
  modules: readonly AnyModule[],
  services: Omit<Services, 'reactions' | 'places' | 'jobs'> & { readonly jobs: Jobs },
  otherwise?: Reactions['perform'],
): Composition {
  let matched: ReturnType<typeof matchReactions> = new Map();
  const reactions = createReactions(() => matched);
  const capabilities: Record<string, unknown> = {};
  const places = modules.flatMap((module) => module.places ?? []);
  const running = modules.map((module) => {
    for (const need of module.needs as readonly string[]) {
      invariant(
        need in capabilities,
        `${module.name} stands on ${need}, which comes before it in the list of modules`,
      );
    }
    const made = module.create({ ...services, reactions, places, ...capabilities } as never);
    capabilities[module.name] = made.capability;
    return { module: module.name, made };
  });
  const promised = modules.flatMap(({ promises = [] }) => promises);
  matched = matchReactions(
    promised,
    running.flatMap(({ module, made }) => (made.reactions ?? []).map((reaction) => ({ module, reaction }))),
    otherwise,
  );
  for (const work of running.flatMap(({ made }) => made.works ?? [])) services.jobs.register(work as Task);
  return {
    capabilities: capabilities as unknown as Capabilities,
    keptPromises: promised.flatMap(({ fact, module: statedBy, consequences }) =>
      consequences.map((consequence) => {
        const performedBy = matched.get(consequence)?.module ?? '';
        return { fact, statedBy, consequence, performedBy };
      }),
    ),
    routes(app) {
      for (const { module, made } of running) made.routes?.(app.ownedBy(module));
    },
    async upkeep(signal) {
      const ended = await Promise.allSettled(running.map(({ made }) => made.upkeep?.(signal)));
      const failed = ended.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
  };
}

/** The schemas of the modules, in their order. */
export function migrationsOf(modules: readonly AnyModule[]): MigrationFolder[] {
  return modules.flatMap(({ name, migrations }) =>
    migrations ? [{ module: name, folder: migrations }] : [],
  );
}

/** Everything that the modules may refuse, each table once. */
export function refusalsOf(modules: readonly AnyModule[]): RefusalTable[] {
  return [...new Set(modules.flatMap(({ refusals }) => refusals))];
}
