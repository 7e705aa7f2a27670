import { Button, Label, Prompt, Textarea } from "@medusajs/ui";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { forEachOf } from "../../tasks/tasks";
import { useTaskRunner } from "../../tasks/use-task-runner";
import { Notice } from "../feedback/notice";

interface ErrorButtonsProps {
  retry: { isPending: boolean; mutate: () => void };
  resolve: { isPending: boolean; mutate: (note: string) => void };
}

/** Buttons to retry an error or to mark it as resolved. */
export const ErrorButtons = ({ retry, resolve }: ErrorButtonsProps) => {
  const { t } = useTranslation("walmart");
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={retry.isPending}
        onClick={() => retry.mutate()}
      >
        {t("actions.retry")}
      </Button>
      <ResolvePrompt onResolve={(note) => resolve.mutate(note)} isResolving={resolve.isPending} />
    </>
  );
};

interface ErrorNoticeProps extends ErrorButtonsProps {
  origin: "walmart" | "medusa" | null;
  /** What happened, and what to do. */
  children: ReactNode;
}

/** An error of an order or a return, with buttons to retry or resolve it. */
export const ErrorNotice = ({ origin, retry, resolve, children }: ErrorNoticeProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Notice
      variant="error"
      title={t(`error.${origin ?? "unknown"}`)}
      actions={<ErrorButtons retry={retry} resolve={resolve} />}
    >
      {children}
    </Notice>
  );
};

interface BulkErrorActionsProps<TRow> {
  /** The group of texts. */
  what: "orders" | "returns";
  rows: TRow[];
  nameOf: (row: TRow) => string;
  retry: (id: string) => Promise<unknown>;
  resolve: (id: string, note: string) => Promise<unknown>;
  onStarted: () => void;
}

/** Retries or resolves the errors of selected rows. Continues while the merchant visits other pages of the admin. */
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

interface ResolvePromptProps {
  onResolve: (note: string) => void;
  isResolving?: boolean;
  variant?: "transparent" | "secondary";
}

/** Asks for confirmation and a note before a failure is marked as resolved. */
const ResolvePrompt = ({
  onResolve,
  isResolving = false,
  variant = "transparent",
}: ResolvePromptProps) => {
  const { t } = useTranslation("walmart");
  const noteId = useId();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");

  const confirm = () => {
    setOpen(false);
    setNote("");
    onResolve(note.trim());
  };

  return (
    <Prompt open={open} onOpenChange={setOpen} variant="confirmation">
      <Prompt.Trigger asChild>
        <Button size="small" variant={variant} isLoading={isResolving}>
          {t("actions.resolve")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("resolve.title")}</Prompt.Title>
          <Prompt.Description>{t("resolve.description")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label htmlFor={noteId} size="small" weight="plus">
            {t("resolve.note")}
          </Label>
          <Textarea
            id={noteId}
            value={note}
            maxLength={1000}
            placeholder={t("resolve.notePlaceholder")}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Prompt.Action onClick={confirm}>{t("actions.resolve")}</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
