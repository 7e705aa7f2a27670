import { Container, Heading, Text, clx } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../hooks/use-format";
import { barHeights, type Bar } from "./chart-values";

interface BarChartProps {
  title: string;
  /** What all days come to, such as "1,240 in 30 days". */
  summary: string;
  bars: Bar[];
  format: (value: number) => string;
  /** The bars' class of colour. */
  color: string;
}

/** A value for each day. The pointer tells one day; screen readers and copying get a table. */
export const BarChart = ({ title, summary, bars, format, color }: BarChartProps) => {
  const { t } = useTranslation("walmart");
  const { day } = useFormat();
  const id = useId();
  const [shown, setShown] = useState<number | null>(null);
  const heights = barHeights(bars);
  const told = shown === null ? undefined : bars[shown];
  const first = bars[0];
  const last = bars.at(-1);
  const valueOf = ({ value }: Bar) => (value === null ? t("overview.charts.none") : format(value));

  return (
    <Container className="p-0">
      <figure aria-labelledby={id} className="flex flex-col gap-y-3 px-6 py-4">
        <figcaption className="flex items-baseline justify-between gap-x-4">
          <Heading level="h3" id={id}>
            {title}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {told ? `${day(told.date)}: ${valueOf(told)}` : summary}
          </Text>
        </figcaption>
        <div
          aria-hidden
          className="flex h-28 items-end gap-x-0.5"
          onMouseLeave={() => setShown(null)}
        >
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
