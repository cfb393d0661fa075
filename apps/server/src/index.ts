export { readAccess } from './demonstration/access-file.ts';
export type { DemonstrationAccess } from './demonstration/found-cast.ts';
export { describeApi, describeReactions } from './describe-api.ts';
export { MIGRATIONS, MODULES, REFUSALS } from './modules.ts';
export { type Platform, startPlatform } from './platform.ts';
export { table as serverRefusals } from './refusals.ts';
export { runServer } from './run-server.ts';
export { findRunning } from './running.ts';
export { readSettings, type Settings } from './settings.ts';
