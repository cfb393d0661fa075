import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{engines,platform,modules,apps}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
