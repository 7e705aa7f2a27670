import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { Notice } from "../feedback/notice";
import { ResolvePrompt } from "./resolve-prompt";
import type { OrderActions } from "../../hooks/api/orders";

interface ErrorActionsProps {
  retry: { isPending: boolean; mutate: () => void };
  resolve: { isPending: boolean; mutate: (note: string) => void };
}

/** Actions for an error: retry, or mark it as resolved. */
export const ErrorActions = ({ retry, resolve }: ErrorActionsProps) => {
  const { t } = useTranslation("walmart");
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={retry.isPending}
        onClick={() => retry.mutate()}
      >
        {t("actions.retry")}
      </Button>
      <ResolvePrompt onResolve={(note) => resolve.mutate(note)} isResolving={resolve.isPending} />
    </>
  );
};

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
      actions={<ErrorActions retry={actions.retry} resolve={actions.resolve} />}
    >
      <p>{order.status_details ?? t("error.noDetails")}</p>
      {!remedied && <p className="mt-1">{t("error.remedy")}</p>}
    </Notice>
  );
};
