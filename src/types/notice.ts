/** What a notice to the merchant is about. */
export const NOTICE_SUBJECTS = ["order", "return", "listing", "payout", "account"] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];
