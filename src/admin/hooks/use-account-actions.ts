import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../types";
import { createBody, updateBody, type AccountDraft } from "../lib/account-form";
import { createAccount, testAccount, updateAccount } from "../lib/api";
import { walmartKeys } from "../lib/query-keys";

function useSettled() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: walmartKeys.accounts });
}

const onError = (error: Error) => {
  toast.error(error.message);
};

/** Asks Walmart whether the credentials work and what they may do, and shows the answer. */
async function showTest(id: string): Promise<void> {
  const { ok, message } = await testAccount(id);
  if (ok) {
    toast.success(message);
  } else {
    toast.error(message);
  }
}

/** Connects a new account or changes one; then tests it, so that a typing error shows at once. */
export function useSaveAccount(account?: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  return useMutation({
    mutationFn: async (draft: AccountDraft) => {
      const saved = account
        ? await updateAccount(account.id, updateBody(draft, account))
        : await createAccount(createBody(draft));
      toast.success(
        t(account ? "accounts.toast.saved" : "accounts.toast.added", {
          name: saved.account.name,
        }),
      );
      // It is saved, whatever the test says.
      await showTest(saved.account.id).catch(onError);
    },
    onError,
    onSettled: useSettled(),
  });
}

export function useTestAccount(id: string) {
  return useMutation({ mutationFn: () => showTest(id), onError, onSettled: useSettled() });
}

/** Pauses an account or lets it work again. */
export function useToggleAccount({ id, name, enabled }: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  return useMutation({
    mutationFn: () => updateAccount(id, { enabled: !enabled }),
    onSuccess: () =>
      toast.success(t(enabled ? "accounts.toast.paused" : "accounts.toast.resumed", { name })),
    onError,
    onSettled: useSettled(),
  });
}
