import { type Simulator, startSimulator } from "../index";

describe("a request that no operation can read", () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.stop());

  it("is refused with 400 if its path is not valid UTF-8", async () => {
    const { status, headers } = await fetch(`${simulator.url}/v3/orders/%zz`);
    expect(status).toBe(400);
    expect(headers.get("content-type")).toMatch("text/plain");
  });

  it("is refused with 413 if its body is larger than 30 MB", async () => {
    const body = Buffer.alloc(30 * 1024 * 1024 + 1);
    const { status } = await fetch(`${simulator.url}/v3/feeds`, { method: "POST", body });
    expect(status).toBe(413);
  });

  it("has no operation if its path differs in case or ends with a slash", async () => {
    for (const path of ["/V3/orders", "/v3/orders/"]) {
      const { status } = await fetch(simulator.url + path);
      expect({ path, status }).toEqual({ path, status: 404 });
    }
  });

  it("is answered as GET, without a body, if it is HEAD", async () => {
    const url = `${simulator.url}/v1/simulations/clock`;
    const { status } = await fetch(url);
    const head = await fetch(url, { method: "HEAD" });
    expect(head.status).toBe(status);
    expect(await head.text()).toBe("");
  });
});
