import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { PickableProduct } from "../../routes/walmart/listings/add-listings";
import { sdk } from "../../sdk";
import { walmartKeys } from "./query-keys";

const SHOWN = 20;
const VARIANTS_SHOWN = 10;

/** Products of the store that a search finds, with their variants. */
export function useProductSearch(q: string) {
  return useQuery({
    queryKey: walmartKeys.catalog({ products: q }),
    queryFn: async (): Promise<{ products: PickableProduct[]; count: number }> => {
      const { products, count } = await sdk.admin.product.list({
        ...(q ? { q } : {}),
        limit: SHOWN,
        order: "title",
        fields: "id,title,variants.id,variants.title,variants.sku",
      });
      return {
        count,
        products: products.map(({ id, title, variants }) => ({
          id,
          title,
          variants: (variants ?? []).map((variant) => ({
            id: variant.id,
            title: variant.title,
            sku: variant.sku,
          })),
        })),
      };
    },
    placeholderData: keepPreviousData,
  });
}

export interface FoundVariant {
  id: string;
  name: string;
  sku: string | null;
}

/** Variants of the store that a search finds. Nothing is searched for an empty text. */
export function useVariantSearch(q: string) {
  return useQuery({
    queryKey: walmartKeys.catalog({ variants: q }),
    queryFn: async (): Promise<FoundVariant[]> => {
      const { variants } = await sdk.admin.productVariant.list({
        q,
        limit: VARIANTS_SHOWN,
        fields: "id,title,sku,product.title",
      });
      return variants.map(({ id, title, sku, product }) => ({
        id,
        sku,
        name: [product?.title, title].filter(Boolean).join(" / "),
      }));
    },
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
}

/** The store's collections, to choose from. */
export function useCollections() {
  return useQuery({
    queryKey: walmartKeys.catalog({ collections: true }),
    queryFn: async () =>
      (await sdk.admin.productCollection.list({ limit: 200, fields: "id,title" })).collections.map(
        ({ id, title }) => ({ id, title }),
      ),
  });
}
