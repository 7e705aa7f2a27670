import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../hooks/use-format";
import { getStatistics } from "../../hooks/api/api";
import { median, total } from "./chart-values";
import { walmartKeys } from "../../hooks/api/query-keys";
import { timeZone } from "../../format/time";
import { BarChart } from "./bar-chart";

const DAYS = 30;
const REFRESH_MS = 5 * 60_000;

/** How orders, sales and delays went in the last month. */
export const Charts = () => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const params = { days: DAYS, time_zone: timeZone() };
  const { data } = useQuery({
    queryKey: walmartKeys.statistics(params),
    queryFn: async () => (await getStatistics(params)).statistics,
    refetchInterval: REFRESH_MS,
  });
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
      ? t("overview.charts.none")
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
