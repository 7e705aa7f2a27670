import type { AdminWalmartAccount } from "../src/types";
import type { HttpClient } from "./http-client";
import { OWN_PRODUCTS, type OwnProduct } from "./own-products";

const STOCK = 40;

/** Creates the products of the store's own brand that it does not have yet, in the account's channel, with stock. */
export async function createOwnProducts(
  admin: HttpClient,
  account: AdminWalmartAccount,
  addressOf: (picture: string) => string,
): Promise<void> {
  const { shipping_profiles } = await admin.get<{ shipping_profiles: { id: string }[] }>(
    "/admin/shipping-profiles?limit=1",
  );
  for (const product of OWN_PRODUCTS) {
    const { count } = await admin.get<{ count: number }>(
      `/admin/products?handle=${product.handle}&fields=id`,
    );
    if (count === 0) {
      const body = bodyOf(product, addressOf);
      await admin.post("/admin/products", {
        ...body,
        shipping_profile_id: shipping_profiles[0]?.id,
        sales_channels: [{ id: account.sales_channel_id }],
      });
      await addStock(admin, product, account.stock_location_id);
    }
  }
}

function bodyOf(
  { pictures, variants, ...product }: OwnProduct,
  addressOf: (name: string) => string,
) {
  const images = pictures.map((name) => ({ url: addressOf(name) }));
  return {
    ...product,
    status: "published",
    origin_country: "pt",
    thumbnail: images[0]?.url,
    images,
    metadata: { brand: "Northfield" },
    variants: variants.map(({ price, options, ...variant }) => ({
      ...variant,
      title: Object.values(options).join(" / "),
      manage_inventory: true,
      options,
      prices: [{ currency_code: "usd", amount: price }],
    })),
  };
}

async function addStock(
  admin: HttpClient,
  { variants }: OwnProduct,
  locationId: string,
): Promise<void> {
  const query = variants.map(({ sku }) => `sku[]=${sku}`).join("&");
  const { inventory_items } = await admin.get<{ inventory_items: { id: string }[] }>(
    `/admin/inventory-items?${query}&limit=100&fields=id`,
  );
  for (const { id } of inventory_items) {
    await admin.post(`/admin/inventory-items/${id}/location-levels`, {
      location_id: locationId,
      stocked_quantity: STOCK,
    });
  }
}
