export * from './beside.ts';
export type { DemonstrationAccess } from './demonstration/found-cast.ts';
export { describeApi, describeReactions } from './describe-api.ts';
export { MIGRATIONS, MODULES, REFUSALS } from './modules.ts';
export { type Platform, startPlatform } from './platform.ts';
export { runServer } from './run-server.ts';
