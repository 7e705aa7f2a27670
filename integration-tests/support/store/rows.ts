import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import type {
  WalmartAccountRow,
  WalmartActivityRow,
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../../src/modules/walmart/types";

/** Writes rows of the Walmart module directly, for tests of what reads them. */
export function walmartRows(container: MedusaContainer) {
  const service = container.resolve<WalmartModuleService>(WALMART_MODULE);
  const unique = () => randomUUID().slice(0, 8);
  return {
    service,

    account: async (data: Partial<WalmartAccountRow> = {}): Promise<WalmartAccountRow> => {
      const id = `walacc_${unique()}`;
      return (await service.createWalmartAccounts({
        id,
        name: `Account ${unique()}`,
        client_id: `client-${unique()}`,
        client_secret: await service.encryptSecret("top-secret", data.id ?? id),
        sales_channel_id: "sc_1",
        stock_location_id: "sloc_1",
        region_id: "reg_1",
        shipping_option_id: "so_1",
        ...data,
      } as Record<string, unknown>)) as unknown as WalmartAccountRow;
    },

    order: async (
      data: Partial<WalmartOrderRow> & { account_id: string },
    ): Promise<WalmartOrderRow> =>
      (await service.createWalmartOrders({
        purchase_order_id: unique(),
        claimed_order_id: data.order_id ?? `order_${unique()}`,
        import_state: "imported",
        walmart_status: data.status === "error" ? "open" : (data.status ?? "open"),
        ...data,
      } as Record<string, unknown>)) as unknown as WalmartOrderRow,

    line: async (
      data: Partial<Omit<WalmartOrderLineRow, "tracking">> & {
        walmart_order_id: string;
        tracking?: unknown[];
      },
    ): Promise<WalmartOrderLineRow> =>
      (await service.createWalmartOrderLines({
        line_number: "1",
        sku: "SKU-A",
        quantity: 1,
        ...data,
      } as Record<string, unknown>)) as unknown as WalmartOrderLineRow,

    update: async (
      data: Partial<WalmartUpdateRow> & { account_id: string },
    ): Promise<WalmartUpdateRow> =>
      (await service.createWalmartUpdates({
        kind: "ship",
        idempotency_key: `ship:${unique()}`,
        priority: 1,
        payload: { hidden: true },
        ...data,
      } as Record<string, unknown>)) as unknown as WalmartUpdateRow,

    activity: async (
      data: Partial<WalmartActivityRow> & { account_id: string },
    ): Promise<WalmartActivityRow> =>
      (await service.createWalmartActivities({
        direction: "outgoing",
        entity: "order",
        action: "orders.ship",
        outcome: "ok",
        ...data,
      } as Record<string, unknown>)) as unknown as WalmartActivityRow,
  };
}
