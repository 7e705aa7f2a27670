import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { WalmartEvents, type WalmartEventPayloads } from "medusa-plugin-walmart/events";

/** Payouts: what Walmart pays goes to a Slack channel. A payout whose file was replaced is reported again. */
export default async function payoutToSlack({
  event: { data },
}: SubscriberArgs<WalmartEventPayloads["walmart.payout.received"]>): Promise<void> {
  const total = data.total === null ? "unknown" : data.total.toFixed(2);
  await fetch(process.env.SLACK_WEBHOOK_URL ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: `Walmart pays ${total} ${data.currency_code.toUpperCase()}` }),
    signal: AbortSignal.timeout(10_000),
  });
}

export const config: SubscriberConfig = {
  event: WalmartEvents.PAYOUT_RECEIVED,
  context: { subscriberId: "payout-to-slack" },
};
