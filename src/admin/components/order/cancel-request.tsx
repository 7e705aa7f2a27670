import { Button, Prompt, toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/api/orders";
import { Notice } from "../feedback/notice";
import { cancellationUnderWay, planBuyerRequest } from "./cancellation";

interface CancelRequestProps {
  order: AdminWalmartOrderDetail;
  /** A fulfillment is packed and not shipped: it has to be canceled before the whole order. */
  isPacked?: boolean;
  /** The Medusa order is canceled already. */
  isCanceled?: boolean;
  actions: Pick<OrderActions, "cancel">;
}

/** The request that accepts the buyer's, null if nothing can be accepted, and whether something is in its way. */
function acceptance({ order, isPacked = false, isCanceled = false }: CancelRequestProps) {
  const found = planBuyerRequest(order);
  const plan = isCanceled || cancellationUnderWay(order) ? null : found;
  return { plan, isBlocked: plan !== null && !plan.lines && isPacked };
}

/** A button that accepts the buyer's cancellation request after a confirmation; nothing if it cannot be accepted. */
export const AcceptCancelRequest = (props: CancelRequestProps) => {
  const { t } = useTranslation("walmart");
  const { cancel } = props.actions;
  const { plan, isBlocked } = acceptance(props);
  if (!plan) return null;
  return (
    <Prompt>
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary" disabled={isBlocked} isLoading={cancel.isPending}>
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
            onClick={() => cancel.mutate(plan, { onError: (error) => toast.error(error.message) })}
          >
            {t("cancelRequest.accept")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};

/** The buyer's cancellation request, with a button to accept it. */
export const CancelRequestNotice = (props: CancelRequestProps) => {
  const { t } = useTranslation("walmart");
  const { plan, isBlocked } = acceptance(props);
  return (
    <Notice
      variant="warning"
      title={t("cancelRequest.title")}
      actions={plan && <AcceptCancelRequest {...props} />}
    >
      <p>{plan ? t("cancelRequest.description") : t("cancel.underWay")}</p>
      {isBlocked && <p className="mt-1">{t("cancel.openFulfillment")}</p>}
    </Notice>
  );
};
