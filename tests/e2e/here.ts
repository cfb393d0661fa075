import { inject } from 'vitest';
import type { Demonstration } from './global-setup.ts';

/** The demonstration of the worker that runs this test: no two workers share one, so that no test meets what another is changing. */
export function here(): Demonstration {
  const all = inject('demonstrations');
  const own = all[(Number(process.env.VITEST_POOL_ID) - 1) % all.length];
  if (!own) throw new Error('no demonstration was started for this worker');
  return own;
}
