import { Button, Drawer, Hint, Text } from "@medusajs/ui";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { useCancelForm } from "./use-cancel-form";
import type { OrderActions } from "../../hooks/api/use-order-actions";
import { anythingShipped } from "../../components/order/line-groups";
import { hasOpenFulfillment, type WidgetOrder } from "./medusa-order";
import { Notice } from "../../components/feedback/notice";
import { CancelQuantities } from "./cancel-quantities";
import { CancelReasonField } from "./cancel-reason-field";
import { CancelScopeField } from "./cancel-scope-field";

interface CancelFormProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  cancel: OrderActions["cancel"];
  onDone: () => void;
}

/** Reason, extent and quantities. Lives as long as the drawer is open, so it always starts anew. */
export const CancelForm = ({ order, medusaOrder, cancel, onDone }: CancelFormProps) => {
  const { t } = useTranslation("walmart");
  const form = useCancelForm(order);
  const blocked = form.scope === "whole" && hasOpenFulfillment(medusaOrder);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const request = form.submit();
    if (request && !blocked) {
      cancel.mutate(request, { onSuccess: onDone });
    }
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        {blocked && <Notice variant="warning" title={t("cancel.openFulfillment")} />}
        <CancelReasonField order={order} form={form} />
        {form.wholeAllowed ? (
          <CancelScopeField form={form} />
        ) : (
          anythingShipped(order.lines) && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("cancel.partlyShipped")}
            </Text>
          )
        )}
        {form.scope === "some" && <CancelQuantities form={form} />}
        {form.problem === "nothingChosen" && (
          <Hint variant="error" role="alert">
            {t("cancel.nothingChosen")}
          </Hint>
        )}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {t("cancel.dismiss")}
          </Button>
        </Drawer.Close>
        <Button
          size="small"
          variant="danger"
          type="submit"
          disabled={blocked}
          isLoading={cancel.isPending}
        >
          {t("cancel.submit")}
        </Button>
      </Drawer.Footer>
    </form>
  );
};
