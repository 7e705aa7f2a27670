import type { Texts } from "../types";
import type en from "./en";

const activityNl: Texts<typeof en> = {
  none: "Er is nog niets gezegd.",
  outcomes: {
    ok: "OK",
    error: "Fout",
    uncertain: "Geen antwoord",
  },
  actions: {
    retry: "Opnieuw verstuurd",
  },
};

export default activityNl;
