import { Label, Select, Skeleton, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  PAYOUT_DIFFERENCE_KINDS,
  PAYOUT_DIFFERENCE_REVIEWS,
  type AdminWalmartPayoutDifferenceKind,
  type AdminWalmartPayoutDifferenceReview,
} from "../../../../types";
import { LoadError } from "../../../components/feedback/notice";
import { SideDrawer } from "../../../components/list/detail-drawer";
import { usePayoutDifferences } from "../../../hooks/api/payouts";
import { Difference } from "./difference";

interface DifferencesDrawerProps {
  open: boolean;
  onClose: () => void;
}

/** The choice of no kind; Select does not allow an empty value. */
const ALL = "all";

/** What in payouts is not as expected, to be checked and dismissed. */
export const DifferencesDrawer = ({ open, onClose }: DifferencesDrawerProps) => {
  const { t } = useTranslation("walmart");
  const [review, setReview] = useState<AdminWalmartPayoutDifferenceReview>("open");
  const [kind, setKind] = useState<AdminWalmartPayoutDifferenceKind | typeof ALL>(ALL);
  const { data, error, refetch } = usePayoutDifferences(
    { review, ...(kind !== ALL && { kind }) },
    open,
  );
  return (
    <SideDrawer
      open={open}
      onClose={onClose}
      title={t("payouts.differences.title")}
      description={t("payouts.differences.description")}
    >
      <div className="flex flex-wrap gap-4 px-6 py-4">
        <Choice
          label={t("payouts.differences.state")}
          value={review}
          onValue={(value) => setReview(value as AdminWalmartPayoutDifferenceReview)}
          options={PAYOUT_DIFFERENCE_REVIEWS.map((value) => ({
            value,
            label: t(`payouts.differences.reviews.${value}`),
          }))}
        />
        <Choice
          label={t("payouts.differences.kind")}
          value={kind}
          onValue={(value) => setKind(value as AdminWalmartPayoutDifferenceKind)}
          options={[
            { value: ALL, label: t("payouts.differences.all") },
            ...PAYOUT_DIFFERENCE_KINDS.map((value) => ({
              value,
              label: t(`payouts.differences.kinds.${value}`),
            })),
          ]}
        />
      </div>
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
          {review === "open" && kind === ALL && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("payouts.differences.noneHint")}
            </Text>
          )}
        </div>
      ) : (
        <>
          <ul className="divide-y">
            {data.differences.map((difference) => (
              <Difference key={difference.id} difference={difference} />
            ))}
          </ul>
          {data.count > data.differences.length && (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("payouts.differences.more", { count: data.count - data.differences.length })}
            </Text>
          )}
        </>
      )}
    </SideDrawer>
  );
};

interface ChoiceProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  options: { value: string; label: string }[];
}

const Choice = ({ label, value, onValue, options }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="flex min-w-40 flex-1 flex-col gap-y-1">
      <Label id={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={onValue}>
        <Select.Trigger aria-labelledby={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
};
