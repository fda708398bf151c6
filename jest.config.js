export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/packages/dev-env/jest/strip-types.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
