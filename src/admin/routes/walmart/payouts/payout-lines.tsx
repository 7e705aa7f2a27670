import { Button, Input, Label, Skeleton, Switch, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type {
  AdminWalmartPayout,
  AdminWalmartPayoutKind,
  AdminWalmartPayoutLine,
} from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { LoadError } from "../../../components/feedback/notice";
import { DetailSection } from "../../../components/section/detail-section";
import { useDebounced } from "../../../hooks/api/catalog";
import { usePayoutLines } from "../../../hooks/api/payouts";
import { useFormat } from "../../../hooks/use-format";
import { orderPage } from "../../../pages";

const PAGE = 25;

interface PayoutLinesProps {
  payout: Pick<AdminWalmartPayout, "id" | "currency_code">;
  /** Only lines of this kind. */
  kind: AdminWalmartPayoutKind | undefined;
}

/** The lines of a payout, page by page. */
export const PayoutLines = ({ payout, kind }: PayoutLinesProps) => {
  const { t } = useTranslation("walmart");
  const switchId = useId();
  const [offset, setOffset] = useState(0);
  const [search, setSearch] = useState("");
  const [isUnmatched, setUnmatched] = useState(false);
  const q = useDebounced(search.trim());
  const { data, error, refetch } = usePayoutLines(payout.id, {
    limit: PAGE,
    offset,
    ...(kind && { kind }),
    ...(q && { q }),
    ...(isUnmatched && { matched: false }),
  });
  const count = data?.count ?? 0;
  return (
    <DetailSection
      title={kind ? t(`payouts.kinds.${kind}`) : t("payouts.drawer.lines")}
      aside={
        <div className="flex items-center gap-x-2">
          <Text size="small" className="text-ui-fg-subtle">
            {t("payouts.drawer.range", {
              from: count === 0 ? 0 : offset + 1,
              to: Math.min(offset + PAGE, count),
              count,
            })}
          </Text>
          <Button
            size="small"
            variant="transparent"
            disabled={offset === 0}
            onClick={() => setOffset(offset - PAGE)}
          >
            {t("payouts.drawer.previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={offset + PAGE >= count}
            onClick={() => setOffset(offset + PAGE)}
          >
            {t("payouts.drawer.next")}
          </Button>
        </div>
      }
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Input
          type="search"
          size="small"
          className="min-w-56"
          aria-label={t("payouts.drawer.search")}
          placeholder={t("payouts.drawer.search")}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setOffset(0);
          }}
        />
        <div className="flex items-center gap-x-2">
          <Switch
            id={switchId}
            size="small"
            checked={isUnmatched}
            onCheckedChange={(next) => {
              setUnmatched(next);
              setOffset(0);
            }}
          />
          <Label htmlFor={switchId} size="small">
            {t("payouts.drawer.unmatched")}
          </Label>
        </div>
      </div>
      {error ? (
        <LoadError
          title={t("payouts.drawer.failed")}
          message={error.message}
          onRetry={() => void refetch()}
        />
      ) : data?.count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("payouts.drawer.noLines")}
        </Text>
      ) : data ? (
        <ul className="flex flex-col gap-y-3">
          {data.lines.map((line) => (
            <PayoutLine key={line.id} line={line} currencyCode={payout.currency_code} />
          ))}
        </ul>
      ) : (
        <Skeleton className="h-40 w-full rounded-md" />
      )}
    </DetailSection>
  );
};

const PayoutLine = ({
  line,
  currencyCode,
}: {
  line: AdminWalmartPayoutLine;
  currencyCode: string;
}) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const names = [line.type, line.description, line.amount_type].filter(Boolean).join(" · ");
  return (
    <li className="flex items-start justify-between gap-x-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {names}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {[line.posted_on && format.date(line.posted_on), line.sku, line.reason]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {line.purchase_order_id && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {line.walmart_order_id ? (
              <PageLink to={orderPage(line.walmart_order_id)}>{line.purchase_order_id}</PageLink>
            ) : (
              `${line.purchase_order_id} · ${t("payouts.drawer.noOrder")}`
            )}
          </Text>
        )}
      </div>
      <Text size="small" leading="compact" className="shrink-0 tabular-nums">
        {format.money(line.amount, currencyCode)}
      </Text>
    </li>
  );
};
