import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { toast } from "@medusajs/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminImportWalmartOrders } from "../../../../types";
import { importOrders, listOrders } from "../../../hooks/api/api";
import { walmartKeys } from "../../../hooks/api/query-keys";
import { runTask } from "../../../tasks/tasks";

const LOOK_EVERY_MS = 2_000;

/** How many orders of an account there are. */
const countOf = async (account_id: string): Promise<number> =>
  (await listOrders({ account_id, limit: 1 })).count;

/** Imports orders. The server answers when all are there, so the list is counted meanwhile to show how far it is. */
export function useImportOrders() {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();

  return async (body: AdminImportWalmartOrders) => {
    const title = t("orders.import.running");
    const task = await runTask(title, async (report) => {
      const before = await countOf(body.account_id);
      const watching = setInterval(() => {
        countOf(body.account_id).then(
          (count) => report({ done: count - before }),
          // The import itself tells what is wrong.
          () => undefined,
        );
        void client.invalidateQueries({ queryKey: walmartKeys.orders });
      }, LOOK_EVERY_MS);
      try {
        const { imported, updated, errors } = await importOrders(body);
        return {
          message: t("orders.import.done", { imported, updated }),
          problems: errors.map(({ message }) => message),
        };
      } finally {
        clearInterval(watching);
      }
    });
    if (task?.state === "failed") {
      toast.error(t("tasks.failed", { title }));
    } else if (task?.message) {
      toast.success(task.message);
    }
    await Promise.all([
      client.invalidateQueries({ queryKey: walmartKeys.all }),
      client.invalidateQueries({ queryKey: ordersQueryKeys.all }),
    ]);
  };
}
