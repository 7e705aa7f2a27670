import { z } from "@medusajs/framework/zod";
import { SYNC_TASKS } from "../../../../types";
import { id } from "../../../validation/field-schemas";

export const syncBody = z.strictObject({
  account_id: id().optional(),
  what: z.array(z.enum(SYNC_TASKS)).min(1).max(50),
  force: z.boolean().optional(),
  dry_run: z.boolean().optional(),
});
export type SyncBody = z.output<typeof syncBody>;
