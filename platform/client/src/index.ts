export { type Call, type Client, type ClientOptions, createClient } from './client.ts';
export type { components, paths } from './generated/api.ts';
export { type FieldProblem, ProblemError } from './problem-error.ts';
