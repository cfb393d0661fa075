export {
  emptyDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  testDatabase,
} from './testing/test-database.ts';
