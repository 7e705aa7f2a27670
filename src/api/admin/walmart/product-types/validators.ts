import { z } from "@medusajs/framework/zod";
import { id } from "../../../../types/schemas/fields";
import { listQuery } from "../../../lists/list-query-schema";

export const listProductTypesQuery = listQuery(["name"], "name", {
  account_id: id().optional(),
  title: z.string().trim().max(1000).optional(),
});
export type ListProductTypesQuery = z.output<typeof listProductTypesQuery>;

export const readProductTypeQuery = z.strictObject({ account_id: id().optional() });
export type ReadProductTypeQuery = z.output<typeof readProductTypeQuery>;
