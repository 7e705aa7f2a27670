import type { Texts } from "../types";
import type en from "./en";

const activityDe: Texts<typeof en> = {
  none: "Noch wurde nichts gesagt.",
  outcomes: {
    ok: "OK",
    error: "Fehler",
    uncertain: "Keine Antwort",
  },
  actions: {
    retry: "Erneut gesendet",
  },
};

export default activityDe;
