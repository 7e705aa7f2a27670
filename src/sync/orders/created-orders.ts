import type { HookAccount } from "../kernel/hooks";
import type { CreateMedusaOrdersInput } from "./create-orders-port";
import type { PreparedOrder } from "./prepared-order";

/** What the hook `ordersCreated` gets. */
export interface CreatedOrders {
  account: HookAccount;
  orders: {
    /** Of the Medusa order. */
    id: string;
    display_id: number;
    walmart_order_id: string;
    purchase_order_id: string;
    customer_order_id: string;
  }[];
}

/** The created orders for the store's hook. */
export function toCreatedOrders({
  input,
  orders,
  display_ids,
}: {
  input: Pick<CreateMedusaOrdersInput, "account_id" | "account_name">;
  orders: PreparedOrder[];
  display_ids: Record<string, number>;
}): CreatedOrders {
  return {
    account: { id: input.account_id, name: input.account_name },
    orders: orders.map(({ id, order_id, purchase_order_id, customer_order_id }) => ({
      id: order_id,
      display_id: display_ids[order_id] ?? 0,
      walmart_order_id: id,
      purchase_order_id,
      customer_order_id,
    })),
  };
}
