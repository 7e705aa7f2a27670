import { createServer } from "node:net";

/** Finds the first free port, starting with the given one. */
export async function freePort(expected: number): Promise<number> {
  for (let port = expected; port < expected + 100 && port <= 65_535; port++) {
    if (await isFree(port)) {
      return port;
    }
  }
  throw new Error(`No port from ${expected} to ${expected + 99} is free.`);
}

/** Finds any free port. */
export async function anyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === "string") {
    throw new Error("The operating system assigned no port.");
  }
  return address.port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    // Without a host it covers IPv4 and IPv6, like Medusa.
    server.listen(port, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
