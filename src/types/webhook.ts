/** What a webhook makes the plugin refresh. `nothing`: it is only recorded. */
export const WEBHOOK_SUBJECTS = [
  "orders",
  "returns",
  "listings",
  "stock",
  "buy_box",
  "nothing",
] as const;
export type WebhookSubject = (typeof WEBHOOK_SUBJECTS)[number];
