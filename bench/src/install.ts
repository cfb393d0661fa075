import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderBytes } from './folder-size.ts';
import { withoutNpm } from './npm-environment.ts';
import { figure, type Row } from './row.ts';
import { startServer } from './server-process.ts';
import { leaveNothing } from './tidy.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const REACH_S = 180;
const REACH_MB = 1_300;

/** `npm install` of a clone of what is committed, with an empty home and an empty npm cache; then again without install scripts. */
export async function measureInstall(): Promise<Row[]> {
  const usual = await installOnce([]);
  const bare = await installOnce(['--ignore-scripts']);
  const where = 'a new clone, an empty home, an empty npm cache';
  return [
    {
      what: 'npm install on a bare machine',
      measured: `${figure(usual.seconds)} s`,
      reach: '≤ 180 s',
      holds: usual.seconds <= REACH_S,
      note: where,
    },
    {
      what: '– what it leaves: the clone with all packages',
      measured: `${figure(usual.megabytes)} MB`,
      reach: `≤ ${REACH_MB} MB`,
      holds: usual.megabytes <= REACH_MB,
      peers: 'Medusa 2.21: 680 MB',
    },
    {
      what: '– where npm runs no install scripts, install and start to first page',
      measured: `${figure(bare.seconds)} + ${figure(bare.firstPageSeconds)} s`,
      reach: 'works',
      holds: true,
      note: 'the first start builds the web app',
    },
  ];
}

async function installOnce(options: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'tongshang-bench-install-'));
  const remove = leaveNothing(() => rm(folder, { recursive: true, force: true }));
  const [home, clone] = [join(folder, 'home'), join(folder, 'clone')];
  await mkdir(home);
  const env = bareEnvironment(home, join(folder, 'cache'));
  await run('git', ['clone', '--quiet', '--depth=1', `file://${REPOSITORY}`, clone], folder, process.env);
  const started = performance.now();
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...options], clone, env);
  const seconds = (performance.now() - started) / 1_000;
  const megabytes = (await folderBytes(clone)) / 1e6;
  const server = await startServer(join(folder, 'data'), clone, env);
  await server.isReady;
  await server.stop();
  await remove();
  return { seconds, megabytes, firstPageSeconds: server.firstPageMs / 1_000 };
}

function bareEnvironment(home: string, cache: string): NodeJS.ProcessEnv {
  return { ...withoutNpm(process.env), HOME: home, npm_config_cache: cache };
}

async function run(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}`);
}
