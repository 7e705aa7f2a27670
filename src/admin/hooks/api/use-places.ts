import { useQuery } from "@tanstack/react-query";
import type { PlaceField } from "../../routes/walmart/settings/accounts/account-draft";
import { sdk } from "../../sdk";
import { walmartKeys } from "./query-keys";

export interface Place {
  id: string;
  name: string;
}

const PAGE = { limit: 200, fields: "id,name" };

/** The store's channels, locations, regions and shipping options, to choose from. */
export function usePlaces(): Record<PlaceField, Place[]> {
  const { data } = useQuery({
    queryKey: walmartKeys.places,
    queryFn: async (): Promise<Record<PlaceField, Place[]>> => {
      const [channels, locations, regions, options] = await Promise.all([
        sdk.admin.salesChannel.list(PAGE),
        sdk.admin.stockLocation.list(PAGE),
        sdk.admin.region.list(PAGE),
        sdk.admin.shippingOption.list(PAGE),
      ]);
      return {
        sales_channel_id: channels.sales_channels,
        stock_location_id: locations.stock_locations,
        region_id: regions.regions,
        shipping_option_id: options.shipping_options,
      };
    },
  });
  return (
    data ?? { sales_channel_id: [], stock_location_id: [], region_id: [], shipping_option_id: [] }
  );
}
