import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** Identifies this process as the holder of leases and locks. For debugging only: leases expire regardless. */
export const WORKER_ID = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
