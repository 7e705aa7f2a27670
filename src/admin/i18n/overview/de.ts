import type { Texts } from "../types";
import type en from "./en";

const overviewDe: Texts<typeof en> = {
  loading: "Übersicht wird geladen …",
  failed: "Die Übersicht konnte nicht geladen werden",
  needs: {
    title: "Zu erledigen",
    none: "Alles in Ordnung",
    account_not_connected_one: "Konto ohne Verbindung",
    account_not_connected_other: "Konten ohne Verbindung",
    order_error_one: "Bestellung mit Fehler",
    order_error_other: "Bestellungen mit Fehler",
    return_error_one: "Retoure mit Fehler",
    return_error_other: "Retouren mit Fehler",
    order_late_one: "Überfällige Sendung",
    order_late_other: "Überfällige Sendungen",
    order_acknowledge_late_one: "Bestellung nicht rechtzeitig bestätigt",
    order_acknowledge_late_other: "Bestellungen nicht rechtzeitig bestätigt",
    return_due_one: "Retoure innerhalb eines Tages zu erstatten",
    return_due_other: "Retouren innerhalb eines Tages zu erstatten",
    order_cancel_request_one: "Offene Stornierungsanfrage",
    order_cancel_request_other: "Offene Stornierungsanfragen",
    order_oversold_one: "Bestellung mit zu wenig Bestand",
    order_oversold_other: "Bestellungen mit zu wenig Bestand",
    order_walmart_refund_one: "Erstattung durch Walmart zu prüfen",
    order_walmart_refund_other: "Erstattungen durch Walmart zu prüfen",
    order_medusa_refund_one: "Erstattung in Medusa, von der Walmart nichts weiß",
    order_medusa_refund_other: "Erstattungen in Medusa, von denen Walmart nichts weiß",
    order_review_one: "Bestellung zu prüfen",
    order_review_other: "Bestellungen zu prüfen",
    message_late_one: "Noch nicht an Walmart übermittelte Änderung",
    message_late_other: "Noch nicht an Walmart übermittelte Änderungen",
    listing_error_one: "Angebot mit Fehler",
    listing_error_other: "Angebote mit Fehler",
    payout_error_one: "Nicht importierte Abrechnungsdatei",
    payout_error_other: "Nicht importierte Abrechnungsdateien",
    payout_difference_one: "Abweichung in Auszahlungen zu prüfen",
    payout_difference_other: "Abweichungen in Auszahlungen zu prüfen",
    feed_late_one: "Von Walmart noch nicht verarbeiteter Feed",
    feed_late_other: "Von Walmart noch nicht verarbeitete Feeds",
    value_late_one: "Noch nicht übermittelter Bestand oder Preis",
    value_late_other: "Noch nicht übermittelte Bestände oder Preise",
    webhook_late_one: "Nicht verarbeitetes Walmart-Ereignis",
    webhook_late_other: "Nicht verarbeitete Walmart-Ereignisse",
  },
  worklist: {
    noneHint:
      "Was eine Entscheidung braucht, erscheint hier mit den passenden Schaltflächen. Bestellungen, Bestand und Preise werden automatisch abgeglichen.",
    count_one: "{{count}} Entscheidung offen",
    count_other: "{{count}} Entscheidungen offen",
    allDone: "Nichts zu entscheiden",
    showAll: "Alle anzeigen",
    shipAnyway: "Trotzdem versenden",
    restock: "Bestand prüfen",
    restockSku: "Bestand von {{sku}}",
    cancelUnits: "Diese Stücke stornieren",
    reconnect: "Neue Schlüssel eingeben",
    look: "Ansehen",
    order_late:
      "Der Versandtermin ist verstrichen. Versenden Sie den Rest oder stornieren Sie ihn.",
    order_acknowledge_late:
      "Walmart storniert Bestellungen, die nicht bestätigt werden. Die Bestätigung wird wiederholt. Falls es dabei bleibt, bestätigen Sie die Bestellung im Seller Center.",
    order_oversold:
      "Walmart hat mehr verkauft, als auf Lager war. Füllen Sie den Bestand auf und versenden Sie, oder stornieren Sie, was nicht versendet werden kann.",
    message_late:
      "Aktualisierungen warten seit über zwei Stunden. Sie werden wiederholt. Falls es dabei bleibt, zeigt das Protokoll den Grund.",
    feed_late:
      "Walmart hat eine Sammelaktualisierung seit über 12 Stunden nicht verarbeitet. Die Angebote darin sind vielleicht nicht aktuell.",
    value_late:
      "Bestände oder Preise haben Walmart seit über 12 Stunden nicht erreicht. Sie werden erneut gesendet.",
    webhook_late:
      "Ereignisse von Walmart werden nicht verarbeitet. Bestellungen und Retouren kommen weiterhin mit den geplanten Importen an.",
    payout_error:
      "Eine Abrechnungsdatei konnte nicht importiert werden. Sehen Sie nach dem Grund und laden Sie die Datei bei Bedarf selbst hoch.",
    payout_difference:
      "Beträge in Auszahlungen sind nicht wie erwartet. Vergleichen Sie sie und entscheiden Sie.",
  },
  ahead: {
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
  start: {
    title: "{{name}} ist verbunden und noch nicht live",
    description:
      "Bisher wird nichts importiert, und bei Walmart ändert sich nichts. Wenn Sie live gehen, werden offene Bestellungen importiert und bestätigt, und Bestand und Preise der verknüpften Angebote werden gesendet.",
    failed: "Das Konto bei Walmart konnte nicht gelesen werden",
    loading: "Das Konto bei Walmart wird gelesen…",
    open_orders_one: "offene Bestellung",
    open_orders_other: "offene Bestellungen",
    listings_one: "Angebot gefunden",
    listings_other: "Angebote gefunden",
    to_match_one: "Angebot ohne Produkt",
    to_match_other: "Angebote ohne Produkt",
    match: "Angebote verknüpfen",
    goLive: "Live gehen",
    live: "{{name}} ist live.",
  },
  steps: {
    title: "In drei Schritten bei Walmart verkaufen",
    description: "Danach werden Bestellungen, Bestand und Preise automatisch synchronisiert.",
    done: "Erledigt",
    connect: "Konto verbinden",
    connectHint:
      "Erstellen Sie im Developer Portal von Walmart einen API-Schlüssel und geben Sie ihn hier ein. Die Verbindung wird sofort getestet.",
    connectAction: "Konto verbinden",
    live: "Prüfen und live gehen",
    liveHint:
      "Sehen Sie, was bei Walmart gefunden wurde, und probieren Sie es aus, ohne etwas zu senden. Gehen Sie dann live.",
    sell: "Bestellungen versenden",
    sellHint:
      "Bestellungen kommen innerhalb von zwei Minuten an und werden automatisch bestätigt. Fügen Sie Produkte hinzu, um sie per UPC, EAN oder GTIN mit dem Walmart-Katalog abzugleichen.",
    sellAction: "Produkte hinzufügen",
  },
};

export default overviewDe;
