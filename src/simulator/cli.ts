#!/usr/bin/env node
import { parseArgs } from "node:util";
import { sampleOrders } from "./sample-orders";
import { createSampleReturns } from "./sample-returns";
import { startSimulator } from "./start";
import { DEFAULT_SELLER } from "./state/sellers";

const USAGE = `Usage: walmart-simulator [options]

  --port <number>           port to listen on (default 4010)
  --host <address>          address to listen on (default 127.0.0.1)
  --orders <number>         number of sample orders (default 0)
  --returns <number>        number of sample returns, each with its order (default 0)
  --skus <a,b,…>            SKUs of the samples
  --client-id <text>        the seller's client ID (default ${DEFAULT_SELLER.clientId})
  --client-secret <text>    the seller's client secret (default ${DEFAULT_SELLER.clientSecret})
  --no-throttle             accept any number of requests
  --verbose                 print a line for each request
  --help                    print this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      orders: { type: "string", default: "0" },
      returns: { type: "string", default: "0" },
      skus: { type: "string", default: "SAMPLE-SKU" },
      "client-id": { type: "string", default: DEFAULT_SELLER.clientId },
      "client-secret": { type: "string", default: DEFAULT_SELLER.clientSecret },
      "no-throttle": { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const seller = { clientId: values["client-id"], clientSecret: values["client-secret"] };
  const simulator = await startSimulator({
    port: wholeNumber("--port", values.port),
    host: values.host,
    sellers: [seller],
    settings: { throttle: values["no-throttle"] ? "off" : "on" },
    quiet: !values.verbose,
  });
  const samples = sampleOrders(values.skus.split(","));
  for (let made = 0; made < wholeNumber("--orders", values.orders); made += 1) {
    const sample = samples[made % samples.length];
    if (sample) {
      simulator.createOrder(sample);
    }
  }
  createSampleReturns(simulator, values.skus.split(","), wholeNumber("--returns", values.returns));
  console.log(`Walmart simulator  ${simulator.url}`);
  console.log(`Client ID          ${seller.clientId}`);
  console.log(`Client secret      ${seller.clientSecret}`);
  console.log(`Orders             ${simulator.orders().length}`);
  console.log(`Returns            ${simulator.returns().length}`);
  console.log("Press Ctrl-C to stop.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void simulator.stop().then(() => process.exit(0));
    });
  }
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) {
    throw new Error(`${name} must be a whole number, not ${text}`);
  }
  return number;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
