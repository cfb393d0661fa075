export {
  expectIsolation,
  type IsolationOptions,
  type IsolationReport,
  isolationReport,
} from './testing/isolation.ts';
export type { IsolationSeed } from './testing/isolation-seed.ts';
export {
  emptyDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  testDatabase,
} from './testing/test-database.ts';
