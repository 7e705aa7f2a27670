import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { AccountChangedError, type WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError, type WalmartClient } from "../../walmart-api";
import type { LogFields } from "../../types/log-event";
import { walmartService } from "./container";
import { describeError } from "./describe-error";
import { logEvent } from "./log-event";

/** A merchant waits for this. */
const TIMEOUT_MS = 5_000;

interface ReadBack<T> {
  account_id: string;
  /** What is read, for the log. */
  about: LogFields;
  read: (client: WalmartClient) => Promise<T | null>;
  /** Stores what was read. `askedAt` is when it was requested, by `performance.now()`. */
  store: (account: WalmartAccountRow, answer: T, askedAt: number) => Promise<unknown>;
  /** How long the merchant waits. Default: 5 seconds. */
  timeoutMs?: number;
}

/**
 * Reads something of an account from Walmart while a merchant waits, and stores it. Returns `null`, and the stored
 * snapshot stays, if the account is disabled, if Walmart did not answer in time, or if the account got other keys
 * meanwhile. That is only logged, because the next run reads it anyway.
 */
export async function readBack<T>(
  container: MedusaContainer,
  { account_id, about, read, store, timeoutMs = TIMEOUT_MS }: ReadBack<T>,
): Promise<T | null> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: account_id, enabled: true });
  if (!account) return null;
  const timeout = new AbortController();
  const askedAt = performance.now();
  try {
    const client = await service.clientFor(account);
    const answer = await Promise.race([
      read(client),
      pause(timeoutMs, null, { signal: timeout.signal }),
    ]);
    if (answer !== null) await store(account, answer, askedAt);
    return answer;
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    const fields = { account_id, ...about };
    logEvent(container, "warn", "read_back_failed", fields, describeError(error));
    return null;
  } finally {
    timeout.abort();
  }
}

/** Whether a read from Walmart failed in a way that the next run makes up for. */
export function isReadFailure(error: unknown): boolean {
  return isWalmartError(error) || error instanceof AccountChangedError;
}
