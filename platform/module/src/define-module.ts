import type { Blobs } from '@tongshang/blobs';
import type { Database, Tx } from '@tongshang/database';
import type { HttpApp } from '@tongshang/http';
import type { ScopeDeclaration, ScopeList, Sealer } from '@tongshang/identity';
import type { Consumer, Jobs, Saga, Schedule, Task } from '@tongshang/jobs';
import type { Journal } from '@tongshang/journal';
import type { Mail, MailTable, Outbox } from '@tongshang/mail';
import type { RefusalTable } from '@tongshang/refusal';
import type { Workers } from '@tongshang/workers';
import type { Awaited, AwaitedMatter } from './awaited.ts';
import type { Columns, TradeColumns } from './columns.ts';
import type { Finder, Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Promised, Reaction } from './reaction.ts';
import type { Reactions } from './reactions.ts';

/**
 * What modules offer each other, by the name of the module that answers for it. Each module adds its own capability:
 * `declare module '@tongshang/module' { interface Capabilities { stock: StockCapability } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules add their capabilities to it
export interface Capabilities {}

/** What the platform gives every module. */
export type Services = {
  readonly database: Database;
  readonly journal: Journal;
  /** Files by their hash, outside the database. */
  readonly blobs: Blobs;
  /** For enqueueing; what a module's jobs do, it says under `works`. */
  readonly jobs: Pick<Jobs, 'enqueue' | 'progress' | 'states'>;
  /** Threads for what takes the processor long; never inside a transaction. */
  readonly workers: Workers;
  readonly sealer: Sealer;
  /** Letters to people outside; what a module writes, it says under `mails`. */
  readonly mail: Mail & { readonly outbox: Outbox };
  /** Where people reach the platform, without a slash at the end. */
  readonly publicUrl: string;
  readonly reactions: Reactions;
  /** What callers may be allowed to do, as all packages of the platform declare it. */
  readonly scopes: ScopeList;
  /** The pages that all modules of the platform bring. */
  readonly places: readonly Place[];
  /** What waits for the caller's organisation in the matters of all modules. */
  readonly awaited: Awaited;
  /** What the caller's organisation finds in all modules. */
  readonly finding: Finding;
  /** What columns that other modules bring say of trades. */
  readonly columns: Columns;
};

/** Reads the journal, comes by the clock, or talks to the outside. */
type Work = Consumer | Schedule | Task | Saga;

/** What others may ask of a module, where it offers anything. */
type Offered<Name extends string> = Name extends keyof Capabilities
  ? { readonly capability: Capabilities[Name] }
  : { readonly capability?: undefined };

/** A module at work. */
export type Running<Name extends string> = Offered<Name> & {
  /** Declares its endpoints. */
  routes?(app: HttpApp): void;
  readonly reactions?: readonly Reaction[];
  /**
   * What waits for the organisation of the transaction in this module's own matters, the oldest first, at most so many: what the state of the trade
   * itself waits for, that says already.
   */
  awaits?(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]>;
  /** What it lets itself be searched for. */
  readonly finds?: Finder;
  /** What it says of trades in their list. */
  readonly columns?: TradeColumns;
  /** What it does outside transactions. */
  readonly works?: readonly Work[];
  /** What it does by itself at the start and every ten minutes, until the signal aborts. */
  upkeep?(signal: AbortSignal): Promise<unknown>;
};

/** Everything a module brings to the platform, in one place. */
export type ModuleDeclaration<
  Name extends string = string,
  Needs extends keyof Capabilities = keyof Capabilities,
> = {
  readonly name: Name;
  /** Modules whose capabilities it stands on; they come before it in the list of modules. */
  readonly needs: readonly Needs[];
  /** Folder of `0001-name.sql` …; absent for a module without tables. */
  readonly migrations?: URL;
  /** What it may refuse, its engines' refusals included. */
  readonly refusals: readonly RefusalTable[];
  /** The letters that it writes (`defineMails`). */
  readonly mails?: MailTable;
  /** What callers may be allowed to do in it: `stock:write`, with its name for people and who holds it. */
  readonly scopes?: readonly ScopeDeclaration[];
  /** Pages of its slice of the interface, and whom they are for. */
  readonly places?: readonly Place[];
  /** What is stated in files it answers for, and what is promised to follow. */
  readonly promises?: readonly Promised[];
  /** Brings it to work. */
  create(given: Services & Pick<Capabilities, Needs>): Running<Name>;
};

/** Declares a module; the name and the needs are known to the compiler. */
export function defineModule<const Name extends string, const Needs extends keyof Capabilities = never>(
  declaration: ModuleDeclaration<Name, Needs>,
): ModuleDeclaration<Name, Needs> {
  return declaration;
}
