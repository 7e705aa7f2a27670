import { TruckFast } from "@medusajs/icons";
import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { DetailSection } from "../section/detail-section";
import type {
  AdminWalmartLineQuantities,
  AdminWalmartOrderDetail,
  AdminWalmartTracking,
} from "../../../types";
import type { BadgeColor } from "../../format/badge-colors";
import { useFormat } from "../../hooks/use-format";
import { CopyButton, ExternalLink } from "../feedback/links";
import { groupLines, type LineGroup } from "./line-groups";

/** Packages of an item, with links to their carriers. */
const LineTracking = ({ tracking }: { tracking: AdminWalmartTracking[] }) => {
  const { t } = useTranslation("walmart");
  const parcels = tracking.filter(({ tracking_number }) => tracking_number);
  if (parcels.length === 0) {
    return null;
  }
  return (
    <ul className="flex flex-col gap-y-1">
      {parcels.map(({ carrier, tracking_number, tracking_url, quantity }) => {
        const number = tracking_number ?? "";
        const name = carrier ?? t("lines.carrierUnknown");
        return (
          <li key={`${name} ${number}`} className="flex min-w-0 items-center gap-x-1.5">
            <TruckFast className="text-ui-fg-subtle shrink-0" aria-hidden />
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
              {quantity}x {name}
            </Text>
            <Text as="span" size="small" leading="compact" className="min-w-0">
              <ExternalLink href={tracking_url} label={t("lines.track", { number, carrier: name })}>
                {number}
              </ExternalLink>
            </Text>
            <CopyButton content={number} what={number} />
          </li>
        );
      })}
    </ul>
  );
};

/** In the order of a unit's life. */
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
  /** The order's cancellation reason, shown above the lines. Lines do not repeat it. */
  knownReason: string | null;
}

/** One item: units by state, cancellation reasons and packages. */
const OrderLineRow = ({ group, knownReason }: OrderLineRowProps) => {
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

/** The ordered items, with their units by state at Walmart and their packages. */
export const OrderLines = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const groups = groupLines(order.lines);
  if (groups.length === 0) {
    return null;
  }
  return (
    <DetailSection title={t("lines.title")}>
      <ul className="flex flex-col gap-y-4">
        {groups.map((group) => (
          <OrderLineRow key={group.key} group={group} knownReason={order.cancellation_reason} />
        ))}
      </ul>
    </DetailSection>
  );
};
