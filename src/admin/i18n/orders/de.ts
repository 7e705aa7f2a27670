import type { Texts } from "../types";
import type en from "./en";

const ordersDe: Texts<typeof en> = {
  description: "Ihre Walmart-Bestellungen und was zu tun ist.",
  search: "Bestellnummer, SKU oder Käufer",
  empty: "Noch keine Bestellungen",
  emptyHint:
    "Walmart-Bestellungen erscheinen hier automatisch innerhalb von zwei Minuten nach dem Verkauf.",
  cards: "Bestellungen nach Status",
  acknowledgeAgain: "Erneut bestätigen",
  columns: {
    walmartOrder: "Walmart-Bestellung",
    medusaOrder: "Medusa-Bestellung",
    account: "Konto",
    items: "Artikel",
    ordered: "Bestellt ({{zone}})",
    orderedAt: "Bestellt",
    shipBy: "Versenden bis ({{zone}})",
    deliverBy: "Liefern bis ({{zone}})",
    lastUpdate: "Zuletzt aktualisiert",
    status: "Status",
    details: "Details",
  },
  flags: {
    cancelRequested: "Stornierung angefragt",
    returnRequested: "Retoure angefragt",
    oversold: "Nicht genug Bestand",
    wfs: "Versand durch Walmart",
    thirdParty: "Versand durch Dienstleister",
    review: "Prüfen",
    replacement: "Ersatzlieferung",
  },
  due: {
    label: "Zu erledigen",
    late: "Versand überfällig",
    today: "Heute versenden",
    tomorrow: "Morgen versenden",
    acknowledge: "Bestätigen",
    cancel: "Stornierungsanfrage beantworten",
    oversold: "Zu wenig Bestand",
    refund: "Über Walmarts Erstattung entscheiden",
    unassigned: "Erstattung an Walmart senden",
    review: "Bestellung prüfen",
  },
  map: {
    title: "Unbekannte SKUs",
    description:
      "Keine Variante in diesem Shop hat diese SKUs. Wählen Sie, was bestellt wurde: Die Zuordnung bleibt gespeichert, und alle wartenden Bestellungen werden importiert.",
    action: "SKU zuordnen",
    actionFor: "SKU zuordnen: {{sku}}",
    pick: "Auswählen",
    pickFor: "{{name}} auswählen",
    imported: "{{sku}} zugeordnet, die Bestellung ist importiert.",
    mapped:
      "{{sku}} zugeordnet. Die Bestellung wird importiert, sobald auch die anderen SKUs bekannt sind.",
  },
  review: {
    title: "Bitte prüfen",
    done: "Als geprüft markieren",
  },
  facts: {
    fulfilledBy: "Versand durch",
    wfs: "Walmart (WFS)",
    third_party: "Logistikdienstleister (3PL)",
    shipNode: "Versandort bei Walmart",
    shippingProgram: "Lieferprogramm",
    promisedCarrier: "Zugesagter Versanddienst",
  },
  returns: {
    label: "Retouren",
    requested: "Retoure angefragt",
    none: "Keine Retoure",
  },
  bulk: {
    retrying_one: "Neuer Versuch für {{count}} Bestellung",
    retrying_other: "Neuer Versuch für {{count}} Bestellungen",
    retried_one: "Die fehlgeschlagenen Meldungen zu {{count}} Bestellung werden erneut gesendet.",
    retried_other:
      "Die fehlgeschlagenen Meldungen zu {{count}} Bestellungen werden erneut gesendet.",
    resolving_one: "{{count}} Bestellung wird als gelöst markiert",
    resolving_other: "{{count}} Bestellungen werden als gelöst markiert",
    resolved_one: "{{count}} Bestellung als gelöst markiert.",
    resolved_other: "{{count}} Bestellungen als gelöst markiert.",
    acknowledging_one: "{{count}} Bestellung wird erneut bestätigt",
    acknowledging_other: "{{count}} Bestellungen werden erneut bestätigt",
    acknowledged_one:
      "{{count}} Bestellung bei Walmart geprüft. Fehlende Bestätigungen werden gesendet.",
    acknowledged_other:
      "{{count}} Bestellungen bei Walmart geprüft. Fehlende Bestätigungen werden gesendet.",
  },
  export: {
    running: "Bestellungen werden exportiert",
    done_one: "{{count}} Bestellung exportiert.",
    done_other: "{{count}} Bestellungen exportiert.",
  },
  import: {
    action: "Importieren",
    title: "Bestellungen importieren",
    description:
      "Bestellungen treffen automatisch ein. Importieren Sie hier Bestellungen aus der Zeit vor dem Verbinden des Kontos oder solche, die fehlen.",
    since: "Alle Bestellungen seit einem Datum",
    numbers: "Bestellungen nach Nummer",
    day: "Bestellt am oder nach dem",
    list: "Bestellnummern (PO)",
    sinceHint: "Walmart speichert Bestellungen 180 Tage lang.",
    numbersHint: "Trennen Sie mehrere Nummern durch Leerzeichen, Kommas oder Zeilenumbrüche.",
    start: "Importieren",
    running: "Bestellungen werden von Walmart importiert",
    done: "Importiert: {{imported}}. Aktualisiert: {{updated}}.",
  },
  redact: {
    action: "Käuferdaten entfernen",
    title: "Personenbezogene Daten entfernen?",
    description:
      "Name, Adresse, Telefonnummer und E-Mail-Adresse werden aus den Walmart-Daten dieser Bestellung, ihrer Retouren und der Aktivität entfernt. Das lässt sich nicht rückgängig machen. Die Bestellung in Medusa behält ihre eigene Kopie.",
    notImported:
      "Name, Adresse, Telefonnummer und E-Mail-Adresse werden aus den Walmart-Daten dieser Bestellung entfernt. Das lässt sich nicht rückgängig machen. Die Bestellung kann danach nicht mehr importiert werden: Versenden oder stornieren Sie sie im Seller Center.",
    confirm: "Daten entfernen",
    toast: "Die Käuferdaten wurden entfernt.",
    done: "Käuferdaten entfernt am {{date}}",
  },
  drawer: {
    title: "Walmart-Bestellung {{number}}",
    description: "Details zu dieser Bestellung.",
    openMedusa: "Medusa-Bestellung öffnen",
    allActivity: "Gesamte Aktivität anzeigen",
    rawData: "Walmart-Rohdaten",
    refresh: "Von Walmart aktualisieren",
  },
};

export default ordersDe;
