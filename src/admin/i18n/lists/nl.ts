import type { Texts } from "../types";
import type en from "./en";

const listsNl: Texts<typeof en> = {
  nav: {
    overview: "Overzicht",
    orders: "Bestellingen",
    returns: "Retouren",
    payouts: "Uitbetalingen",
    listings: "Listings",
    activity: "Activiteit",
    settings: "Instellingen",
  },
  list: {
    clearFilter: "Wissen",
    clearFilters: "Filters wissen",
    loadFailed: "De lijst kon niet worden geladen",
    noResults: "Geen resultaten",
    noResultsHint: "Probeer de filters of zoekopdracht te wijzigen.",
    newest: "Laatste eerst",
    oldest: "Vroegste eerst",
    selectAll: "Alles op deze pagina selecteren",
    selectMatching: "Alle {{count}} resultaten selecteren",
    selectPageOnly: "Alleen deze pagina selecteren",
    select: "{{name}} selecteren",
    selected_one: "{{count}} geselecteerd",
    selected_other: "{{count}} geselecteerd",
    clearSelection: "Selectie wissen",
    export: "CSV exporteren",
  },
  tasks: {
    title: "Achtergrondtaken",
    running: "Bezig. U kunt intussen op andere pagina's verderwerken.",
    progress: "{{done}} van {{total}} voltooid",
    moreProblems_one: "en nog {{count}}",
    moreProblems_other: "en nog {{count}}",
    close: "Sluiten: {{title}}",
    failed: "{{title}}: voltooid met fouten. Zie de Walmart-pagina's voor details.",
  },
};

export default listsNl;
