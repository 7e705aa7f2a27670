import { z } from "zod";
import { importOrdersSchema } from "../../../../types/schemas/order-actions";

/** Purchase order numbers as they are pasted: from an email, a spreadsheet, a list. */
const orderNumbers = (text: string): string[] => [
  ...new Set(text.split(/[\s,;]+/).filter(Boolean)),
];

/** The form of an import, as the body to send. */
export const importFormSchema = z
  .object({
    account_id: z.string(),
    how: z.enum(["since", "numbers"]),
    /** `2026-11-24`, a day in the merchant's time zone. */
    since: z.string(),
    numbers: z.string(),
  })
  .superRefine(({ how, since, numbers }, context) => {
    const isMissing =
      how === "since" ? Number.isNaN(dayOf(since).getTime()) : orderNumbers(numbers).length === 0;
    if (isMissing) context.addIssue({ code: "custom", path: [how], message: "is required" });
  })
  .transform(({ account_id, how, since, numbers }): z.input<typeof importOrdersSchema> =>
    how === "since"
      ? { account_id, created_after: dayOf(since).toISOString() }
      : { account_id, purchase_order_ids: orderNumbers(numbers) },
  )
  .pipe(importOrdersSchema);

/** The beginning of a day here: a text without a time zone is read so. */
function dayOf(since: string): Date {
  return new Date(`${since}T00:00:00`);
}
