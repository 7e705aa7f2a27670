import { Button, Prompt, toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { cancellationUnderWay, planBuyerRequest } from "./cancellation";
import { hasOpenFulfillment, isCanceled, type WidgetOrder } from "./medusa-order";
import { Notice } from "../../components/feedback/notice";
import type { OrderActions } from "../../hooks/api/orders";

interface CancelRequestNoticeProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  actions: OrderActions;
}

/** The buyer's request to cancel, and the button that accepts it. */
export const CancelRequestNotice = ({ order, medusaOrder, actions }: CancelRequestNoticeProps) => {
  const { t } = useTranslation("walmart");
  const plan = planBuyerRequest(order);
  const canAccept = plan !== null && !isCanceled(medusaOrder) && !cancellationUnderWay(order);
  const blocked = plan?.kind === "order" && hasOpenFulfillment(medusaOrder);

  return (
    <Notice
      variant="warning"
      title={t("cancelRequest.title")}
      actions={
        canAccept && (
          <Prompt>
            <Prompt.Trigger asChild>
              <Button
                size="small"
                variant="secondary"
                disabled={blocked}
                isLoading={actions.cancel.isPending}
              >
                {t("cancelRequest.accept")}
              </Button>
            </Prompt.Trigger>
            <Prompt.Content>
              <Prompt.Header>
                <Prompt.Title>{t("cancelRequest.confirmTitle")}</Prompt.Title>
                <Prompt.Description>{t("cancelRequest.confirmDescription")}</Prompt.Description>
              </Prompt.Header>
              <Prompt.Footer>
                <Prompt.Cancel>{t("cancel.dismiss")}</Prompt.Cancel>
                <Prompt.Action
                  onClick={() =>
                    actions.cancel.mutate(plan, { onError: (error) => toast.error(error.message) })
                  }
                >
                  {t("cancelRequest.accept")}
                </Prompt.Action>
              </Prompt.Footer>
            </Prompt.Content>
          </Prompt>
        )
      }
    >
      <p>{canAccept ? t("cancelRequest.description") : t("cancel.underWay")}</p>
      {canAccept && blocked && <p className="mt-1">{t("cancel.openFulfillment")}</p>}
    </Notice>
  );
};
