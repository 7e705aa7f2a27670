/** What is known of a variant. */
export interface ItemSource {
  sku: string;
  /** Type and digits as Walmart accepts them; `null` if the variant has none that is valid. */
  identifier: { type: string; value: string } | null;
  price: number | null;
  /** Walmart's name of the condition; `null`: new. */
  condition: string | null;
  weight_lb: number | null;
  /** Medusa's fields, metadata included. */
  product: Record<string, unknown>;
  variant: Record<string, unknown>;
  /** Option title to the variant's value. */
  options: Record<string, string>;
  /** Addresses in the product's order; the first is the main one. */
  images: string[];
}

/**
 * Where an attribute's value comes from: `title`, `description`, `option.<title>`, `product.<field>`,
 * `variant.<field>`, `metadata.<key>` (the variant's, then the product's) or `constant`.
 */
export interface AttributeRule {
  from: string;
  value?: unknown;
}

/** The variants of a product as one group at Walmart. */
export interface VariantGroup {
  id: string;
  isPrimary: boolean;
  attributeNames: string[];
}

/** One item of a set-up feed. */
export interface ItemEntry {
  Orderable: Record<string, unknown>;
  Visible: Record<string, Record<string, unknown>>;
}

/** What keeps an item from being set up: the attribute, what is wrong, and what to do. */
export interface ItemProblem {
  /** The attribute's name; `name.field` within an object, `name.0` in a list. */
  path: string;
  message: string;
  remedy: string;
}
