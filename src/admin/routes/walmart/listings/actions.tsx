import { EllipsisHorizontal } from "@medusajs/icons";
import { Button, DropdownMenu, IconButton, Prompt } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { useAccounts } from "../../../hooks/api/accounts";
import { useListingCounts } from "../../../hooks/api/listings";
import { AddDrawer } from "./add-drawer";
import { isMatchable, isSent } from "./listing-values";
import type { BulkListings } from "./use-bulk-listings";

interface ListingsActionsProps {
  bulk: BulkListings;
  /** The account that the list is filtered by; all accounts without it. */
  accountId?: string;
  onShow: (view: "dry-run" | "drift") => void;
  onExport: () => void;
}

/** Actions on all listings. */
export const ListingsActions = ({ bulk, accountId, onShow, onExport }: ListingsActionsProps) => {
  const { t } = useTranslation("walmart");
  const { data: accounts = [] } = useAccounts();
  const { data: counts } = useListingCounts(accountId);
  const meant = accounts.filter(({ id, enabled }) => enabled && (!accountId || id === accountId));

  return (
    <>
      {!!counts?.draft && meant.length > 0 && (
        <MatchPrompt
          label={t("listings.actions.matchDrafts", { count: counts.draft })}
          count={counts.draft}
          onMatch={() => void bulk.matchDrafts(meant.map(({ id }) => id))}
        />
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
          <DropdownMenu.Item onSelect={onExport}>{t("list.export")}</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
    </>
  );
};

interface SelectionActionsProps {
  listings: AdminWalmartListing[];
  bulk: BulkListings;
  exportButton: ReactNode;
  onStarted: () => void;
  onLookup: (listings: AdminWalmartListing[]) => void;
}

/** Actions on the selected listings. An action that applies to none of them is hidden. */
export const SelectionActions = ({
  listings,
  bulk,
  exportButton,
  onStarted,
  onLookup,
}: SelectionActionsProps) => {
  const { t } = useTranslation("walmart");
  const matchable = listings.filter(isMatchable);
  const actions = [
    { name: "missing", to: matchable, act: bulk.missing },
    { name: "push", to: listings.filter(isSent), act: bulk.push },
    { name: "exclude", to: listings.filter(({ excluded }) => !excluded), act: bulk.exclude },
    { name: "include", to: listings.filter(({ excluded }) => excluded), act: bulk.include },
  ];
  return (
    <>
      {matchable.length > 0 && (
        <Button size="small" variant="secondary" onClick={() => onLookup(matchable)}>
          {t("setup.lookup.action")}
        </Button>
      )}
      {matchable.length > 0 && (
        <MatchPrompt
          label={t("listings.actions.match")}
          count={matchable.length}
          onMatch={() => {
            void bulk.match(matchable);
            onStarted();
          }}
        />
      )}
      {actions
        .filter(({ to }) => to.length > 0)
        .map(({ name, to, act }) => (
          <Button
            key={name}
            size="small"
            variant="secondary"
            onClick={() => {
              void act(to);
              onStarted();
            }}
          >
            {t(`listings.actions.${name}`)}
          </Button>
        ))}
      {exportButton}
      <RetirePrompt
        count={listings.length}
        onRetire={() => {
          void bulk.retire(listings);
          onStarted();
        }}
      />
    </>
  );
};

interface MatchPromptProps {
  label: string;
  /** The number of listings. */
  count: number;
  onMatch: () => void;
}

/** Asks for confirmation before listings are matched: what Walmart finds goes on sale. */
const MatchPrompt = ({ label, count, onMatch }: MatchPromptProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Prompt variant="confirmation">
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary">
          {label}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("listings.match.title", { count })}</Prompt.Title>
          <Prompt.Description>{t("listings.match.description")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Prompt.Action onClick={onMatch}>{t("listings.actions.match")}</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};

interface RetirePromptProps {
  /** The number of listings. */
  count: number;
  onRetire: () => void;
  isRetiring?: boolean;
}

/** Asks for confirmation before listings are retired, which can't be undone. */
export const RetirePrompt = ({ count, onRetire, isRetiring = false }: RetirePromptProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  return (
    <Prompt open={open} onOpenChange={setOpen}>
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary" type="button" isLoading={isRetiring}>
          {t("listings.retire.action")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("listings.retire.title", { count })}</Prompt.Title>
          <Prompt.Description>{t("listings.retire.description")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.dismiss")}</Prompt.Cancel>
          <Prompt.Action
            onClick={() => {
              setOpen(false);
              onRetire();
            }}
          >
            {t("listings.retire.action")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
