import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrder } from "../../types";
import { saveFile } from "../lib/csv";
import { ordersCsv, readAllOrders } from "../lib/order-csv";
import { orderListParams } from "../lib/order-filters";
import { runTask } from "../lib/tasks";
import type { ListControls } from "./use-list-state";

const save = (orders: readonly AdminWalmartOrder[]) =>
  saveFile(
    `walmart-orders-${new Date().toISOString().slice(0, 10)}.csv`,
    ordersCsv(orders),
    "text/csv;charset=utf-8",
  );

/** Saves what is chosen, or all that the list's filters find, as a file. */
export function useOrderExport(state: ListControls) {
  const { t } = useTranslation("walmart");
  return {
    exportChosen: save,
    exportAll: async () => {
      const task = await runTask(t("orders.export.running"), async (report) => {
        const params = orderListParams(state, state.pageSize, new Date());
        const orders = await readAllOrders(params, (done, total) => report({ done, total }));
        save(orders);
        return { message: t("orders.export.done", { count: orders.length }) };
      });
      if (task?.state === "failed") {
        toast.error(task.problems.join("\n"));
      }
    },
  };
}
