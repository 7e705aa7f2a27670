import { useTranslation } from "react-i18next";
import type { AdminWalmartOrder } from "../../../../types";
import { useProblemLine } from "../../../components/order/problem-text";
import { useCsv } from "../../../hooks/use-csv";
import { ordersCsv } from "./orders-csv";

/** Writes orders as a CSV file in the merchant's language. */
export function useOrdersCsv(): (orders: AdminWalmartOrder[]) => string {
  const { t } = useTranslation("walmart");
  const csv = useCsv();
  const problemLine = useProblemLine();
  const nameOf = (group: string, value: string | null) =>
    value && t(`${group}.${value}`, { defaultValue: value });
  return (orders) =>
    ordersCsv(
      csv,
      {
        status: ({ status }) => t(`status.${status}`),
        problem: ({ problem }) => problem && problemLine(problem),
        shipMethod: ({ ship_method }) => nameOf("shipMethods", ship_method),
        reason: ({ cancellation_reason }) => nameOf("reasons", cancellation_reason),
      },
      orders,
    );
}
