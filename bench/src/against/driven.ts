import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Tell } from '../rounds/driver.ts';
import type { Figure } from '../rounds/rounds.ts';
import { leaveNothing } from '../tidy.ts';

/** One subject that is measured in another process, by the code of its checkout. */
export type Driven = {
  round(): Promise<readonly Figure[]>;
  end(): Promise<void>;
};

/** Starts the driver of a checkout and waits until its subject is ready. @throws what the driver could not do */
export async function drive(folder: string, subject: string): Promise<Driven> {
  const ownNode = join(folder, 'node_modules/.bin/node');
  const child = fork(join(folder, 'bench/src/rounds/driver.ts'), [subject], {
    cwd: folder,
    // Ctrl-C is for the bench, which then ends it.
    detached: true,
    execPath: existsSync(ownNode) ? ownNode : process.execPath,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const end = leaveNothing(async () => {
    if (child.connected) child.disconnect();
    await ended;
  });
  const next = async (): Promise<Tell> => {
    const settled = new AbortController();
    const { signal } = settled;
    const message = once(child, 'message', { signal });
    const silence = once(child, 'exit', { signal }).then(() => [{ failure: 'the driver ended' }]);
    for (const one of [message, silence]) one.catch(() => {});
    const [told] = (await Promise.race([message, silence])) as [Tell];
    settled.abort();
    if ('failure' in told) throw new Error(`${subject}, measured in ${folder}: ${told.failure}`);
    return told;
  };
  await next();
  return {
    async round() {
      const told = next();
      child.send('round' satisfies Ask);
      const answer = await told;
      return 'figures' in answer ? answer.figures : [];
    },
    end,
  };
}
