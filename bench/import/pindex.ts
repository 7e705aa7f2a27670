/**
 * Import throughput: purchase orders of two lines through this plugin, beside the loop that Medusa's documentation
 * suggests (createOrderWorkflow, reservations, payment collection, mark as paid), in one run on one machine.
 *
 *   npm run bench:import -- [orders] [orders of the loop]
 */
import { DEFAULT_SELLER } from "../../src/simulator";
import { runInStore } from "../support/run-in-store";

async function main(): Promise<void> {
  const [orders = "400", loop = "100"] = process.argv.slice(2);
  await runInStore(
    "./bench/import/profile.ts",
    [orders, loop, DEFAULT_SELLER.clientId, DEFAULT_SELLER.clientSecret],
    (walmart) => {
      walmart.createOrder({
        count: Number(orders),
        lines: [
          { sku: "SKU-A", quantity: 2, price: 19.99, tax: 3.3, shipping: 4.99, shippingTax: 0.41 },
          { sku: "SKU-B", price: 7.49, tax: 0.62 },
        ],
      });
    },
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
