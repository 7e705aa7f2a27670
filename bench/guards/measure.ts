import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  createOrderWorkflow,
} from "@medusajs/medusa/core-flows";
import { seedStore } from "../../integration-tests/support/store/seed";
import { guardShipmentWorkflow } from "../../src/workflows";
import { cpuTime, load, percentile } from "../support/figures";
import { sendFigures } from "../support/run-in-store";
import { fillTables } from "../tables/fill";

/** Runs inside the store: core ships orders of the web shop, after the guard. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [shipments = 0, orders = 0] = args.map(Number);
  const store = await seedStore(container, { stock: 100_000 });
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  await fillTables(knex, "walacc_bench", 1, orders);
  const guard: number[] = [];
  const core: number[] = [];
  const guardCpu: number[] = [];
  const coreCpu: number[] = [];
  // The first one is a warm-up.
  for (let index = 0; index <= shipments; index += 1) {
    const { result: order } = await createOrderWorkflow(container).run({
      input: {
        region_id: store.region_id,
        sales_channel_id: store.sales_channel_id,
        currency_code: "usd",
        email: "web@example.com",
        items: [{ title: "Own", quantity: 1, unit_price: 10, requires_shipping: true }],
        shipping_methods: [
          { name: "Post", amount: 5, shipping_option_id: store.shipping_option_id },
        ],
      },
    });
    const items = (order.items ?? []).map(({ id }) => ({ id, quantity: 1 }));
    const { result: fulfillment } = await createOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, items, location_id: store.stock_location_id },
    });
    const input = { order_id: order.id, fulfillment_id: fulfillment.id };
    const started = performance.now();
    const cpuStarted = cpuTime();
    await guardShipmentWorkflow(container).run({ input: { ...input, body: {} } });
    const guarded = performance.now();
    const cpuGuarded = cpuTime();
    await createOrderShipmentWorkflow(container).run({ input: { ...input, items } });
    if (index === 0) continue;
    guard.push(guarded - started);
    core.push(performance.now() - guarded);
    guardCpu.push(cpuGuarded - cpuStarted);
    coreCpu.push(cpuTime() - cpuGuarded);
  }
  await sendFigures({
    "the guard": figures(guard, guardCpu),
    "core's shipment": figures(core, coreCpu),
  });
}

function figures(times: number[], cpu: number[]) {
  return {
    "min ms": percentile(times, 0),
    "p50 ms": percentile(times, 0.5),
    "p95 ms": percentile(times, 0.95),
    "CPU p50 ms": percentile(cpu, 0.5),
    load: load(),
  };
}
