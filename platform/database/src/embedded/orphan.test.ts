import { type ChildProcess, spawn } from 'node:child_process';
import { once as event } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverAccount } from './account.ts';
import { installedBinaries, readyBinaries } from './binaries.ts';
import { startEmbedded } from './launch.ts';
import { startOf } from './running.ts';

let home: string;
let untied: ChildProcess | undefined;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongshang-orphan-'));
  await chmod(home, 0o755);
});
afterEach(async () => {
  untied?.kill('SIGQUIT');
  await rm(home, { recursive: true, force: true, maxRetries: 50 });
});

describe('at a start', () => {
  it('a server that lost its parent is stopped, and its data taken over', async () => {
    const { folder } = await once();
    const account = serverAccount();
    const binaries = await readyBinaries(await installedBinaries(), account, folder);
    const args = [
      '-D',
      join(folder, 'data'),
      '-c',
      `unix_socket_directories=${join(folder, 'run')}`,
      '-c',
      'listen_addresses=',
    ];
    untied = spawn(join(binaries.folder, 'bin', 'postgres'), args, {
      ...account,
      cwd: '/',
      stdio: 'ignore',
      detached: true,
    });
    const pidFile = join(folder, 'data', 'postmaster.pid');
    await expect
      .poll(() => readFile(pidFile, 'utf8').catch(() => ''), { timeout: 15_000 })
      .toContain('ready');
    const server = await startEmbedded({ home });
    expect(server.pid).not.toBe(untied.pid);
    expect(await startOf(untied.pid as number)).toBeUndefined();
    await server.stop();
  });

  it('a number left in postmaster.pid that belongs to another program is not believed, nor is that program touched', async () => {
    const { folder } = await once();
    const innocent = spawn('sleep', ['600'], { ...serverAccount(), cwd: '/' });
    await writeFile(join(folder, 'data', 'postmaster.pid'), `${innocent.pid}\n${join(folder, 'data')}\n`);
    const server = await startEmbedded({ home });
    expect(innocent.exitCode ?? innocent.signalCode).toBeNull();
    await server.stop();
    innocent.kill('SIGKILL');
  });

  it('a process that was killed and awaits a parent that never asks keeps nobody out', async () => {
    const { folder } = await once();
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], {
      ...serverAccount(),
      ...{ cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] },
    });
    try {
      const [said] = (await event(parent.stdout as Readable, 'data')) as [Buffer];
      const pid = Number(String(said));
      const start = await startOf(pid);
      await expect
        .poll(async () => (await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') Z '))
        .toBe(true);
      await writeFile(join(folder, 'owner'), JSON.stringify({ pid, start }));
      await writeFile(join(folder, 'data', 'postmaster.pid'), `${pid}\n${join(folder, 'data')}\n`);
      await (await startEmbedded({ home })).stop();
    } finally {
      parent.kill('SIGKILL');
    }
  });

  it('the mark of an owner that has ended, or half a mark, does not keep anyone out', async () => {
    const { folder } = await once();
    for (const mark of [JSON.stringify({ pid: process.pid, start: 'long ago' }), '{"pid":', '']) {
      await writeFile(join(folder, 'owner'), mark);
      await (await startEmbedded({ home })).stop();
    }
  });
});

/** A place whose server has run and been stopped. */
async function once(): Promise<{ folder: string }> {
  const server = await startEmbedded({ home });
  await server.stop();
  return { folder: server.folder };
}
