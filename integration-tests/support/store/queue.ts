import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import type { WalmartUpdateRow } from "../../../src/modules/walmart/types";
import { within } from "./seller";
import type { TestStore } from "./suite";

/** Direct access to the outbox, for states that no merchant can cause. */
export function queueOf(store: TestStore) {
  const self = {
    get service(): WalmartModuleService {
      return store.container.resolve<WalmartModuleService>(WALMART_MODULE);
    },

    /** The messages of a purchase order, oldest first. */
    async updates(po: string, kind?: string): Promise<WalmartUpdateRow[]> {
      const row = await store.order(po);
      return await self.service.listWalmartUpdates(
        { walmart_order_id: row.id, ...(kind ? { kind } : {}) },
        { order: { created_at: "ASC" } },
      );
    },

    async update(po: string, kind: string): Promise<WalmartUpdateRow> {
      const updates = await self.updates(po, kind);
      expect(updates).toHaveLength(1);
      return updates[0]!;
    },

    /** Waits until an attempt has ended and returns the message. */
    async attempted(po: string, kind: string): Promise<WalmartUpdateRow> {
      return await within(8_000, async () => {
        const [update] = await self.updates(po, kind);
        return update && update.attempts > 0 && update.state !== "sending" ? update : null;
      });
    },

    /** Leaves a message as a process does that dies while sending it; its lease has just expired. */
    async abandon(po: string, kind: string, data: { plan?: unknown } = {}): Promise<void> {
      const { id } = await self.update(po, kind);
      await self.service.updateWalmartUpdates({
        id,
        state: "sending",
        claimed_by: "a dead worker",
        claimed_until: new Date(Date.now() - 1_000),
        confirmed_at: null,
        ...data,
      } as never);
    },
  };
  return self;
}
