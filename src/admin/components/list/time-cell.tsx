import { useTranslation } from "react-i18next";
import { useFormat } from "../../hooks/use-format";
import { timeLeft } from "../../format/time";

interface TimeCellProps {
  at: string | null;
  now: number;
  /** It is a deadline that still counts: the time that is left is shown. */
  left?: boolean;
}

/** A moment in a table, in the zone that the head names. */
export const TimeCell = ({ at, now, left: counts = false }: TimeCellProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  if (!at) {
    return <span className="text-ui-fg-subtle">–</span>;
  }
  const left = counts ? timeLeft(at, now) : null;
  const relative = format.relative(at, now);
  return (
    <div className="flex flex-col py-1.5 leading-5">
      <time dateTime={at}>{format.shortTime(at)}</time>
      {left && (
        <span
          className={
            left.overdue
              ? "text-ui-fg-error"
              : left.soon
                ? "text-ui-tag-orange-text"
                : "text-ui-fg-subtle"
          }
        >
          {left.overdue ? t("deadline.overdue", { time: relative }) : relative}
        </span>
      )}
    </div>
  );
};
