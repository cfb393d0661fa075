import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { MIGRATIONS, type Platform, readSettings, startPlatform } from '@tongshang/server';
import { type Access, createWalker, type Walker } from '@tongshang/walk';

/** A whole demonstration platform on a database of its own, for one test file. */
export type StagedPlatform = {
  readonly platform: Platform;
  /** The same database, which stays open when the platform is closed. */
  readonly test: TestDatabase;
  /** Its home, where commands of this machine find it. */
  readonly home: string;
  /** Address, and the key of every demonstration party by its role. */
  readonly access: Access;
  readonly walker: Walker;
  close(): Promise<void>;
};

/** Starts the composed server as `npm start` does, but on a test database, a free port and an empty home. */
export async function stagePlatform(settings: Record<string, string> = {}): Promise<StagedPlatform> {
  const home = await mkdtemp(join(tmpdir(), 'tongshang-stage-'));
  const test = await testDatabase(MIGRATIONS);
  const env = {
    TONGSHANG_HOME: home,
    DATABASE_URL: test.url,
    PORT: '1',
    TONGSHANG_LOG: 'silent',
    ...settings,
  };
  const platform = await startPlatform({ ...readSettings(env), port: 0 });
  const { address, demonstration } = platform;
  if (!demonstration) throw new Error('an empty database makes a demonstration');
  const access = { address, parties: demonstration.parties };
  return {
    ...{ platform, home, test, access },
    walker: createWalker(access, 'en'),
    async close() {
      await platform.close();
      await test.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
