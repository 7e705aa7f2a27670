import { z } from "@medusajs/framework/zod";
import { id, timeZone } from "../../../validation/field-schemas";

const DEFAULT_DAYS = 30;
const MAX_DAYS = 90;
const DAYS_FAULT = `must be a whole number from 1 to ${MAX_DAYS}`;

export const statisticsQuery = z.strictObject({
  account_id: id().optional(),
  time_zone: timeZone(),
  days: z
    .string({ error: DAYS_FAULT })
    .regex(/^\d+$/, { error: DAYS_FAULT })
    .transform(Number)
    .pipe(z.number().min(1, { error: DAYS_FAULT }).max(MAX_DAYS, { error: DAYS_FAULT }))
    .default(DEFAULT_DAYS),
});
export type StatisticsQuery = z.output<typeof statisticsQuery>;
