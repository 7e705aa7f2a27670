import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type LogEvent, type LogFields, logLine } from "../../types/log-event";

/** Writes a line to Medusa's log. */
export function logEvent(
  container: MedusaContainer,
  level: "info" | "warn" | "error",
  event: LogEvent,
  fields: LogFields,
  text: string,
): void {
  container.resolve(ContainerRegistrationKeys.LOGGER)[level](logLine(event, fields, text));
}
