import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn } from "../../../../types";
import { useBulkReturns } from "./use-bulk-returns";
import { SelectionBar } from "../../../components/list/selection-bar";
import { ResolvePrompt } from "../../../components/order/resolve-prompt";

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
