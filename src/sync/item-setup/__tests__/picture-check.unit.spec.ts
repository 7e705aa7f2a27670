import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { loadPicture } from "../load-picture";
import { pictureCheck } from "../picture-check";

describe("pictures on a host", () => {
  let server: Server;
  let url: string;
  let asked: string[];
  let most = 0;
  let open = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? "";
      asked.push(path);
      open += 1;
      most = Math.max(most, open);
      response.once("close", () => (open -= 1));
      if (path === "/to-file") return response.writeHead(302, { location: "/a.jpg" }).end();
      if (path === "/to-private")
        return response.writeHead(302, { location: "http://10.0.0.1/a.jpg" }).end();
      if (path === "/around") return response.writeHead(302, { location: "/around" }).end();
      if (path.startsWith("/hang-up")) return request.socket.destroy();
      if (path === "/endless") {
        response.writeHead(200, { "content-type": "image/jpeg" });
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(500_000)));
        };
        response.on("drain", more);
        return more();
      }
      setTimeout(() => {
        const status = path.startsWith("/gone") ? 404 : 200;
        response.writeHead(status, { "content-type": "image/jpeg", "content-length": 2_000 });
        response.end(Buffer.alloc(2_000, 1));
      }, 20);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    asked = [];
    most = 0;
  });

  const message = async (path: string) =>
    (await loadPicture(url + path, { allowPrivate: true })).problem?.message ?? null;

  it("are followed to where they are, and read as far as needed", async () => {
    expect(await message("/a.jpg")).toBeNull();
    expect(await message("/to-file")).toBeNull();
    expect(await message("/around")).toMatch(/redirects too often/);
    expect(await message("/hang-up")).toMatch(/could not be loaded/);
    expect(await message("/endless")).toMatch(/too large/);
  });

  it("are not requested in the store's own network, by name, address or redirect", async () => {
    const refused = async (address: string) =>
      (await loadPicture(address, { allowPrivate: false })).problem?.message;
    expect(await refused(`${url}/a.jpg`)).toMatch(/private network/);
    expect(await refused(`${url.replace("localhost", "127.0.0.1")}/a.jpg`)).toMatch(
      /private network/,
    );
    expect(await refused("http://[::1]/a.jpg")).toMatch(/private network/);
    expect(asked).toEqual([]);
  });

  it("are requested once, few at a time, and kept if they are there", async () => {
    const addresses = Array.from({ length: 40 }, (_, index) => `${url}/kept-${index}.jpg`);
    const check = pictureCheck({ isLocal: true });
    expect((await check([...addresses, ...addresses])).size).toBe(0);
    expect(asked).toHaveLength(40);
    expect(most).toBeLessThanOrEqual(8);
    await check(addresses);
    expect(asked).toHaveLength(40);

    const problems = await check([`${url}/gone.jpg`, `${url}/gone.jpg`]);
    expect([...problems.keys()]).toEqual([`${url}/gone.jpg`]);
    await check([`${url}/gone.jpg`]);
    expect(asked.filter((path) => path === "/gone.jpg")).toHaveLength(2);
  });

  it("are not requested of a host that keeps silent, nor outside of this machine in a test", async () => {
    const silent = Array.from({ length: 60 }, (_, index) => `${url}/hang-up?${index}`);
    // Each is another address on the same host.
    const check = pictureCheck({ isLocal: true });
    const problems = await check([...silent, "https://cdn.example.com/1.jpg"]);
    expect(problems.size).toBe(60);
    expect(asked.filter((path) => path.startsWith("/hang-up")).length).toBeLessThanOrEqual(11);
    asked = [];
    expect((await check([`${url}/hang-up?later`])).size).toBe(1);
    expect(asked).toEqual([]);
  });
});
