import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { MIGRATIONS, type Platform, readSettings, startPlatform } from '@tongshang/server';
import { type Access, createWalker, type Walker } from '@tongshang/walk';
import { type Caller, signIn } from './caller.ts';

/** The composed server on a database of its own, for one test file. */
export type StagedServer = {
  readonly platform: Platform;
  /** The same database, which stays open when the platform is closed. */
  readonly test: TestDatabase;
  /** Its home, where commands of this machine find it. */
  readonly home: string;
  close(): Promise<void>;
};

/** Starts the composed server as `npm start` does, but on a test database, a free port and an empty home. */
export async function stageServer(settings: Record<string, string> = {}): Promise<StagedServer> {
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
  return {
    ...{ platform, home, test },
    async close() {
      await platform.close();
      await test.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A whole demonstration platform. */
export type StagedPlatform = StagedServer & {
  /** Address, and the key of every demonstration party by its role. */
  readonly access: Access;
  readonly walker: Walker;
};

/** The person of a demonstration party, signed in: what no API key may do. */
export function personOf(
  { platform, access }: Pick<StagedPlatform, 'platform' | 'access'>,
  role: string,
): Promise<Caller> {
  const { email } = (access.parties as unknown as Record<string, { email: string }>)[role] ?? { email: '' };
  return signIn(platform.app, email, platform.demonstration?.password ?? '');
}

export async function stagePlatform(settings: Record<string, string> = {}): Promise<StagedPlatform> {
  const staged = await stageServer(settings);
  const { address, demonstration } = staged.platform;
  if (!demonstration) throw new Error('an empty database makes a demonstration');
  const access = { address, parties: demonstration.parties };
  return { ...staged, access, walker: createWalker(access, 'en') };
}
