import { findRunning, readAccess, readSettings } from '@tongshang/server/beside';
import type { Access } from '@tongshang/walk';
import { refuse } from './refusals.ts';

/**
 * Runs `act` against the platform that runs on this machine's home, or against one of our own for the time of the command, on the
 * same data.
 * @throws CLI_NOT_A_DEMONSTRATION, and what `startPlatform` refuses
 */
export async function withPlatform<T>(
  env: NodeJS.ProcessEnv,
  act: (access: Access) => Promise<T>,
): Promise<T> {
  const settings = { ...readSettings(env), host: '127.0.0.1', port: 0 };
  const running = await findRunning(settings.home);
  if (running) return act(await accessAt(running, settings.home));
  // Only now: where a platform runs, none is loaded.
  const { startPlatform } = await import('@tongshang/server');
  const platform = await startPlatform({ ...settings, logLevel: 'error' });
  try {
    return await act(await accessAt(platform.address, settings.home));
  } finally {
    await platform.close();
  }
}

async function accessAt(address: string, home: string): Promise<Access> {
  const access = await readAccess(home);
  if (!access) throw refuse('CLI_NOT_A_DEMONSTRATION', { home });
  return { address, parties: access.parties };
}
