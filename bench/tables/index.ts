/**
 * What the admin's lists, the order widget, an import with nothing new and a reconcile with nothing changed cost with
 * 100,000 Walmart orders in the tables, beside the same with 1,000; and the plans of the hot statements.
 *
 *   npm run bench:tables -- [orders]
 */
import { DEFAULT_SELLER } from "../../src/simulator";
import { runInStore } from "../support/run-in-store";

async function main(): Promise<void> {
  const [orders = "100000"] = process.argv.slice(2);
  await runInStore(
    "./bench/tables/measure.ts",
    [orders, DEFAULT_SELLER.clientId, DEFAULT_SELLER.clientSecret],
    () => undefined,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
