import { Checkbox, Input, Skeleton, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDebounced } from "../../../hooks/use-debounced";
import { type PickableProduct, useProductSearch } from "../../../hooks/api/catalog";
import { select, selectedOf, type SelectedVariants } from "./add-form";

interface ProductPickerProps {
  /** Names of the selected variants by id. */
  selected: SelectedVariants;
  onChange: (selected: SelectedVariants) => void;
}

/** Products to search and choose, whole or by their variants. What is selected stays so while something else is searched. */
export const ProductPicker = ({ selected, onChange }: ProductPickerProps) => {
  const { t } = useTranslation("walmart");
  const [q, setQ] = useState("");
  const { data, error } = useProductSearch(useDebounced(q.trim()));
  const more = data ? data.count - data.products.length : 0;

  return (
    <div className="flex flex-col gap-y-3">
      <Input
        type="search"
        size="small"
        value={q}
        placeholder={t("listings.add.search")}
        aria-label={t("listings.add.search")}
        onChange={(event) => setQ(event.target.value)}
      />
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {t("listings.add.chosen", { count: Object.keys(selected).length })}
      </Text>
      {error && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {error.message}
        </Text>
      )}
      {!data && !error && <Skeleton className="h-24 w-full rounded-lg" />}
      {data && (
        <ul className="shadow-borders-base divide-y rounded-lg">
          {data.products.map((product) => (
            <ProductRow
              key={product.id}
              product={product}
              selected={selected}
              onChange={onChange}
            />
          ))}
          {data.products.length === 0 && (
            <li className="text-ui-fg-subtle txt-small px-4 py-3">{t("list.nothing")}</li>
          )}
        </ul>
      )}
      {more > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("listings.add.more", { count: more })}
        </Text>
      )}
    </div>
  );
};

const ProductRow = ({
  product,
  selected,
  onChange,
}: ProductPickerProps & { product: PickableProduct }) => {
  const picked = selectedOf(product, selected);
  const several = product.variants.length > 1;
  const ids = product.variants.map(({ id }) => id);
  const [only] = product.variants;
  const set = (variantIds: string[], isSelected: boolean) =>
    onChange(select(selected, product, variantIds, isSelected));

  return (
    <li className="flex flex-col gap-y-2 px-4 py-2.5">
      <label className="flex items-center gap-x-3">
        <Checkbox
          checked={picked === "some" ? "indeterminate" : picked === "all"}
          disabled={ids.length === 0}
          onCheckedChange={(checked) => set(ids, checked === true)}
        />
        <Text as="span" size="small" weight="plus" className="min-w-0 break-words">
          {product.title}
          {!several && only?.sku && (
            <span className="text-ui-fg-subtle font-normal"> · {only.sku}</span>
          )}
        </Text>
      </label>
      {several && (
        <ul className="flex flex-col gap-y-1.5 pl-8">
          {product.variants.map(({ id, title, sku }) => (
            <li key={id}>
              <label className="flex items-center gap-x-3">
                <Checkbox
                  checked={id in selected}
                  onCheckedChange={(checked) => set([id], checked === true)}
                />
                <Text as="span" size="small" className="text-ui-fg-subtle min-w-0 break-words">
                  {[title, sku].filter(Boolean).join(" · ")}
                </Text>
              </label>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
