import type { WalmartItem } from "../walmart-api";

/** The status of an item for its listing. */
export interface ItemStatus {
  status: "matched" | "staged" | "published" | "unpublished" | "error";
  /** Why, as sentences for the merchant. */
  details: string | null;
  /** Who caused an error. */
  origin: "walmart" | null;
  code: string | null;
  remedy: string | null;
}

const REPAIR =
  "Fix the cause in Seller Center or in the store. Walmart then publishes it again automatically.";

/** The code of an error that Walmart may fix itself: the next read of the item shows it. */
export const SYSTEM_PROBLEM = "SYSTEM_PROBLEM";

/** Converts Walmart's statuses of an item to the status of its listing. */
export function itemStatus(
  item: Pick<WalmartItem, "publishedStatus" | "lifecycleStatus" | "unpublishedReasons">,
): ItemStatus {
  const { lifecycleStatus } = item;
  if (lifecycleStatus === "RETIRED") return unpublished("The item is retired at Walmart.", null);
  if (lifecycleStatus === "ARCHIVED")
    return unpublished(
      "The item is archived at Walmart.",
      "Restore it from the archive in Seller Center.",
    );
  switch (item.publishedStatus) {
    case "PUBLISHED":
      return withStatus("published");
    case "STAGE":
      return withStatus("staged", "The item goes live when Walmart activates the seller account.");
    case "READY_TO_PUBLISH":
    case "IN_PROGRESS":
      return withStatus("matched", "Walmart is about to publish the item.");
    case "UNPUBLISHED":
      return unpublished(reasonsOf(item), REPAIR);
    case SYSTEM_PROBLEM:
      return {
        status: "error",
        details: `Walmart has a problem with the item. ${reasonsOf(item)}`,
        origin: "walmart",
        code: SYSTEM_PROBLEM,
        remedy:
          "Check the item in Seller Center. If nothing is wrong there, contact Walmart's support.",
      };
    default:
      return withStatus(
        "matched",
        `Walmart reports the status "${item.publishedStatus ?? "none"}".`,
      );
  }
}

/** Walmart's reasons as sentences. */
export function reasonsOf(item: Pick<WalmartItem, "unpublishedReasons">): string {
  const reasons = item.unpublishedReasons?.reason ?? [];
  if (!reasons.length) return "Walmart gave no reason.";
  return reasons.map((reason) => (/[.!?]$/.test(reason.trim()) ? reason : `${reason}.`)).join(" ");
}

function withStatus(status: ItemStatus["status"], details: string | null = null): ItemStatus {
  return { status, details, origin: null, code: null, remedy: null };
}

function unpublished(details: string, remedy: string | null): ItemStatus {
  return { ...withStatus("unpublished", details), remedy };
}
