import { useQuery } from "@tanstack/react-query";
import type {
  AdminShipWalmartOrders,
  AdminShipWalmartOrdersResponse,
  AdminWalmartOrderDetail,
} from "../../../types";
import { groupLines } from "../../components/order/line-groups";
import type { ShippableItem } from "../../components/ship/ship-form";
import { request, sdk } from "../../sdk";
import { useAccounts } from "./accounts";
import type { Choice } from "./catalog";

const MAX_LOCATIONS = 200;

/** What the form for shipping an order starts from. */
export interface Shippable {
  items: ShippableItem[];
  /** Where the stock may be taken from. */
  locations: Choice[];
  /** The account's carrier for the order's shipping option or its provider. */
  mappedCarrier: string | null;
  /** Whether Medusa notifies the customer of this order by default. */
  notifies: boolean;
}

/** The part of the Medusa order that the form uses. */
interface MedusaOrder {
  no_notification?: boolean | null;
  items?: { id: string; detail?: { quantity: number; shipped_quantity: number } | null }[] | null;
  shipping_methods?: { shipping_option_id?: string | null }[] | null;
}

/** Reads what is left to ship of an order. */
export function useShippable(order: AdminWalmartOrderDetail) {
  const { data: accounts } = useAccounts();
  const carriers = accounts?.find(({ id }) => id === order.account_id)?.settings?.carriers ?? {};
  const orderId = order.order_id ?? "";
  return useQuery({
    queryKey: ["walmart", "shippable", orderId, carriers],
    queryFn: async (): Promise<Shippable> => {
      const [{ order: medusaOrder }, { stock_locations }] = await Promise.all([
        sdk.admin.order.retrieve(orderId, {
          fields:
            "id,no_notification,items.id,items.detail.quantity,items.detail.shipped_quantity,shipping_methods.shipping_option_id",
        }) as Promise<{ order: MedusaOrder }>,
        sdk.admin.stockLocation.list({ limit: MAX_LOCATIONS, fields: "id,name" }),
      ]);
      const optionId = medusaOrder.shipping_methods?.[0]?.shipping_option_id;
      return {
        items: shippableItems(order, medusaOrder),
        locations: stock_locations,
        mappedCarrier: optionId ? await carrierOf(optionId, carriers) : null,
        notifies: !medusaOrder.no_notification,
      };
    },
    enabled: orderId !== "" && accounts !== undefined,
    // Read each time the form opens, and kept while it is open.
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Items of the Walmart order with units that are not shipped in Medusa. */
function shippableItems(order: AdminWalmartOrderDetail, { items }: MedusaOrder): ShippableItem[] {
  return groupLines(order.lines).flatMap(({ line_item_id, sku, title }) => {
    const detail = items?.find(({ id }) => id === line_item_id)?.detail;
    const left = detail ? detail.quantity - detail.shipped_quantity : 0;
    return line_item_id && left > 0 ? [{ line_item_id, sku, title, left }] : [];
  });
}

/** A carrier map names shipping options and fulfillment providers. */
async function carrierOf(
  optionId: string,
  carriers: Record<string, string>,
): Promise<string | null> {
  if (Object.keys(carriers).length === 0) return null;
  if (carriers[optionId]) return carriers[optionId];
  const { shipping_option } = await sdk.admin.shippingOption.retrieve(optionId, {
    fields: "id,provider_id",
  });
  return carriers[shipping_option.provider_id] ?? null;
}

export const shipOrders = (body: AdminShipWalmartOrders): Promise<AdminShipWalmartOrdersResponse> =>
  request.post(["orders", "ship-batch"], body);
