import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn } from "../../../../types";
import { SelectionBar } from "../../../components/list/selection-bar";
import { ResolvePrompt } from "../../../components/order/resolve-prompt";
import { resolveReturn, retryReturn } from "../../../hooks/api/api-returns";
import { walmartKeys } from "../../../hooks/api/query-keys";
import { forEachOf } from "../../../tasks/tasks";
import { useTaskRunner } from "../../../tasks/use-task-runner";

const told = ({ return_order_id }: AdminWalmartReturn, error: unknown): string =>
  `${return_order_id}: ${error instanceof Error ? error.message : String(error)}`;

/** What can be done with many returns at once. Each goes on while the merchant looks at other pages. */
function useBulkReturns() {
  const { t } = useTranslation("walmart");
  const run = useTaskRunner([walmartKeys.returns, walmartKeys.orders, ordersQueryKeys.all]);
  return {
    retry: (returns: AdminWalmartReturn[]) =>
      run(t("returns.bulk.retrying", { count: returns.length }), async (report) => {
        const count = await forEachOf(returns, report, ({ id }) => retryReturn(id), told);
        return { message: t("returns.bulk.retried", { count }) };
      }),

    resolve: (returns: AdminWalmartReturn[], note: string) =>
      run(t("returns.bulk.resolving", { count: returns.length }), async (report) => {
        const body = note ? { note } : {};
        const count = await forEachOf(returns, report, ({ id }) => resolveReturn(id, body), told);
        return { message: t("returns.bulk.resolved", { count }) };
      }),
  };
}

interface ReturnsSelectionProps {
  returns: AdminWalmartReturn[];
  onExport: (returns: AdminWalmartReturn[]) => void;
  onClear: () => void;
}

/** What can be done with the chosen returns. */
export const ReturnsSelection = ({ returns, onExport, onClear }: ReturnsSelectionProps) => {
  const { t } = useTranslation("walmart");
  const bulk = useBulkReturns();
  return (
    <SelectionBar count={returns.length} onClear={onClear}>
      <Button
        size="small"
        variant="secondary"
        onClick={() => {
          void bulk.retry(returns);
          onClear();
        }}
      >
        {t("actions.retry")}
      </Button>
      <ResolvePrompt
        variant="secondary"
        onResolve={(note) => {
          void bulk.resolve(returns, note);
          onClear();
        }}
      />
      <Button size="small" variant="secondary" onClick={() => onExport(returns)}>
        {t("orders.export.action")}
      </Button>
    </SelectionBar>
  );
};
