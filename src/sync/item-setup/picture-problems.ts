import { itemPictures } from "../../mapping/item-setup";
import type { PictureCheck } from "./picture-check";
import type { PreparedItem } from "./prepared-item";

/** Loads the pictures of prepared items and adds what is wrong with them, at the attribute. */
export async function addPictureProblems(
  items: readonly PreparedItem[],
  check: PictureCheck,
): Promise<void> {
  const shown = items.map((item) => ({ item, pictures: picturesOf(item) }));
  const problems = await check(
    shown.flatMap(({ pictures }) => pictures.map(({ address }) => address)),
  );
  if (!problems.size) return;
  for (const { item, pictures } of shown) {
    const known = new Set(item.problems.map(({ path }) => path));
    for (const { path, address } of pictures) {
      const problem = problems.get(address);
      if (problem && !known.has(path)) item.problems.push({ path, ...problem });
    }
  }
}

function picturesOf({ entry }: PreparedItem) {
  return Object.values(entry?.Visible ?? {}).flatMap((content) => itemPictures(content));
}
