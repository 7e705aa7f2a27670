import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { forEachOf } from "../../tasks/batches";
import { useTaskRunner } from "../../tasks/use-task-runner";
import { ResolvePrompt } from "./resolve-prompt";

interface BulkErrorActionsProps<TRow> {
  /** Names the group of texts. */
  what: "orders" | "returns";
  rows: TRow[];
  nameOf: (row: TRow) => string;
  retry: (id: string) => Promise<unknown>;
  resolve: (id: string, note: string) => Promise<unknown>;
  onStarted: () => void;
}

/** Retries or resolves the errors of many rows. The work goes on while the merchant looks at other pages. */
export const BulkErrorActions = <TRow extends { id: string }>({
  what,
  rows,
  nameOf,
  retry,
  resolve,
  onStarted,
}: BulkErrorActionsProps<TRow>) => {
  const { t } = useTranslation("walmart");
  const run = useTaskRunner();
  const start = (
    running: "retrying" | "resolving",
    done: "retried" | "resolved",
    act: (row: TRow) => Promise<unknown>,
  ) => {
    void run(t(`${what}.bulk.${running}`, { count: rows.length }), async (report) => {
      const count = await forEachOf(rows, report, act, nameOf);
      return { message: t(`${what}.bulk.${done}`, { count }) };
    });
    onStarted();
  };

  return (
    <>
      <Button
        size="small"
        variant="secondary"
        onClick={() => start("retrying", "retried", ({ id }) => retry(id))}
      >
        {t("actions.retry")}
      </Button>
      <ResolvePrompt
        variant="secondary"
        onResolve={(note) => start("resolving", "resolved", ({ id }) => resolve(id, note))}
      />
    </>
  );
};
