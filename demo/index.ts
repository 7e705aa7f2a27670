/**
 * `npm run demo`: a Medusa store with the plugin and a Walmart that is simulated on this machine.
 *
 *   npm run demo                starts it, or goes on where it was stopped
 *   npm run demo -- --fresh     starts anew
 *   npm run demo -- --check     plays the main job by itself and tells whether all went well
 */
import { parseArgs } from "node:util";
import { check } from "./check";
import { Cleanup } from "./lib/cleanup";
import { paint, say } from "./lib/output";
import { play } from "./play";

const USAGE = `Usage: npm run demo -- [--fresh | --check]

  --fresh   start anew: a new database, new purchase orders
  --check   import, acknowledge, ship and cancel without anybody's help, and say whether it worked

  DEMO_PORT            port of the store (9000, or the next free one)
  DEMO_SIMULATOR_PORT  port of the simulated Walmart (9010, or the next free one)
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
    say(USAGE);
    return 0;
  }
  const cleanup = new Cleanup();
  try {
    if (values.check) {
      return (await check(cleanup)) ? 0 : 1;
    }
    await play(cleanup, values);
    return 0;
  } catch (error) {
    if (!cleanup.wasInterrupted) {
      say(`\n${paint("red", error instanceof Error ? error.message : String(error))}`);
    }
    return 1;
  } finally {
    await cleanup.run();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(`${paint("red", error instanceof Error ? error.message : String(error))}\n\n${USAGE}`);
    process.exit(2);
  },
);
