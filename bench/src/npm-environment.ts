import { join } from 'node:path';

/** An environment without what npm tells the scripts it runs, this bench among them; a registry that the user has configured stays. */
export function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^npm_(?!config_registry$)/i.test(name));
  const userConfig = env.NPM_CONFIG_USERCONFIG ?? join(env.HOME ?? '', '.npmrc');
  return { ...Object.fromEntries(kept), npm_config_userconfig: userConfig };
}
