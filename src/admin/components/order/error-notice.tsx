import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/use-order-actions";
import { Notice } from "../common/notice";
import { ResolvePrompt } from "./resolve-prompt";

interface ErrorNoticeProps {
  order: AdminWalmartOrderDetail;
  actions: Pick<OrderActions, "retry" | "resolve">;
}

/** What went wrong, whose fault it is, and what to do. */
export const ErrorNotice = ({ order, actions }: ErrorNoticeProps) => {
  const { t } = useTranslation("walmart");
  const remedied = order.updates.some(({ state, remedy }) => state === "failed" && remedy);

  return (
    <Notice
      variant="error"
      title={t(`error.${order.error_origin ?? "unknown"}`)}
      actions={
        <>
          <Button
            size="small"
            variant="secondary"
            isLoading={actions.retry.isPending}
            onClick={() => actions.retry.mutate()}
          >
            {t("actions.retry")}
          </Button>
          <ResolvePrompt
            onResolve={(note) => actions.resolve.mutate(note)}
            isResolving={actions.resolve.isPending}
          />
        </>
      }
    >
      <p>{order.status_details ?? t("error.noDetails")}</p>
      {!remedied && <p className="mt-1">{t("error.remedy")}</p>}
    </Notice>
  );
};
