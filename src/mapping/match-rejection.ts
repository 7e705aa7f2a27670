/** Walmart's error for a rejected entry of an item feed. */
export interface MatchRejection {
  /** DATA_ERROR, SYSTEM_ERROR or TIMEOUT_ERROR. */
  status: string;
  code: string | null;
  field: string | null;
  description: string | null;
}

/** The same as sentences for the merchant. */
export interface ExplainedRejection {
  details: string;
  remedy: string;
}

/** Explanations by error code. */
const EXPLAINED: Record<string, { about: string; remedy: string }> = {
  ERR_EXT_DATA_0101116: {
    about: "Walmart found another product: the name or price does not match the identifier",
    remedy:
      "Compare the identifier with the package, and the price with the product's usual price.",
  },
  ERR_EXT_DATA_0101119: {
    about: "The identifier belongs to another product at Walmart",
    remedy:
      "Compare it with the package. If it is right, ask Walmart's support to correct the catalog.",
  },
  ERR_EXT_DATA_0101211: {
    about: "The SKU belongs to another product at Walmart",
    remedy: "Retire the item with this SKU at Walmart, or give the variant another SKU.",
  },
  ERR_PDI_0001: {
    about: "Walmart could not read the offer",
    remedy: "Match the item again. If that fails, report it to the plugin's developers.",
  },
};

/** Explanations by field, for codes that only report a missing or invalid field. */
const BY_FIELD: Record<string, { about: string; remedy: string }> = {
  productId: {
    about: "Walmart's catalog has no product with this identifier",
    remedy:
      "Compare it with the package. If it is right, Walmart does not have the product yet: set up the full item in Seller Center.",
  },
  price: {
    about: "Walmart rejected the price",
    remedy: "Correct the variant's price or the account's price rule, then match the item again.",
  },
  ShippingWeight: {
    about: "Walmart rejected the weight",
    remedy: "Correct the weight of the variant or the product, then match the item again.",
  },
  sku: {
    about: "Walmart rejected the SKU",
    remedy: "Shorten the variant's SKU to at most 50 characters, then match the item again.",
  },
};

const TEMPORARY = {
  about: "Walmart could not process the offer",
  remedy: "Walmart had a temporary problem. Match the item again later.",
};

/** Explains what Walmart rejected, quotes Walmart's description and code, and names the remedy. */
export function explainMatchRejection({
  status,
  code,
  field,
  description,
}: MatchRejection): ExplainedRejection {
  const isTemporary = status === "SYSTEM_ERROR" || status === "TIMEOUT_ERROR";
  const { about, remedy } = isTemporary
    ? TEMPORARY
    : (EXPLAINED[code ?? ""] ??
      BY_FIELD[field ?? ""] ?? {
        about: field ? `Walmart rejected the field ${field}` : "Walmart rejected the offer",
        remedy: "Correct the variant as Walmart describes, then match the item again.",
      });
  const text = description?.trim().replace(/[.\s]+$/, "");
  const quote = text ? `: "${text}"` : "";
  return { details: `${about}${quote}${code ? ` (${code})` : ""}.`, remedy };
}
