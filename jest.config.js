/**
 * Kinds of tests:
 * - unit: next to the code, in `__tests__` folders of src/
 * - contract: rules that need no store, such as the simulator's responses and the import rules
 * - integration: a whole Medusa store on PostgreSQL
 * - package: the packed plugin in new stores, with the lowest and the newest Medusa, and with pnpm
 * - crash: store processes that are killed at random moments
 * - cluster: several processes of one store, with and without Redis
 * `npm test` runs the first three. A browser in the admin of a running store: playwright.config.ts.
 */
const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // The examples import the package by its name, as a store does.
  moduleNameMapper: {
    "^medusa-plugin-walmart/events$": "<rootDir>/src/types/walmart-events.ts",
    "^medusa-plugin-walmart/(workflows|types|simulator|walmart-api)$": "<rootDir>/src/$1/index.ts",
  },
  modulePathIgnorePatterns: ["<rootDir>/.medusa", "<rootDir>/.demo", "<rootDir>/.test-data"],
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          target: "es2021",
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: "automatic" },
          },
        },
        // Keep `import()`, which loads packages that are ES modules.
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
};

/** @type {import("jest").Config} */
module.exports = {
  // Tests of a store wait for it half of the time, so that two cores carry three stores.
  maxWorkers: 3,
  testSequencer: "<rootDir>/integration-tests/support/jest/sequencer.mjs",
  // Stores leave memory behind in their worker; a new worker is cheaper than swapping.
  workerIdleMemoryLimit: "1.5GB",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/src/**/__tests__/**/*.unit.spec.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "contract",
      testMatch: ["<rootDir>/integration-tests/contract/**/*.spec.ts"],
      setupFilesAfterEnv: ["<rootDir>/integration-tests/support/jest/contract.ts"],
    },
    {
      ...shared,
      displayName: "integration",
      testMatch: ["<rootDir>/integration-tests/{http,modules}/**/*.spec.ts"],
      setupFiles: ["<rootDir>/integration-tests/support/jest/environment.ts"],
      setupFilesAfterEnv: ["<rootDir>/integration-tests/support/jest/integration.ts"],
      globalSetup: "<rootDir>/integration-tests/support/jest/global-setup.ts",
      globalTeardown: "<rootDir>/integration-tests/support/jest/global-teardown.ts",
    },
    {
      ...shared,
      displayName: "cluster",
      testMatch: ["<rootDir>/integration-tests/cluster/**/*.spec.ts"],
      setupFilesAfterEnv: ["<rootDir>/integration-tests/support/jest/patience.ts"],
      globalSetup: "<rootDir>/integration-tests/cluster/support/global-setup.ts",
      globalTeardown: "<rootDir>/integration-tests/cluster/support/global-teardown.ts",
    },
    {
      ...shared,
      displayName: "package",
      testMatch: ["<rootDir>/integration-tests/package/**/*.spec.ts"],
      setupFilesAfterEnv: ["<rootDir>/integration-tests/support/jest/patience.ts"],
      globalSetup: "<rootDir>/integration-tests/package/support/global-setup.ts",
      globalTeardown: "<rootDir>/integration-tests/package/support/global-teardown.ts",
    },
    {
      ...shared,
      displayName: "crash",
      testMatch: ["<rootDir>/integration-tests/crash/**/*.spec.ts"],
      setupFilesAfterEnv: ["<rootDir>/integration-tests/support/jest/patience.ts"],
    },
  ],
};
