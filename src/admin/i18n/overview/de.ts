import type { Texts } from "../types";
import type en from "./en";

const overviewDe: Texts<typeof en> = {
  loading: "Die Übersicht wird geladen",
  failed: "Die Übersicht konnte nicht geladen werden",
  needs: {
    title: "Braucht Sie jetzt",
    nothing: "Gerade braucht nichts Ihre Hilfe.",
    returnErrors_one: "Retoure mit Fehler",
    returnErrors_other: "Retouren mit Fehler",
    listingErrors_one: "Angebot mit Fehler",
    listingErrors_other: "Angebote mit Fehler",
    returnsDue_one: "Retoure binnen eines Tages zu erstatten",
    returnsDue_other: "Retouren binnen eines Tages zu erstatten",
    late_one: "Bestellung mit überfälligem Versand",
    late_other: "Bestellungen mit überfälligem Versand",
    error_one: "Bestellung mit Fehler",
    error_other: "Bestellungen mit Fehler",
    acknowledge_one: "Bestellung zu bestätigen",
    acknowledge_other: "Bestellungen zu bestätigen",
    cancel_one: "Stornowunsch zu beantworten",
    cancel_other: "Stornowünsche zu beantworten",
    today_one: "Bestellung heute zu versenden",
    today_other: "Bestellungen heute zu versenden",
    tomorrow_one: "Bestellung morgen zu versenden",
    tomorrow_other: "Bestellungen morgen zu versenden",
    returns_one: "Offene Retoure",
    returns_other: "Offene Retouren",
  },
  deadlines: {
    title: "Nächste Fristen ({{zone}})",
    none: "Nichts steht an.",
    ship: "Versenden",
    acknowledge: "Bestätigen",
    deliver: "Zustellen",
    refund: "Erstatten",
  },
  accounts: {
    title: "Konten",
    errors_one: "{{count}} Fehler in 24 Stunden",
    errors_other: "{{count}} Fehler in 24 Stunden",
    throttled_one: "Walmart bat in der letzten Stunde {{count}} Mal zu warten",
    throttled_other: "Walmart bat in der letzten Stunde {{count}} Mal zu warten",
  },
  charts: {
    orders: "Bestellungen",
    sales: "Umsatz",
    import: "Vom Verkauf bis hierher",
    shipment: "Vom Versand bis zu Walmart",
    sum_one: "{{sum}} an {{count}} Tag",
    sum_other: "{{sum}} in {{count}} Tagen",
    typical: "Meist {{time}}",
    none: "Nichts zu messen",
    day: "Tag",
  },
  steps: {
    title: "In drei Schritten bei Walmart verkaufen",
    description: "Danach kümmern sich Bestellungen, Bestand und Preise um sich selbst.",
    done: "Erledigt",
    connect: "Verbinden",
    connectHint:
      "Erstellen Sie im Developer Portal von Walmart einen API-Schlüssel und geben Sie ihn hier ein. Er wird sofort geprüft.",
    connectAction: "Konto verbinden",
    list: "Anbieten",
    listHint:
      "Fügen Sie hinzu, was Sie verkaufen; es wird über UPC, EAN oder GTIN mit Walmarts Katalog abgeglichen. Was schon bei Walmart ist, wird über seine SKU gefunden.",
    listAction: "Produkte hinzufügen",
    sell: "Verkaufen",
    sellHint:
      "Bestellungen kommen innerhalb von zwei Minuten an, werden von selbst bestätigt und über Medusas eigene Seiten versandt.",
  },
};

export default overviewDe;
