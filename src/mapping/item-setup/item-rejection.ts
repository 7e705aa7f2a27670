/** Walmart's error for an entry of a set-up feed. */
export interface ItemRejection {
  code: string | null;
  field: string | null;
  description: string | null;
  /** DATA_ERROR, SYSTEM_ERROR or TIMEOUT_ERROR, if it is known. */
  status?: string | null;
}

/** The same for the merchant. */
export interface ExplainedItemRejection {
  /** `waiting`: Walmart decides later, there is nothing to correct. */
  state: "error" | "waiting";
  /** The attribute that it is about. */
  path: string | null;
  details: string;
  remedy: string;
  /** Walmart will not accept the product, whatever is changed. */
  isFinal: boolean;
}

type Explanation = { about: string; remedy: string } & Partial<
  Pick<ExplainedItemRejection, "state" | "path" | "isFinal">
>;

const PROHIBITED: Explanation = {
  about: "Walmart prohibits this product",
  remedy:
    "Remove the listing. If you think that it is a mistake, open a case with Walmart's seller support.",
  isFinal: true,
};
const UNDER_REVIEW: Explanation = {
  about: "Walmart is reviewing the item",
  remedy: "Wait. Walmart publishes it, or says what to change, after the review.",
  state: "waiting",
};
const HEADER: Explanation = {
  about: "Walmart refused the form in which the item was sent",
  remedy: "Check the version of the item spec in the account settings, then create the item again.",
};
const DECIMALS: Explanation = {
  about: "A number has more decimals than Walmart accepts",
  remedy: "Round it to two decimals, then create the item again.",
};

/** By the code without its prefix. */
const EXPLAINED: Record<string, Explanation> = {
  "0101119": {
    about: "The identifier belongs to another item at Walmart",
    remedy:
      "Look the listing up: if Walmart has the product, match it. Otherwise give the variant another identifier.",
    path: "productIdentifiers",
  },
  "0101211": {
    about: "The SKU is bound to another identifier at Walmart",
    remedy:
      "Retire the item with this SKU, wait 24 hours and create it again, or give the variant another SKU.",
    path: "sku",
  },
  "71666506605865": PROHIBITED,
  "61696573580701": PROHIBITED,
  "61020366035308": PROHIBITED,
  "56026862530206": UNDER_REVIEW,
  "66547201695750": UNDER_REVIEW,
  "60670554076755": HEADER,
  "72600149546850": HEADER,
  "68050064665065": DECIMALS,
  "50716566635066": {
    about: "Walmart does not accept the value",
    remedy: "Choose one of Walmart's values, then create the item again.",
  },
  "55506974520167": {
    about: "The attribute has too few entries",
    remedy: "Add entries, then create the item again.",
  },
  "00030257670757": {
    about: "The date is not written as Walmart wants it",
    remedy: "Write it as year, month and day, then create the item again.",
  },
  "05570905585050": {
    about: "The variant group is incomplete",
    remedy: "Give every variant a value for each option, then create the items again.",
    path: "variantGroupId",
  },
};

const TEMPORARY: Explanation = {
  about: "Walmart could not process the item",
  remedy: "Walmart had a temporary problem. Create the item again later.",
};

/** Explains what Walmart refused, quotes Walmart's description and code, and names the attribute and the remedy. */
export function explainItemRejection({
  code,
  field,
  description,
  status,
}: ItemRejection): ExplainedItemRejection {
  const path = attributeIn(field);
  const known = EXPLAINED[numberOf(code)];
  const isTemporary = status === "SYSTEM_ERROR" || status === "TIMEOUT_ERROR";
  const explanation: Explanation =
    known ??
    (isTemporary
      ? TEMPORARY
      : {
          about: path ? `Walmart rejected the attribute ${path}` : "Walmart rejected the item",
          remedy: "Correct the item as Walmart describes, then create it again.",
        });
  const text = description?.trim().replace(/[.\s]+$/, "");
  const quote = text ? `: "${text}"` : "";
  return {
    state: explanation.state ?? "error",
    path: path ?? explanation.path ?? null,
    details: `${explanation.about}${quote}${code ? ` (${code})` : ""}.`,
    remedy: explanation.remedy,
    isFinal: explanation.isFinal ?? false,
  };
}

/** EXT_DATA_ERROR_… and ERR_EXT_DATA_… differ in their prefix only. */
function numberOf(code: string | null): string {
  return /(\d+)$/.exec(code ?? "")?.[1] ?? "";
}

/** The attribute at the end of `MPItem[0].Visible.T-Shirts.color`, `/Orderable/price` or `color`. */
function attributeIn(field: string | null): string | null {
  const parts = (field ?? "")
    .split(/[./[\]]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !/^\d+$/.test(part));
  const section = parts.findLastIndex((part) => part === "Visible" || part === "Orderable");
  const skipped = section < 0 ? 0 : section + (parts[section] === "Visible" ? 2 : 1);
  return parts[Math.min(skipped, parts.length - 1)] ?? null;
}
