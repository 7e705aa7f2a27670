import { toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount, AdminWalmartAccountTestResponse } from "../../../types";
import {
  createBody,
  updateBody,
  type AccountDraft,
} from "../../routes/walmart/settings/accounts/account-draft";
import { createAccount, deleteAccount, testAccount, updateAccount } from "./api";
import { walmartKeys } from "./query-keys";

function useSettled() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: walmartKeys.accounts });
}

const onError = (error: Error) => {
  toast.error(error.message);
};

/** Asks Walmart whether the credentials work and what they may do, and shows the answer. */
async function showTest(client: QueryClient, id: string): Promise<void> {
  const test = await testAccount(id);
  client.setQueryData(walmartKeys.accountTest(id), test);
  const { ok, message } = test;
  if (ok) {
    toast.success(message);
  } else {
    toast.error(message);
  }
}

/** Connects a new account or changes one; then tests it, so that a typing error shows at once. */
export function useSaveAccount(account?: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();
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
      await showTest(client, saved.account.id).catch(onError);
    },
    onError,
    onSettled: useSettled(),
  });
}

export function useTestAccount(id: string) {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => showTest(client, id), onError, onSettled: useSettled() });
}

/** What the last test in this window told; nothing is asked for it. */
export function useAccountTest(id: string) {
  return useQuery<AdminWalmartAccountTestResponse>({
    queryKey: walmartKeys.accountTest(id),
    queryFn: () => testAccount(id),
    enabled: false,
    staleTime: Infinity,
  });
}

/** Removes an account. The refusal is shown where it was asked for. */
export function useRemoveAccount({ id, name }: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  return useMutation({
    mutationFn: (force: boolean) => deleteAccount(id, force),
    onSuccess: () => toast.success(t("accounts.toast.removed", { name })),
    onSettled: useSettled(),
  });
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
