export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/packages/dev-env/jest/strip-types.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/packages/dev-env/jest/global-setup.ts',
  globalTeardown: '<rootDir>/packages/dev-env/jest/global-teardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
};
