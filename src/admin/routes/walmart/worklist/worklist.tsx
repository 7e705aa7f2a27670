import { CheckCircle } from "@medusajs/icons";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AdminWalmartAttentionKind,
  type AdminWalmartOverview,
  ATTENTION_KINDS,
} from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { countOf, GROUPS } from "./kinds";
import { OrderItems } from "./order-items";
import { AccountItems, LinkedItem, ListingItems } from "./other-items";
import { HeldPriceItems, PriceStopItems } from "./price-items";
import { ReturnItems } from "./return-items";
import { useKeptFocus } from "./use-kept-focus";

/** Everything that a person has to decide, by kind, most urgent first, with the buttons that decide it. */
export const Worklist = ({ overview }: { overview: AdminWalmartOverview }) => {
  const { t } = useTranslation("walmart");
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLDivElement>(null);
  useKeptFocus(list, heading);
  const count = countOf(overview.attention);
  const [kept, setKept] = useState<{ kind: AdminWalmartAttentionKind; id: string } | null>(null);
  const kinds = ATTENTION_KINDS.filter(
    (kind) => countOf(overview.attention, kind) > 0 || kept?.kind === kind,
  );
  return (
    <Container className="overflow-hidden p-0" ref={list}>
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div ref={heading} tabIndex={-1} className="outline-none">
          <Heading level="h2">{t("overview.needs.title")}</Heading>
        </div>
        {/* Announced, as rows disappear when they are done. */}
        <Text as="span" size="small" className="text-ui-fg-subtle" role="status">
          {count > 0 ? t("overview.worklist.count", { count }) : t("overview.worklist.allDone")}
        </Text>
      </div>
      {kinds.length === 0 ? (
        <div className="flex flex-col items-center gap-y-1 border-t px-6 py-10 text-center">
          <CheckCircle className="text-ui-tag-green-icon" aria-hidden />
          <Text size="small" weight="plus">
            {t("overview.needs.none")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle max-w-md text-pretty">
            {t("overview.worklist.noneHint")}
          </Text>
        </div>
      ) : (
        kinds.map((kind) => (
          <WorkGroup
            key={kind}
            kind={kind}
            overview={overview}
            kept={kept?.kind === kind ? kept.id : null}
            onKeep={(id) => setKept(id === null ? null : { kind, id })}
          />
        ))
      )}
    </Container>
  );
};

interface WorkGroupProps {
  kind: AdminWalmartAttentionKind;
  overview: AdminWalmartOverview;
  /** A row that stays, because its result still shows in a drawer. */
  kept: string | null;
  onKeep: (id: string | null) => void;
}

/** The rows of one kind, the first of them if there are many. */
const WorkGroup = (props: WorkGroupProps) => {
  const { kind, overview } = props;
  const { t } = useTranslation("walmart");
  const id = useId();
  const count = countOf(overview.attention, kind);
  const { color, to } = GROUPS[kind];
  return (
    <section aria-labelledby={id}>
      <div className="bg-ui-bg-subtle flex items-center justify-between gap-x-4 border-y px-6 py-2">
        <div className="flex min-w-0 items-center gap-x-2">
          <Heading level="h3" id={id}>
            <StatusBadge color={color}>{t(`overview.needs.${kind}`, { count })}</StatusBadge>
          </Heading>
          <Text as="span" size="small" weight="plus" className="tabular-nums">
            {count}
          </Text>
        </div>
        <PageLink to={to} className="txt-compact-small shrink-0">
          {t("overview.worklist.showAll")}
          <span className="sr-only">{`: ${t(`overview.needs.${kind}`, { count })}`}</span>
        </PageLink>
      </div>
      <ul className="divide-y">
        <WorkItems {...props} />
      </ul>
    </section>
  );
};

const WorkItems = ({ kind, overview, kept, onKeep }: WorkGroupProps) => {
  switch (kind) {
    case "account_not_connected":
      return <AccountItems accounts={overview.accounts} />;
    case "return_error":
    case "return_due":
      return <ReturnItems kind={kind} />;
    case "price_stopped":
      return <PriceStopItems attention={overview.attention} />;
    case "price_held":
      return <HeldPriceItems />;
    case "listing_error":
      return <ListingItems />;
    case "message_late":
    case "feed_late":
    case "value_late":
    case "webhook_late":
    case "payout_error":
    case "payout_difference":
      return <LinkedItem kind={kind} />;
    default:
      return <OrderItems kind={kind} kept={kept} onKeep={onKeep} />;
  }
};
