import type { Texts } from "../types";
import type en from "./en";

const overviewDe: Texts<typeof en> = {
  loading: "Übersicht wird geladen …",
  failed: "Die Übersicht konnte nicht geladen werden",
  needs: {
    title: "Zu erledigen",
    none: "Derzeit ist nichts zu erledigen.",
    returnErrors_one: "Retoure mit Fehler",
    returnErrors_other: "Retouren mit Fehler",
    listingErrors_one: "Angebot mit Fehler",
    listingErrors_other: "Angebote mit Fehler",
    returnsDue_one: "Retoure innerhalb eines Tages zu erstatten",
    returnsDue_other: "Retouren innerhalb eines Tages zu erstatten",
    late_one: "Überfällige Sendung",
    late_other: "Überfällige Sendungen",
    error_one: "Bestellung mit Fehler",
    error_other: "Bestellungen mit Fehler",
    review_one: "Bestellung zu prüfen",
    review_other: "Bestellungen zu prüfen",
    accounts_one: "Konto mit einem Problem",
    accounts_other: "Konten mit einem Problem",
    acknowledge_one: "Bestellung zu bestätigen",
    acknowledge_other: "Bestellungen zu bestätigen",
    cancel_one: "Offene Stornierungsanfrage",
    cancel_other: "Offene Stornierungsanfragen",
    today_one: "Bestellung heute zu versenden",
    today_other: "Bestellungen heute zu versenden",
    tomorrow_one: "Bestellung morgen zu versenden",
    tomorrow_other: "Bestellungen morgen zu versenden",
    returns_one: "Offene Retoure",
    returns_other: "Offene Retouren",
  },
  deadlines: {
    title: "Anstehende Fristen ({{zone}})",
    none: "Keine anstehenden Fristen.",
    ship: "Versenden",
    acknowledge: "Bestätigen",
    deliver: "Liefern",
    refund: "Erstatten",
  },
  accounts: {
    title: "Konten",
    errors_one: "{{count}} Fehler in den letzten 24 Stunden",
    errors_other: "{{count}} Fehler in den letzten 24 Stunden",
    throttled_one: "In der letzten Stunde {{count}}-mal durch Walmarts API-Limit gebremst",
    throttled_other: "In der letzten Stunde {{count}}-mal durch Walmarts API-Limit gebremst",
  },
  charts: {
    orders: "Bestellungen",
    sales: "Umsatz",
    import: "Importverzögerung",
    shipment: "Verzögerung der Versandmeldung",
    sum_one: "{{sum}} an {{count}} Tag",
    sum_other: "{{sum}} in {{count}} Tagen",
    typical: "Meist {{time}}",
    noData: "Keine Daten",
    day: "Tag",
  },
  steps: {
    title: "In drei Schritten bei Walmart verkaufen",
    description: "Danach werden Bestellungen, Bestand und Preise automatisch synchronisiert.",
    done: "Erledigt",
    connect: "Konto verbinden",
    connectHint:
      "Erstellen Sie im Developer Portal von Walmart einen API-Schlüssel und geben Sie ihn hier ein. Die Verbindung wird sofort getestet.",
    connectAction: "Konto verbinden",
    list: "Produkte anbieten",
    listHint:
      "Fügen Sie Produkte hinzu, um sie per UPC, EAN oder GTIN mit Walmarts Katalog abzugleichen. Artikel, die Sie bereits bei Walmart verkaufen, werden anhand der SKU gefunden.",
    listAction: "Produkte hinzufügen",
    sell: "Bestellungen versenden",
    sellHint:
      "Bestellungen treffen innerhalb von zwei Minuten ein und werden automatisch bestätigt. Versenden Sie sie wie gewohnt über die Bestellseiten von Medusa.",
  },
};

export default overviewDe;
