import type { SellerRoute } from "../../http/route";
import { listReturns } from "./list";
import { refundReturnOrder } from "./refund";

const MINUTE = 60_000;

const shared = { access: "token", scope: "returns", origin: "GMP_RETURN_API" } as const;

/** Return orders. The limits are from Walmart's throttling table. */
export const RETURN_ROUTES: readonly SellerRoute[] = [
  {
    ...shared,
    method: "GET",
    path: "/v3/returns",
    operation: "returns.list",
    limit: { tokens: 50, perMs: MINUTE },
    handle: listReturns,
  },
  {
    ...shared,
    method: "POST",
    path: "/v3/returns/:returnOrderId/refund",
    operation: "returns.refund",
    limit: { tokens: 60, perMs: MINUTE },
    handle: refundReturnOrder,
  },
];
