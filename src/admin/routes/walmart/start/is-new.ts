import type { AdminWalmartAccountSummary } from "../../../../types";

/** Whether an account was connected and is not live yet: nothing was imported or sent. */
export const isNew = ({
  enabled,
  last_imported_at,
}: Pick<AdminWalmartAccountSummary, "enabled" | "last_imported_at">): boolean =>
  !enabled && last_imported_at === null;
