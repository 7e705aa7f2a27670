/** A store takes its time to migrate and to boot. */
jest.setTimeout(300_000);

/**
 * Lines that say nothing about a test: those of the store's logger, which writes to a file as well,
 * and those of the connection pool, whose connections Medusa's test runner cuts before it copies a
 * database.
 */
const NOISE = /^(\{"level":|Connection Error: Connection ended unexpectedly$)/;

const log = console.log;
console.log = (...args: unknown[]) => {
  if (typeof args[0] !== "string" || !NOISE.test(args[0])) {
    log(...args);
  }
};

export {};
