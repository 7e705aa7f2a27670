import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn } from "../../../../types";
import { SelectionBar } from "../../../components/list/selection-bar";
import { BulkErrorActions } from "../../../components/order/bulk-error-actions";
import { resolveReturn, retryReturn } from "../../../hooks/api/returns";

interface ReturnsSelectionProps {
  returns: AdminWalmartReturn[];
  onExport: (returns: AdminWalmartReturn[]) => void;
  onClear: () => void;
}

export const returnName = (row: AdminWalmartReturn): string => row.return_order_id;

/** What can be done with the selected returns. */
export const ReturnsSelection = ({ returns, onExport, onClear }: ReturnsSelectionProps) => {
  const { t } = useTranslation("walmart");
  return (
    <SelectionBar count={returns.length} onClear={onClear}>
      <BulkErrorActions
        what="returns"
        rows={returns}
        nameOf={returnName}
        retry={retryReturn}
        resolve={resolveReturn}
        onStarted={onClear}
      />
      <Button size="small" variant="secondary" onClick={() => onExport(returns)}>
        {t("orders.export.action")}
      </Button>
    </SelectionBar>
  );
};
