import { model } from "@medusajs/framework/utils";

/**
 * An event for developers that is to be emitted on Medusa's event bus. Written by triggers in the transaction of the
 * change (src/modules/walmart/sql/event-triggers.ts), and kept for some days after it was emitted.
 */
const WalmartEvent = model
  .define(
    { name: "walmart_event", tableName: "walmart_event" },
    {
      id: model.id({ prefix: "walevt" }).primaryKey(),
      /** The order in which events are emitted: of two events of a subject, the later one has the higher number. */
      sequence: model.autoincrement(),
      account_id: model.text(),
      name: model.text(),
      /** The id of the row that changed. */
      subject_id: model.text(),
      data: model.json(),
      occurred_at: model.dateTime(),
      /** Null: it is still to be emitted. */
      emitted_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { name: "IDX_walmart_event_waiting", on: ["sequence"], where: "emitted_at IS NULL" },
    { name: "IDX_walmart_event_emitted_at", on: ["emitted_at"], where: "emitted_at IS NOT NULL" },
  ]);

export default WalmartEvent;
