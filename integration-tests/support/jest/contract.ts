/** Loading ESLint or the OpenAPI documents takes a few seconds. */
jest.setTimeout(60_000);

export {};
