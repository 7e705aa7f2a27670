import { Text } from "@medusajs/ui";

interface ItemNameProps {
  title: string | null | undefined;
  sku: string;
}

/** What an item is called, and its SKU below. */
export const ItemName = ({ title, sku }: ItemNameProps) => (
  <div className="min-w-0">
    <Text size="small" leading="compact" weight="plus" className="break-words">
      {title ?? sku}
    </Text>
    {title && (
      <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
        {sku}
      </Text>
    )}
  </div>
);
