import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import type { WalmartUpdateRow } from "../../../src/modules/walmart/types";
import { within } from "./seller";
import type { TestStore } from "./suite";

/** The update queue from within: for tests of what no merchant can bring about. */
export function queueOf(store: TestStore) {
  const self = {
    get service(): WalmartModuleService {
      return store.container.resolve<WalmartModuleService>(WALMART_MODULE);
    },

    /** The updates of a purchase order, oldest first. */
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

    /** The update once an attempt at it has ended. */
    async attempted(po: string, kind: string): Promise<WalmartUpdateRow> {
      return await within(8_000, async () => {
        const [update] = await self.updates(po, kind);
        return update && update.attempts > 0 && update.state !== "sending" ? update : null;
      });
    },

    /** Leaves an update as a process does that dies while it sends it; its claim has just run out. */
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
