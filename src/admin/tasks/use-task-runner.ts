import { toast } from "@medusajs/ui";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useReload } from "../hooks/use-action";
import { runTask, type TaskReport, type TaskResult } from "./tasks";

type TaskRunner = (
  title: string,
  work: (report: TaskReport) => Promise<TaskResult>,
) => Promise<void>;

/**
 * Runs a background task, shows its outcome as a toast, and reloads what it changed, whichever page the merchant is on
 * by then.
 */
export function useTaskRunner(): TaskRunner {
  const { t } = useTranslation("walmart");
  const reload = useReload();
  return useCallback(
    async (title, work) => {
      const task = await runTask(title, work);
      if (task?.state === "failed") {
        toast.error(t("tasks.failed", { title }));
      } else if (task?.message) {
        toast.success(task.message);
      }
      await reload();
    },
    [t, reload],
  );
}
