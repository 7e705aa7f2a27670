/**
 * `npm run demo`: a Medusa store with the plugin, and a simulated Walmart on this machine.
 *
 *   npm run demo                starts the demo, or continues an earlier run
 *   npm run demo -- --fresh     starts from scratch
 *   npm run demo -- --check     checks the main functions automatically and prints the results
 */
import { parseArgs } from "node:util";
import { check } from "./check";
import { Cleanup } from "./cleanup";
import { paint, print } from "./output";
import { runDemo } from "./run-demo";

const USAGE = `Usage: npm run demo -- [--fresh | --check]

  --fresh   start from scratch: a new database and new purchase orders
  --check   import, acknowledge, ship, cancel and refund automatically, and print the results

  DEMO_PORT            port of the store (9000, or the next free one)
  DEMO_SIMULATOR_PORT  port of the simulated Walmart (9010, or the next free one)
  DEMO_PICTURES_PORT   port of the products' pictures (9020, or the next free one)
  DATABASE_URL         a PostgreSQL server to use instead of the embedded one`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      fresh: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const cleanup = new Cleanup();
  try {
    if (values.check) {
      return (await check(cleanup)) ? 0 : 1;
    }
    await runDemo(cleanup, values);
    return 0;
  } catch (error) {
    if (!cleanup.wasInterrupted) {
      print(`\n${paint("red", error instanceof Error ? error.message : String(error))}`);
    }
    return 1;
  } finally {
    await cleanup.run();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    print(`${paint("red", error instanceof Error ? error.message : String(error))}\n\n${USAGE}`);
    process.exit(2);
  },
);
