import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartLineQuantities } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import type { LineGroup } from "./line-groups";
import type { BadgeColor } from "../../format/badge-colors";
import { LineTracking } from "./line-tracking";

/** In the order in which a unit passes through them. */
const QUANTITY_COLORS: Record<keyof AdminWalmartLineQuantities, BadgeColor> = {
  created: "orange",
  acknowledged: "orange",
  shipped: "green",
  delivered: "green",
  cancelled: "grey",
  refunded: "purple",
};
const QUANTITY_KINDS = Object.keys(QUANTITY_COLORS) as (keyof AdminWalmartLineQuantities)[];

interface OrderLineRowProps {
  group: LineGroup;
  /** Why the order was cancelled; it stands above and is not repeated. */
  knownReason: string | null;
}

/** One item: its units by state, why some were cancelled, and its parcels. */
export const OrderLineRow = ({ group, knownReason }: OrderLineRowProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const reasons = group.cancellation_reasons.filter((reason) => reason !== knownReason);
  const lines = format.list(group.line_numbers);

  return (
    <li className="flex flex-col gap-y-1.5">
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text
            size="small"
            leading="compact"
            weight="plus"
            className="text-ui-fg-base break-words"
          >
            {group.title ?? group.sku}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle mt-0.5 break-words">
            {group.title && `${group.sku} · `}
            {t("lines.lineNumbers", { count: group.line_numbers.length, lines })}
          </Text>
        </div>
        <Text size="small" leading="compact" className="shrink-0 tabular-nums">
          {group.quantity}x
        </Text>
      </div>
      <div className="flex flex-wrap gap-1">
        {QUANTITY_KINDS.filter((kind) => group.quantities[kind] > 0).map((kind) => (
          <Badge key={kind} size="2xsmall" rounded="base" color={QUANTITY_COLORS[kind]}>
            {t(`lines.quantities.${kind}`, { count: group.quantities[kind] })}
          </Badge>
        ))}
      </div>
      {reasons.map((reason) => (
        <Text key={reason} size="small" leading="compact" className="text-ui-fg-subtle">
          {t(`reasons.${reason}`, { defaultValue: reason })}
        </Text>
      ))}
      <LineTracking tracking={group.tracking} />
    </li>
  );
};
