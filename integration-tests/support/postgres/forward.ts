import { connect, createServer, type Socket } from "node:net";
import type { PostgresServer } from ".";

/**
 * Makes a remote server reachable as `localhost`. Medusa's test runner requires TLS for every other host name, which a
 * server in a neighboring container rarely offers.
 */
export async function asLocalhost(server: PostgresServer): Promise<PostgresServer> {
  if (server.host === "localhost") {
    return server;
  }
  const open = new Set<Socket>();
  const forwarder = createServer((near) => {
    const far = connect(server.port, server.host);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.once("close", () => open.delete(socket));
    }
    near.once("error", () => far.destroy());
    far.once("error", () => near.destroy());
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve, reject) => {
    forwarder.once("error", reject);
    forwarder.listen(0, "localhost", resolve);
  });
  const address = forwarder.address();
  const port = typeof address === "object" && address ? address.port : server.port;
  return {
    ...server,
    host: "localhost",
    port,
    async stop() {
      open.forEach((socket) => socket.destroy());
      await new Promise((resolve) => forwarder.close(resolve));
      await server.stop();
    },
  };
}
