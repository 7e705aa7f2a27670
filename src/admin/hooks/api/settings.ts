import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  AdminWalmartAccount,
  AdminWalmartAccountSettingsUpdate,
  AdminWalmartCarriersResponse,
  AdminWalmartSchedulesResponse,
} from "../../../types";
import { useAction } from "../use-action";
import { updateAccount } from "./accounts";
import { request } from "./request";

/** Saves some settings of an account; the others stay. */
export function useSaveSettings({ id, name }: AdminWalmartAccount) {
  const { t } = useTranslation("walmart");
  return useAction({
    act: (settings: AdminWalmartAccountSettingsUpdate) => updateAccount(id, { settings }),
    done: () => t("accounts.toast.saved", { name }),
    errors: "form",
  });
}

/** The carriers that Walmart knows, by name; none until they are loaded. */
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
