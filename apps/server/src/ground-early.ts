import { type Ground, prepareGround } from './ground.ts';
import { readSettings } from './settings.ts';

/**
 * Begins to prepare the ground; resolves once PostgreSQL starts by itself, or cannot. Whoever then starts the platform hears of
 * what went wrong. Undefined where the settings are wrong, for whoever reads them next to say so.
 */
export async function groundEarly(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly prepared: Promise<Ground> } | undefined> {
  const settings = valid(env);
  if (!settings) return undefined;
  const starting = Promise.withResolvers<void>();
  const prepared = prepareGround(settings, starting.resolve);
  prepared.then(
    () => starting.resolve(),
    () => starting.resolve(),
  );
  await starting.promise;
  return { prepared };
}

function valid(env: NodeJS.ProcessEnv) {
  try {
    return readSettings(env);
  } catch {
    return undefined;
  }
}
