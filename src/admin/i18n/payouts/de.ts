import type { WalmartTexts } from "../types";

const payoutsDe: WalmartTexts["payouts"] = {
  cards: "Auszahlungen nach Status",
  description: "Was Walmart ausgezahlt und einbehalten hat, Ihren Bestellungen zugeordnet.",
  search: "Nach Datum suchen",
  empty: "Noch keine Auszahlungen",
  emptyHint:
    "Walmart stellt nach jedem Abrechnungszeitraum eine Datei bereit. Sie wird einmal täglich importiert.",
  columns: {
    date: "Abrechnung vom",
    period: "Zeitraum",
    total: "Auszahlung",
    matched: "Zugeordnet",
    difference: "Abweichung",
  },
  matched: "{{matched}} von {{count}} Zeilen",
  status: {
    pending: "Ausstehend",
    imported: "Importiert",
    error: "Fehler",
  },
  statusLabel: "Status",
  kinds: {
    sales: "Verkäufe",
    shipping: "Versand",
    tax: "Steuern und Einbehalt",
    commission: "Provision",
    refunds: "Erstattungen",
    labels: "Versandetiketten und Rückporto",
    wfs: "Walmart Fulfillment Services",
    advertising: "Werbung",
    adjustments: "Korrekturen und Einsprüche",
    reserve: "Rücklage",
    unknown: "Unbekannt",
  },
  downloaded: "Auszahlung heruntergeladen.",
  download: "Für die Buchhaltung herunterladen",
  drawer: {
    title: "Abrechnung vom {{date}}",
    description: "Summen und Zeilen einer Auszahlung",
    loading: "Auszahlung wird geladen …",
    failed: "Die Auszahlung konnte nicht geladen werden",
    sums: "Nach Art",
    lines: "Zeilen",
    total: "Auszahlungsbetrag",
    paidOn: "Gezahlt am",
    noOrder: "Nicht in diesem Shop",
    previous: "Zurück",
    next: "Weiter",
    range: "{{from}}–{{to}} von {{count}}",
    addsUp: "Die Zeilen ergeben die Auszahlung.",
    doesNotAddUp:
      "Zeilen und Auszahlung weichen um {{amount}} ab. Anfangssaldo, Rücklagen und Sperrbeträge stehen nicht in der Datei.",
  },
  balance: {
    title: "Nächste Auszahlung",
    due: "{{amount}} am {{date}}",
    unknownDate: "{{amount}}, Datum noch nicht bekannt",
    reserve: "Rücklage: {{amount}}",
    asOf: "Stand {{time}}",
  },
  differences: {
    title: "Abweichungen",
    button: "Abweichungen",
    description:
      "Was in Auszahlungen nicht wie erwartet ist. Prüfen Sie es und blenden Sie es dann aus.",
    none: "Nichts zu prüfen",
    noneHint: "Alle Auszahlungen passen zu Ihren Bestellungen.",
    loading: "Abweichungen werden geladen …",
    failed: "Die Abweichungen konnten nicht geladen werden",
    dismiss: "Ausblenden",
    saved: "Gespeichert.",
    note: "Notiz",
    disputeBy: "Einspruch im Seller Center möglich bis {{time}}.",
    kinds: {
      not_paid: "Zugestellt und nicht bezahlt",
      unknown_refund: "Erstattung ohne Retoure",
      commission: "Unerwartete Provision",
      unknown_type: "Unbekannte Zahlungsart",
      unknown_sku: "Unbekannte SKU",
      total: "Auszahlung geht nicht auf",
    },
    texts: {
      not_paid:
        "Die Bestellung wurde zugestellt, und keine Auszahlung bis {{period_end}} enthält sie. Fragen Sie Walmart im Seller Center.",
      unknown_refund:
        "Walmart hat eine Erstattung abgezogen ({{reason}}), zu der es hier keine Retoure oder Erstattung gibt. Legen Sie im Seller Center Einspruch ein, wenn sie falsch ist.",
      commission:
        "Walmart hat {{commission}} einbehalten, {{rate}} %. Der Satz der Kategorie ist {{base_rate}} %.",
      unknown_type:
        "{{type}} · {{description}} · {{amount_type}} ({{count}}x). Prüfen Sie, wofür das ist.",
      unknown_sku:
        "Eine Zeile dieser Bestellung hat eine SKU, die in der Bestellung nicht vorkommt.",
      total:
        "Der Auszahlungsbetrag weicht von der Summe der Zeilen ab. Prüfen Sie Saldo und Rücklage im Seller Center.",
    },
    unnamed: "ohne Grund",
  },
  order: {
    title: "Von Walmart gezahlt",
    buyer: "Vom Käufer bezahlt",
    product: "Produkte",
    shipping: "Versand",
    tax: "Steuern nach Einbehalt",
    commission: "Provision",
    other_fees: "Gebühren und Korrekturen",
    refunds: "Erstattungen",
    net: "Ausgezahlt",
    open: "Noch in keiner Auszahlung enthalten.",
    on: "{{amount}} am {{date}}",
  },
};

export default payoutsDe;
