import { useQuery } from "@tanstack/react-query";
import { sdk } from "../../sdk";
import { listCarriers } from "./api";
import { walmartKeys } from "./query-keys";
import { type Place, usePlaces } from "./use-places";

/** What of the store can have a carrier, and the carriers that Walmart knows. */
export function useCarriers(): { options: Place[]; providers: Place[]; carriers: string[] } {
  const { shipping_option_id: options } = usePlaces();
  const providers = useQuery({
    queryKey: [...walmartKeys.places, "providers"],
    queryFn: async () =>
      (await sdk.admin.fulfillmentProvider.list({ limit: 200 })).fulfillment_providers,
  });
  const carriers = useQuery({
    queryKey: walmartKeys.carriers,
    queryFn: async () => (await listCarriers()).carriers,
    staleTime: Infinity,
  });
  return {
    options,
    providers: (providers.data ?? []).map(({ id }) => ({ id, name: id })),
    carriers: carriers.data ?? [],
  };
}
