import type { MedusaContainer } from "@medusajs/framework/types";
import { runFeeds } from "../feeds/run-feeds";
import { matchFeedHandler } from "./match-feed-handler";
import { walmartService } from "../kernel/container";

export interface SendMatchFeedsInput {
  account_ids: string[];
}

/** Sends the match feeds of accounts that are due. What cannot be sent now is left to the listings job. */
export async function sendMatchFeeds(
  container: MedusaContainer,
  { account_ids }: SendMatchFeedsInput,
): Promise<{ errors: { message: string }[] }> {
  const service = walmartService(container);
  const errors: { message: string }[] = [];
  for (const id of account_ids) {
    const account = await service.retrieveWalmartAccount(id);
    const counts = await runFeeds(container, { account, handler: matchFeedHandler });
    errors.push(...counts.errors);
    await service.flushActivity();
  }
  return { errors };
}
