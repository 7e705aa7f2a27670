import type { Texts } from "../types";
import type en from "./en";

const ordersDe: Texts<typeof en> = {
  description: "Was Walmart verkauft hat und was dafür zu tun ist.",
  search: "Bestellnummer, SKU oder Käufer",
  empty: "Noch keine Bestellungen",
  emptyHint:
    "Bestellungen von Walmart kommen innerhalb von zwei Minuten nach dem Verkauf von selbst an.",
  cards: "Bestellungen nach Status",
  acknowledgeAgain: "Erneut bestätigen",
  columns: {
    walmartOrder: "Walmart-Bestellung",
    medusaOrder: "Medusa-Bestellung",
    account: "Konto",
    items: "Artikel",
    ordered: "Bestellt ({{zone}})",
    orderedPlain: "Bestellt",
    shipBy: "Versenden bis ({{zone}})",
    deliverBy: "Zustellen bis ({{zone}})",
    lastUpdate: "Letzte Änderung",
    status: "Status",
    details: "Details zum Status",
  },
  flags: {
    cancelRequested: "Storno gewünscht",
    returnRequested: "Retoure angemeldet",
    oversold: "Zu wenig Bestand",
    wfs: "Versand durch Walmart",
    replacement: "Ersatzlieferung",
  },
  due: {
    label: "Zu tun",
    late: "Versand überfällig",
    today: "Heute versenden",
    tomorrow: "Morgen versenden",
    acknowledge: "Bestätigen",
    cancel: "Stornowunsch beantworten",
  },
  returns: {
    label: "Retouren",
    requested: "Retoure angemeldet",
    none: "Keine Retoure",
  },
  bulk: {
    retrying_one: "{{count}} Bestellung wird erneut gesendet",
    retrying_other: "{{count}} Bestellungen werden erneut gesendet",
    retried_one: "Was bei {{count}} Bestellung fehlschlug, wird erneut gesendet.",
    retried_other: "Was bei {{count}} Bestellungen fehlschlug, wird erneut gesendet.",
    resolving_one: "{{count}} Bestellung wird als gelöst markiert",
    resolving_other: "{{count}} Bestellungen werden als gelöst markiert",
    resolved_one: "{{count}} Bestellung als gelöst markiert.",
    resolved_other: "{{count}} Bestellungen als gelöst markiert.",
    acknowledging_one: "{{count}} Bestellung wird erneut bestätigt",
    acknowledging_other: "{{count}} Bestellungen werden erneut bestätigt",
    acknowledged_one: "{{count}} Bestellung bei Walmart neu gelesen; was fehlte, ist bestätigt.",
    acknowledged_other:
      "{{count}} Bestellungen bei Walmart neu gelesen; was fehlte, ist bestätigt.",
  },
  export: {
    action: "CSV exportieren",
    running: "Bestellungen werden exportiert",
    done_one: "{{count}} Bestellung exportiert.",
    done_other: "{{count}} Bestellungen exportiert.",
  },
  import: {
    action: "Importieren",
    title: "Bestellungen importieren",
    description:
      "Bestellungen kommen von selbst an. Holen Sie hier, was vor dem Verbinden des Kontos verkauft wurde, oder eine, die fehlt.",
    since: "Alle Bestellungen seit einem Tag",
    numbers: "Bestellungen nach ihren Nummern",
    day: "Bestellt seit",
    list: "Nummern der Bestellungen (PO)",
    sinceHint: "Walmart bewahrt Bestellungen 180 Tage lang auf.",
    numbersHint: "Eine oder mehrere, getrennt durch Leerzeichen, Kommas oder Zeilen.",
    start: "Importieren",
    running: "Bestellungen werden von Walmart importiert",
    done: "Importiert: {{imported}}. Schon bekannt und aktualisiert: {{updated}}.",
  },
  drawer: {
    title: "Walmart-Bestellung {{number}}",
    loading: "Walmart-Bestellung",
    description: "Alles, was über diese Bestellung bekannt ist.",
    openMedusa: "Medusa-Bestellung öffnen",
    cancelThere:
      "Öffnen Sie die Medusa-Bestellung, um das Gewünschte zu stornieren, oder versenden Sie trotzdem.",
    allActivity: "Alle Aktivität",
    raw: "Walmarts eigene Worte",
    reread: "Bei Walmart neu lesen",
  },
};

export default ordersDe;
