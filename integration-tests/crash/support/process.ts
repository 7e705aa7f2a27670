/**
 * The store's process: Medusa, with a subscriber of every event that writes down what it hears, and with a bus that takes
 * only every third batch of events: it is lost before the first one, and in the middle of the second one.
 */
import { appendFileSync } from "node:fs";
import { container } from "@medusajs/framework";
import type { IEventBusModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import start from "@medusajs/medusa/commands/start";
import { WalmartEvents } from "../../../src/types/walmart-events";

const NAMES: string[] = Object.values(WalmartEvents);
const FILE = process.env.HEARD_EVENTS ?? "";

// The parent process has exited or was killed: nothing needs the store anymore.
process.once("disconnect", () => process.exit(1));

/** One write, so that a kill leaves no half of a line. */
function write(line: object): void {
  appendFileSync(FILE, `${JSON.stringify(line)}\n`);
}

function listen(bus: IEventBusModuleService): void {
  for (const name of NAMES)
    bus.subscribe(
      name,
      async ({ data }) => {
        write({ name, data });
      },
      { subscriberId: "crash-test" },
    );
}

function lose(bus: IEventBusModuleService): void {
  const emit = bus.emit.bind(bus);
  let batches = 0;
  bus.emit = async (events, options) => {
    const isOfOutbox = Array.isArray(events) && events.some(({ name }) => NAMES.includes(name));
    if (!isOfOutbox) return await emit(events, options);
    batches += 1;
    const taken = [0, Math.floor(events.length / 2), events.length][(batches - 1) % 3];
    await emit(events.slice(0, taken), options);
    if (taken === events.length) return;
    write({ lost: events.length });
    throw new Error("The event bus is lost.");
  };
}

async function main(): Promise<void> {
  const { port } = JSON.parse(process.argv[2] ?? "{}") as { port: number };
  await start({ directory: process.cwd(), port, types: false });
  const bus = container.resolve<IEventBusModuleService>(Modules.EVENT_BUS);
  listen(bus);
  lose(bus);
  process.send?.("started");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
