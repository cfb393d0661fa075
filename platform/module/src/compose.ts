import type { MigrationFolder } from '@tongshang/database';
import type { HttpApp } from '@tongshang/http';
import type { ScopeDeclaration, ScopeList } from '@tongshang/identity';
import type { Jobs, Task } from '@tongshang/jobs';
import type { MailTable } from '@tongshang/mail';
import { invariant, type RefusalTable } from '@tongshang/refusal';
import { createAwaited } from './awaited.ts';
import { createColumns } from './columns.ts';
import type { Capabilities, ModuleDeclaration, Running, Services } from './define-module.ts';
import { createFinding } from './finding.ts';
import { createReactions, matchReactions, type Reactions } from './reactions.ts';

/** A declaration in a list, whatever it needs: its own types were checked where it was defined. */
export type AnyModule = Omit<ModuleDeclaration, 'create' | 'needs'> & {
  readonly needs: readonly (keyof Capabilities)[];
  create(given: never): Omit<Running<string>, 'capability'> & { readonly capability?: unknown };
};

/** A promise and who keeps it. */
export type KeptPromise = {
  readonly fact: string;
  /** The module that states the fact. */
  readonly statedBy: string;
  readonly consequence: string;
  readonly performedBy: string;
};

type Composition = {
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
 * @param services.scopes of the whole platform: `scopeList` of `scopesOf(modules)` and of what the floors below declare
 * @param otherwise performs what no module performs; for tests of few modules
 * @throws when a module needs one that does not come before it, a promise cannot be kept, or a scope is asked for that
 *   nobody declares
 */
export function compose(
  modules: readonly AnyModule[],
  services: Omit<Services, 'reactions' | 'places' | 'awaited' | 'finding' | 'columns' | 'jobs'> & {
    readonly jobs: Jobs;
  },
  otherwise?: Reactions['perform'],
): Composition {
  let matched: ReturnType<typeof matchReactions> = new Map();
  const reactions = createReactions(() => matched);
  const capabilities: Record<string, unknown> = {};
  const places = modules.flatMap((module) => module.places ?? []);
  for (const module of modules) checkScopes(module, services.scopes);
  const sources: Omit<Running<string>, 'capability'>[] = [];
  const awaited = createAwaited(() => sources);
  const finding = createFinding(() => sources);
  const columns = createColumns(() => sources);
  const running = modules.map((module) => {
    for (const need of module.needs as readonly string[]) {
      invariant(
        need in capabilities,
        `${module.name} stands on ${need}, which comes before it in the list of modules`,
      );
    }
    const made = module.create({
      ...services,
      reactions,
      places,
      awaited,
      finding,
      columns,
      ...capabilities,
    } as never);
    capabilities[module.name] = made.capability;
    checkScope(
      services.scopes,
      module.name,
      made.finds && { what: 'what it finds', scope: made.finds.scope },
    );
    checkScope(
      services.scopes,
      module.name,
      made.columns && { what: 'its columns', scope: made.columns.scope },
    );
    sources.push(made);
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

/** What a module asks of its readers and of who states something must be declared by somebody; endpoints are checked by HTTP. */
function checkScopes({ name, places = [], promises = [] }: AnyModule, scopes: Pick<ScopeList, 'has'>): void {
  const asked = [
    ...places.map(({ to, scope }) => ({ what: to, scope })),
    ...promises.map(({ fact, scope }) => ({ what: fact, scope })),
  ];
  for (const one of asked) checkScope(scopes, name, one);
}

function checkScope(
  scopes: Pick<ScopeList, 'has'>,
  name: string,
  asked: { readonly what: string; readonly scope: string | undefined } | undefined,
): void {
  if (asked?.scope === undefined) return;
  invariant(
    scopes.has(asked.scope),
    `${name} asks for ${asked.scope} at ${asked.what}: nobody declares this scope`,
  );
}

/** What the modules say callers may be allowed to do, in their order. */
export function scopesOf(modules: readonly AnyModule[]): ScopeDeclaration[] {
  return modules.flatMap(({ scopes = [] }) => scopes);
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

/** The letters of all modules, by name. @throws when a name does not begin with its module's */
export function mailsOf(modules: readonly AnyModule[]): MailTable {
  const all = modules.flatMap(({ name, mails = {} }) => {
    const names = Object.keys(mails);
    invariant(
      names.every((one) => one.startsWith(`${name}.`)),
      `letters of ${name} are named after it`,
    );
    return Object.entries(mails);
  });
  return Object.fromEntries(all);
}
