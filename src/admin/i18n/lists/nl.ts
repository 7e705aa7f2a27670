import type { Texts } from "../types";
import type en from "./en";

const listsNl: Texts<typeof en> = {
  nav: {
    overview: "Overzicht",
    orders: "Bestellingen",
    returns: "Retouren",
    listings: "Aanbiedingen",
    activity: "Activiteit",
    settings: "Instellingen",
  },
  list: {
    any: "Alle",
    clear: "Filters wissen",
    failed: "De lijst kon niet worden geladen",
    nothing: "Niets gevonden",
    nothingHint: "Zoek naar iets anders, of wis de filters.",
    newest: "Laatste eerst",
    oldest: "Vroegste eerst",
    selectAll: "Alles op deze pagina selecteren",
    select: "{{name}} selecteren",
    selected_one: "{{count}} geselecteerd",
    selected_other: "{{count}} geselecteerd",
    unselect: "Selectie opheffen",
  },
  tasks: {
    title: "Lopend werk",
    running: "Bezig. U kunt intussen andere pagina's openen.",
    soFar_one: "Tot nu toe {{count}}. U kunt intussen andere pagina's openen.",
    soFar_other: "Tot nu toe {{count}}. U kunt intussen andere pagina's openen.",
    progress: "{{done}} van {{total}} gedaan",
    moreProblems_one: "en nog {{count}}",
    moreProblems_other: "en nog {{count}}",
    close: "Sluiten: {{title}}",
    failed: "{{title}}: niet alles ging goed. Kijk op de Walmart-pagina's.",
  },
};

export default listsNl;
