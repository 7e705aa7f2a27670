import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import type { BulkListings } from "./use-bulk-listings";
import { isSent } from "./listing-values";
import { SelectionBar } from "../../../components/list/selection-bar";
import { RetirePrompt } from "./retire-prompt";
import { isMatchable } from "../../../components/listing/is-matchable";

interface ListingsSelectionProps {
  listings: AdminWalmartListing[];
  bulk: BulkListings;
  onExport: (listings: AdminWalmartListing[]) => void;
  onClear: () => void;
}

/** What can be done with the chosen listings; what fits none of them is left out. */
export const ListingsSelection = ({
  listings,
  bulk,
  onExport,
  onClear,
}: ListingsSelectionProps) => {
  const { t } = useTranslation("walmart");
  const actions: [name: string, fit: AdminWalmartListing[], act: () => Promise<unknown>][] = [
    ["match", listings.filter(isMatchable), () => bulk.match(listings.filter(isMatchable))],
    ["push", listings.filter(isSent), () => bulk.push(listings.filter(isSent))],
    [
      "exclude",
      listings.filter(({ excluded }) => !excluded),
      () =>
        bulk.exclude(
          listings.filter(({ excluded }) => !excluded),
          true,
        ),
    ],
    [
      "include",
      listings.filter(({ excluded }) => excluded),
      () =>
        bulk.exclude(
          listings.filter(({ excluded }) => excluded),
          false,
        ),
    ],
  ];
  return (
    <SelectionBar count={listings.length} onClear={onClear}>
      {actions
        .filter(([, fit]) => fit.length > 0)
        .map(([name, , act]) => (
          <Button
            key={name}
            size="small"
            variant="secondary"
            onClick={() => {
              void act();
              onClear();
            }}
          >
            {t(`listings.actions.${name}`)}
          </Button>
        ))}
      <Button size="small" variant="secondary" onClick={() => onExport(listings)}>
        {t("orders.export.action")}
      </Button>
      <RetirePrompt
        count={listings.length}
        onRetire={() => {
          void bulk.retire(listings);
          onClear();
        }}
      />
    </SelectionBar>
  );
};
