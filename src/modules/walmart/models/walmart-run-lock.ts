import { model } from "@medusajs/framework/utils";

/** A time-limited lock that lets one run of a kind work at a time, for example one import for each account. */
const WalmartRunLock = model.define(
  { name: "walmart_run_lock", tableName: "walmart_run_lock" },
  {
    /** Names the work, for example `walmart:updates:<account>`. */
    key: model.text().primaryKey(),
    run_id: model.text(),
    held_until: model.dateTime(),
  },
);

export default WalmartRunLock;
