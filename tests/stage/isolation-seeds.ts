import type { IsolationSeed } from '@tongshang/database/testing';
import { MIGRATIONS } from '@tongshang/server';

/**
 * What each package with tables says of them and fills them with, in the order of their schemas.
 * @throws when one says nothing: its tables would be tried without a row
 */
export const isolationSeeds = (): Promise<readonly IsolationSeed[]> =>
  Promise.all(MIGRATIONS.map(({ module }) => seedOf(module)));

async function seedOf(module: string): Promise<IsolationSeed> {
  const name = `@tongshang/${module}/isolation-seed`;
  try {
    const { isolationSeed } = (await import(name)) as { readonly isolationSeed: IsolationSeed };
    return isolationSeed;
  } catch (cause) {
    throw new Error(`${module} owns tables: export ./isolation-seed in its package.json, with their seed`, {
      cause,
    });
  }
}
