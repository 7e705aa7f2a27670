import { Button, Prompt } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { CUSTOMER_CANCELLATION_REASON, type AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/api/use-order-actions";
import { cancellationUnderWay, planBuyerRequest } from "./cancellation";
import { hasOpenFulfillment, isCanceled, type WidgetOrder } from "./medusa-order";
import { Notice } from "../../components/feedback/notice";

interface CancelRequestNoticeProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  actions: OrderActions;
}

/** The buyer's wish to cancel, and the answer to it in one click. */
export const CancelRequestNotice = ({ order, medusaOrder, actions }: CancelRequestNoticeProps) => {
  const { t } = useTranslation("walmart");
  const plan = planBuyerRequest(order);
  const answerable = plan !== null && !isCanceled(medusaOrder) && !cancellationUnderWay(order);
  const blocked = plan?.kind === "order" && hasOpenFulfillment(medusaOrder);

  return (
    <Notice
      variant="warning"
      title={t("cancelRequest.title")}
      actions={
        answerable && (
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
                    actions.cancel.mutate({ reason: CUSTOMER_CANCELLATION_REASON, plan })
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
      <p>{answerable ? t("cancelRequest.description") : t("cancel.underWay")}</p>
      {answerable && blocked && <p className="mt-1">{t("cancel.openFulfillment")}</p>}
    </Notice>
  );
};
