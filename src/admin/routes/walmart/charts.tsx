import { clx, Container, Heading, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStatistics } from "../../hooks/api/overview";
import { useFormat } from "../../hooks/use-format";
import { type Bar, barHeights, highestOf, median, total } from "./chart-values";

interface BarChartProps {
  title: string;
  /** Such as "1,240 in 30 days". */
  summary: string;
  bars: Bar[];
  format: (value: number) => string;
  /** CSS class that colors the bars. */
  color: string;
}

/** One bar per day. Hovering shows a day's value; screen readers get a table. */
const BarChart = ({ title, summary, bars, format, color }: BarChartProps) => {
  const { t } = useTranslation("walmart");
  const { day } = useFormat();
  const id = useId();
  const [shown, setShown] = useState<number | null>(null);
  const heights = barHeights(bars);
  const highest = highestOf(bars);
  const hovered = shown === null ? undefined : bars[shown];
  const first = bars[0];
  const last = bars.at(-1);
  const valueOf = ({ value }: Bar) =>
    value === null ? t("overview.charts.noData") : format(value);

  return (
    <Container className="p-0">
      <figure aria-labelledby={id} className="flex flex-col gap-y-3 px-6 py-4">
        <figcaption className="flex items-baseline justify-between gap-x-4">
          <Heading level="h3" id={id}>
            {title}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {hovered ? `${day(hovered.date)}: ${valueOf(hovered)}` : summary}
          </Text>
        </figcaption>
        <div aria-hidden className="flex gap-x-2" onMouseLeave={() => setShown(null)}>
          <div className="txt-compact-xsmall text-ui-fg-subtle flex flex-col items-end justify-between tabular-nums">
            <span>{highest > 0 && format(highest)}</span>
            <span>{format(0)}</span>
          </div>
          <div className="flex h-28 flex-1 items-end gap-x-0.5 border-t border-dashed">
            {bars.map(({ date }, index) => (
              <div
                key={date}
                className="flex h-full flex-1 items-end"
                onMouseEnter={() => setShown(index)}
              >
                <div
                  className={clx(
                    "w-full rounded-sm transition-opacity",
                    heights[index] ? color : "bg-ui-border-base",
                    { "opacity-60": shown !== null && shown !== index },
                  )}
                  style={{ height: heights[index] ? `${heights[index]}%` : 1 }}
                />
              </div>
            ))}
          </div>
        </div>
        <div aria-hidden className="txt-compact-xsmall text-ui-fg-subtle flex justify-between">
          <span>{first && day(first.date)}</span>
          <span>{last && day(last.date)}</span>
        </div>
        <table className="sr-only">
          <caption>{`${title}: ${summary}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t("overview.charts.day")}</th>
              <th scope="col">{title}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.date}>
                <th scope="row">{day(bar.date)}</th>
                <td>{valueOf(bar)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    </Container>
  );
};

const DAYS = 30;

/** Orders, sales and delays of the last 30 days. */
export const Charts = () => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { data } = useStatistics(DAYS);
  if (!data) {
    return null;
  }
  const { days, currency_code } = data;
  const money = (value: number) => format.money(value, currency_code ?? "usd");
  const bars = (field: "orders" | "sales" | "import_seconds" | "shipment_seconds") =>
    days.map((day) => ({ date: day.date, value: day[field] }));
  const values = (field: Parameters<typeof bars>[0]) => days.map((day) => day[field]);
  const middle = (field: "import_seconds" | "shipment_seconds") => {
    const seconds = median(values(field));
    return seconds === null
      ? t("overview.charts.noData")
      : t("overview.charts.typical", { time: format.duration(seconds) });
  };

  return (
    <div className="grid grid-cols-1 gap-2 md:grid-cols-2">
      <BarChart
        title={t("overview.charts.orders")}
        summary={t("overview.charts.sum", {
          sum: format.number(total(values("orders"))),
          count: DAYS,
        })}
        bars={bars("orders")}
        format={format.number}
        color="bg-ui-tag-blue-icon"
      />
      <BarChart
        title={t("overview.charts.sales")}
        summary={t("overview.charts.sum", { sum: money(total(values("sales"))), count: DAYS })}
        bars={bars("sales")}
        format={money}
        color="bg-ui-tag-green-icon"
      />
      <BarChart
        title={t("overview.charts.import")}
        summary={middle("import_seconds")}
        bars={bars("import_seconds")}
        format={format.duration}
        color="bg-ui-tag-purple-icon"
      />
      <BarChart
        title={t("overview.charts.shipment")}
        summary={middle("shipment_seconds")}
        bars={bars("shipment_seconds")}
        format={format.duration}
        color="bg-ui-tag-orange-icon"
      />
    </div>
  );
};
