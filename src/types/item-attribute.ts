/** When an attribute becomes required: another attribute has one of the values; `null`: any value. */
export interface AttributeCondition {
  attribute: string;
  values: string[] | null;
}

export type AttributeKind =
  | "text"
  | "long_text"
  | "url"
  | "date"
  | "date_time"
  | "number"
  | "integer"
  | "choice"
  /** A list of texts, numbers or choices: see `item`. */
  | "list"
  /** Fields that belong together, such as a measure and its unit: see `fields`. */
  | "object"
  /** A list of such objects: see `item`. */
  | "objects"
  /** Walmart describes it in a way that no form can show: JSON. */
  | "json";

/** An attribute of a product type, described for a form. */
export interface AttributeField {
  /** Walmart's name. */
  name: string;
  label: string;
  kind: AttributeKind;
  /** Walmart's group, or the part of the item that it belongs to. */
  group: string;
  required: boolean;
  /** It is required as well if all conditions of one of the lists hold. */
  required_when: AttributeCondition[][];
  /** The plugin fills it in itself: SKU, identifier, price, variant group. */
  managed: boolean;
  description: string | null;
  choices: string[] | null;
  min_items: number | null;
  max_items: number | null;
  min_length: number | null;
  max_length: number | null;
  minimum: number | null;
  maximum: number | null;
  /** Decimal places that Walmart accepts. */
  decimals: number | null;
  recommended_items: number | null;
  min_words: number | null;
  fields: AttributeField[] | null;
  item: AttributeField | null;
}

/** Where the value of an attribute comes from: set on the listing, a hook, a rule of the account, or the product. */
export const VALUE_ORIGINS = ["listing", "hook", "rule", "product"] as const;
export type ValueOrigin = (typeof VALUE_ORIGINS)[number];
