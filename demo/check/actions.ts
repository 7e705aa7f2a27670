import type { Effect, Simulator } from "../../src/simulator";
import type { AdminWalmartOrderDetail } from "../../src/types";
import { getWalmartOrder, sync } from "../api";
import { type HttpClient, HttpError } from "../http-client";
import type { Environment } from "../environment";

/** The fields of a Medusa order that the checks use. */
export interface MedusaOrder {
  id: string;
  display_id: number;
  status: string;
  total: number;
  payment_status: string;
  items: { id: string; quantity: number; variant_sku: string | null }[];
}

export function expect(condition: unknown, otherwise: string): asserts condition {
  if (!condition) {
    throw new Error(otherwise);
  }
}

/** Expects a request to fail with 400, and returns the message. */
export async function expectRejection(request: Promise<unknown>, what: string): Promise<string> {
  try {
    await request;
  } catch (error) {
    if (error instanceof HttpError && error.status === 400) {
      return error.body.message ?? "";
    }
    throw error;
  }
  throw new Error(`${what} was not rejected`);
}

/** Imports a purchase order, and returns both sides of it. */
export async function importOrder(
  { admin, simulator }: Environment,
  input: Parameters<Simulator["createOrder"]>[0],
): Promise<{ po: string; walmart: AdminWalmartOrderDetail; order: MedusaOrder }> {
  const { purchaseOrderId: po } = simulator.createOrder(input);
  await sync(admin, ["orders", "updates"]);
  const walmart = await getWalmartOrder(admin, po);
  expect(walmart.order_id, `PO ${po} was not created in Medusa: ${walmart.status_details ?? ""}`);
  return { po, walmart, order: await getOrder(admin, walmart.order_id) };
}

export async function getOrder(admin: HttpClient, id: string): Promise<MedusaOrder> {
  const { order } = await admin.get<{ order: MedusaOrder }>(
    `/admin/orders/${id}?fields=id,display_id,status,total,payment_status,*items`,
  );
  return order;
}

/** Packs units of an order's first item. */
export async function fulfill(
  admin: HttpClient,
  order: MedusaOrder,
  quantity: number,
): Promise<{ fulfillmentId: string; items: { id: string; quantity: number }[] }> {
  const items = [{ id: order.items[0]?.id ?? "", quantity }];
  const answer = await admin.post<{
    order: { fulfillments: { id: string; created_at: string }[] };
  }>(`/admin/orders/${order.id}/fulfillments?fields=id,*fulfillments`, { items });
  const [newest] = answer.order.fulfillments.sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
  expect(newest, "the fulfillment was not created");
  return { fulfillmentId: newest.id, items };
}

/** Marks a parcel as shipped. */
export function ship(
  admin: HttpClient,
  order: MedusaOrder,
  parcel: { fulfillmentId: string; items: { id: string; quantity: number }[] },
  trackingNumbers: string[],
): Promise<unknown> {
  return admin.post(`/admin/orders/${order.id}/fulfillments/${parcel.fulfillmentId}/shipments`, {
    items: parcel.items,
    labels: trackingNumbers.map((tracking_number) => ({
      tracking_number,
      tracking_url: "#",
      label_url: "#",
    })),
  });
}

/** The messages of one kind that Walmart received for a purchase order, without repetitions. */
export function sentEffects(simulator: Simulator, po: string, kind: Effect["kind"]): Effect[] {
  return simulator.effects({ kind, purchaseOrderId: po }).filter(({ repeated }) => !repeated);
}

export function units(effects: Effect[]): number {
  return effects.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
}
