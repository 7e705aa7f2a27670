import type { Shop } from "./seller";

export type Json = ReturnType<typeof JSON.parse>;

/** A return as the control API shows it. */
export const view = (shop: Shop, number: string) => shop.simulator.getReturn(number) as Json;
export const lineOf = (shop: Shop, number: string, index = 0) =>
  view(shop, number).returnOrderLines[index];
export const tags = (shop: Shop, number: string, index = 0): string[] =>
  lineOf(shop, number, index).returnTrackingDetail.map(({ eventTag }: Json) => eventTag);

/** Refunds through the API: `[return order line number, quantity]`, where undefined omits the value. */
export function refund(shop: Shop, number: string, lines: [number?, number?][], body: object = {}) {
  const { customerOrderId } = view(shop, number);
  const refundLines = lines.map(([returnOrderLineNumber, measurementValue]) => ({
    returnOrderLineNumber,
    quantity:
      measurementValue === undefined ? undefined : { unitOfMeasure: "EACH", measurementValue },
  }));
  return shop.call(`/v3/returns/${number}/refund`, {
    method: "POST",
    body: { customerOrderId, refundLines, ...body },
  });
}
