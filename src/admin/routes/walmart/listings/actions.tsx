import { EllipsisHorizontal } from "@medusajs/icons";
import { Button, DropdownMenu, IconButton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { BulkListings } from "./use-bulk-listings";
import { AddDrawer } from "./add-drawer";
import { useAccounts } from "../../../hooks/api/accounts";
import { useListingCounts } from "../../../hooks/api/listings";

interface ListingsActionsProps {
  bulk: BulkListings;
  /** The account that the list shows; all if left out. */
  accountId?: string;
  onShow: (view: "dry-run" | "drift") => void;
  onExport: () => void;
}

/** What can be done about all listings at once. */
export const ListingsActions = ({ bulk, accountId, onShow, onExport }: ListingsActionsProps) => {
  const { t } = useTranslation("walmart");
  const { data: accounts = [] } = useAccounts();
  const { data: counts } = useListingCounts(accountId);
  const meant = accounts.filter(({ id, enabled }) => enabled && (!accountId || id === accountId));

  return (
    <>
      {!!counts?.draft && meant.length > 0 && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => void bulk.matchDrafts(meant.map(({ id }) => id))}
        >
          {t("listings.actions.matchDrafts", { count: counts.draft })}
        </Button>
      )}
      <AddDrawer bulk={bulk} accountId={accountId} />
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton size="small" aria-label={t("listings.actions.more")}>
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          <DropdownMenu.Item onSelect={() => void bulk.sync(accountId)}>
            {t("listings.sync.action")}
          </DropdownMenu.Item>
          <DropdownMenu.Item onSelect={() => onShow("dry-run")}>
            {t("listings.dryRun.title")}
          </DropdownMenu.Item>
          <DropdownMenu.Item onSelect={() => onShow("drift")}>
            {t("listings.drift.title")}
          </DropdownMenu.Item>
          <DropdownMenu.Item onSelect={onExport}>{t("orders.export.action")}</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
    </>
  );
};
