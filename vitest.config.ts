import { defineConfig } from 'vitest/config';

const suite = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One less than there are cores, Vitest's own choice, would leave half of a small machine idle.
    maxWorkers: '100%',
    projects: [
      suite('house', ['scripts/**/*.test.ts']),
      // One worker loads what its files have in common once: half of the CPU of these tests would go into that.
      suite('unit', ['{engines,platform,modules,apps,bench}/**/*.test.{ts,tsx}'], { isolate: false }),
      suite('conformance', ['tests/conformance/**/*.test.ts'], { testTimeout: 120_000 }),
      suite(
        'whole',
        [
          'tests/{isolation,authorisation,trade-run,terminal,servers,old-data,fuzz,attacks,one-firm,matrix}/**/*.test.ts',
        ],
        // As above: some three seconds of CPU of each file.
        { testTimeout: 120_000, isolate: false },
      ),
      // Two at a time, each beside a platform of its own; alone on the machine, because what waits for a page waits for all.
      suite('browser', ['tests/e2e/**/*.test.ts'], {
        testTimeout: 120_000,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        globalSetup: ['tests/e2e/global-setup.ts'],
        expect: { poll: { timeout: 20_000 } },
      }),
      suite('faults', ['tests/faults/**/*.test.ts'], { testTimeout: 600_000, fileParallelism: false }),
    ],
  },
});
