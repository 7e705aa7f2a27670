/** A store takes its time to migrate and to boot. */
jest.setTimeout(120_000);

// Medusa's test runner cuts the connections of a database before it copies it, and the pool says so
// each time. It says nothing about a test.
const log = console.log;
console.log = (...args: unknown[]) => {
  if (args[0] !== "Connection Error: Connection ended unexpectedly") {
    log(...args);
  }
};

export {};
