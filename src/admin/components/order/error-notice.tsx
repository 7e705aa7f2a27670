import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/api/use-order-actions";
import { Notice } from "../feedback/notice";
import { ErrorActions } from "./error-actions";

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
