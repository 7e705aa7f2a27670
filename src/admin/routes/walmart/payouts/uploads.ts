import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { uploadPayout } from "../../../hooks/api/payouts";
import { useReload } from "../../../hooks/use-action";

/** The server's limit of a file. */
export const MAX_MEGABYTES = 48;
const MEGABYTE = 1024 * 1024;

/** A file that a merchant chose. It stays until the drawer closes, so that it can be tried again. */
export interface Upload {
  id: number;
  file: File;
  state: "waiting" | "working" | "done" | "failed";
  /** Why it was not imported. */
  problem?: string;
  /** The file does not say when it was paid. */
  isDateMissing?: boolean;
  /** YYYY-MM-DD: of the payout that was imported, or entered by the merchant. */
  date?: string;
}

/** Imports files one after the other; one that fails does not stop the others. */
export function useUploads(accountId: string) {
  const { t } = useTranslation("walmart");
  const reload = useReload();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const nextId = useRef(1);
  const change = (id: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));

  const send = async ({ id, file, date }: Upload) => {
    change(id, { state: "working", problem: undefined });
    try {
      if (file.size > MAX_MEGABYTES * MEGABYTE)
        throw new Error(t("payouts.upload.tooLarge", { size: MAX_MEGABYTES }));
      const { payout } = await uploadPayout({
        account_id: accountId,
        file_name: file.name.slice(-200),
        content: await base64Of(file),
        ...(date && { report_date: date }),
      });
      change(id, { state: "done", date: payout.report_date, isDateMissing: false });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [, field, text = message] = /^(\w+):? (.*)$/s.exec(message) ?? [];
      const isAboutField = ["content", "report_date", "file_name"].includes(field ?? "");
      change(id, {
        state: "failed",
        problem: isAboutField ? text.charAt(0).toUpperCase() + text.slice(1) : message,
        ...(field === "report_date" && { isDateMissing: true }),
      });
    } finally {
      await reload();
    }
  };

  return {
    uploads,
    add: async (files: readonly File[]) => {
      const added = files.map((file): Upload => ({ id: nextId.current++, file, state: "waiting" }));
      setUploads((all) => [...all, ...added]);
      for (const upload of added) await send(upload);
    },
    retry: send,
    setDate: (id: number, date: string) => change(id, { date }),
  };
}

/** Reads a file as base64. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,?/, ""));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}
