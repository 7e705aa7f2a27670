import { createServer } from "node:net";

/** The given port, or the next one that nobody listens on. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100 && port <= 65_535; port++) {
    if (await isFree(port)) {
      return port;
    }
  }
  throw new Error(`No port from ${wanted} to ${wanted + 99} is free.`);
}

/** A port that is free now, whichever. */
export async function anyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === "string") {
    throw new Error("The machine gave no port.");
  }
  return address.port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    // Without a host it covers IPv4 and IPv6, as Medusa does.
    server.listen(port, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
