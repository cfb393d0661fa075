export {
  expectIsolation,
  type IsolationOptions,
  type IsolationReport,
  isolationReport,
} from './testing/isolation.ts';
export {
  emptyDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  testDatabase,
} from './testing/test-database.ts';
