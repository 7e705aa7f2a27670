import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount, AdminWalmartAccountSettingsUpdate } from "../../../types";
import { updateAccount } from "./api";
import { walmartKeys } from "./query-keys";

/** Saves some settings of an account; the others stay. */
export function useSaveSettings({ id, name }: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: AdminWalmartAccountSettingsUpdate) => updateAccount(id, { settings }),
    onSuccess: () => toast.success(t("accounts.toast.saved", { name })),
    onError: (error: Error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: walmartKeys.accounts }),
  });
}
