import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type {
  AdminWalmartAccountDeleteResponse,
  AdminWalmartAccountResponse,
} from "../../../../../types";
import {
  deleteWalmartAccountWorkflow,
  updateWalmartAccountWorkflow,
} from "../../../../../workflows";
import { pathParam } from "../../../../path-param";
import { readAccount } from "../read";
import type { DeleteAccountQuery, UpdateAccountBody } from "../validators";

/** Returns one seller account, without its secret. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartAccountResponse>,
): Promise<void> {
  res.json({ account: await readAccount(req.scope, pathParam(req, "id")) });
}

/** Changes the given fields. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateAccountBody>,
  res: MedusaResponse<AdminWalmartAccountResponse>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  await updateWalmartAccountWorkflow(req.scope).run({ input: { ...req.validatedBody, id } });
  res.json({ account: await readAccount(req.scope, id) });
}

/** Deletes an account. Its orders stay readable. */
export async function DELETE(
  req: AuthenticatedMedusaRequest<unknown, DeleteAccountQuery>,
  res: MedusaResponse<AdminWalmartAccountDeleteResponse>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  await deleteWalmartAccountWorkflow(req.scope).run({
    input: { id, force: req.validatedQuery.force },
  });
  res.json({ id, object: "walmart_account", deleted: true });
}
