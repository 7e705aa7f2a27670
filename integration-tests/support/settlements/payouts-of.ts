import type { Answer } from "../store/seller";
import type { TestStore } from "../store/suite";

/** What tests of payouts do. */
export function payoutsOf(store: TestStore) {
  return {
    list: async (query = ""): Promise<Answer[]> => {
      const { status, data } = await store.get(`/admin/walmart/payouts${query}`);
      expect({ status, data }).toMatchObject({ status: 200 });
      return data.payouts;
    },
    lines: async (id: string, query = ""): Promise<Answer> => {
      const { status, data } = await store.get(
        `/admin/walmart/payouts/${id}/lines?limit=200${query}`,
      );
      expect({ status, data }).toMatchObject({ status: 200 });
      return data;
    },
    sync: async (body: object = {}) => (await store.sync(["payouts"], { ...body }))[0]!,
    /** The number of an order that was sold and delivered. */
    sold: (input: object = {}) =>
      store.walmart.createOrder({
        status: "Delivered",
        lines: [{ sku: "SKU-A", price: 10, tax: 0.8 }],
        ...input,
      }).purchaseOrderId,
  };
}
