import type { components, paths } from '@tongshang/client';

/** `/api/v1/trades/{tradeId}/order` with its places left open: `/api/v1/trades/${string}/order`. */
type Open<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Open<After>}`
  : Path;

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Addresses of the platform's API that answer to a method, as the OpenAPI document lists them. */
export type Address<M extends Method> = {
  [K in keyof paths & string]: NonNullable<paths[K][M]> extends never ? never : Open<K>;
}[keyof paths & string];

/** The one path of the document that an address means: both must describe the same texts. */
type PathOf<A extends string> = {
  [K in keyof paths & string]: [A] extends [Open<K>] ? ([Open<K>] extends [A] ? K : never) : never;
}[keyof paths & string];

type OperationOf<A extends string, M extends Method> =
  PathOf<A> extends infer K extends keyof paths ? NonNullable<paths[K][M]> : never;

type Json<R> = R extends { content: { 'application/json': infer J } } ? J : undefined;

/** What comes back on success; undefined where the reply has no body. */
export type ReplyOf<A extends string, M extends Method> =
  OperationOf<A, M> extends { responses: infer R }
    ? R extends { 200: infer Ok }
      ? Json<Ok>
      : R extends { 201: infer Made }
        ? Json<Made>
        : R extends { 202: infer Taken }
          ? Json<Taken>
          : undefined
    : never;

/** As it may be written before it becomes JSON: lists that nobody changes, and members that are absent when undefined. */
type Sendable<T> = T extends readonly (infer U)[]
  ? readonly Sendable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: object extends Pick<T, K> ? Sendable<T[K]> | undefined : Sendable<T[K]> }
    : T;

export type BodyOf<A extends string, M extends Method> =
  OperationOf<A, M> extends {
    requestBody?: { content: { 'application/json': infer B } };
  }
    ? Sendable<B>
    : undefined;

type Loose<Q> = { readonly [K in keyof Q]?: Q[K] | undefined | null };

/** What may be asked for behind the `?`. */
export type QueryOf<A extends string, M extends Method> =
  OperationOf<A, M> extends { parameters: { query?: infer Q } }
    ? Loose<NonNullable<Q>>
    : Record<string, never>;

type Immutable<T> = T extends (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** A shape that the OpenAPI document names, as it is read: nobody changes a reply. */
export type Schema<Name extends keyof components['schemas']> = Immutable<components['schemas'][Name]>;

/** One entry of a list. */
export type ItemOf<A extends string> = ReplyOf<A, 'get'> extends { items: (infer I)[] } ? I : never;
