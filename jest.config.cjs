/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // A dynamic import names the compiled file.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  // In CI two more than cores, for the tests with Terraform wait for it, and it for AWS, longer than they work.
  maxWorkers: process.env.CI === 'true' ? 4 : 2,
  testSequencer: '<rootDir>/test/longest-first.cjs',
  // Only what hangs exceeds it: a busy machine is ten times slower, and no test is about how long something takes.
  testTimeout: 600_000,
};
