import { Button, Input, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDebounced, useVariantSearch } from "../../hooks/api/catalog";

interface VariantPickerProps {
  /** The label of the button next to each variant. */
  action: string;
  /** The same with the variant's name, for screen readers. */
  actionFor: (name: string) => string;
  /** The variant that is chosen already. */
  chosen?: string | null;
  /** The variant that is being saved. */
  pending?: string | null;
  onPick: (variantId: string) => void;
}

/** A search for a variant of the store, with a button next to each that it finds. */
export const VariantPicker = ({
  action,
  actionFor,
  chosen,
  pending,
  onPick,
}: VariantPickerProps) => {
  const { t } = useTranslation("walmart");
  const [q, setQ] = useState("");
  const { data: found = [], isFetched } = useVariantSearch(useDebounced(q.trim()));
  return (
    <>
      <Input
        type="search"
        size="small"
        autoFocus
        value={q}
        placeholder={t("listings.link.search")}
        aria-label={t("listings.link.search")}
        onChange={(event) => setQ(event.target.value)}
      />
      <ul className="flex flex-col divide-y" aria-live="polite">
        {found.map(({ id, name, sku }) => (
          <li key={id} className="flex items-center justify-between gap-x-4 py-2">
            <Text size="small" className="min-w-0 break-words">
              {name}
              {sku && <span className="text-ui-fg-subtle"> · {sku}</span>}
            </Text>
            <Button
              size="small"
              variant="secondary"
              disabled={id === chosen}
              aria-label={actionFor(sku ?? name)}
              isLoading={id === pending}
              onClick={() => onPick(id)}
            >
              {action}
            </Button>
          </li>
        ))}
        {isFetched && found.length === 0 && (
          <li className="txt-small text-ui-fg-subtle">{t("list.noResults")}</li>
        )}
      </ul>
    </>
  );
};
