export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/packages/dev-env/jest/strip-types.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/packages/dev-env/jest/global-setup.ts',
  globalTeardown: '<rootDir>/packages/dev-env/jest/global-teardown.ts',
  // A ceiling for what hangs, not a measure: a busy machine takes many seconds to open a whole house.
  testTimeout: 120_000,
  workerIdleMemoryLimit: '1500MB',
  maxWorkers: 2,
};
