import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { WalmartPurchaseOrder } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { type HookAccount, HookError } from "../kernel/hooks";
import { readStoredOrder } from "../kernel/read-stored-order";
import type { PreparedOrder } from "./prepared-order";

/** A Medusa order that is about to be created, as the hook `ordersPrepared` gets it. */
export interface OrderToPrepare {
  purchase_order_id: string;
  customer_order_id: string;
  walmart_order_id: string;
  /** The id that the Medusa order will have. */
  order_id: string;
  /** An interrupted run has created it: of the answer only `stock_location_id` is used, and the fields below are empty. */
  exists: boolean;
  email: string | null;
  currency_code: string;
  total: number;
  stock_location_id: string | null;
  shipping_address: object | null;
  items: {
    line_item_id: string;
    sku: string;
    title: string;
    quantity: number;
    /** Decimal digits. */
    unit_price: string;
    variant_id: string | null;
    product_id: string | null;
  }[];
}

/** What the hook `ordersPrepared` gets. */
export interface OrdersToPrepare {
  account: HookAccount;
  /** As Walmart describes them, in the sequence of `orders`. */
  purchase_orders: WalmartPurchaseOrder[];
  orders: OrderToPrepare[];
}

const id = z.string().min(1).optional();

/** What the hook `ordersPrepared` may answer, by purchase order number. */
export const ordersAdviceSchema = z
  .record(
    z.string(),
    z
      .strictObject({
        metadata: z.record(z.string(), z.unknown()).optional(),
        customer_id: id,
        email: z.email().optional(),
        shipping_option_id: id,
        stock_location_id: id,
      })
      .optional(),
  )
  .optional();

export type OrdersAdvice = z.infer<typeof ordersAdviceSchema>;

/** The orders and their purchase orders, for the store's hook. */
export async function describeOrders(
  container: MedusaContainer,
  account: HookAccount,
  prepared: readonly PreparedOrder[],
): Promise<OrdersToPrepare> {
  const rows = await walmartService(container).listWalmartOrders(
    { id: prepared.map((one) => one.id) },
    { select: ["id", "raw"] },
  );
  const purchaseOrders = new Map(rows.map((row) => [row.id, readStoredOrder(row.raw)]));
  return {
    account,
    purchase_orders: prepared.flatMap((one) => purchaseOrders.get(one.id) ?? []),
    orders: prepared.map((order) => ({
      purchase_order_id: order.purchase_order_id,
      customer_order_id: order.customer_order_id,
      walmart_order_id: order.id,
      order_id: order.order_id,
      exists: order.draft === null,
      email: order.draft?.email ?? null,
      currency_code: order.currency_code,
      total: order.total,
      stock_location_id: order.stock_location_id,
      shipping_address: order.draft?.address ?? null,
      items: (order.draft?.items ?? []).map((item) => ({
        line_item_id: item.line_item_id,
        sku: item.sku,
        title: item.title,
        quantity: item.quantity,
        unit_price: item.unit_price,
        variant_id: item.variant?.id ?? null,
        product_id: item.variant?.product?.id ?? null,
      })),
    })),
  };
}

/**
 * The orders with what the store's hook answered.
 *
 * @throws HookError if it names something that does not exist
 */
export async function applyAdvice(
  container: MedusaContainer,
  orders: PreparedOrder[],
  advice: OrdersAdvice,
): Promise<PreparedOrder[]> {
  if (!advice) return orders;
  await requireExisting(container, advice);
  return orders.map((order) => {
    const own = advice[order.purchase_order_id];
    if (!own) return order;
    const { stock_location_id = order.stock_location_id, email, ...details } = own;
    const draft = order.draft && {
      ...order.draft,
      ...details,
      email: email ?? order.draft.email,
    };
    return { ...order, stock_location_id, draft };
  });
}

/** One query for each kind of record that is named. */
async function requireExisting(
  container: MedusaContainer,
  advice: NonNullable<OrdersAdvice>,
): Promise<void> {
  const customers = container.resolve(Modules.CUSTOMER);
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const locations = container.resolve(Modules.STOCK_LOCATION);
  const only = { select: ["id"] };
  const records = {
    customer_id: (ids: string[]) => customers.listCustomers({ id: ids }, only),
    shipping_option_id: (ids: string[]) => fulfillment.listShippingOptions({ id: ids }, only),
    stock_location_id: (ids: string[]) => locations.listStockLocations({ id: ids }, only),
  };
  for (const [field, list] of Object.entries(records)) {
    const named = Object.entries(advice).flatMap(([po, own]) => {
      const value = own?.[field as keyof typeof records];
      return value ? [{ po, value }] : [];
    });
    if (!named.length) continue;
    const found = await list([...new Set(named.map(({ value }) => value))]);
    const known = new Set(found.map((one) => one.id));
    const missing = named.find(({ value }) => !known.has(value));
    if (missing)
      throw new HookError(
        "ordersPrepared",
        `${missing.po}: there is no record "${missing.value}" for ${field}.`,
      );
  }
}
