import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf } from "../kernel/container";

interface PicturedProduct {
  id: string;
  thumbnail: string | null;
  images: { url: string; rank: number }[] | null;
}

/** Addresses of the main pictures of products, by product id: the first picture, or the thumbnail. */
export async function readPictures(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, string>> {
  if (!productIds.length) return new Map();
  const { data } = await queryOf(container).graph({
    entity: "product",
    fields: ["id", "thumbnail", "images.url", "images.rank"],
    filters: { id: productIds },
  });
  return new Map(
    (data as unknown as PicturedProduct[]).flatMap(({ id, thumbnail, images }) => {
      const [first] = (images ?? []).toSorted((a, b) => a.rank - b.rank);
      const url = first?.url ?? thumbnail;
      return url ? [[id, url] as const] : [];
    }),
  );
}
