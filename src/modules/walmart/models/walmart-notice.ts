import { model } from "@medusajs/framework/utils";
import { NOTICE_SUBJECTS } from "../../../types";

/** A problem that the merchant is notified of, once for each cause. Deleted once the problem is gone. */
const WalmartNotice = model
  .define(
    { name: "walmart_notice", tableName: "walmart_notice" },
    {
      id: model.id({ prefix: "walnotice" }).primaryKey(),
      account_id: model.text(),
      subject: model.enum([...NOTICE_SUBJECTS]),
      /** The id of the row with the problem. */
      subject_id: model.text(),
      /** The purchase order number, the RMA number, the SKU, or the account's name. */
      number: model.text(),
      /** Shown to the merchant. */
      cause: model.text(),
      /** Null: the notification is still to be sent. */
      notified_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_notice_subject_unique",
      on: ["subject_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_notice_account", on: ["account_id"] },
  ]);

export default WalmartNotice;
