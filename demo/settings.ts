import path from "node:path";

/** The folder of the project, from which Medusa loads its configuration and src/. */
export const PROJECT = path.resolve(__dirname, "..");

/** Everything that the demo leaves behind lies here; git ignores it. */
export const DATA = path.join(PROJECT, ".demo");

/** Who logs into the admin. It is a store for one machine, so its password is no secret. */
export const ADMIN = { email: "admin@example.com", password: "supersecret" };

/** The seller that the simulator knows without being told. */
export const SELLER = { client_id: "simulator-client", client_secret: "simulator-secret" };

/** The name that the demo gives its Walmart account and sales channel. */
export const ACCOUNT_NAME = "Walmart US";
export const CHANNEL_NAME = "Walmart";

/** The ports that are tried first. Where one is taken, the next free one is used. */
export const PORTS = {
  store: portFrom("DEMO_PORT", 9000),
  simulator: portFrom("DEMO_SIMULATOR_PORT", 9010),
};

function portFrom(variable: string, fallback: number): number {
  const value = process.env[variable];
  if (!value) {
    return fallback;
  }
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${variable} is "${value}". It must be a port: a number from 1 to 65535.`);
  }
  return port;
}
