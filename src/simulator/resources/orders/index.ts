import type { SellerRoute } from "../../http/route";
import { acknowledgeOrder } from "./acknowledge";
import { cancelLines } from "./cancel";
import { getOrder } from "./get";
import { listOrders, listReleasedOrders } from "./list";
import { refundLines } from "./refund";
import { shipLines } from "./ship";

const MINUTE = 60_000;
const READS = { tokens: 5000, perMs: MINUTE };
const RELEASED = { tokens: 60, perMs: MINUTE };
const WRITES = { tokens: 60, perMs: MINUTE };

const shared = { access: "token", scope: "orders", origin: "GMP_ORDER_API" } as const;

type Handle = SellerRoute["handle"];

/** Purchase orders. The limits are from Walmart's throttling table. */
export const ORDER_ROUTES: readonly SellerRoute[] = [
  get("/v3/orders", "orders.list", READS, listOrders),
  get("/v3/orders/released", "orders.listReleased", RELEASED, listReleasedOrders),
  get("/v3/orders/:purchaseOrderId", "orders.get", READS, getOrder),
  post("acknowledge", "orders.acknowledge", acknowledgeOrder),
  post("shipping", "orders.ship", shipLines),
  post("cancel", "orders.cancel", cancelLines),
  post("refund", "orders.refund", refundLines),
];

function get(path: string, operation: string, limit: typeof READS, handle: Handle): SellerRoute {
  return { ...shared, method: "GET", path, operation, limit, handle };
}

function post(action: string, operation: string, handle: Handle): SellerRoute {
  const path = `/v3/orders/:purchaseOrderId/${action}`;
  return { ...shared, method: "POST", path, operation, limit: WRITES, handle };
}
