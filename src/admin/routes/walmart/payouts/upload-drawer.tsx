import { ArrowUpTray, Spinner } from "@medusajs/icons";
import { Button, clx, Hint, Input, Label, Select, StatusBadge, Text } from "@medusajs/ui";
import { type DragEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../../../components/list/detail-drawer";
import { useEnabledAccounts } from "../../../hooks/api/accounts";
import { useFormat } from "../../../hooks/use-format";
import { type Upload, useUploads } from "./uploads";

interface UploadDrawerProps {
  open: boolean;
  onClose: () => void;
}

/** Imports settlement files that a merchant downloaded in Seller Center. */
export const UploadDrawer = ({ open, onClose }: UploadDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <SideDrawer
      open={open}
      onClose={onClose}
      title={t("payouts.upload.title")}
      description={t("payouts.upload.description")}
    >
      <UploadForm />
    </SideDrawer>
  );
};

/** Mounted each time the drawer opens. */
const UploadForm = () => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const accounts = useEnabledAccounts();
  const [chosen, setChosen] = useState<string>();
  const accountId = chosen ?? accounts[0]?.id ?? "";
  const { uploads, add, retry, setDate } = useUploads(accountId);
  const isWorking = uploads.some(({ state }) => state === "waiting" || state === "working");
  const done = uploads.filter(({ state }) => state === "done" || state === "failed").length;
  return (
    <div className="flex flex-col gap-y-6 px-6 py-4">
      {accounts.length > 1 && (
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={id} size="small" weight="plus">
            {t("orders.columns.account")}
          </Label>
          <Select value={accountId} onValueChange={setChosen} disabled={isWorking}>
            <Select.Trigger id={id}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {accounts.map(({ id: value, name }) => (
                <Select.Item key={value} value={value}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      <DropZone isDisabled={isWorking || accountId === ""} onFiles={(files) => void add(files)} />
      <div role="status" className="flex flex-col gap-y-3">
        {uploads.length > 0 && (
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {t("payouts.upload.progress", { done, count: uploads.length })}
          </Text>
        )}
        <ul className="flex flex-col gap-y-3">
          {uploads.map((upload) => (
            <UploadedFile
              key={upload.id}
              upload={upload}
              isBlocked={isWorking}
              onDate={(date) => setDate(upload.id, date)}
              onRetry={() => void retry(upload)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
};

interface DropZoneProps {
  isDisabled: boolean;
  onFiles: (files: File[]) => void;
}

const DropZone = ({ isDisabled, onFiles }: DropZoneProps) => {
  const { t } = useTranslation("walmart");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === "dragover");
  };
  return (
    <div
      onDragOver={over}
      onDragLeave={over}
      onDrop={(event) => {
        over(event);
        if (!isDisabled) onFiles([...event.dataTransfer.files]);
      }}
      className={clx(
        "bg-ui-bg-component flex flex-col items-center gap-y-2 rounded-lg border border-dashed p-8",
        isOver ? "border-ui-border-interactive" : "border-ui-border-strong",
      )}
    >
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".zip,.csv,application/zip,text/csv"
        aria-label={t("payouts.upload.choose")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that choosing the same file again is a change.
          event.target.value = "";
        }}
      />
      <Button
        size="small"
        variant="secondary"
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        <ArrowUpTray aria-hidden />
        {t("payouts.upload.choose")}
      </Button>
      <Text size="small" className="text-ui-fg-subtle text-center">
        {t("payouts.upload.drop")}
      </Text>
    </div>
  );
};

interface UploadedFileProps {
  upload: Upload;
  isBlocked: boolean;
  onDate: (date: string) => void;
  onRetry: () => void;
}

const COLORS = { waiting: "grey", working: "blue", done: "green", failed: "red" } as const;

const UploadedFile = ({ upload, isBlocked, onDate, onRetry }: UploadedFileProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const id = useId();
  const { file, state, problem, isDateMissing, date } = upload;
  return (
    <li className="flex flex-col gap-y-2 border-t pt-3">
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
          {file.name}
        </Text>
        {state === "working" ? (
          <span className="flex shrink-0 items-center gap-x-2">
            <Spinner className="text-ui-fg-muted animate-spin" aria-hidden />
            <Text size="small" leading="compact">
              {t("payouts.upload.working")}
            </Text>
          </span>
        ) : (
          <StatusBadge color={COLORS[state]} className="shrink-0">
            {t(`payouts.upload.states.${state}`)}
          </StatusBadge>
        )}
      </div>
      {state === "done" && date && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("payouts.drawer.title", { date: format.date(date) })}
        </Text>
      )}
      {state === "failed" && (
        <>
          <Hint variant="error" role="alert" className="break-words">
            {problem}
          </Hint>
          {isDateMissing && (
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={id} size="small" weight="plus">
                {t("payouts.upload.reportDate")}
              </Label>
              <Input
                id={id}
                type="date"
                size="small"
                value={date ?? ""}
                onChange={(event) => onDate(event.target.value)}
              />
            </div>
          )}
          <div>
            <Button size="small" variant="secondary" disabled={isBlocked} onClick={onRetry}>
              {t("actions.tryAgain")}
            </Button>
          </div>
        </>
      )}
    </li>
  );
};
