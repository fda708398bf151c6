export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/packages/dev-env/jest/strip-types.cjs' },
  moduleNameMapper: { '^fast-check$': '<rootDir>/packages/dev-env/jest/fast-check.ts' },
  transformIgnorePatterns: ['/node_modules/'],
  testSequencer: '<rootDir>/packages/dev-env/jest/longest-first.cjs',
  globalSetup: '<rootDir>/packages/dev-env/jest/global-setup.ts',
  globalTeardown: '<rootDir>/packages/dev-env/jest/global-teardown.ts',
  // A ceiling for what hangs, not a measure: no test sets a lower one, for a busy machine may take ten times as long as a quiet one.
  testTimeout: 900_000,
  workerIdleMemoryLimit: '1500MB',
  maxWorkers: 2,
};
