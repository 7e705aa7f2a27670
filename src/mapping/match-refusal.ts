/** What Walmart says of an entry of an item feed that it refuses. */
export interface MatchRefusal {
  /** In Walmart's words: DATA_ERROR, SYSTEM_ERROR, TIMEOUT_ERROR. */
  status: string;
  code: string | null;
  field: string | null;
  description: string | null;
}

/** The same in words for the merchant. */
export interface ExplainedRefusal {
  details: string;
  remedy: string;
}

/** What Walmart's codes are about, and what helps. */
const EXPLAINED: Record<string, { about: string; remedy: string }> = {
  ERR_EXT_DATA_0101116: {
    about:
      "Walmart takes the offer for another product: its name or price does not fit the identifier",
    remedy:
      "Compare the identifier with the package, and the price with what the product costs elsewhere.",
  },
  ERR_EXT_DATA_0101119: {
    about: "The identifier belongs to another product at Walmart",
    remedy:
      "Compare it with the package. If it is right, ask Walmart's support to correct its catalogue.",
  },
  ERR_EXT_DATA_0101211: {
    about: "The SKU stands for another product at Walmart",
    remedy: "Retire the item of this SKU at Walmart, or give the variant another SKU.",
  },
  ERR_PDI_0001: {
    about: "Walmart could not read the offer",
    remedy: "Match it again; if that fails too, report it to the plugin's developers.",
  },
};

/** By field, for codes that say only that something is missing or wrong. */
const BY_FIELD: Record<string, { about: string; remedy: string }> = {
  productId: {
    about: "Walmart's catalogue has no product with this identifier",
    remedy:
      "Compare it with the package. If it is right, Walmart does not have the product yet: set up the full item in Seller Center.",
  },
  price: {
    about: "Walmart refuses the price",
    remedy: "Correct the variant's price, or the account's price rule, and match again.",
  },
  ShippingWeight: {
    about: "Walmart refuses the weight",
    remedy: "Correct the weight of the variant or the product, and match again.",
  },
  sku: {
    about: "Walmart refuses the SKU",
    remedy: "Give the variant a SKU of at most 50 characters, and match again.",
  },
};

const OURS_TO_REPEAT = {
  about: "Walmart could not work on the offer",
  remedy: "The fault is Walmart's: match it again later.",
};

/** Says what Walmart refused, with its own words and its code, and what to do. */
export function explainMatchRefusal({
  status,
  code,
  field,
  description,
}: MatchRefusal): ExplainedRefusal {
  const passing = status === "SYSTEM_ERROR" || status === "TIMEOUT_ERROR";
  const { about, remedy } = passing
    ? OURS_TO_REPEAT
    : (EXPLAINED[code ?? ""] ??
      BY_FIELD[field ?? ""] ?? {
        about: field ? `Walmart refuses the field ${field}` : "Walmart refuses the offer",
        remedy: "Correct the variant as Walmart says, and match it again.",
      });
  const words = description?.trim().replace(/[.\s]+$/, "");
  const said = words ? `: "${words}"` : "";
  return { details: `${about}${said}${code ? ` (${code})` : ""}.`, remedy };
}
