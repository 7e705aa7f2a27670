import { Button, StatusBadge, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import type { AdminWalmartListing, AdminWalmartLookup } from "../../../../types";
import { Notice } from "../../../components/feedback/notice";
import { ProductTypePicker } from "../../../components/item-setup/product-type-picker";
import { SideDrawer } from "../../../components/list/detail-drawer";
import { lookupListings } from "../../../hooks/api/item-setup";
import { batches } from "../../../tasks/tasks";
import type { BulkListings } from "./use-bulk-listings";

/** Walmart answers about three a second. */
const LOOKED_UP_AT_ONCE = 20;

const COLORS = { match: "green", create: "blue", unknown: "grey" } as const;

interface LookupDrawerProps {
  /** Null while the drawer is closed. */
  listings: AdminWalmartListing[] | null;
  bulk: BulkListings;
  onClose: () => void;
  /** Opens a listing's set-up. */
  onSetUp: (id: string) => void;
}

/** What Walmart's catalog says about the selected drafts, before anything is sent. */
export const LookupDrawer = ({ listings, bulk, onClose, onSetUp }: LookupDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <SideDrawer
      open={listings !== null}
      onClose={onClose}
      title={t("setup.lookup.title")}
      description={t("setup.lookup.description")}
      isWide
    >
      {listings && <Lookup listings={listings} bulk={bulk} onClose={onClose} onSetUp={onSetUp} />}
    </SideDrawer>
  );
};

interface LookupProps extends LookupDrawerProps {
  listings: AdminWalmartListing[];
}

const Lookup = ({ listings, bulk, onClose, onSetUp }: LookupProps) => {
  const { t } = useTranslation("walmart");
  const { found, done, error } = useLookup(listings);
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const byId = new Map(found.map((each) => [each.id, each]));
  const matching = listings.filter(({ id }) => byId.get(id)?.decision === "match");
  const creating = listings.filter(({ id }) => byId.get(id)?.decision === "create");
  const typeOf = (listing: AdminWalmartListing): string | null =>
    listing.product_type ?? byId.get(listing.id)?.product_type ?? chosen;
  const withoutType = creating.filter((listing) => !typeOf(listing));
  const [first] = creating;

  return (
    <>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {done < listings.length && !error
            ? t("setup.lookup.progress", { done, count: listings.length })
            : t("setup.lookup.result", {
                matching: matching.length,
                creating: creating.length,
                unknown: found.length - matching.length - creating.length,
              })}
        </Text>
        {error && (
          <Notice variant="error" title={t("setup.lookup.failed")}>
            {error.message}
          </Notice>
        )}
        <div className="flex flex-wrap gap-2 empty:hidden">
          {matching.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                void bulk.match(matching);
                onClose();
              }}
            >
              {t("setup.lookup.match", { count: matching.length })}
            </Button>
          )}
          {creating.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                void bulk.create(creating, typeOf);
                onClose();
              }}
            >
              {t("setup.lookup.create", { count: creating.length })}
            </Button>
          )}
          {withoutType.length > 0 && (
            <Button
              size="small"
              variant="secondary"
              aria-expanded={choosing}
              onClick={() => setChoosing(!choosing)}
            >
              {t("setup.lookup.chooseType", { count: withoutType.length })}
            </Button>
          )}
        </div>
        {choosing && first && (
          <ProductTypePicker
            accountId={first.account_id}
            suggested={chosen}
            title={first.title}
            onPick={(name) => {
              setChosen(name);
              setChoosing(false);
            }}
          />
        )}
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>SKU</Table.HeaderCell>
              <Table.HeaderCell>{t("setup.lookup.decision")}</Table.HeaderCell>
              <Table.HeaderCell>{t("setup.type.title")}</Table.HeaderCell>
              <Table.HeaderCell>
                <span className="sr-only">{t("setup.open")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {listings.map((listing) => (
              <LookupRow
                key={listing.id}
                listing={listing}
                found={byId.get(listing.id)}
                productType={typeOf(listing)}
                onSetUp={onSetUp}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
};

interface LookupRowProps {
  listing: AdminWalmartListing;
  /** Undefined until Walmart was asked. */
  found: AdminWalmartLookup | undefined;
  productType: string | null;
  onSetUp: (id: string) => void;
}

const LookupRow = ({ listing, found, productType, onSetUp }: LookupRowProps) => {
  const { t } = useTranslation("walmart");
  const { id, sku, title } = listing;
  return (
    <Table.Row>
      <Table.Cell>
        <span className="block max-w-[200px] truncate" title={title ?? sku}>
          {sku}
        </span>
      </Table.Cell>
      <Table.Cell>
        {found && (
          <div className="py-1">
            <StatusBadge color={COLORS[found.decision]}>
              {t(`setup.lookup.decisions.${found.decision}`)}
            </StatusBadge>
            {(found.message ?? found.title) && (
              <Text size="xsmall" className="text-ui-fg-subtle max-w-[240px] text-pretty">
                {found.message ?? found.title}
              </Text>
            )}
          </div>
        )}
      </Table.Cell>
      <Table.Cell>{found?.decision === "match" ? "–" : (productType ?? "–")}</Table.Cell>
      <Table.Cell>
        {found && found.decision !== "match" && (
          <Button
            size="small"
            variant="transparent"
            className="text-nowrap"
            aria-label={t("setup.openFor", { sku })}
            onClick={() => onSetUp(id)}
          >
            {t("setup.open")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
};

/** Looks listings up in pieces, so that the first results show early. */
function useLookup(listings: AdminWalmartListing[]) {
  const [found, setFound] = useState<AdminWalmartLookup[]>([]);
  const { error } = useQuery({
    queryKey: ["walmart", "lookup", listings.map(({ id }) => id)],
    queryFn: async () => {
      const all: AdminWalmartLookup[] = [];
      for (const batch of batches(listings, LOOKED_UP_AT_ONCE)) {
        const answer = await lookupListings({ ids: batch.map(({ id }) => id) });
        all.push(...answer.listings);
        setFound([...all]);
      }
      return all;
    },
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return { found, done: found.length, error };
}
