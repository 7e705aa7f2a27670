/**
 * Kinds of tests:
 * - unit: beside the code, in `__tests__` folders of src/
 * - contract: what must hold without a store, such as the simulator's answers and the linter's arrows
 * - integration: a whole Medusa store on PostgreSQL
 * - package: the packed plugin in a new store
 * - crash: store processes of their own, killed at random moments
 * - cluster: several processes of a store on one database, with Redis and without
 * `npm test` runs the first three. A browser in the admin of a running store: playwright.config.ts.
 */
const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
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
        // `import()` stays what it is, so that packages that are ES modules can be loaded.
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
};

/** @type {import("jest").Config} */
module.exports = {
  // Two whole stores at once are what a small machine bears.
  maxWorkers: 2,
  // A worker keeps what each store leaves behind; a fresh one is cheaper than swapping.
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
    ...["package", "crash"].map((name) => ({
      ...shared,
      displayName: name,
      testMatch: [`<rootDir>/integration-tests/${name}/**/*.spec.ts`],
      setupFilesAfterEnv: ["<rootDir>/integration-tests/support/jest/patience.ts"],
    })),
  ],
};
