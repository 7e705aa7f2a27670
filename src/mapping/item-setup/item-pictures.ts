import { isRecord } from "./json-schema";

/** The address of a picture in an item's attributes. */
export interface ItemPicture {
  /** `mainImageUrl`, `productSecondaryImageURL.1` or `swatchImages.0.swatchImageUrl`. */
  path: string;
  address: string;
}

const PICTURE = /image\w*url$/i;

/** The pictures in the attributes of an item, by the names of the attributes. */
export function itemPictures(attributes: Record<string, unknown>): ItemPicture[] {
  const pictures: ItemPicture[] = [];
  const visit = (value: unknown, path: string[], isPicture: boolean): void => {
    if (typeof value === "string" && isPicture) {
      pictures.push({ path: path.join("."), address: value });
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => visit(each, [...path, String(index)], isPicture));
    } else if (isRecord(value)) {
      for (const [name, each] of Object.entries(value))
        visit(each, [...path, name], PICTURE.test(name));
    }
  };
  visit(attributes, [], false);
  return pictures;
}
