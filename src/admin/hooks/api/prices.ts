import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  AdminDecideWalmartPrice,
  AdminDecideWalmartPriceStop,
  AdminWalmartBuyBoxResponse,
  AdminWalmartListing,
  AdminWalmartListingResponse,
  AdminWalmartPriceStopResponse,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE, useAction } from "../use-action";
import { SHOWN_TO_DECIDE } from "../use-rows";
import { LISTINGS } from "./listings";

const REFRESH_MS = 30_000;

/** The first listings with a price that waits for a person. */
export function useHeldPrices() {
  return useQuery({
    queryKey: [...LIVE, "listings", "price-held"],
    queryFn: async () =>
      (await LISTINGS.read({ price_held: true, excluded: false, limit: SHOWN_TO_DECIDE })).rows,
    refetchInterval: REFRESH_MS,
    staleTime: 0,
  });
}

/** Sends the price that a listing holds, or keeps the old one. */
export function useDecidePrice({ id, sku }: Pick<AdminWalmartListing, "id" | "sku">) {
  const { t } = useTranslation("walmart");
  return useAction({
    act: (body: AdminDecideWalmartPrice) =>
      request.post<AdminWalmartListingResponse>(["listings", id, "price"], body),
    done: (_answer, { action }) =>
      t(action === "send" ? "prices.hold.sent" : "prices.hold.stays", { sku }),
  });
}

/** How the buy box of a listing changed, newest first. */
export function useBuyBoxChanges({ id, buy_box }: Pick<AdminWalmartListing, "id" | "buy_box">) {
  return useQuery({
    queryKey: [...LIVE, "buy-box", id, buy_box?.seen_at],
    queryFn: async () =>
      (await request.get<AdminWalmartBuyBoxResponse>(["listings", id, "buy-box"])).changes,
    enabled: buy_box !== null,
  });
}

/** The mass change of an account's prices that is stopped; null: none. */
export function usePriceStop(accountId: string) {
  return useQuery({
    queryKey: [...LIVE, "price-stop", accountId],
    queryFn: async () =>
      (await request.get<AdminWalmartPriceStopResponse>(["accounts", accountId, "price-stop"]))
        .price_stop,
    refetchInterval: REFRESH_MS,
    staleTime: 0,
  });
}

/** Sends all prices of a stopped mass change, or keeps the old ones. */
export function useDecidePriceStop(accountId: string) {
  const { t } = useTranslation("walmart");
  return useAction({
    act: (body: AdminDecideWalmartPriceStop) =>
      request.post<AdminWalmartPriceStopResponse>(["accounts", accountId, "price-stop"], body),
    done: (_answer, { action }) => t(action === "send" ? "prices.stop.sent" : "prices.stop.stays"),
  });
}
