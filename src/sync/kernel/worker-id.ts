import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** Names this process in claims on rows. Nothing is kept by it: a claim also ends by itself. */
export const WORKER_ID = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
