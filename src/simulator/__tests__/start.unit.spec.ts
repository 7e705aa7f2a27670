import { spawn } from "node:child_process";
import { join } from "node:path";
import { DEFAULT_SELLER, sampleOrders, startSimulator } from "../index";

const ROOT = join(__dirname, "../../..");

describe("starting and stopping", () => {
  it("takes a free port and releases it", async () => {
    const first = await startSimulator();
    await expect(startSimulator({ port: first.port })).rejects.toThrow("EADDRINUSE");
    await first.stop();
    const again = await startSimulator({ port: first.port });
    expect(again.url).toBe(`http://127.0.0.1:${first.port}`);
    await again.stop();
  });

  it("throws on invalid input and names the field", async () => {
    const simulator = await startSimulator();
    expect(() => simulator.createOrder({ lines: [] })).toThrow(/^lines:/);
    expect(() => simulator.deliver("1")).toThrow(/no order 1/);
    await simulator.stop();
  });

  it("has a dozen different sample orders", async () => {
    const simulator = await startSimulator();
    const samples = sampleOrders(["A", "B", "C", "D"]);
    samples.forEach((sample) => simulator.createOrder(sample));
    expect(simulator.orders()).toHaveLength(12);
    const all = JSON.stringify(simulator.orders());
    for (const mark of ["WFSFulfilled", "Express", '"PR"', "REPLACEMENT", "NO-SUCH-SKU", "TRUE"]) {
      expect(all).toContain(mark);
    }
    await simulator.stop();
  });

  it("runs as a command that prints its address and credentials", async () => {
    const command = ["--import", "tsx", "src/simulator/cli.ts", "--port", "0", "--orders", "12"];
    const child = spawn(process.execPath, command, { cwd: ROOT });
    const output = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stderr.on("data", (data) => reject(new Error(String(data))));
      child.stdout.on("data", (data) => {
        text += String(data);
        if (text.includes("Ctrl-C")) {
          resolve(text);
        }
      });
    });
    expect(output).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(output).toContain(DEFAULT_SELLER.clientId);
    expect(output).toContain(DEFAULT_SELLER.clientSecret);
    const url = /http:\S+/.exec(output)?.[0] ?? "";
    const orders = (await (await fetch(`${url}/v1/simulations/orders`)).json()) as { orders: [] };
    expect(orders.orders).toHaveLength(12);
    const exited = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    expect(await exited).toBe(0);
  }, 60_000);
});
