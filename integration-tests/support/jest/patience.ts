/** Timeout for tests that install, build or run several processes. */
jest.setTimeout(900_000);

export {};
