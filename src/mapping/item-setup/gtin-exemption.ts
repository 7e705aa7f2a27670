import type { ItemProblem } from "./item-source";

/** A seller's exemption from product identifiers, or the application for one. */
export interface Exemption {
  /** Walmart's: APPROVED, DENIED, PROCESSING, NEEDS_INFO, CLOSED or one that is new. */
  status: string;
  brand: string | null;
  productType: string | null;
  /** Why it was denied. */
  reason: string | null;
}

/** What stands for the identifier of an exempt item. */
export const EXEMPT_IDENTIFIER = { type: "GTIN", value: "CUSTOM" } as const;

const APPROVED = "APPROVED";

/** The exemption that counts for an item: of its brand, and of its product type if the exemption names one. */
export function exemptionOf(
  exemptions: readonly Exemption[],
  item: { brand: unknown; productType: string },
): Exemption | null {
  if (typeof item.brand !== "string" || item.brand === "") return null;
  const brand = fold(item.brand);
  const own = exemptions.filter(
    (each) =>
      fold(each.brand ?? "") === brand &&
      (!each.productType || fold(each.productType) === fold(item.productType)),
  );
  return own.find(isApproved) ?? own[0] ?? null;
}

export function isApproved({ status }: Exemption): boolean {
  return status.toUpperCase() === APPROVED;
}

/** Why an item without an identifier cannot be set up, given what Walmart said about an exemption of its brand. */
export function exemptionProblem(
  exemption: Exemption | null,
  brand: unknown,
  remedy: string,
): ItemProblem {
  const path = "productIdentifiers";
  const name = typeof brand === "string" && brand !== "" ? `the brand ${brand}` : "your brand";
  switch (exemption?.status.toUpperCase()) {
    case "PROCESSING":
      return {
        path,
        message: `The variant has no identifier, and Walmart is still reviewing your GTIN exemption for ${name}.`,
        remedy: `Wait for Walmart's decision, then create the item. ${remedy}`,
      };
    case "NEEDS_INFO":
      return {
        path,
        message: `The variant has no identifier, and Walmart needs more information about your GTIN exemption for ${name}.`,
        remedy: `Answer Walmart in Seller Center. ${remedy}`,
      };
    case "DENIED":
      return {
        path,
        message: `The variant has no identifier, and Walmart denied your GTIN exemption for ${name}${exemption?.reason ? `: "${exemption.reason.slice(0, 200)}"` : ""}.`,
        remedy,
      };
    default:
      return {
        path,
        message: "The variant has no product identifier for Walmart's catalog.",
        remedy: `${remedy} If ${name} has no identifiers, apply for a GTIN exemption in Seller Center.`,
      };
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
