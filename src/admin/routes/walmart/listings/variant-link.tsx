import { Button, Heading, Input, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { useDebounced } from "../../../hooks/use-debounced";
import { useVariantSearch } from "../../../hooks/api/catalog";
import type { ListingActions } from "../../../hooks/api/listings";

interface VariantLinkProps {
  listing: AdminWalmartListing;
  link: ListingActions["link"];
}

/** Which variant a listing stands for, and how to say so by hand. */
export const VariantLink = ({ listing, link }: VariantLinkProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const { variant_id, linked_by } = listing;
  const [searching, setSearching] = useState(false);
  const [q, setQ] = useState("");
  const { data: found = [], isFetched } = useVariantSearch(useDebounced(q.trim()));

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
            {t("listings.link.title")}
          </Heading>
          <Text size="small">
            {variant_id
              ? t(`listings.link.by.${linked_by ?? "draft"}`)
              : t(linked_by === "user" ? "listings.link.taken" : "listings.link.none")}
          </Text>
        </div>
        <div className="flex gap-2">
          <Button
            size="small"
            variant="secondary"
            aria-expanded={searching}
            aria-controls={id}
            onClick={() => setSearching(!searching)}
          >
            {t(variant_id ? "listings.link.other" : "listings.link.action")}
          </Button>
          {variant_id && (
            <Button
              size="small"
              variant="secondary"
              isLoading={link.isPending && link.variables === null}
              onClick={() => link.mutate(null)}
            >
              {t("listings.link.remove")}
            </Button>
          )}
        </div>
      </div>
      <div id={id} className="flex flex-col gap-y-2 empty:hidden">
        {searching && (
          <>
            <Input
              type="search"
              size="small"
              value={q}
              placeholder={t("listings.link.search")}
              aria-label={t("listings.link.search")}
              onChange={(event) => setQ(event.target.value)}
            />
            <ul className="flex flex-col divide-y" aria-live="polite">
              {found.map(({ id: variantId, name, sku }) => (
                <li key={variantId} className="flex items-center justify-between gap-x-4 py-2">
                  <Text size="small" className="min-w-0 break-words">
                    {name}
                    {sku && <span className="text-ui-fg-subtle"> · {sku}</span>}
                  </Text>
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={variantId === variant_id}
                    aria-label={t("listings.link.choose", { name: sku ?? name })}
                    isLoading={link.isPending && link.variables === variantId}
                    onClick={() => link.mutate(variantId, { onSuccess: () => setSearching(false) })}
                  >
                    {t("listings.link.action")}
                  </Button>
                </li>
              ))}
              {isFetched && found.length === 0 && (
                <li className="txt-small text-ui-fg-subtle">{t("list.nothing")}</li>
              )}
            </ul>
          </>
        )}
      </div>
    </div>
  );
};
