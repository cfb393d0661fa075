import { createRequire } from 'node:module';
import type { Options } from 'fast-json-stringify';

type Build = (schema: object, options: Options) => (value: unknown) => string;

const require = createRequire(import.meta.url);

/**
 * Fastify's serialiser compiler. That of an endpoint is made when it first replies, as its validator is (`compileValidator`): making
 * all of them, and loading what makes them, took a tenth of every start.
 */
export function compileSerialiser({ schema }: { schema: unknown }): (value: unknown) => string {
  let serialise: ReturnType<Build> | undefined;
  return (value) => {
    serialise ??= (require('fast-json-stringify') as Build)(schema as object, {});
    return serialise(value);
  };
}
