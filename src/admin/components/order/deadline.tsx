import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../hooks/use-format";
import { timeLeft } from "../../format/time";

interface DeadlineProps {
  at: string;
  now: number;
  /** It has been met, or no longer matters: only the date is shown. */
  settled: boolean;
}

/** A date by which something must be done, in the merchant's own zone, and the time that is left. */
export const Deadline = ({ at, now, settled }: DeadlineProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const left = timeLeft(at, now);
  if (!left) {
    return null;
  }
  const time = format.relative(at, now);
  const color = left.overdue
    ? "text-ui-fg-error"
    : left.soon
      ? "text-ui-tag-orange-text"
      : "text-ui-fg-subtle";
  return (
    <div className="flex flex-col">
      <Text as="span" size="small" leading="compact">
        <time dateTime={at}>{format.dateTime(at)}</time>
      </Text>
      {!settled && (
        <Text as="span" size="small" leading="compact" weight="plus" className={color}>
          {left.overdue ? t("deadline.overdue", { time }) : time}
        </Text>
      )}
    </div>
  );
};
