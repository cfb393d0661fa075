export { type Client, createClient } from './client.ts';
export type { components, paths } from './generated/api.ts';
export { ProblemError } from './problem-error.ts';
