import { toast } from "@medusajs/ui";
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  type AdminCreateWalmartAccount,
  type AdminUpdateWalmartAccount,
  type AdminWalmartAccount,
  type AdminWalmartAccountDeleteResponse,
  type AdminWalmartAccountListResponse,
  type AdminWalmartAccountResponse,
  type AdminWalmartAccountSettingsUpdate,
  type AdminPreviewWalmartRules,
  type AdminWalmartAccountTestResponse,
  type AdminWalmartCarriersResponse,
  type AdminWalmartFirstLookResponse,
  type AdminWalmartRulePreview,
  type AdminWalmartSchedulesResponse,
  CREDENTIALS_REFUSED,
  MAX_LIST_LIMIT,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE, useAction } from "../use-action";
import { useFormat } from "../use-format";
import { ensureWalmartChannel, NEW_CHANNEL } from "./catalog";
import { sync } from "./sync";

const REFRESH_MS = 30_000;

const keys = {
  all: [...LIVE, "accounts"],
  test: (id: string) => ["walmart", "account-tests", id],
};

/** Changes the given fields of an account. */
const updateAccount = (
  id: string,
  body: AdminUpdateWalmartAccount,
): Promise<AdminWalmartAccountResponse> => request.post(["accounts", id], body);

/** What rules of an account would change. Nothing is stored. */
export const previewRules = (
  id: string,
  rules: AdminPreviewWalmartRules,
): Promise<AdminWalmartRulePreview> => request.post(["accounts", id, "preview"], rules);

const testAccount = (id: string): Promise<AdminWalmartAccountTestResponse> =>
  request.post(["accounts", id, "test"]);

/** All seller accounts, polled. */
export function useAccounts() {
  return useQuery({
    queryKey: keys.all,
    queryFn: async () => {
      const query = { limit: MAX_LIST_LIMIT };
      return (await request.get<AdminWalmartAccountListResponse>(["accounts"], query)).accounts;
    },
    refetchInterval: REFRESH_MS,
    staleTime: 0,
  });
}

/** Accounts that are not paused; empty while loading. */
export function useEnabledAccounts(): AdminWalmartAccount[] {
  const { data: accounts = [] } = useAccounts();
  return accounts.filter((account) => account.enabled);
}

/** Names of the accounts by id; null if there is at most one, which needs no name. */
export function useAccountNames(): ReadonlyMap<string, string> | null {
  const { data: accounts } = useAccounts();
  return useMemo(
    () =>
      accounts && accounts.length > 1 ? new Map(accounts.map(({ id, name }) => [id, name])) : null,
    [accounts],
  );
}

/** Tests an account's credentials and permissions, and shows the result as a toast. */
async function showTest(client: QueryClient, id: string): Promise<void> {
  const test = await testAccount(id);
  client.setQueryData(keys.test(id), test);
  if (test.ok) toast.success(test.message);
  else toast.error(test.message);
}

/** Permissions that the plugin needs, by Walmart's names. */
export const NEEDED_SCOPES = ["orders", "returns", "inventory", "price", "item", "feeds"] as const;

/** Checks credentials before anything is stored. Throws the reason why they do not work, for the field of the secret. */
function useCheckCredentials() {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  return async (credentials: { client_id: string; client_secret: string }): Promise<void> => {
    const { ok, scopes, message } = await request.post<AdminWalmartAccountTestResponse>(
      ["accounts", "check"],
      credentials,
    );
    if (ok) return;
    const missing = NEEDED_SCOPES.filter((scope) => {
      const access = scopes[scope];
      return access !== undefined && access !== "full_access";
    });
    const permissions = format.list(missing.map((scope) => t(`accounts.scopes.${scope}`)));
    const text =
      missing.length > 0
        ? t("accounts.check.missing", { permissions })
        : message === CREDENTIALS_REFUSED
          ? t("accounts.check.refused")
          : message;
    throw new Error(`client_secret: ${text}`);
  };
}

/**
 * Connects or changes an account. New credentials are checked first; the result of the test that follows shows in the list.
 *
 * @param known the account to change; without it, a new one is connected
 */
export function useSaveAccount(known?: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();
  const check = useCheckCredentials();
  return useAction({
    act: async (body: AdminCreateWalmartAccount | AdminUpdateWalmartAccount) => {
      const { client_id = known?.client_id ?? "", client_secret, sales_channel_id } = body;
      if (client_secret) await check({ client_id, client_secret });
      const place =
        sales_channel_id === NEW_CHANNEL ? { sales_channel_id: await ensureWalmartChannel() } : {};
      const { account } = known
        ? await updateAccount(known.id, { ...body, ...place })
        : await request.post<AdminWalmartAccountResponse>(["accounts"], {
            ...body,
            ...place,
            // The merchant sees what is at Walmart first, and then goes live.
            enabled: false,
          });
      const { id } = account;
      toast.success(
        t(known ? "accounts.toast.saved" : "accounts.toast.added", { name: account.name }),
      );
      // The account is saved even if the test fails.
      await showTest(client, id).catch((error: Error) => toast.error(error.message));
    },
    done: () => ({}),
    errors: "form",
  });
}

/** Tests an account's connection. */
export function useTestAccount(id: string) {
  const client = useQueryClient();
  return useAction({ act: () => showTest(client, id), done: () => ({}) });
}

/** What the seller has at Walmart. Kept until it is asked for again, because each answer takes several requests. */
export function useFirstLook(id: string) {
  return useQuery({
    queryKey: ["walmart", "first-look", id],
    queryFn: async () =>
      (await request.post<AdminWalmartFirstLookResponse>(["accounts", id, "first-look"]))
        .first_look,
    staleTime: Infinity,
    retry: false,
  });
}

/** Starts the synchronization of a new account, and imports its open orders at once. */
export function useGoLive({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation("walmart");
  return useAction({
    act: async () => {
      await updateAccount(id, { enabled: true });
      return await sync({ account_id: id, what: ["orders", "updates"] });
    },
    done: ({ results }) => ({
      text: t("overview.start.live", { name }),
      problems: results.flatMap(({ errors }) => errors),
    }),
  });
}

/** The result of the last test in this tab. Sends no request. */
export function useAccountTest(id: string) {
  return useQuery({
    queryKey: keys.test(id),
    queryFn: () => testAccount(id),
    enabled: false,
    staleTime: Infinity,
  });
}

/** Removes an account; with `true`, even if updates to Walmart are pending. */
export function useRemoveAccount({ id, name }: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  return useAction({
    act: (force: boolean) =>
      request.delete<AdminWalmartAccountDeleteResponse>(["accounts", id], { force }),
    done: () => t("accounts.toast.removed", { name }),
    errors: "form",
  });
}

/** Pauses an account or resumes it. */
export function useToggleAccount({ id, name, enabled }: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  return useAction({
    act: () => updateAccount(id, { enabled: !enabled }),
    done: () => t(enabled ? "accounts.toast.paused" : "accounts.toast.resumed", { name }),
  });
}

/** Saves the given settings of an account. */
export function useSaveSettings({ id, name }: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  return useAction({
    act: (settings: AdminWalmartAccountSettingsUpdate) => updateAccount(id, { settings }),
    done: () => t("accounts.toast.saved", { name }),
    errors: "form",
  });
}

/** Names of Walmart's carriers; empty while loading. */
export function useCarriers(): string[] {
  const { data } = useQuery({
    queryKey: ["walmart", "carriers"],
    queryFn: async () => (await request.get<AdminWalmartCarriersResponse>(["carriers"])).carriers,
    staleTime: Infinity,
  });
  return data ?? [];
}

/** The scheduled jobs and how often they run. */
export function useSchedules() {
  return useQuery({
    queryKey: ["walmart", "schedules"],
    queryFn: async () =>
      (await request.get<AdminWalmartSchedulesResponse>(["schedules"])).schedules,
    staleTime: Infinity,
  });
}
