import { z } from "@medusajs/framework/zod";
import { id } from "../../../../types/schemas/fields";
import { timeZone } from "../../../validation/field-schemas";

const DEFAULT_DAYS = 30;
const MAX_DAYS = 90;
const DAYS_ERROR = `must be a whole number from 1 to ${MAX_DAYS}`;

export const statisticsQuery = z.strictObject({
  account_id: id().optional(),
  time_zone: timeZone(),
  days: z
    .string({ error: DAYS_ERROR })
    .regex(/^\d+$/, { error: DAYS_ERROR })
    .transform(Number)
    .pipe(z.number().min(1, { error: DAYS_ERROR }).max(MAX_DAYS, { error: DAYS_ERROR }))
    .default(DEFAULT_DAYS),
});
export type StatisticsQuery = z.output<typeof statisticsQuery>;
