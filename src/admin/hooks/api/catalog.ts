import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { sdk } from "../../sdk";

const PRODUCTS_SHOWN = 20;
const VARIANTS_SHOWN = 10;
/** More than a store has of anything that a menu offers. */
const ALL = 200;
/** More variants than a product has. */
const ALL_VARIANTS = 1_000;

const key = (params: object) => ["walmart", "catalog", params];

export interface PickableProduct {
  id: string;
  title: string;
  variants: { id: string; title: string | null; sku: string | null }[];
}

/** Products of the store that match a search, with their variants. */
export function useProductSearch(q: string) {
  return useQuery({
    queryKey: key({ products: q }),
    queryFn: async (): Promise<{ products: PickableProduct[]; count: number }> => {
      const { products, count } = await sdk.admin.product.list({
        ...(q ? { q } : {}),
        limit: PRODUCTS_SHOWN,
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

interface FoundVariant {
  id: string;
  name: string;
  sku: string | null;
}

/** Variants of the store that match a search; an empty search sends no request. */
export function useVariantSearch(q: string) {
  return useQuery({
    queryKey: key({ variants: q }),
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

/** The ids of a product's variants, which Medusa's product page does not give to its widgets. */
export function useProductVariants(productId: string): string[] {
  const { data } = useQuery({
    queryKey: key({ variants_of: productId }),
    queryFn: async () => {
      const query = { fields: "id", limit: ALL_VARIANTS };
      const { variants } = await sdk.admin.product.listVariants(productId, query);
      return variants.map(({ id }) => id);
    },
  });
  return data ?? [];
}

/** A choice in a menu. */
export interface Choice {
  id: string;
  name: string;
}

/** The store's collections. */
export function useCollections(): Choice[] {
  const { data } = useQuery({
    queryKey: key({ collections: true }),
    queryFn: async () => {
      const query = { limit: ALL, fields: "id,title" };
      const { collections } = await sdk.admin.productCollection.list(query);
      return collections.map(({ id, title }) => ({ id, name: title }));
    },
  });
  return data ?? [];
}

/** The store's product categories. */
export function useCategories(): Choice[] {
  const { data } = useQuery({
    queryKey: key({ categories: true }),
    queryFn: async () => {
      const query = { limit: ALL, fields: "id,name" };
      const { product_categories } = await sdk.admin.productCategory.list(query);
      return product_categories.map(({ id, name }) => ({ id, name }));
    },
  });
  return data ?? [];
}

/** The store's own product types, which are not Walmart's. */
export function useProductTypesOfStore(): Choice[] {
  const { data } = useQuery({
    queryKey: key({ types: true }),
    queryFn: async () => {
      const query = { limit: ALL, fields: "id,value" };
      const { product_types } = await sdk.admin.productType.list(query);
      return product_types.map(({ id, value }) => ({ id, name: value }));
    },
  });
  return data ?? [];
}

/** The parts of the store that an account's orders belong to. */
export const PLACE_FIELDS = [
  "sales_channel_id",
  "stock_location_id",
  "region_id",
  "shipping_option_id",
] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** Stands for a sales channel that is created when the account is connected. */
export const NEW_CHANNEL = "new";
/** Its name. */
export const CHANNEL_NAME = "Walmart";

/** The id of the sales channel for Walmart, which is created unless there is one of this name. */
export async function ensureWalmartChannel(): Promise<string> {
  const query = { name: CHANNEL_NAME, limit: 1, fields: "id" };
  const { sales_channels } = await sdk.admin.salesChannel.list(query);
  const [known] = sales_channels;
  if (known) return known.id;
  const { sales_channel } = await sdk.admin.salesChannel.create({ name: CHANNEL_NAME });
  return sales_channel.id;
}

/** The store's sales channels, stock locations, regions and shipping options. */
export function usePlaces(): Record<PlaceField, Choice[]> {
  const { data } = useQuery({
    queryKey: key({ places: true }),
    queryFn: async (): Promise<Record<PlaceField, Choice[]>> => {
      const query = { limit: ALL, fields: "id,name" };
      const [channels, locations, regions, options] = await Promise.all([
        sdk.admin.salesChannel.list(query),
        sdk.admin.stockLocation.list(query),
        sdk.admin.region.list(query),
        sdk.admin.shippingOption.list(query),
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

/** The store's fulfillment providers. */
export function useFulfillmentProviders(): Choice[] {
  const { data } = useQuery({
    queryKey: key({ providers: true }),
    queryFn: async () => {
      const { fulfillment_providers } = await sdk.admin.fulfillmentProvider.list({ limit: ALL });
      return fulfillment_providers.map(({ id }) => ({ id, name: id }));
    },
  });
  return data ?? [];
}

const WAIT_MS = 300;

/** The value after it stays the same for a moment, so that a search waits until typing pauses. */
export function useDebounced<T>(value: T, waitMs = WAIT_MS): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), waitMs);
    return () => clearTimeout(timer);
  }, [value, waitMs]);
  return rested;
}
