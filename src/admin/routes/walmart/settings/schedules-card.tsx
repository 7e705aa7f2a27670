import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSchedules } from "../../../hooks/api/settings";
import { rhythmOf } from "./rhythm";

/** The scheduled jobs and how often they run. The store's environment sets it. */
export const SchedulesCard = () => {
  const { t } = useTranslation("walmart");
  const { data } = useSchedules();
  const rhythmText = (cron: string | null) => {
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
                <Table.Cell>{rhythmText(cron)}</Table.Cell>
                <Table.Cell className="font-mono text-xs">{variable}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  );
};
