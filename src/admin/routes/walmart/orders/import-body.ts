import type { AdminImportWalmartOrders } from "../../../../types";

export interface ImportDraft {
  account_id: string;
  how: "since" | "numbers";
  /** `2026-11-24`, a day of the merchant's. */
  since: string;
  numbers: string;
}

/** Purchase order numbers as they are pasted: from a mail, a spreadsheet, a list. */
export function orderNumbers(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

/** What to ask for; null as long as something is missing. */
export function importBody(draft: ImportDraft): AdminImportWalmartOrders | null {
  const { account_id, how, since, numbers } = draft;
  if (!account_id) {
    return null;
  }
  if (how === "since") {
    // Without a time zone in it, it is the day's beginning here.
    const day = new Date(`${since}T00:00:00`);
    return Number.isNaN(day.getTime()) ? null : { account_id, created_after: day.toISOString() };
  }
  const purchase_order_ids = orderNumbers(numbers);
  return purchase_order_ids.length > 0 ? { account_id, purchase_order_ids } : null;
}
