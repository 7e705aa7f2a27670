import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartRefundByWalmart } from "../../../types";
import { useRefundActions } from "../../hooks/api/returns";
import { useFormat } from "../../hooks/use-format";
import { Notice } from "../feedback/notice";

interface WalmartRefundProps {
  orderId: string;
  refund: AdminWalmartRefundByWalmart;
}

/** Buttons that say whose refund it is. */
export const WalmartRefundButtons = ({ orderId, refund: { state } }: WalmartRefundProps) => {
  const { t } = useTranslation("walmart");
  const { decide } = useRefundActions(orderId);
  const isSending = (action: "record" | "dismiss") =>
    decide.isPending && decide.variables === action;
  return (
    <>
      {state !== "recorded" && (
        <Button
          size="small"
          variant="secondary"
          disabled={decide.isPending}
          isLoading={isSending("record")}
          onClick={() => decide.mutate("record")}
        >
          {t("returns.byWalmart.record")}
        </Button>
      )}
      {state !== "dismissed" && (
        <Button
          size="small"
          variant="transparent"
          disabled={decide.isPending}
          isLoading={isSending("dismiss")}
          onClick={() => decide.mutate("dismiss")}
        >
          {t("returns.byWalmart.dismiss")}
        </Button>
      )}
    </>
  );
};

/** Money that Walmart gave back without a return: whose refund it is, and until when it can be disputed. */
export const WalmartRefund = ({ orderId, refund }: WalmartRefundProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { state, reason } = refund;
  return (
    <Notice
      variant={state === "open" ? "warning" : "info"}
      title={t(`returns.byWalmart.title.${state}`, {
        amount: format.money(refund.amount, refund.currency_code),
      })}
      actions={<WalmartRefundButtons orderId={orderId} refund={refund} />}
    >
      {[
        t(`returns.byWalmart.description.${state}`, {
          time: format.dateTime(refund.dispute_by),
        }),
        ...(reason
          ? [
              t("returns.reason", {
                reason: t(`returns.goodwill.reasons.${reason}`, { defaultValue: reason }),
              }),
            ]
          : []),
      ].join(" ")}
    </Notice>
  );
};
