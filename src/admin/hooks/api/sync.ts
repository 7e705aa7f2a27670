import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminSyncWalmart, AdminSyncWalmartResponse } from "../../../types";
import { request } from "../../sdk";
import { useAction } from "../use-action";

/** Runs parts of the synchronization now. */
export const sync = (body: AdminSyncWalmart): Promise<AdminSyncWalmartResponse> =>
  request.post(["sync"], body);

/** The stock and prices that a sync would send. Cached until it is run again, because each run reads at Walmart. */
export function useDryRun(isOpen: boolean, accountId?: string) {
  return useQuery({
    queryKey: ["walmart", "dry-run", accountId ?? ""],
    queryFn: async () => {
      const account = accountId ? { account_id: accountId } : {};
      return (await sync({ ...account, what: ["inventory", "prices"], dry_run: true })).results;
    },
    enabled: isOpen,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
  });
}

/** Does automatic work now instead of at its next turn, for all accounts. */
export function useSyncNow() {
  const { t } = useTranslation("walmart");
  return useAction({
    act: (what: AdminSyncWalmart["what"]) => sync({ what }),
    done: ({ results }) => ({
      text: t("toast.synced"),
      problems: results.flatMap(({ errors }) => errors),
    }),
  });
}
