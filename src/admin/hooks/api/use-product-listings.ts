import { useQuery } from "@tanstack/react-query";
import { listListingsOf } from "./api-listings";
import { listingsPoll } from "../../widgets/_product/product-listings";
import { walmartKeys } from "./query-keys";

/** The listings of a product's variants, kept fresh. */
export function useProductListings(productId: string) {
  return useQuery({
    queryKey: walmartKeys.listingsOf(productId),
    queryFn: async () => (await listListingsOf(productId)).listings,
    refetchInterval: (query) => listingsPoll(query.state.data),
  });
}
