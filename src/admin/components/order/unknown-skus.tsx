import { Button, Hint, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { VariantPicker } from "../form/variant-picker";
import { DetailSection } from "../section/detail-section";
import type { OrderActions } from "../../hooks/api/orders";

interface UnknownSkusProps {
  order: AdminWalmartOrderDetail;
  mapSku: OrderActions["mapSku"];
}

/** The SKUs that hold an order, each with a search for the variant that it is. */
export const UnknownSkus = ({ order, mapSku }: UnknownSkusProps) => {
  const { t } = useTranslation("walmart");
  if (order.unknown_skus.length === 0) return null;
  return (
    <DetailSection title={t("orders.map.title")}>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("orders.map.description")}
      </Text>
      <UnknownSkuList order={order} mapSku={mapSku} />
    </DetailSection>
  );
};

/** One row for each unknown SKU, with its button. */
export const UnknownSkuList = ({ order, mapSku }: UnknownSkusProps) => (
  <ul className="flex flex-col gap-y-4">
    {order.unknown_skus.map((sku) => (
      <UnknownSku
        key={sku}
        sku={sku}
        title={order.lines.find((line) => line.sku === sku)?.title ?? null}
        mapSku={mapSku}
      />
    ))}
  </ul>
);

interface UnknownSkuProps {
  sku: string;
  title: string | null;
  mapSku: OrderActions["mapSku"];
}

const UnknownSku = ({ sku, title, mapSku }: UnknownSkuProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const [open, setOpen] = useState(false);
  const isPending = mapSku.isPending && mapSku.variables.sku === sku;
  return (
    <li className="flex flex-col gap-y-2">
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus" className="break-words">
            {title ?? sku}
          </Text>
          {title && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle mt-0.5 break-words">
              {sku}
            </Text>
          )}
        </div>
        <Button
          size="small"
          variant="secondary"
          className="shrink-0"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t("orders.map.actionFor", { sku })}
          onClick={() => setOpen(!open)}
        >
          {t("orders.map.action")}
        </Button>
      </div>
      <div id={id} className="flex flex-col gap-y-2 empty:hidden">
        {open && (
          <VariantPicker
            action={t("orders.map.pick")}
            actionFor={(name) => t("orders.map.pickFor", { name })}
            pending={isPending ? mapSku.variables.variant_id : null}
            onPick={(variant_id) => mapSku.mutate({ sku, variant_id })}
          />
        )}
        {open && mapSku.error && mapSku.variables?.sku === sku && (
          <Hint variant="error" role="alert">
            {mapSku.error.message}
          </Hint>
        )}
      </div>
    </li>
  );
};
