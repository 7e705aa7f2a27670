import { toast } from "@medusajs/ui";
import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { runTask, type Task, type TaskReport, type TaskResult, taskStore } from "./tasks";

/** The long work of this window: what runs, and what has ended and was not yet seen. */
export function useTasks(): readonly Task[] {
  return useSyncExternalStore(taskStore.subscribe, taskStore.current);
}

type TaskRunner = (
  title: string,
  work: (report: TaskReport) => Promise<TaskResult>,
) => Promise<Task | undefined>;

/**
 * Runs long work that is shown in the tray, tells as a toast how it ended, and reloads what it changed, wherever the
 * merchant is by then.
 *
 * @param changed keys of what is loaded anew
 */
export function useTaskRunner(changed: readonly QueryKey[]): TaskRunner {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();
  const keys = JSON.stringify(changed);
  return useCallback(
    async (title, work) => {
      const task = await runTask(title, work);
      if (task?.state === "failed") {
        toast.error(t("tasks.failed", { title }));
      } else if (task?.message) {
        toast.success(task.message);
      }
      await Promise.all(
        (JSON.parse(keys) as QueryKey[]).map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      return task;
    },
    [t, client, keys],
  );
}
