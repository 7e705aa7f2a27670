import type { BadgeColor } from "../../../../format/badge-colors";

/** The permissions that the plugin uses, as Walmart names them. */
export const NEEDED_SCOPES = ["orders", "returns", "inventory", "price", "item", "feeds"] as const;

export function scopeColor(access: string): BadgeColor {
  return access === "full_access" ? "green" : access === "view_only" ? "orange" : "red";
}
