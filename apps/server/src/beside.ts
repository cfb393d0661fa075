/** What a command of the same machine needs to know of a platform: reading it loads no server. */
export { readAccess } from './demonstration/access-file.ts';
export { table as serverRefusals } from './refusals.ts';
export { findRunning } from './running.ts';
export { readSettings, type Settings } from './settings.ts';
