/** A store takes a while to migrate and boot. */
jest.setTimeout(300_000);

// On a loaded machine background work can be slower than a test expects. The first error is printed all the same.
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });

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
