import type { ItemEntry } from "../../mapping/item-setup";

/** The variant group of an entry, as it is sent. */
export function groupOfEntry({ Visible }: ItemEntry): {
  variant_group_id: string | null;
  is_primary_variant: boolean;
} {
  const [content] = Object.values(Visible);
  const { variantGroupId, isPrimaryVariant } = content ?? {};
  return {
    variant_group_id: typeof variantGroupId === "string" ? variantGroupId : null,
    is_primary_variant: isPrimaryVariant === "Yes",
  };
}
