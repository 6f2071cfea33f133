import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole runs and property tests take their time on a busy machine; none is a measurement.
    testTimeout: 60_000,
    reporters: ['default', './.ci/closing-line.js'],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 90, branches: 85 },
    },
  },
});
