import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  PAYOUT_KINDS,
  type AdminWalmartPayoutDetail,
  type AdminWalmartPayoutKind,
} from "../../../../types";
import { DetailDrawer } from "../../../components/list/detail-drawer";
import { DetailSection } from "../../../components/section/detail-section";
import { usePayout } from "../../../hooks/api/payouts";
import { useFormat } from "../../../hooks/use-format";
import { PayoutLines } from "./payout-lines";
import { useDownloadPayout } from "./use-payouts-csv";

interface PayoutDrawerProps {
  /** Null while the drawer is closed. */
  id: string | null;
  onClose: () => void;
}

/** A payout's sums and lines, next to the list. */
export const PayoutDrawer = ({ id, onClose }: PayoutDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: payout, error, refetch } = usePayout(id);
  const format = useFormat();
  const download = useDownloadPayout();
  const [kind, setKind] = useState<AdminWalmartPayoutKind | undefined>();
  return (
    <DetailDrawer
      open={id !== null}
      onClose={() => {
        setKind(undefined);
        onClose();
      }}
      isWide
      title={payout && t("payouts.drawer.title", { date: format.date(payout.report_date) })}
      description={t("payouts.drawer.description")}
      isDescriptionHidden
      loading={t("payouts.drawer.loading")}
      failed={t("payouts.drawer.failed")}
      error={error}
      onTryAgain={() => void refetch()}
      actions={
        payout &&
        payout.line_count > 0 && (
          <Button
            size="small"
            isLoading={download.isPending}
            onClick={() => download.mutate(payout)}
          >
            {t("payouts.download")}
          </Button>
        )
      }
    >
      {payout && (
        <>
          <PayoutSums payout={payout} kind={kind} onKind={setKind} />
          {payout.line_count > 0 && <PayoutLines key={kind ?? "all"} payout={payout} kind={kind} />}
        </>
      )}
    </DetailDrawer>
  );
};

interface PayoutSumsProps {
  payout: AdminWalmartPayoutDetail;
  kind: AdminWalmartPayoutKind | undefined;
  onKind: (kind: AdminWalmartPayoutKind | undefined) => void;
}

/** The sums by what the money is for. Each is a filter of the lines. */
const PayoutSums = ({ payout, kind, onKind }: PayoutSumsProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const money = (amount: number) => format.money(amount, payout.currency_code);
  const { total, difference, problem, paid_on, kind_sums } = payout;
  return (
    <DetailSection title={t("payouts.drawer.sums")}>
      {problem && (
        <Text size="small" className="text-ui-fg-error break-words" role="alert">
          {problem}
        </Text>
      )}
      <ul className="flex flex-col gap-y-1">
        {PAYOUT_KINDS.filter((one) => kind_sums[one] !== undefined).map((one) => (
          <li key={one} className="flex justify-between gap-x-4">
            <button
              type="button"
              aria-pressed={kind === one}
              onClick={() => onKind(kind === one ? undefined : one)}
              className="txt-compact-small text-ui-fg-base aria-pressed:txt-compact-small-plus focus-visible:shadow-borders-focus rounded-sm text-left outline-none hover:underline"
            >
              {t(`payouts.kinds.${one}`)}
            </button>
            <Text size="small" leading="compact" className="tabular-nums">
              {money(kind_sums[one] ?? 0)}
            </Text>
          </li>
        ))}
        {total !== null && (
          <li className="flex justify-between gap-x-4 border-t pt-1">
            <Text size="small" leading="compact" weight="plus">
              {t("payouts.drawer.total")}
            </Text>
            <Text size="small" leading="compact" weight="plus" className="tabular-nums">
              {money(total)}
            </Text>
          </li>
        )}
        {paid_on && (
          <li className="flex justify-between gap-x-4">
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {t("payouts.drawer.paidOn")}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
              {format.date(paid_on)}
            </Text>
          </li>
        )}
      </ul>
      {difference !== null && (
        <Text size="small" className="text-ui-fg-subtle">
          {difference === 0
            ? t("payouts.drawer.addsUp")
            : t("payouts.drawer.doesNotAddUp", { amount: money(difference) })}
        </Text>
      )}
    </DetailSection>
  );
};
