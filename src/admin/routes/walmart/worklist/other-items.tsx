import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type {
  AdminWalmartAccountSummary,
  AdminWalmartAttentionKind,
  AdminWalmartListing,
} from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { useSyncNow } from "../../../hooks/api/sync";
import { useTestAccount } from "../../../hooks/api/accounts";
import { useListingActions, useListingsToFix } from "../../../hooks/api/listings";
import { accountPage, listingPage } from "../../../pages";
import { isMatchable, problemsOf } from "../listings/listing-values";
import { GROUPS } from "./kinds";
import { WorkItem, WorkItemLoading } from "./work-item";

/** Accounts whose keys do not work, or whose setup is gone. */
export const AccountItems = ({ accounts }: { accounts: AdminWalmartAccountSummary[] }) =>
  accounts
    .filter(({ health, enabled }) => enabled && health === "not_connected")
    .map((account) => <AccountItem key={account.id} account={account} />);

const AccountItem = ({
  account: { id, name, health_message },
}: {
  account: AdminWalmartAccountSummary;
}) => {
  const { t } = useTranslation("walmart");
  const test = useTestAccount(id);
  return (
    <WorkItem
      title={
        <Text as="span" size="small" leading="compact" weight="plus">
          {name}
        </Text>
      }
      actions={
        <>
          <Button
            size="small"
            variant="secondary"
            isLoading={test.isPending}
            onClick={() => test.mutate()}
          >
            {t("accounts.test")}
          </Button>
          <Button size="small" variant="secondary" asChild>
            <Link to={accountPage(id)}>{t("overview.worklist.reconnect")}</Link>
          </Button>
        </>
      }
    >
      {health_message}
    </WorkItem>
  );
};

/** The first listings with an error. */
export const ListingItems = () => {
  const { data: listings } = useListingsToFix();
  if (!listings) return <WorkItemLoading />;
  return listings.map((listing) => <ListingItem key={listing.id} listing={listing} />);
};

const ListingItem = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const { match, exclude } = useListingActions(listing);
  const [problem] = problemsOf(listing);
  return (
    <WorkItem
      title={<PageLink to={listingPage(listing.id)}>{listing.sku}</PageLink>}
      actions={
        <>
          {isMatchable(listing) && (
            <Button
              size="small"
              variant="secondary"
              isLoading={match.isPending}
              onClick={() => match.mutate()}
            >
              {t("listings.actions.match")}
            </Button>
          )}
          <Button
            size="small"
            variant="transparent"
            isLoading={exclude.isPending}
            onClick={() => exclude.mutate(true)}
          >
            {t("listings.actions.exclude")}
          </Button>
        </>
      }
    >
      {problem && [problem.text, problem.remedy].filter(Boolean).join(" ")}
    </WorkItem>
  );
};

/** What is looked at on another page: payouts, and automatic work that is late. */
export type LinkedKind = Extract<
  AdminWalmartAttentionKind,
  | "message_late"
  | "feed_late"
  | "value_late"
  | "webhook_late"
  | "payout_error"
  | "payout_difference"
>;

/** The parts of a sync that do the work now. */
const SYNC_PARTS = {
  message_late: ["updates"],
  feed_late: ["listings", "inventory", "prices"],
  value_late: ["inventory", "prices"],
  webhook_late: ["orders", "returns"],
  payout_error: ["payouts"],
  payout_difference: null,
} as const;

export const LinkedItem = ({ kind }: { kind: LinkedKind }) => {
  const { t } = useTranslation("walmart");
  const syncNow = useSyncNow();
  const parts = SYNC_PARTS[kind];
  return (
    <WorkItem
      actions={
        <>
          {parts && (
            <Button
              size="small"
              variant="secondary"
              isLoading={syncNow.isPending}
              onClick={() => syncNow.mutate([...parts])}
            >
              {t("actions.sync")}
            </Button>
          )}
          <Button size="small" variant="secondary" asChild>
            <Link to={GROUPS[kind].to}>{t("overview.worklist.look")}</Link>
          </Button>
        </>
      }
    >
      {t(`overview.worklist.${kind}`)}
    </WorkItem>
  );
};
