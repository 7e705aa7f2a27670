import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type {
  AdminWalmartAccountListResponse,
  AdminWalmartAccountResponse,
} from "../../../../types";
import { createWalmartAccountWorkflow } from "../../../../workflows";
import { containsFilter, orderBy } from "../../../lists/list-config";
import { ACCOUNT_COLUMNS, presentAccount } from "./presenter";
import { readAccount } from "./read";
import type { CreateAccountBody, ListAccountsQuery } from "./validators";

/** Lists the seller accounts. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAccountsQuery>,
  res: MedusaResponse<AdminWalmartAccountListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const [rows, count] = await req.scope
    .resolve<WalmartModuleService>(WALMART_MODULE)
    .listAndCountWalmartAccounts(
      { ...filters, ...containsFilter(["name", "client_id"], q) },
      { select: [...ACCOUNT_COLUMNS], take: limit, skip: offset, order: orderBy(order) },
    );
  res.json({ accounts: rows.map(presentAccount), count, limit, offset });
}

/** Connects a seller account. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateAccountBody>,
  res: MedusaResponse<AdminWalmartAccountResponse>,
): Promise<void> {
  const { result } = await createWalmartAccountWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  res.json({ account: await readAccount(req.scope, result.id) });
}
