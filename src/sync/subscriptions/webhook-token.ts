import { createHmac } from "node:crypto";

/** The value of the header of our own that Walmart sends along with webhooks, from the secret of the subscriptions. */
export function webhookToken(secret: string): string {
  return createHmac("sha256", secret).update("walmart webhook token").digest("hex");
}
