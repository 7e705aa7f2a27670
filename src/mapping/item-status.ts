import type { WalmartItem } from "../walmart-api";

/** Where an item stands, as a listing shows it. */
export interface ItemStanding {
  status: "matched" | "staged" | "published" | "unpublished" | "error";
  /** Why, in words for the merchant. */
  details: string | null;
  /** Whose fault an error is. */
  origin: "walmart" | null;
  code: string | null;
  remedy: string | null;
}

const REPAIR = "Mend it in Seller Center or in the store; Walmart publishes it again by itself.";

/** The code of an error that Walmart may mend by itself: the next reading of the item tells. */
export const SYSTEM_PROBLEM = "SYSTEM_PROBLEM";

/** What Walmart's words for an item come to. */
export function itemStanding(
  item: Pick<WalmartItem, "publishedStatus" | "lifecycleStatus" | "unpublishedReasons">,
): ItemStanding {
  const { lifecycleStatus } = item;
  if (lifecycleStatus === "RETIRED") return unpublished("It is retired at Walmart.", null);
  if (lifecycleStatus === "ARCHIVED")
    return unpublished(
      "It is archived at Walmart.",
      "Take it out of the archive in Seller Center.",
    );
  switch (item.publishedStatus) {
    case "PUBLISHED":
      return standing("published");
    case "STAGE":
      return standing("staged", "It goes online when Walmart has set the seller account live.");
    case "READY_TO_PUBLISH":
    case "IN_PROGRESS":
      return standing("matched", "Walmart is about to publish it.");
    case "UNPUBLISHED":
      return unpublished(reasonsOf(item), REPAIR);
    case SYSTEM_PROBLEM:
      return {
        status: "error",
        details: `Walmart has a problem with the item. ${reasonsOf(item)}`,
        origin: "walmart",
        code: SYSTEM_PROBLEM,
        remedy:
          "Look the item up in Seller Center; if nothing is wrong there, ask Walmart's support.",
      };
    default:
      return standing("matched", `Walmart says "${item.publishedStatus ?? "nothing"}" of it.`);
  }
}

/** Walmart's reasons, as sentences. */
export function reasonsOf(item: Pick<WalmartItem, "unpublishedReasons">): string {
  const reasons = item.unpublishedReasons?.reason ?? [];
  if (!reasons.length) return "Walmart gives no reason.";
  return reasons.map((reason) => (/[.!?]$/.test(reason.trim()) ? reason : `${reason}.`)).join(" ");
}

function standing(status: ItemStanding["status"], details: string | null = null): ItemStanding {
  return { status, details, origin: null, code: null, remedy: null };
}

function unpublished(details: string, remedy: string | null): ItemStanding {
  return { ...standing("unpublished", details), remedy };
}
