import { useQuery } from "@tanstack/react-query";
import { sdk } from "../../sdk";
import { walmartKeys } from "./query-keys";

/** More than a product has. */
const ALL = 1_000;

/** The ids of a product's variants: Medusa's product page does not give them to its widgets. */
export function useProductVariants(productId: string): string[] {
  const { data } = useQuery({
    queryKey: walmartKeys.catalog({ variants_of: productId }),
    queryFn: async () => {
      const query = { fields: "id", limit: ALL };
      const { variants } = await sdk.admin.product.listVariants(productId, query);
      return variants.map(({ id }) => id);
    },
  });
  return data ?? [];
}
