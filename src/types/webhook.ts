/** What a webhook asks to be refreshed. `nothing`: it is only recorded. */
export const WEBHOOK_SUBJECTS = ["orders", "returns", "listings", "stock", "nothing"] as const;
export type WebhookSubject = (typeof WEBHOOK_SUBJECTS)[number];
