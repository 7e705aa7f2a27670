import type { Texts } from "../types";
import type en from "./en";

const listsDe: Texts<typeof en> = {
  nav: {
    overview: "Übersicht",
    orders: "Bestellungen",
    returns: "Retouren",
    listings: "Angebote",
    activity: "Aktivität",
    settings: "Einstellungen",
  },
  list: {
    any: "Alle",
    clear: "Filter zurücksetzen",
    failed: "Die Liste konnte nicht geladen werden",
    nothing: "Nichts gefunden",
    nothingHint: "Suchen Sie nach etwas anderem, oder setzen Sie die Filter zurück.",
    newest: "Späteste zuerst",
    oldest: "Früheste zuerst",
    selectAll: "Alle auf dieser Seite auswählen",
    select: "{{name}} auswählen",
    selected_one: "{{count}} ausgewählt",
    selected_other: "{{count}} ausgewählt",
    unselect: "Auswahl aufheben",
  },
  tasks: {
    title: "Laufende Arbeiten",
    running: "Läuft. Sie können inzwischen andere Seiten öffnen.",
    soFar_one: "Bisher {{count}}. Sie können inzwischen andere Seiten öffnen.",
    soFar_other: "Bisher {{count}}. Sie können inzwischen andere Seiten öffnen.",
    progress: "{{done}} von {{total}} erledigt",
    moreProblems_one: "und {{count}} weiteres",
    moreProblems_other: "und {{count}} weitere",
    close: "Schließen: {{title}}",
    failed: "{{title}}: Nicht alles ging gut. Sehen Sie auf den Walmart-Seiten nach.",
  },
};

export default listsDe;
