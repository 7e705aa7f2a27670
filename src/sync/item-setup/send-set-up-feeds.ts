import type { MedusaContainer } from "@medusajs/framework/types";
import { runFeeds } from "../feeds/run-feeds";
import { walmartService } from "../kernel/container";
import { setUpFeedHandler } from "./set-up-feed-handler";

export interface SendSetUpFeedsInput {
  account_ids: string[];
}

/** Sends the set-up feeds of accounts that are due. What cannot be sent now is left to the listings job. */
export async function sendSetUpFeeds(
  container: MedusaContainer,
  { account_ids }: SendSetUpFeedsInput,
): Promise<{ errors: { message: string }[] }> {
  const service = walmartService(container);
  const errors: { message: string }[] = [];
  for (const id of account_ids) {
    const account = await service.retrieveWalmartAccount(id);
    const counts = await runFeeds(container, { account, handler: setUpFeedHandler });
    errors.push(...counts.errors);
    await service.flushActivity();
  }
  return { errors };
}
