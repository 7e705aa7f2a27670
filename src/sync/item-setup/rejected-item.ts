import type { RejectedListing } from "../../modules/walmart/types";
import type { PreparedItem } from "./prepared-item";

/** How a listing shows that it cannot be set up as it is. */
export function rejectedItem({ listing, problems }: PreparedItem): RejectedListing {
  const [first] = problems;
  const more = problems.length - 1;
  const rest = more > 0 ? ` ${more} more ${more === 1 ? "problem" : "problems"}.` : "";
  return {
    id: listing.id,
    status_details: `${first?.message ?? "The item cannot be set up."}${rest}`,
    error_field: first?.path ?? "",
    remedy: first?.remedy ?? "",
    mode: "create",
    problems,
  };
}
