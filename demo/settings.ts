import path from "node:path";

/** The project's folder, from which Medusa loads its configuration and src/. */
export const PROJECT = path.resolve(__dirname, "..");

/** All data that the demo stores; ignored by git. */
export const DATA = path.join(PROJECT, ".demo");

/** Login of the admin. The store only runs on this machine, so the password is not a secret. */
export const ADMIN = { email: "admin@example.com", password: "supersecret" };

/** The simulator's default seller. */
export const SELLER = { client_id: "simulator-client", client_secret: "simulator-secret" };

/** Names of the Walmart account and of its sales channel. */
export const ACCOUNT_NAME = "Walmart US";
export const CHANNEL_NAME = "Walmart";

/** Preferred ports. If one is taken, the next free one is used. */
export const PORTS = {
  store: portFrom("DEMO_PORT", 9000),
  simulator: portFrom("DEMO_SIMULATOR_PORT", 9010),
  pictures: portFrom("DEMO_PICTURES_PORT", 9020),
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
