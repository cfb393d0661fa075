import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@tongshang/refusal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverAccount } from './account.ts';
import { installedBinaries, readyBinaries } from './binaries.ts';
import { startEmbedded } from './launch.ts';
import { openPlace, tongshangHome } from './place.ts';
import { failureOf } from './postmaster.ts';

const account = serverAccount();
let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'tongshang-place-'));
  await chmod(base, 0o755);
});
afterEach(() => rm(base, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is TONGSHANG_HOME, by default ~/.tongshang', () => {
    expect(tongshangHome({ TONGSHANG_HOME: '/srv/trade/' })).toBe('/srv/trade');
    expect(tongshangHome({})).toBe(join(homedir(), '.tongshang'));
    expect(tongshangHome({ TONGSHANG_HOME: '' })).toBe(join(homedir(), '.tongshang'));
  });

  it('lies in the home where PostgreSQL can get there', async () => {
    const place = await openPlace(join(base, 'home'), account);
    expect(place.folder).toBe(join(base, 'home', 'postgres'));
    expect((await stat(place.socketFolder)).uid).toBe(account?.uid ?? process.getuid?.());
  });

  // The rest concerns root, who lends PostgreSQL another user; an ordinary user runs it as itself.
  it.runIf(account)('lies elsewhere, and stays there, where PostgreSQL cannot get to the home', async () => {
    const closed = join(base, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const home = join(closed, '.tongshang');
    const server = await startEmbedded({ home });
    try {
      expect(server.folder).toMatch(/^\/var\/lib\/tongshang\/tongshang-[0-9a-f]{8}$/);
      expect(await readFile(join(home, 'postgres.location'), 'utf8')).toBe(`${server.folder}\n`);
      await chmod(closed, 0o755);
      expect((await openPlace(home, account)).folder).toBe(server.folder);
    } finally {
      await server.stop();
      await rm(server.folder, { recursive: true });
    }
  });

  it.runIf(account)('opens a home of our own for passing through, not for listing', async () => {
    const home = join(base, 'home');
    await mkdir(home, { mode: 0o700 });
    expect((await openPlace(home, account)).folder).toBe(join(home, 'postgres'));
    expect((await stat(home)).mode & 0o777).toBe(0o711);
  });
});

describe('the programs of PostgreSQL', () => {
  async function bareInstall(): Promise<{ folder: string; version: string }> {
    const { folder, version } = await installedBinaries();
    const bare = join(base, 'node_modules', 'native');
    await cp(folder, bare, {
      recursive: true,
      filter: (path) => !path.endsWith('.a'),
      verbatimSymlinks: true,
    });
    for (const name of await readdir(join(bare, 'lib'))) {
      const path = join(bare, 'lib', name);
      if (/\.so(\.\d+)?$/.test(name) && (await listed(folder)).includes(`native/lib/${name}`)) await rm(path);
    }
    for (const name of ['postgres', 'initdb']) await chmod(join(bare, 'bin', name), 0o644);
    return { folder: bare, version };
  }
  async function listed(folder: string): Promise<string[]> {
    const links = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8'));
    return links.map(({ target }: { target: string }) => target);
  }

  it('are made ready where npm ran no install script and kept no executable bit', async () => {
    const bare = await bareInstall();
    const ready = await readyBinaries(bare, account, join(base, 'copies'));
    expect(ready.folder).toBe(bare.folder);
    expect((await stat(join(bare.folder, 'bin', 'postgres'))).mode & 0o111).toBe(0o111);
    for (const link of await listed(bare.folder)) {
      expect((await stat(join(bare.folder, '..', link))).isFile()).toBe(true);
    }
  });

  it.runIf(account)('are copied, complete, where PostgreSQL cannot get to them', async () => {
    const bare = await bareInstall();
    await chmod(join(base, 'node_modules'), 0o700);
    const ready = await readyBinaries(bare, account, join(base, 'copies'));
    expect(ready.folder).toBe(join(base, 'copies', `postgresql-${bare.version}`));
    for (const link of await listed(bare.folder)) {
      expect((await stat(join(ready.folder, link.replace('native/', '')))).isFile()).toBe(true);
    }
    await writeFile(join(ready.folder, 'mark'), '');
    await readyBinaries(bare, account, join(base, 'copies'));
    expect((await stat(join(ready.folder, 'mark'))).isFile()).toBe(true);
  });
});

describe('the words of PostgreSQL when it does not start', () => {
  it.each([
    [
      'FATAL:  could not write to file "pg_wal/xlogtemp.31": No space left on device',
      'DATABASE_DISK_FULL',
      undefined,
    ],
    ['initdb: error: could not create directory "x": Disk quota exceeded', 'DATABASE_DISK_FULL', undefined],
    [
      'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 15',
      'DATABASE_DISK_FULL',
      undefined,
    ],
    [
      'x\nFATAL:  data directory "x" has wrong ownership\nHINT: y',
      'DATABASE_START_FAILED',
      'data directory "x" has wrong ownership',
    ],
    [
      'postgres: error while loading shared libraries: libicuuc.so.60: not found',
      'DATABASE_START_FAILED',
      'while loading shared libraries',
    ],
    ['', 'DATABASE_START_FAILED', 'no message'],
  ])('become one line: %j', (text, code, detail) => {
    const refusal = failureOf(text, '/srv') as Refusal;
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.code).toBe(code);
    if (detail) expect(refusal.params.detail).toContain(detail);
  });
});
