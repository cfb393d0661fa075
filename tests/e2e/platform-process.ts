import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A platform as `npm start` makes it, in a process of its own. */
export type PlatformProcess = {
  readonly address: string;
  /** Where the first operator is founded; undefined where there is one. */
  readonly operatorLink?: string | undefined;
  /** As Ctrl-C does. */
  stop(): Promise<void>;
};

const PROGRAM = join(import.meta.dirname, '../../apps/server/bin/start.mjs');
/** The last line `npm start` writes, when it serves and the sample trades are there. */
const READY = 'Ctrl-C stops it';

/** Starts the platform on an empty home and a free port, and waits until its sample trades are carried. @param more settings */
export async function startPlatformProcess(
  home: string,
  more: Readonly<Record<string, string>> = {},
): Promise<PlatformProcess> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    TONGSHANG_HOME: home,
    PORT: '0',
    TONGSHANG_LOG: 'error',
    LC_ALL: 'en_GB.UTF-8',
    ...more,
  };
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  const said = await Promise.race([untilReady(child), ended.then(() => undefined)]);
  const address = said && /Tongshang is at (\S+)/.exec(said)?.[1];
  if (!address || said.includes('did not come through')) {
    child.kill();
    throw new Error(`The platform did not come up:\n${said ?? '(it ended)'}`);
  }
  return {
    address,
    operatorLink: /\/found-operator#\S+/.exec(said)?.[0],
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** Everything it said up to the moment it serves; what it says later is passed on, because it is a complaint. */
function untilReady(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    const listen = (text: Buffer) => {
      if (said.includes(READY)) process.stderr.write(text);
      said += text;
      if (said.includes(READY)) resolve(said);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => said.includes(READY) || process.stderr.write(said));
  });
}
