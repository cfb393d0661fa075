import { join } from 'node:path';
import { connect, type Database } from '@tongshang/database';
import { emptyDatabase } from '@tongshang/database/testing';
import { verifyDossier } from '@tongshang/dossier';
import { type Platform, readSettings, startPlatform } from '@tongshang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, keyHolder } from '../stage/caller.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';
import { type Hands, orderByHand } from '../stage/trade-by-hand.ts';
import { tongshang, workshop } from './command-line.ts';

let staged: StagedPlatform;
let shop: Awaited<ReturnType<typeof workshop>>;
let restored: Awaited<ReturnType<typeof emptyDatabase>>;
let tradeId: string;
let trustBefore: { logKey: string };
/** Leaves of the log when the backup was made, and when the platform was lost. */
let kept: number;
let seen: number;

/** Pages that are printed are entries, and come when they come. */
const NO_PRINTS = { TONGSHANG_JOBS: 'off' };

const environment = () => ({
  TONGSHANG_HOME: staged.home,
  DATABASE_URL: restored.url,
  TONGSHANG_LOG: 'silent',
  ...NO_PRINTS,
});
const command = (words: readonly string[], url: string) =>
  tongshang(words, { cwd: shop.folder, env: { TONGSHANG_HOME: staged.home, DATABASE_URL: url } });

async function started<T>(more: { newLogEpoch?: true }, act: (platform: Platform) => Promise<T>): Promise<T> {
  const platform = await startPlatform({
    ...readSettings({ ...environment(), PORT: '1' }),
    port: 0,
    ...more,
  });
  try {
    return await act(platform);
  } finally {
    await platform.close();
  }
}

const get = ({ address }: Platform, path: string, language = 'en') =>
  fetch(address + path, {
    headers: { authorization: `Bearer ${sellerKey()}`, 'accept-language': language },
  });
const sellerKey = () => (staged.access.parties as Record<string, { apiKey: string }>).seller?.apiKey;

/** The demonstration's own buyer and seller. */
function handsOfCast(): Hands {
  const { platform, access } = staged;
  const keys = Object.entries(access.parties as Record<string, { apiKey: string; organisationId: string }>);
  const shared = Object.fromEntries(
    keys.map(([role, { apiKey }]) => [role, keyHolder(platform.app, apiKey)]),
  );
  const sharedIds = Object.fromEntries(keys.map(([role, { organisationId }]) => [role, organisationId]));
  const { buyer, seller } = shared as { buyer: Caller; seller: Caller };
  const { buyer: buyerId = '', seller: sellerId = '' } = sharedIds;
  return { buyer, seller, buyerId, sellerId, shared, sharedIds };
}

/** A dossier waits for what is newest to be cosigned. */
async function cosigned(platform: Platform, trade: string): Promise<void> {
  expect((await get(platform, `/api/v1/trades/${trade}/dossier?pdf=none`)).status).toBe(200);
}

/** Where the log stands once every entry is in it, and witnesses have seen that. */
async function sizeOf({ address }: { address: string }): Promise<number> {
  const log = (await (await fetch(`${address}/api/v1/log`)).json()) as { size: number };
  return log.size;
}

const pendingOf = async (): Promise<number> => {
  const database: Database = await connect({ url: restored.url, connectionsMax: 1 });
  const count = await database.system('tests: what waits', (tx) =>
    tx.one<{ count: bigint }>('select count(*) as count from journal.pending'),
  );
  await database.close();
  return Number(count.count);
};

beforeAll(async () => {
  [staged, shop, restored] = await Promise.all([stagePlatform(NO_PRINTS), workshop(), emptyDatabase()]);
  const { platform } = staged;
  const hands = handsOfCast();
  tradeId = (await orderByHand(hands)).tradeId;
  await cosigned(platform, tradeId);
  trustBefore = (await (await get(platform, '/log/trust.json')).json()) as { logKey: string };
  const file = join(shop.folder, 'older.backup');
  expect((await command(['backup', file], staged.test.url)).code).toBe(0);
  kept = await sizeOf(platform);
  await cosigned(platform, (await orderByHand(hands)).tradeId);
  seen = await sizeOf(platform);
  await platform.close();
  expect((await command(['restore', file], restored.url)).code).toBe(0);
}, 120_000);
afterAll(async () => {
  await restored?.close();
  await staged?.close();
  await shop?.remove();
});

describe('a platform restored from a backup that is older than what its witnesses saw', () => {
  it('serves, but says that it is not ready, proves nothing and takes nothing into the log', async () => {
    expect(seen).toBeGreaterThan(kept);
    await started({}, async (platform) => {
      const ready = await get(platform, '/ready');
      expect([ready.status, ready.headers.get('content-type')]).toEqual([
        503,
        'application/problem+json; charset=utf-8',
      ]);
      const problem = (await ready.json()) as { code: string; detail: string };
      expect(problem.code).toBe('LOG_BEHIND_WITNESSES');
      expect(problem.detail).toContain(
        `has cosigned a tree of ${seen} entries that is not the beginning of the log here, which has ${kept}`,
      );
      const chinese = (await (await get(platform, '/ready', 'zh-CN')).json()) as { detail: string };
      expect(chinese.detail).toContain(`已会签一个有 ${seen} 个条目的日志`);
      const dossier = await get(platform, `/api/v1/trades/${tradeId}/dossier?pdf=none`);
      expect([dossier.status, await dossier.json()]).toEqual([
        503,
        expect.objectContaining({ code: 'LOG_BEHIND_WITNESSES' }),
      ]);
      expect((await get(platform, `/api/v1/trades/${tradeId}`)).status).toBe(200);
      expect(await sizeOf(platform)).toBe(kept);
    });
  });

  it('begins a new epoch when told to, whose first entry names the log before; its dossiers hold and say so', async () => {
    const pending = await pendingOf();
    const dossier = await started({ newLogEpoch: true }, async (platform) => {
      expect((await get(platform, '/ready')).status).toBe(200);
      expect(await sizeOf(platform)).toBe(kept + pending + 1);
      const trust = (await (await get(platform, '/log/trust.json')).json()) as typeof trustBefore;
      const follows = { logKey: trustBefore.logKey, size: kept };
      expect(trust).toMatchObject({ epoch: { number: 2, follows } });
      // A tile once served never changes, so those of the new log lie elsewhere.
      const statuses = ['/log/checkpoint', '/log/epoch-2/checkpoint'].map(
        async (path) => (await get(platform, path)).status,
      );
      expect(await Promise.all(statuses)).toEqual([404, 200]);
      expect(trust.logKey).toMatch(/^\S+\/log\/epoch-2\+/);
      const reply = await get(platform, `/api/v1/trades/${tradeId}/dossier?pdf=none`);
      expect(reply.status).toBe(200);
      const bytes = new Uint8Array(await reply.arrayBuffer());
      const report = verifyDossier(bytes, trust as Parameters<typeof verifyDossier>[1]);
      expect(report.checks.filter(({ status }) => status === 'fails')).toEqual([]);
      expect(report.checks.find(({ id }) => id === 'epoch')).toMatchObject({ status: 'holds', count: 2 });
      return bytes;
    });
    // Who believes only the log before is told that this is another.
    const old = verifyDossier(dossier, trustBefore as unknown as Parameters<typeof verifyDossier>[1]);
    expect(old.checks.find(({ id }) => id === 'checkpoint')?.findings[0]?.code).toBe(
      'CHECKPOINT_OF_ANOTHER_LOG',
    );
  });

  it('goes on in it at the next start, and begins no further one without need', async () => {
    const again = await command(['start', '--new-log-epoch'], restored.url);
    expect([again.code, again.lines]).toEqual([
      1,
      ['No witness contradicts the log, so no new epoch is begun. Start without --new-log-epoch.'],
    ]);
    await started({}, async (platform) => {
      expect(platform.epoch.number).toBe(2);
      expect((await get(platform, '/ready')).status).toBe(200);
    });
  });
});
