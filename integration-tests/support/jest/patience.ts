/** For tests that install, bundle, or wait for a browser. */
jest.setTimeout(900_000);

export {};
