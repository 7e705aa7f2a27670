import { z } from "@medusajs/framework/zod";
import { id } from "../../../../types/schemas/fields";
import { timeZone } from "../../../validation/field-schemas";

export const overviewQuery = z.strictObject({
  account_id: id().optional(),
  time_zone: timeZone(),
});
export type OverviewQuery = z.output<typeof overviewQuery>;
