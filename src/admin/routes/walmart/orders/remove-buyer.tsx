import { Button, Prompt, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../../types";
import type { OrderActions } from "../../../hooks/api/orders";
import { useFormat } from "../../../hooks/use-format";

interface RemoveBuyerProps {
  order: AdminWalmartOrderDetail;
  redact: OrderActions["redact"];
}

/** Removes the buyer's personal data after a confirmation; afterwards, says since when it is removed. */
export const RemoveBuyer = ({ order, redact }: RemoveBuyerProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  if (order.redacted_at)
    return (
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("orders.redact.done", { date: format.dateTime(order.redacted_at) })}
      </Text>
    );
  return (
    <Prompt variant="danger">
      <Prompt.Trigger asChild>
        <Button size="small" variant="transparent" isLoading={redact.isPending}>
          {t("orders.redact.action")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("orders.redact.title")}</Prompt.Title>
          <Prompt.Description>
            {t(order.order_id ? "orders.redact.description" : "orders.redact.notImported")}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Prompt.Action onClick={() => redact.mutate()}>
            {t("orders.redact.confirm")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
