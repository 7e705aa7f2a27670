import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { describeAttributes } from "../../../../../mapping";
import type { AdminWalmartProductTypeResponse } from "../../../../../types";
import { readProductTypeWorkflow } from "../../../../../workflows";
import { pathParam } from "../../../../path-param";
import { timestamp } from "../../../../presenting/timestamp";
import type { ReadProductTypeQuery } from "../validators";

/** What a product type requires, as JSON Schema and described for a form. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReadProductTypeQuery>,
  res: MedusaResponse<AdminWalmartProductTypeResponse>,
): Promise<void> {
  const { result } = await readProductTypeWorkflow(req.scope).run({
    input: { name: pathParam(req, "name"), ...req.validatedQuery },
  });
  const { name, path, schema, fetched_at } = result;
  res.json({
    product_type: {
      name,
      path,
      version: schema.version,
      fetched_at: timestamp(fetched_at),
      schema: schema.visible,
      orderable_schema: schema.orderable,
      attributes: describeAttributes(schema),
    },
  });
}
