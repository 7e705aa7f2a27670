import type { Texts } from "../types";
import type en from "./en";

const shipDe: Texts<typeof en> = {
  open: "Versenden",
  title: "{{number}} versenden",
  description:
    "Tracking-Nummer scannen oder einfügen. Vorgeschlagen wird alles, was noch offen ist.",
  submit: "Versenden",
  trackingNumber: "Tracking-Nummer",
  scan: "Scannen oder einfügen",
  detected: "An der Nummer erkannt",
  chosen: "Gewählt",
  carrier: "Versanddienstleister",
  carrierPlaceholder: "Wird an der Nummer erkannt",
  carrierHint:
    "Leer lassen, um ihn zu erkennen. Tippen Sie, um Walmarts Versanddienstleister zu durchsuchen, oder geben Sie einen anderen ein.",
  link: "Tracking-Link",
  linkHint: "Walmart verlangt einen Link, wenn es den Versanddienstleister nicht kennt.",
  allow: "Nummer unverändert senden",
  parcel: "Paket {{number}}",
  addParcel: "Paket hinzufügen",
  removeParcel: "Paket {{number}} entfernen",
  quantity: "Menge von {{item}} in Paket {{number}}",
  ofLeft: "von {{max}} offen",
  noUnits: "Geben Sie an, was in diesem Paket ist.",
  tooMany_one: "Von {{item}} ist nur noch {{left}} Stück offen.",
  tooMany_other: "Von {{item}} sind nur noch {{left}} Stück offen.",
  location: "Versand ab",
  reservedAt: "Wo reserviert ist ({{location}})",
  notify: "Kunden benachrichtigen",
  notifyHint: "Der Shop sendet seine Versandbenachrichtigung, falls er eine hat.",
  nothingLeft: "Es ist nichts mehr zu versenden. Was versandt wurde, ist auf dem Weg zu Walmart.",
  refused: "Nicht versandt",
  faults: {
    missing: "Geben Sie die Tracking-Nummer ein.",
    characters: "Walmart akzeptiert nur Buchstaben, Ziffern und Bindestriche.",
    order_number: "Das ist Walmarts Bestellnummer. Geben Sie die Tracking-Nummer ein.",
    checkDigit:
      "Sieht aus wie {{recognized}}, aber die Prüfziffer stimmt nicht. Prüfen Sie auf Tippfehler.",
    contradiction:
      "Diese Nummer gehört zu {{recognized}}, nicht zu {{named}}. Korrigieren Sie eins von beiden.",
    unrecognized: "Der Versanddienstleister wurde nicht erkannt. Wählen Sie einen.",
    linkRequired:
      "Walmart kennt {{named}} nicht. Geben Sie einen Tracking-Link ein, der mit https:// beginnt.",
  },
  result: {
    confirmed: "Versandt und von Walmart bestätigt",
    waiting: "Versandt. Wird an Walmart gesendet …",
    waitingHint:
      "Sie können dieses Fenster schließen. Es wird automatisch gesendet, auch wenn Walmart gerade nicht erreichbar ist.",
    failed: "In Medusa versandt, aber von Walmart abgelehnt",
    failedHint: "Korrigieren Sie das Tracking, oder prüfen Sie die Bestellung im Seller Center.",
    close: "Fertig",
  },
  many: {
    open: "Mehrere versenden",
    title: "Mehrere Bestellungen versenden",
    description: "Fügen Sie Zeilen aus einer Tabelle ein, oder wählen Sie eine CSV-Datei.",
    rows: "Zeilen",
    rowsHint:
      "Die erste Zeile benennt die Spalten: Purchase Order oder #-Nummer, Tracking-Nummer, dazu optional SKU, Menge, Versanddienstleister, Tracking-Link.",
    file: "Datei wählen",
    check: "Zeilen prüfen",
    ship_one: "{{count}} Zeile versenden",
    ship_other: "{{count}} Zeilen versenden",
    back: "Zeilen ändern",
    save: "Ergebnis herunterladen",
    result: "Ergebnis",
    everything: "Alles Offene",
    ready: "Bereit",
    shipped: "Versandt",
    refused: "Nicht möglich",
    summary: "Bereit: {{ready}}. Nicht möglich: {{refused}}.",
    done: "Versandt: {{shipped}}. Nicht versandt: {{refused}}.",
    running: "Bestellungen werden versandt",
    checking: "Zeilen werden geprüft",
    fileName: "Versandergebnis",
    faults: {
      empty: "Es gibt keine Zeilen.",
      order: "Es fehlt eine Spalte für die Bestellung, zum Beispiel „Purchase Order“ oder „#“.",
      tracking: "Es fehlt eine Spalte für die Tracking-Nummer.",
      tooMany: "Es sind mehr als {{max}} Zeilen. Teilen Sie die Datei auf.",
      quantity: "Die Menge muss eine ganze Zahl sein.",
    },
  },
};

export default shipDe;
