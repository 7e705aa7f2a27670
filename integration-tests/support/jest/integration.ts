/** A store takes a while to migrate and boot. */
jest.setTimeout(300_000);

/**
 * Lines without information about a test: those of the store's logger, which also writes to a file, and those of the
 * connection pool, whose connections Medusa's test runner closes before it copies a database.
 */
const NOISE = /^(\{"level":|Connection Error: Connection ended unexpectedly$)/;

const log = console.log;
console.log = (...args: unknown[]) => {
  if (typeof args[0] !== "string" || !NOISE.test(args[0])) {
    log(...args);
  }
};

export {};
