import type { Texts } from "../types";
import type en from "./en";

const activityEs: Texts<typeof en> = {
  none: "Aún no se ha dicho nada.",
  outcomes: {
    ok: "Bien",
    error: "Error",
    uncertain: "Sin respuesta",
  },
  actions: {
    retry: "Reintentado",
  },
};

export default activityEs;
