import type { Database } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { Language, RefusalTable } from '@tongshang/refusal';
import type { FastifyInstance } from 'fastify';
import type { Authenticate, Standing } from './authenticate.ts';
import type { Endpoint } from './endpoint.ts';
import type { OpenApiDocument } from './openapi.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal | null;
    /** What the principal was admitted by. */
    standing: Standing | null;
    /** By the person's preference, else by `Accept-Language`. */
    language: Language;
    /** Of the caller (IANA), by `Time-Zone`: moments in texts are told in it. */
    timeZone: string;
  }
  interface FastifyContextConfig {
    operationId?: string;
    /** Of a body, as its endpoint declares it. */
    bodyBytesMax?: number;
  }
}

/** An endpoint as it is declared: whose it is, the floor knows. */
export type Declared = Omit<Endpoint, 'owner'>;

export type RateLimits = {
  /** Requests a minute from one network address to an endpoint that needs no sign-in, over all servers of the database. */
  readonly publicPerMinute: number;
  /** Requests a minute of one signed-in caller to an endpoint, likewise. */
  readonly callerPerMinute: number;
};

/** The running HTTP floor; modules declare their endpoints on it. */
export interface HttpApp {
  readonly fastify: FastifyInstance;
  readonly database: Database;
  readonly refusals: RefusalTable;
  readonly authenticate: Authenticate;
  /** Calls `fn` whenever credentials, roles or memberships may have changed; what it returns ends that. */
  readonly onCredentialsChanged: (fn: () => void) => () => void;
  /** Every endpoint declared so far, in order. */
  readonly endpoints: readonly Endpoint[];
  /** Name of the session cookie; cookies are `Secure` when the public address is https. */
  readonly sessionCookie: string;
  readonly secureCookies: boolean;
  readonly rateLimits: RateLimits | null;
  /** Aborts when the server closes: streams end. */
  readonly closing: AbortSignal;
  /** The same floor for one package: what is declared on it is that package's. */
  ownedBy(owner: string): HttpApp;
  declare(endpoint: Declared): void;
  openApi(): OpenApiDocument;
  /** Adds a condition to `/ready`: false or an error until it holds; a `Refusal` is the reply. */
  addReadinessCheck(name: string, check: () => Promise<boolean>): void;
  /**
   * Starts to listen; the address it then has. Never beyond the loopback interface unless `public` is true.
   */
  listen(options: {
    readonly port: number;
    readonly host?: string;
    readonly public?: boolean;
  }): Promise<string>;
  close(): Promise<void>;
}
