/** What a webhook asks to be refreshed. `nothing`: it is only recorded. */
export const HINT_SUBJECTS = ["orders", "returns", "listings", "stock", "nothing"] as const;
export type HintSubject = (typeof HINT_SUBJECTS)[number];
