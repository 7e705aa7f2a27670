import { createDataTableColumnHelper, Text, type DataTableColumnDef } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAccountNames } from "../../hooks/api/accounts";
import type { ListFilter } from "./filter-menu";

/** The column that names a row's account; none while there is one account. */
export function useAccountColumn<
  TRow extends { account_id: string },
>(): DataTableColumnDef<TRow>[] {
  const { t } = useTranslation("walmart");
  const accounts = useAccountNames();
  return useMemo(
    () =>
      accounts
        ? [
            createDataTableColumnHelper<TRow>().display({
              id: "account_id",
              header: t("orders.columns.account"),
              cell: ({ row: { original } }) => (
                <Text size="small">{accounts.get(original.account_id) ?? original.account_id}</Text>
              ),
            }),
          ]
        : [],
    [t, accounts],
  );
}

/** The filter by account; none while there is one account. */
export function useAccountFilter(): ListFilter[] {
  const { t } = useTranslation("walmart");
  const accounts = useAccountNames();
  if (!accounts) return [];
  const options = [...accounts].map(([value, label]) => ({ value, label }));
  return [{ id: "account_id", label: t("orders.columns.account"), options }];
}
