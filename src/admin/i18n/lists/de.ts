import type { Texts } from "../types";
import type en from "./en";

const listsDe: Texts<typeof en> = {
  nav: {
    overview: "Übersicht",
    orders: "Bestellungen",
    returns: "Retouren",
    payouts: "Auszahlungen",
    listings: "Angebote",
    activity: "Aktivität",
    settings: "Einstellungen",
  },
  list: {
    clearFilter: "Zurücksetzen",
    clearFilters: "Filter zurücksetzen",
    loadFailed: "Die Liste konnte nicht geladen werden",
    noResults: "Keine Ergebnisse",
    noResultsHint: "Versuchen Sie, die Filter oder die Suchabfrage zu ändern.",
    newest: "Späteste zuerst",
    oldest: "Früheste zuerst",
    selectAll: "Alle auf dieser Seite auswählen",
    selectMatching: "Alle {{count}} Treffer auswählen",
    selectPageOnly: "Nur diese Seite auswählen",
    select: "{{name}} auswählen",
    selected_one: "{{count}} ausgewählt",
    selected_other: "{{count}} ausgewählt",
    clearSelection: "Auswahl aufheben",
    export: "CSV exportieren",
  },
  tasks: {
    title: "Laufende Vorgänge",
    running: "Läuft. Sie können währenddessen auf anderen Seiten weiterarbeiten.",
    progress: "{{done}} von {{total}} erledigt",
    moreProblems_one: "und {{count}} weiteres Problem",
    moreProblems_other: "und {{count}} weitere Probleme",
    close: "Schließen: {{title}}",
    failed: "{{title}}: mit Fehlern beendet. Details finden Sie auf den Walmart-Seiten.",
  },
};

export default listsDe;
