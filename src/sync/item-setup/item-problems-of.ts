import { explainItemRejection } from "../../mapping/item-setup";
import type { AdminWalmartItemProblem } from "../../types";
import type { FeedItemOutcome } from "../feeds/types";

/** What Walmart rejected in an entry, one problem for each of its errors. */
export function itemProblemsOf({ status, errors }: FeedItemOutcome): AdminWalmartItemProblem[] {
  return errors.map((error) => {
    const { path, details, remedy } = explainItemRejection({ status, ...error });
    return { path: path ?? error.field ?? "", message: details, remedy };
  });
}
