import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { listSchedules } from "../../../hooks/api/api";
import { rhythmOf } from "./rhythm";
import { walmartKeys } from "../../../hooks/api/query-keys";

/** When the plugin does its work by itself. The store's environment sets it. */
export const SchedulesCard = () => {
  const { t } = useTranslation("walmart");
  const { data } = useQuery({
    queryKey: walmartKeys.schedules,
    queryFn: async () => (await listSchedules()).schedules,
    staleTime: Infinity,
  });
  const told = (cron: string | null) => {
    const rhythm = cron === null ? null : rhythmOf(cron);
    return cron === null
      ? t("settings.schedules.off")
      : rhythm === null
        ? cron
        : t(`settings.schedules.every_${rhythm.unit}`, { count: rhythm.every });
  };

  return (
    <Container className="overflow-hidden p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("settings.schedules.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.schedules.description")}
        </Text>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("settings.schedules.what")}</Table.HeaderCell>
              <Table.HeaderCell>{t("settings.schedules.when")}</Table.HeaderCell>
              <Table.HeaderCell>{t("settings.schedules.variable")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body className="border-b-0">
            {(data ?? []).map(({ what, cron, variable }) => (
              <Table.Row key={what} className="last-of-type:border-b-0">
                <Table.Cell>
                  {t(`settings.schedules.parts.${what}`, { defaultValue: what })}
                </Table.Cell>
                <Table.Cell>{told(cron)}</Table.Cell>
                <Table.Cell className="font-mono text-xs">{variable}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  );
};
