import { z } from "@medusajs/framework/zod";
import type { WalmartFeedRow } from "../../modules/walmart/types";
import type { Failure } from "../delivery/types";

const timesSchema = z.array(z.coerce.date()).catch([]);

/** When Walmart answered to a feed without a feed id, the first time first. */
export function emptyAnswers({ empty_answers }: Pick<WalmartFeedRow, "empty_answers">): Date[] {
  return timesSchema.parse(empty_answers ?? []);
}

/** Whether Walmart answered, and the answer contains no feed id. */
export function isEmptyAnswer(failure: Pick<Failure, "class"> | null): boolean {
  return failure?.class === "unreadable";
}
