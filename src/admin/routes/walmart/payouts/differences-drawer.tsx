import { Button, Skeleton, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartPayoutDifference } from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { LoadError } from "../../../components/feedback/notice";
import { SideDrawer } from "../../../components/list/detail-drawer";
import { usePayoutDifferences, useReviewDifference } from "../../../hooks/api/payouts";
import { useFormat } from "../../../hooks/use-format";
import { orderPage } from "../../../pages";

interface DifferencesDrawerProps {
  open: boolean;
  onClose: () => void;
}

/** What in payouts is not as expected, to be checked and dismissed. */
export const DifferencesDrawer = ({ open, onClose }: DifferencesDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data, error, refetch } = usePayoutDifferences("open", open);
  return (
    <SideDrawer
      open={open}
      onClose={onClose}
      title={t("payouts.differences.title")}
      description={t("payouts.differences.description")}
    >
      {error ? (
        <div className="px-6 py-4">
          <LoadError
            title={t("payouts.differences.failed")}
            message={error.message}
            onRetry={() => void refetch()}
          />
        </div>
      ) : !data ? (
        <div role="status" className="px-6 py-4">
          <span className="sr-only">{t("payouts.differences.loading")}</span>
          <Skeleton className="h-24 w-full rounded-md" />
        </div>
      ) : data.differences.length === 0 ? (
        <div className="px-6 py-8 text-center">
          <Text size="small" weight="plus">
            {t("payouts.differences.none")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("payouts.differences.noneHint")}
          </Text>
        </div>
      ) : (
        <ul className="divide-y">
          {data.differences.map((difference) => (
            <Difference key={difference.id} difference={difference} />
          ))}
        </ul>
      )}
    </SideDrawer>
  );
};

const Difference = ({ difference }: { difference: AdminWalmartPayoutDifference }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const review = useReviewDifference();
  const { id, kind, amount, currency_code, facts, walmart_order_id, sku, note } = difference;
  const money = (value: number) => format.money(value, currency_code);
  const { commission } = facts;
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t(`payouts.differences.kinds.${kind}`, { defaultValue: kind })}
        </Text>
        <Text size="small" leading="compact" weight="plus" className="tabular-nums">
          {money(amount)}
        </Text>
      </div>
      {difference.purchase_order_id && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {walmart_order_id ? (
            <PageLink to={orderPage(walmart_order_id)}>{difference.purchase_order_id}</PageLink>
          ) : (
            difference.purchase_order_id
          )}
          {sku && ` · ${sku}`}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle break-words">
        {t(`payouts.differences.texts.${kind}`, {
          defaultValue: "",
          ...facts,
          reason: facts.reason ?? t("payouts.differences.unnamed"),
          commission: typeof commission === "number" ? money(commission) : commission,
        })}
      </Text>
      {difference.dispute_by && (
        <Text size="small" className="text-ui-tag-orange-text">
          {t("payouts.differences.disputeBy", { time: format.dateTime(difference.dispute_by) })}
        </Text>
      )}
      {note && (
        <Text size="small" className="break-words">
          {t("payouts.differences.note")}: {note}
        </Text>
      )}
      <div>
        <Button
          size="small"
          variant="secondary"
          isLoading={review.isPending}
          onClick={() => review.mutate({ id, review: "dismissed" })}
        >
          {t("payouts.differences.dismiss")}
        </Button>
      </div>
    </li>
  );
};
