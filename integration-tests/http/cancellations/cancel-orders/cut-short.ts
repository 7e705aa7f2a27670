import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sellerOf } from "../../../support/store/seller";
import type { TestStore } from "../../../support/store/suite";

const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

/** Cancellations whose process died half way. */
export function cutShort(store: TestStore): void {
  const seller = sellerOf(store);

  describe("a cancellation whose process died half way", () => {
    /** Core has begun to write the credit line and not confirmed it; so many ms ago. */
    async function halfCancelled(ago: number, change_type = "credit_line") {
      const imported = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
      const change = await store.container
        .resolve(Modules.ORDER)
        .createOrderChange({ order_id: imported.orderId, change_type } as never);
      await store.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(`UPDATE order_change SET created_at = now() - ? * interval '1 ms' WHERE id = ?`, [
          ago,
          (change as { id: string }).id,
        ]);
      return imported;
    }

    it("is made by the next click", async () => {
      const { po, orderId } = await halfCancelled(60_000);
      const answer = await seller.cancel(orderId, REASON);
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
      await seller.waitForEffects(po, "cancel");
      await seller.settled(po, "canceled");
      expect(seller.effects(po, "cancel")).toHaveLength(1);
      expect(await seller.order(orderId)).toMatchObject({
        status: "canceled",
        payment_status: "refunded",
      });
    });

    it.each([
      ["while it may still be going on", 0, "credit_line"],
      ["if a person may be at it", 60_000, "edit"],
    ])("is left alone %s", async (_, ago, type) => {
      const { po, orderId } = await halfCancelled(ago, type);
      const answer = await seller.cancel(orderId, REASON);
      expect(answer.status).toBe(400);
      expect(answer.data.message).toMatch(/active order change/);
      expect(seller.effects(po, "cancel")).toEqual([]);
    });
  });
}
