import type { NoticeSubject } from "../../../types";

/** A problem that the merchant is still to be notified of. */
export interface OpenNotice {
  id: string;
  subject: NoticeSubject;
  /** The purchase order number, the RMA number, the SKU, or the account's name. */
  number: string;
  /** Shown to the merchant. */
  cause: string;
}
