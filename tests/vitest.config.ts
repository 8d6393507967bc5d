import { defineConfig } from 'vitest/config';

/**
 * Tests by distance: what each project needs before it runs stands in scripts/test.ts. Files share a process
 * (`isolate: false`), since none changes what another imports; a process each would take half of all time.
 */
export default defineConfig({
  test: {
    // Left to itself, Vitest keeps a processor for its own process, which does nothing meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      './tests/components/vitest.config.ts',
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'endurance',
          include: ['tests/endurance/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // A busy machine is slow, not wrong.
          expect: { poll: { timeout: 8000 } },
          // One browser a core; a third would make the others’ clocks unreliable.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
