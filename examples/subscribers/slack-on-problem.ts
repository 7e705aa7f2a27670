import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { WalmartEvents, type WalmartEventPayloads } from "medusa-plugin-walmart/events";

/** Orders: what the plugin cannot solve alone goes to a Slack channel. */
export default async function slackOnProblem({
  event: { data },
}: SubscriberArgs<WalmartEventPayloads["walmart.order.problem"]>): Promise<void> {
  await fetch(process.env.SLACK_WEBHOOK_URL ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: `Walmart order ${data.purchase_order_id}: ${data.summary}` }),
    signal: AbortSignal.timeout(10_000),
  });
}

export const config: SubscriberConfig = {
  event: WalmartEvents.ORDER_PROBLEM,
  context: { subscriberId: "slack-on-problem" },
};
