import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeKind } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";

const STEP_MS = 50;
const LIMIT_MS = 30_000;

/** Waits, at most half a minute, until no worker is sending a change of the account. */
export async function waitUntilConfirmed(
  container: MedusaContainer,
  account_id: string,
  kind: ChangeKind,
): Promise<void> {
  const service = walmartService(container);
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    const claimed = await service.listWalmartListingChanges(
      { account_id, kind, claimed_until: { $gt: new Date() } },
      { select: ["id"], take: 1 },
    );
    if (!claimed.length) return;
    await pause(STEP_MS);
  }
}
